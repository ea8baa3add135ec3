public import Annotation
public import Manuscript

/// Writes one document as a book: EPUB 3.3.
public struct EPUBWriter: Writer {
  public let name = "epub"
  public let fileExtension = "epub"
  public let summary = "an ebook (EPUB 3.3) with title page, contents, notes and images"
  public let tellsFacts = false

  public init() {}

  public func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    bind(edition, in: context, isCompressed: true)
  }

  public func diagnostics(of edition: Edition, in context: WritingContext) -> [Diagnostic] {
    bind(edition, in: context, isCompressed: false).diagnostics
  }

  private func bind(
    _ edition: Edition, in context: WritingContext, isCompressed: Bool
  ) -> Rendering {
    let binder = BookBinder(context)
    let metadata = edition.metadata
    let book = Book(
      identifier: binder.identifier, title: title(of: edition, in: context),
      subtitle: metadata.subtitle, language: binder.language(of: edition),
      direction: edition.direction.document, creators: metadata.authors, date: metadata.date,
      publisher: context.publication,
      sources: [metadata.source, metadata.url].compactMap { $0 },
      rights: [metadata.rights].compactMap { $0 }, subjects: metadata.subjects,
      description: edition.summary.text,
      timestamp: context.timestamp,
      alternateTitles: metadata.englishTitle.map { [("en", $0)] } ?? [],
      cover: metadata.cover.map { CoverPicture(path: $0, bytes: context.image($0)) })
    return binder.bind(
      book,
      [
        BookPart(edition: edition, hasSummary: false, hasImprint: false, image: context.image)
      ], isCompressed: isCompressed)
  }

  /// A book must have a title; one without letters is named by its file.
  private func title(of edition: Edition, in context: WritingContext) -> String {
    let title = edition.title
    return title.allSatisfy(\.isWhitespace) ? context.slug : title
  }
}
