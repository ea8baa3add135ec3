/// The cover of a book: a picture, and what it says to those who do not see it.
struct BookCover {
  static let identifier = "cover-image"

  let file: BookFile
  let width: Int?
  let height: Int?
  /// What stands on it, in the book's language.
  let alternative: String
}
