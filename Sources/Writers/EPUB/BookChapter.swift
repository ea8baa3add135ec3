import Annotation

/// One article as a document of a book.
struct BookChapter {
  /// The name of its file.
  let fileName: String
  let language: String
  let direction: DirectionLayer.Direction
  /// The title as markup, for lists of contents.
  let label: String
  /// The headings inside, as a tree.
  let entries: [BookNavigation.Entry]
  /// The whole document.
  let bytes: [UInt8]
}
