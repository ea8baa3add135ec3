import Annotation

/// One article as a document of a book, or as several when it is long.
struct BookChapter: Sendable {
  /// A document.
  struct Document: Sendable {
    /// The name of its file.
    let fileName: String
    let bytes: [UInt8]
  }

  let language: String
  let direction: DirectionLayer.Direction
  /// The title as markup, for lists of contents.
  let label: String
  /// The title where there is no markup.
  let text: String
  let section: String?
  /// ISO 8601.
  let date: String?
  /// The headings inside, as a tree.
  let entries: [BookNavigation.Entry]
  /// Its documents in order of reading; at least one.
  let documents: [Document]

  /// The address that leads to it.
  var href: String { documents.first?.fileName ?? "" }
}
