import Annotation
import Covers
import Manuscript

/// Makes the cover of a book: the picture that was given for it, or one of its title.
struct BookCoverMaker {
  let context: WritingContext
  /// The narrowest and lowest that shelves show well.
  private static let least = (width: 500, height: 800)

  /// Makes the cover.
  ///
  /// - Parameters:
  ///   - book: What the book tells of itself.
  ///   - isDrawn: Whether the picture is needed, and not only what there is to say of it.
  /// - Returns: The cover, and what is wrong with it.
  func cover(of book: Book, isDrawn: Bool) -> (BookCover, [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    if let picture = book.cover ?? context.books.cover {
      if let cover = given(picture, book, &diagnostics) { return (cover, diagnostics) }
    }
    let text = text(book)
    let missing = context.theme.covers.missingLetters(text)
    if !missing.isEmpty {
      let letters = missing.map { "U+" + Self.hexadecimal($0) }.joined(separator: ", ")
      diagnostics.append(Diagnostic(.missingCoverLetters, book.title, letters))
    }
    let bytes = isDrawn ? context.theme.covers.cover(text) : []
    let cover = BookCover(
      file: file("png", "image/png", bytes), width: CoverPress.width, height: CoverPress.height,
      alternative: alternative(book))
    return (cover, diagnostics)
  }

  /// The cover of a picture; nil when it cannot be shown.
  private func given(
    _ picture: CoverPicture, _ book: Book, _ diagnostics: inout [Diagnostic]
  ) -> BookCover? {
    guard let bytes = picture.bytes else {
      diagnostics.append(Diagnostic(.missingImage, picture.path))
      return nil
    }
    let finding: ImageInspector.Finding
    do {
      finding = try ImageInspector.inspect(bytes)
    } catch {
      diagnostics.append(Diagnostic(.unsafeImage, picture.path, error.description))
      return nil
    }
    if let problem = Self.problem(of: finding) {
      diagnostics.append(Diagnostic(.unsuitableCover, picture.path, problem))
    }
    return BookCover(
      file: file(finding.kind.fileExtension, finding.kind.mediaType, bytes),
      width: finding.width, height: finding.height, alternative: alternative(book))
  }

  /// Why shelves would not show a picture well; nil when they would.
  private static func problem(of finding: ImageInspector.Finding) -> String? {
    guard finding.kind == .png || finding.kind == .jpeg else {
      return "it is \(finding.kind.mediaType), which not all of them draw"
    }
    guard let width = finding.width, let height = finding.height,
      width < least.width || height < least.height
    else { return nil }
    return
      "it is \(width) pixels wide and \(height) high, less than \(least.width) and \(least.height)"
  }

  private func file(_ ending: String, _ mediaType: String, _ bytes: [UInt8]) -> BookFile {
    BookFile(
      path: "cover." + ending, id: BookCover.identifier, mediaType: mediaType,
      properties: "cover-image", bytes: bytes)
  }

  // MARK: - Words

  private func text(_ book: Book) -> CoverText {
    func plain(_ words: String) -> String { InlineText.plain(words, in: book.direction) }
    return CoverText(
      title: plain(book.title), subtitle: book.subtitle.map(plain),
      authors: authors(book).map(plain), publication: plain(book.publisher),
      date: coverDate(book).map(plain),
      direction: book.direction == .rightToLeft ? .rightToLeft : .leftToRight,
      language: book.language)
  }

  /// What stands on the cover, in the order of its weight.
  private func alternative(_ book: Book) -> String {
    let parts = [book.title, book.subtitle, authors(book), book.publisher, coverDate(book)]
    return parts.compactMap { $0 }.filter { !$0.allSatisfy(\.isWhitespace) }
      .joined(separator: " – ")
  }

  /// The authors on one line; those of a collection stand over its articles.
  private func authors(_ book: Book) -> String? {
    guard !book.creators.isEmpty, !book.isCollection else { return nil }
    return book.creators.joined(separator: word("author-separator", book))
  }

  /// The day of an article; of a collection how many articles it has, and from when.
  private func coverDate(_ book: Book) -> String? {
    let conventions = Conventions(language: book.language)
    let dates = DateText(conventions, strings: context.theme.strings)
    guard book.isCollection else { return book.date.map(dates.iso) }
    let count = CountText(conventions, strings: context.theme.strings)
      .format(book.articleCount, "article-forms")
    guard let span = book.span else { return count }
    let days =
      span.lowerBound == span.upperBound
      ? dates.iso(span.lowerBound) : dates.edtf(span.lowerBound + "/" + span.upperBound)
    return count + word("author-separator", book) + days
  }

  private func word(_ key: String, _ book: Book) -> String {
    context.theme.strings(key, language: book.language)
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
