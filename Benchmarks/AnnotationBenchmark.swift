import Annotation
import Foundation
import Lexicon
import Manuscript
import Normalization

/// Takes news prose through all annotators together, on one core: as one document and as a thousand.
///
/// Each measurement is a process of its own, this program started again, so that the peak of memory is that of
/// its document alone.
struct AnnotationBenchmark {
  /// The sizes at which time per byte is compared, in bytes.
  static let sizes = [1_000_000, 10_000_000, 100_000_000]
  static let documentCounts = [1, 1000]
  /// The least MB/s at every size with `--gate`.
  static let throughputLimit = 8.0

  /// One measurement.
  struct Figures {
    /// The size that was asked for, in bytes.
    let size: Int
    let documents: Int
    /// The text that was annotated, in bytes: paragraphs are not cut.
    let bytes: Int
    /// The time that the annotators kept their core busy; the median of the rounds.
    let seconds: Double
    /// The most memory of all rounds, the manuscripts and the lexicons included.
    let peakBytes: Int

    /// Megabytes (10⁶ bytes) of text in a second.
    var throughput: Double { seconds > 0 ? Double(bytes) / seconds / 1e6 : 0 }
  }

  /// Measures every size in both ways.
  static func measure() throws -> [Figures] {
    try sizes.flatMap { size in
      try documentCounts.map { documents in
        let rounds = try (0..<Stage.rounds).map { _ in try round(size, documents) }
        return Figures(
          size: size, documents: documents, bytes: rounds.first?.bytes ?? 0,
          seconds: Stage.median(rounds.map(\.seconds)),
          peakBytes: rounds.map(\.peakBytes).max() ?? 0)
      }
    }
  }

  private static func round(_ size: Int, _ documents: Int) throws -> Figures {
    let figures = try OwnProcess.figures(["--annotate", String(size), String(documents)], count: 3)
    return Figures(
      size: size, documents: documents, bytes: Int(figures[0]), seconds: figures[1],
      peakBytes: Int(figures[2]))
  }

  /// What the process of one measurement does: annotates, then prints its figures.
  static func annotate(size: Int, documents: Int) throws {
    let articles = try ArticleGenerator(folder: "Input")
      .articles(
        Benchmark.articleCount / 10, size: Benchmark.articleSize, seed: Benchmark.seed)
    let prose = EngineBenchmark(try StageBenchmark(articles).read())
    var metadata = Metadata()
    metadata.language = "ar-MA"
    metadata.date = "2024-12-31"
    let pipeline = AnnotationPipeline()
    _ = pipeline.annotate(prose.prose(1000, hasEdits: false), edits: [])
    var bytes = 0
    var seconds = 0.0
    for number in 0..<documents {
      var manuscript = prose.prose(
        size / max(1, documents), hasEdits: false, from: number * 7)
      manuscript.metadata = metadata
      bytes += manuscript.text.count
      let start = ResourceUse.current.coreSeconds
      _ = pipeline.annotate(manuscript, edits: [])
      seconds += ResourceUse.current.coreSeconds - start
    }
    print(bytes, seconds, ResourceUse.current.peakBytes)
  }
}
