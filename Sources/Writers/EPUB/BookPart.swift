import Annotation

/// An article on its way into a book.
struct BookPart {
  let edition: Edition
  /// Whether its summary stands before its text.
  let hasSummary: Bool
  /// Whether it tells its source and rights itself, since the title page does not.
  let hasImprint: Bool
  /// The bytes of an image by the path that the article's author wrote.
  let image: @Sendable (_ path: String) -> [UInt8]?
}
