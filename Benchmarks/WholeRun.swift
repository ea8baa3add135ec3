import Foundation
import Publishing

/// The whole way: a publication of all articles, every standard format, all cores, to the disk.
///
/// Each round is a process of its own, this program started again, so that the peak of memory is that
/// of publishing alone and every round begins cold.
struct WholeRun {
  /// The median of the rounds.
  let seconds: Double
  /// The median of the rounds, over all cores, reading and storing included.
  let coreSeconds: Double
  /// The part of ``coreSeconds`` that was the system's, for files above all.
  let systemSeconds: Double
  /// The most of all rounds.
  let peakBytes: Int
  let files: Int

  /// Why there are no figures.
  enum Failure: Error {
    /// The publication was not written; what the run found.
    case notWritten(String)
  }

  /// Publishes the articles in a temporary folder, which is removed at the end.
  static func measure(_ articles: [Article]) throws -> WholeRun {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("warraq-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputs = folder.appendingPathComponent("Input")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    for article in articles { try article.store(in: inputs.path) }
    let publication = folder.appendingPathComponent("warraq.yml")
    try Data(Self.publication(articles).utf8).write(to: publication)
    // A folder for each round: right after a removal ext4 is slow to hand out the freed inodes again.
    let rounds = try (1...Stage.rounds).map { number in
      try round(publication.path, folder.appendingPathComponent("Output-\(number)").path)
    }
    return WholeRun(
      seconds: Stage.median(rounds.map(\.seconds)),
      coreSeconds: Stage.median(rounds.map(\.coreSeconds)),
      systemSeconds: Stage.median(rounds.map(\.systemSeconds)),
      peakBytes: rounds.map(\.peakBytes).max() ?? 0, files: rounds.map(\.files).max() ?? 0)
  }

  /// The publication file: the formats of one that names none, and one book.
  private static func publication(_ articles: [Article]) -> String {
    let slugs = articles.prefix(StageBenchmark.bookSize).map { "      - \($0.slug)\n" }.joined()
    return """
      name: ورّاق
      language: ar-MA
      inputs:
        - Input/*
      output: Output
      digests:
        - title: كتاب
          slug: book
          articles:

      """ + slugs
  }

  /// Starts this program again for one round and reads its figures.
  private static func round(_ publication: String, _ output: String) throws -> WholeRun {
    let figures = try OwnProcess.figures(["--publish", publication, output], count: 5)
    return WholeRun(
      seconds: figures[0], coreSeconds: figures[1], systemSeconds: figures[2],
      peakBytes: Int(figures[3]), files: Int(figures[4]))
  }

  /// What the process of one round does: publishes, then prints its figures.
  static func publish(_ publication: String, to output: String) async throws {
    let world = World(
      files: SystemFileSystem(), cores: ProcessInfo.processInfo.activeProcessorCount)
    let clock = ContinuousClock()
    let start = clock.now
    let report = await PublicationRun(world: world, workshop: .standard).publish(
      publication, options: RunOptions(output: output))
    let seconds = (clock.now - start) / .seconds(1)
    guard report.isWritten else {
      throw Failure.notWritten(FindingPrinter(.plain).text(report.findings))
    }
    let use = ResourceUse.current
    print(seconds, use.coreSeconds, use.systemSeconds, use.peakBytes, report.files)
  }
}
