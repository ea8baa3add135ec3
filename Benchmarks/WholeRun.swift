import Foundation
import Publishing

/// The whole way: a publication of all articles, every format, all cores, to the disk.
///
/// Each round is a process of its own, this program started again, so that the peak of memory is that
/// of publishing alone and every round begins cold.
struct WholeRun {
  /// The median of the rounds.
  let seconds: Double
  /// The median of the rounds, over all cores, reading and storing included.
  let coreSeconds: Double
  /// The most of all rounds.
  let peakBytes: Int
  let files: Int

  /// Why there are no figures.
  enum Failure: Error {
    /// The publication was not written; what the run found.
    case notWritten(String)
    /// The process of a round ended without figures.
    case noFigures(status: Int32)
  }

  /// Publishes the articles in a temporary folder, which is removed at the end.
  static func measure(_ articles: [Article]) throws -> WholeRun {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("warraq-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let inputs = folder.appendingPathComponent("Input")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    for article in articles {
      try Data(article.bytes).write(to: inputs.appendingPathComponent(article.name))
    }
    let publication = folder.appendingPathComponent("warraq.yml")
    try Data(Self.publication(articles).utf8).write(to: publication)
    let rounds = try (0..<Stage.rounds).map { _ in
      try? FileManager.default.removeItem(at: folder.appendingPathComponent("Output"))
      return try round(publication.path)
    }
    return WholeRun(
      seconds: Stage.median(rounds.map(\.seconds)),
      coreSeconds: Stage.median(rounds.map(\.coreSeconds)),
      peakBytes: rounds.map(\.peakBytes).max() ?? 0, files: rounds.map(\.files).max() ?? 0)
  }

  /// The publication file: every format, and one book.
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
  private static func round(_ publication: String) throws -> WholeRun {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(
      fileURLWithPath: Bundle.main.executablePath ?? CommandLine.arguments[0])
    process.arguments = ["--publish", publication]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let figures = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard process.terminationStatus == 0, figures.count == 4, let seconds = Double(figures[0]),
      let coreSeconds = Double(figures[1]), let peak = Int(figures[2]), let files = Int(figures[3])
    else { throw Failure.noFigures(status: process.terminationStatus) }
    return WholeRun(seconds: seconds, coreSeconds: coreSeconds, peakBytes: peak, files: files)
  }

  /// What the process of one round does: publishes, then prints its figures.
  static func publish(_ publication: String) async throws {
    let world = World(
      files: SystemFileSystem(), cores: ProcessInfo.processInfo.activeProcessorCount)
    let clock = ContinuousClock()
    let start = clock.now
    let report = await PublicationRun(world: world, workshop: .standard).publish(publication)
    let seconds = (clock.now - start) / .seconds(1)
    guard report.isWritten else {
      throw Failure.notWritten(FindingPrinter(.plain).text(report.findings))
    }
    let use = ResourceUse.current
    print(seconds, use.coreSeconds, use.peakBytes, report.files)
  }
}
