import Annotation
import Manuscript
import Zip

/// Makes a book of articles: documents from templates, package document, archive.
struct BookBinder {
  let context: WritingContext
  private let templates: BookTemplates
  private let style: BookStyle

  init(_ context: WritingContext) {
    self.context = context
    templates = BookTemplates(theme: context.theme)
    style = BookStyle(
      context.theme, addition: context.books.font == nil ? "" : BookFontMaker.style)
  }

  /// The book's number: a UUID made of the publication's name and the book's own.
  var identifier: String { context.identifier(context.slug) }

  /// The language of an article; the publication's when it names none, or none that is well-formed.
  func language(of edition: Edition) -> String {
    guard let language = edition.metadata.language, LanguageTag.isWellFormed(language) else {
      return context.language
    }
    return language
  }

  /// Binds articles into a book.
  ///
  /// - Parameters:
  ///   - book: What the book tells of itself, without chapters and images.
  ///   - parts: The articles in their order.
  ///   - isCompressed: Whether the archive is compressed; false for its findings alone.
  /// - Returns: The book's bytes, or none with the finding that tells why.
  func bind(_ book: Book, _ parts: [BookPart], isCompressed: Bool = true) -> Rendering {
    var book = book
    var diagnostics: [Diagnostic] = []
    do {
      // Which file a picture gets depends on the articles before.
      let images = parts.map { EditionImages($0.edition, load: $0.image) }
      let makers = parts.indices.map { index in
        BookChapterMaker(
          context: context, templates: templates, style: style.sheet, number: index + 1,
          language: language(of: parts[index].edition), images: book.images.add(images[index]))
      }
      let chapters = EveryCore.map(parts.count) { index in
        Result { () throws(BookFault) in try makers[index].chapter(parts[index]) }
      }
      for (images, result) in zip(images, chapters) {
        let (chapter, findings) = try result.get()
        book.chapters.append(chapter)
        // The markup misses each image once more, which the inspection has told of already.
        diagnostics += images.diagnostics
        diagnostics += findings.filter { $0.rule != .missingImage }
      }
      let (cover, coverFindings) = BookCoverMaker(context: context).cover(
        of: book, isDrawn: isCompressed)
      diagnostics += coverFindings
      let bytes = try pack(book, cover, isCompressed: isCompressed)
      return Rendering(.bytes(bytes), diagnostics: diagnostics)
    } catch {
      return Rendering(.bytes([]), diagnostics: diagnostics + [error.diagnostic])
    }
  }

  private func pack(
    _ book: Book, _ cover: BookCover, isCompressed: Bool
  ) throws(BookFault) -> [UInt8] {
    let front = BookFrontMatter(
      book: book, cover: cover, templates: templates, style: style.sheet)
    var documents = [try front.coverPage(), try front.titlePage()]
    documents.append(try front.navigation())
    for document in book.chapters.flatMap(\.documents) {
      documents.append(
        BookFile(
          path: document.fileName, id: String(document.fileName.prefix { $0 != "." }),
          mediaType: BookFrontMatter.mediaType, bytes: document.bytes))
    }
    let spine = documents.map(\.id).filter {
      $0 != BookFrontMatter.navigationID || book.showsContents
    }
    var files = documents + [cover.file] + style.files + book.images.files
    if context.books.hasNCX { files.append(BookNCX(book: book, entries: front.entries).file) }
    var linked: [BookFile] = []
    if let font = context.books.font {
      files.append(try BookFontMaker(font: font).file(for: documents))
      linked =
        font.licence.map {
          [
            BookFile(
              path: BookFontMaker.licenceName, id: "licence", mediaType: "text/plain", bytes: $0)
          ]
        } ?? []
    }
    let package = BookPackage(
      book: book, strings: context.theme.strings, files: files, spine: spine, licences: linked)
    do {
      return try BookContainer(
        package: package.bytes, files: files + linked, timestamp: context.timestamp
      ).archive(isCompressed: isCompressed)
    } catch {
      throw BookFault(Diagnostic(.unpackableBook, context.slug, error.description))
    }
  }
}
