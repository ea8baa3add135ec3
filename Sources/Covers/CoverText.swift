public import ICU

/// What stands on a cover, with isolates where it needs them.
public struct CoverText: Sendable, Hashable {
  public var title: String
  public var subtitle: String?
  /// Who wrote it, on one line.
  public var authors: String?
  /// Who brings it out.
  public var publication: String
  /// Its day, or how much it holds and from when.
  public var date: String?
  public var direction: Bidi.Strong
  /// A BCP 47 tag.
  public var language: String

  public init(
    title: String, subtitle: String? = nil, authors: String? = nil, publication: String,
    date: String? = nil, direction: Bidi.Strong, language: String
  ) {
    self.title = title
    self.subtitle = subtitle
    self.authors = authors
    self.publication = publication
    self.date = date
    self.direction = direction
    self.language = language
  }
}
