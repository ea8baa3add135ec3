import Foundation

/// `warraq-bench`: how fast each step is, and the whole run, with the articles made of `Input/`.
@main
struct Benchmark {
  /// How many articles are made.
  static let articleCount = 1000
  /// The bytes of an article, at least.
  static let articleSize = 4600
  /// The seed of the articles.
  static let seed: UInt64 = 1

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if arguments.count == 3, arguments[0] == "--publish" {
        return try await WholeRun.publish(arguments[1], to: arguments[2])
      }
      if arguments.count == 2, arguments[0] == "--articles" {
        return try articles().forEach { try $0.store(in: arguments[1]) }
      }
      if arguments == ["--engine"] {
        return print(BenchmarkReport.text(of: try measureEngine()), terminator: "")
      }
      if arguments.first == "--annotate" {
        return try annotate(Array(arguments.dropFirst()))
      }
      guard arguments.isEmpty || arguments == ["--gate"] else {
        complain(
          "usage: warraq-bench [--gate | --engine | --annotate [--gate] | --articles FOLDER]\n")
        exit(2)
      }
      let report = try measure()
      print(report.text, terminator: "")
      if arguments == ["--gate"], !report.isWithinLimits {
        complain(
          "over the limit of \(BenchmarkReport.secondsLimit) s or "
            + "\(BenchmarkReport.peakLimit / 1_000_000) MB\n")
        exit(1)
      }
    } catch {
      complain("warraq-bench: \(error)\n")
      exit(2)
    }
  }

  /// Measures the whole run first: a started process inherits the peak of its parent (Linux counts it so).
  private static func measure() throws -> BenchmarkReport {
    let articles = try articles()
    let wholeRun = try WholeRun.measure(articles)
    let stages = try StageBenchmark(articles).run()
    return BenchmarkReport(
      articles: articles, stages: stages, engine: try measureEngine(), wholeRun: wholeRun)
  }

  /// The articles of the whole run.
  private static func articles() throws -> [Article] {
    try ArticleGenerator(folder: "Input").articles(articleCount, size: articleSize, seed: seed)
  }

  /// Measures all annotators together; with two numbers it is the process of one measurement.
  private static func annotate(_ arguments: [String]) throws {
    if arguments.count == 2, let size = Int(arguments[0]), let documents = Int(arguments[1]) {
      return try AnnotationBenchmark.annotate(size: size, documents: documents)
    }
    let figures = try AnnotationBenchmark.measure()
    print(BenchmarkReport.text(of: figures), terminator: "")
    let isFast = figures.allSatisfy { $0.throughput >= AnnotationBenchmark.throughputLimit }
    if arguments == ["--gate"], !isFast {
      complain("below \(AnnotationBenchmark.throughputLimit) MB/s\n")
      exit(1)
    }
  }

  /// Measures the text engine alone, on long prose.
  private static func measureEngine() throws -> [Stage] {
    let articles = try ArticleGenerator(folder: "Input")
      .articles(articleCount / 10, size: articleSize, seed: seed)
    let engine = EngineBenchmark(try StageBenchmark(articles).read())
    return engine.run() + engine.runGrowth()
  }

  private static func complain(_ words: String) {
    FileHandle.standardError.write(Data(words.utf8))
  }
}
