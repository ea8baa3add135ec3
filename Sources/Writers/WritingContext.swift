/// The publication around a document, as far as a writer needs to know it.
public struct WritingContext: Sendable {
  /// The publication's name, in its own language.
  public var publication: String
  /// The publication's language, a BCP 47 tag such as `ar-MA`; it decides labels and digits.
  public var language: String
  /// The address that the outputs will be reachable under, with a slash at its end; nil when unknown.
  public var address: String?
  /// The stem of the outputs of this document, `[a-z0-9-]+`.
  public var slug: String
  /// The time stamp of the outputs, in seconds since 1970-01-01T00:00:00Z; never read from a clock.
  public var timestamp: Int
  /// Templates, style sheets and words.
  public var theme: Theme
  /// The bytes of an image that a document points to, by the path that its author wrote.
  public var image: @Sendable (_ path: String) -> [UInt8]?
  /// What the publication decides of its books.
  public var books: BookSettings
  /// The other outputs of the same document: the writer's name, and the address relative to this output.
  public var alternates: [Alternate]
  /// The site that the document's page is part of; nil when it stands alone.
  public var site: SiteSurroundings?

  /// Another output of the same document.
  public struct Alternate: Sendable, Hashable {
    public let writer: String
    public let href: String

    public init(writer: String, href: String) {
      self.writer = writer
      self.href = href
    }
  }

  public init(
    publication: String, language: String, address: String? = nil, slug: String, timestamp: Int,
    theme: Theme, image: @escaping @Sendable (_ path: String) -> [UInt8]? = { _ in nil },
    books: BookSettings = BookSettings(), alternates: [Alternate] = [],
    site: SiteSurroundings? = nil
  ) {
    self.publication = publication
    self.language = language
    self.address = address
    self.slug = slug
    self.timestamp = timestamp
    self.theme = theme
    self.image = image
    self.books = books
    self.alternates = alternates
    self.site = site
  }
}
