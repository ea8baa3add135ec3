import Annotation
import Lexicon
import Manuscript
import Normalization
import Readers
import Writers

/// Takes the articles through each step of the pipeline, one step at a time, on one core.
struct StageBenchmark {
  let articles: [Article]
  private let theme: Theme

  /// How many articles a book of the digest writer holds.
  static let bookSize = 20
  /// The time stamp of every output: 2024-12-31T00:00:00Z.
  private static let timestamp = 1_735_603_200

  /// - Throws: ``ThemeError`` when the theme that is compiled in cannot be used.
  init(_ articles: [Article]) throws(ThemeError) {
    self.articles = articles
    theme = try ThemeLoader().load()
  }

  /// Measures all steps in the order in which a document takes them.
  ///
  /// - Throws: ``UnreadableDocument`` when the generator made a document that no reader takes.
  func run() throws(UnreadableDocument) -> [Stage] {
    var stages: [Stage] = []
    let manuscripts = try read(&stages)
    stages += LegacyTextBenchmark(articles).run()
    let editions = annotate(manuscripts, &stages)
    write(editions, &stages)
    return stages
  }

  /// The manuscripts of all articles.
  ///
  /// - Throws: ``UnreadableDocument`` when the generator made a document that no reader takes.
  func read() throws(UnreadableDocument) -> [Manuscript] {
    var stages: [Stage] = []
    return try read(&stages)
  }

  private var size: Int { articles.reduce(0) { $0 + $1.bytes.count } }

  private func read(_ stages: inout [Stage]) throws(UnreadableDocument) -> [Manuscript] {
    var manuscripts: [Manuscript] = []
    for reader in ReaderRegistry.standard.readers where reader.name != HTMLReader().name {
      let inputs = articles.filter { article in
        reader.fileExtensions.contains { article.name.hasSuffix("." + $0) }
      }.map { Input(path: $0.name, bytes: $0.bytes) }
      let bytes = inputs.reduce(0) { $0 + $1.bytes.count }
      stages.append(
        .measure("reader", reader.name, bytes: bytes) {
          for input in inputs { _ = try? reader.read(input) }
        })
      for input in inputs { manuscripts.append(try reader.read(input)) }
    }
    measurePages(&stages)
    return manuscripts
  }

  /// The same articles as pages; what is read of them goes no further.
  private func measurePages(_ stages: inout [Stage]) {
    let reader = HTMLReader()
    let inputs = articles.map(SavedPage.input)
    let bytes = inputs.reduce(0) { $0 + $1.bytes.count }
    stages.append(
      .measure("reader", reader.name, bytes: bytes) {
        for input in inputs { _ = try? reader.read(input) }
      })
  }

  private func annotate(_ manuscripts: [Manuscript], _ stages: inout [Stage]) -> [Edition] {
    let normalizer = Normalizer()
    stages.append(
      .measure("normaliser", "text", bytes: size) {
        for manuscript in manuscripts { _ = normalizer.normalize(manuscript) }
      })
    var editions = manuscripts.map { manuscript in
      let (normalised, edits) = normalizer.normalize(manuscript)
      return Edition(normalised, edits: edits)
    }
    for annotator in AnnotationPipeline().annotators {
      stages.append(
        .measure("annotator", type(of: annotator).name, bytes: size) {
          for edition in editions {
            var edition = edition
            annotator.annotate(&edition)
          }
        })
      for index in editions.indices { annotator.annotate(&editions[index]) }
    }
    measureSegmentation(
      manuscripts.map { normalizer.normalize($0) }.map { Edition($0, edits: $1) }, &stages)
    return editions
  }

  /// Sentences and tokens together, and the clitics of every word: the figures that people compare.
  private func measureSegmentation(_ bare: [Edition], _ stages: inout [Stage]) {
    let annotators: [any Annotator] = [Tokenizer(lexicon: .standard), SentenceSegmenter()]
    var segmented: [Edition] = []
    stages.append(
      .measure("segmenter", "sentences and tokens", bytes: size) {
        segmented = bare.map { edition in
          var edition = edition
          for annotator in annotators { annotator.annotate(&edition) }
          return edition
        }
      })
    let segmenter = CliticSegmenter.standard
    stages.append(
      .measure("segmenter", "clitics", bytes: size) {
        for edition in segmented {
          for index in edition.tokens.indices { _ = segmenter.ranges(of: index, in: edition) }
        }
      })
  }

  private func write(_ editions: [Edition], _ stages: inout [Stage]) {
    for writer in WriterRegistry.standard.writers {
      stages.append(
        .measure("writer", writer.name, bytes: size) {
          for edition in editions { _ = writer.write(edition, in: context) }
        })
    }
    let books = stride(from: 0, to: editions.count, by: Self.bookSize).map { start in
      Digest(
        title: "كتاب", subtitle: nil, hasSummaries: true,
        articles: editions[start..<min(start + Self.bookSize, editions.count)].enumerated().map {
          Digest.Article(slug: "article-\($0.offset)", edition: $0.element, image: { _ in nil })
        })
    }
    for writer in WriterRegistry.standard.digestWriters {
      stages.append(
        .measure("digest", writer.name, bytes: size) {
          for book in books { _ = writer.write(book, in: context) }
        })
    }
  }

  private var context: WritingContext {
    WritingContext(
      publication: "ورّاق", language: "ar-MA", slug: "article", timestamp: Self.timestamp,
      theme: theme)
  }
}
