/// What a publication decides of its books.
public struct BookSettings: Sendable, Hashable {
  /// The picture that is every book's cover but of those that have one of their own.
  public var cover: CoverPicture?
  /// Whether books carry the contents of EPUB 2 too, for old reading systems.
  public var hasNCX = false
  /// The font that books carry along, cut down to their letters.
  public var font: BookFont?

  public init() {}
}
