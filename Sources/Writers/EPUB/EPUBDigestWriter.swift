/// Binds several documents into one book: EPUB 3.3.
public struct EPUBDigestWriter: DigestWriter {
  public let name = "epub"
  public let fileExtension = "epub"

  public init() {}

  public func write(_ digest: Digest, in context: WritingContext) -> Rendering {
    let binder = BookBinder(context)
    let metadata = digest.articles.map(\.edition.metadata)
    let dates = metadata.compactMap(\.date)
    let span = dates.min().flatMap { first in dates.max().map { first...$0 } }
    let book = Book(
      identifier: binder.identifier, title: digest.title, subtitle: digest.subtitle,
      language: context.language, direction: Conventions(language: context.language).direction,
      creators: distinct(metadata.flatMap(\.authors)), date: span?.upperBound,
      publisher: context.publication, sources: distinct(metadata.compactMap(\.source)),
      rights: distinct(metadata.compactMap(\.rights)),
      subjects: distinct(metadata.flatMap(\.subjects)), timestamp: context.timestamp,
      isCollection: true, articleCount: digest.articles.count, span: span, cover: digest.cover)
    return binder.bind(
      book,
      digest.articles.map {
        BookPart(
          edition: $0.edition, hasSummary: digest.hasSummaries, hasImprint: true, image: $0.image)
      })
  }

  /// Each value once, in order of first appearance.
  private func distinct(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}
