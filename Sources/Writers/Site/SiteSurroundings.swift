/// What a page may take for granted of the site around it.
///
/// It is known before the first article is read, so that pages can be made in any order.
public struct SiteSurroundings: Sendable, Hashable {
  /// Whether there are so many articles that older ones stand on pages of their own.
  public var hasArchive: Bool
  /// Whether there is a catalogue of books.
  public var hasCatalog: Bool

  public init(hasArchive: Bool = false, hasCatalog: Bool = false) {
    self.hasArchive = hasArchive
    self.hasCatalog = hasCatalog
  }
}
