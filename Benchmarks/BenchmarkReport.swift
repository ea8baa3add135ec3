import Foundation
import Writers

/// The tables that the benchmark prints.
struct BenchmarkReport {
  let articles: [Article]
  let stages: [Stage]
  /// The text engine on long prose; no part of the whole run.
  let engine: [Stage]
  let wholeRun: WholeRun

  /// The most seconds that the whole run may take with `--gate`.
  static let secondsLimit = 4.0
  /// The most bytes that the whole run may hold with `--gate`.
  static let peakLimit = 300_000_000

  /// Whether the whole run keeps within both limits.
  var isWithinLimits: Bool {
    wholeRun.seconds <= Self.secondsLimit && wholeRun.peakBytes <= Self.peakLimit
  }

  /// Throughput of each step, the whole run, and where the time goes.
  var text: String {
    let bytes = articles.reduce(0) { $0 + $1.bytes.count }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    var text =
      "\(articles.count) articles, \(Self.number(Double(bytes) / 1e6, 2)) MB of source text, "
    text += "medians of \(Stage.rounds) rounds\n\nOne core:\n"
    for stage in stages where stage.throughput > 0 {
      text += Self.row(stage.group, stage.name, "\(Self.number(stage.throughput, 1)) MB/s")
    }
    text += "\n" + Self.text(of: engine)
    text +=
      "\nWhole run (every standard format, to the disk, \(cores) cores, a process of its own):\n"
    text += Self.row("time", "", "\(Self.number(wholeRun.seconds, 2)) s")
    text += Self.row("rate", "", "\(Self.number(Double(bytes) / wholeRun.seconds / 1e6, 2)) MB/s")
    text += Self.row("all cores", "", "\(Self.number(wholeRun.coreSeconds, 2)) s")
    text += Self.row("the system's part", "", "\(Self.number(wholeRun.systemSeconds, 2)) s")
    text += Self.row("peak memory", "", "\(Self.number(Double(wholeRun.peakBytes) / 1e6, 0)) MB")
    text += Self.row("files", "", "\(wholeRun.files)")
    return text + "\nWhere the time goes (shares of the whole run's time on all cores):\n" + shares
  }

  /// The throughput of the text engine.
  static func text(of engine: [Stage]) -> String {
    "Text engine on long prose, one core:\n"
      + engine.map { row($0.group, $0.name, "\(number($0.throughput, 1)) MB/s") }.joined()
  }

  /// The throughput and the memory of all annotators together.
  static func text(of annotation: [AnnotationBenchmark.Figures]) -> String {
    "All annotators on long prose, one core, each measurement a process of its own:\n"
      + annotation.map { figures in
        let documents = figures.documents == 1 ? "one document" : "\(figures.documents) documents"
        return row(
          "\(figures.size / 1_000_000) MB", documents, "\(number(figures.throughput, 1)) MB/s",
          "\(number(Double(figures.peakBytes) / 1e6, 0)) MB")
      }.joined()
  }

  /// The steps by their share, the longest first; the whole run binds one book only.
  private var shares: String {
    var parts = stages.map { stage in
      (name: "\(stage.group) \(stage.name)", seconds: Self.weight(of: stage, articles.count))
    }
    let rest = wholeRun.coreSeconds - parts.reduce(0) { $0 + $1.seconds }
    parts.append((name: "files, hashes, the rest", seconds: max(0, rest)))
    parts.removeAll { $0.seconds == 0 }
    parts.sort { ($1.seconds, $0.name) < ($0.seconds, $1.name) }
    return parts.map { part in
      let share = part.seconds / max(wholeRun.coreSeconds, .leastNonzeroMagnitude)
      return Self.row(
        part.name, "", "\(Self.number(share * 100, 1)) %", "\(Self.number(part.seconds, 3)) s")
    }.joined()
  }

  private static func weight(of stage: Stage, _ articles: Int) -> Double {
    // Measured for themselves, and not part of a run, which has plain text and Markdown only.
    if ["segmenter", "encoding"].contains(stage.group) { return 0 }
    if stage.group == "reader", !["text", "markdown"].contains(stage.name) { return 0 }
    // The publication names no formats.
    let isStandard = WriterRegistry.standard.writer(named: stage.name)?.isStandard ?? true
    if stage.group == "writer", !isStandard { return 0 }
    guard stage.group == "digest", articles > 0 else { return stage.seconds }
    return stage.seconds * Double(min(StageBenchmark.bookSize, articles)) / Double(articles)
  }

  private static func row(_ group: String, _ name: String, _ values: String...) -> String {
    let label = name.isEmpty ? group : padded(group, 12) + name
    return "  " + padded(label, 28)
      + values.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }.joined() + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func number(_ value: Double, _ decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }
}
