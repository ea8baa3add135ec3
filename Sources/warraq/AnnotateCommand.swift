import Annotation
import ArgumentParser
import Manuscript
import Publishing
import Readers
import Synchronization
import Writers

/// `warraq annotate`: the record of one document, or of a row for each row.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Prints the record of a document as JSON.",
    discussion: """
      EXAMPLES:
        warraq annotate report.txt
        warraq annotate - < report.txt
        warraq annotate --pretty report.txt       the text with its layers marked, for people
        warraq annotate --ndjson --summary-words 60 < rows.ndjson > records.ndjson

      A row is an object with a string `text` and, if need be, `id`, `format` (text or markdown) and \
      `metadata` (title, date, lang, …). Each row that is not blank is answered with one row, in order: \
      the record, or {"id": …, "ok": false, "error": {"code": …, "message": …}}.
      """)

  @Argument(help: "The document; - for standard input.")
  var file = "-"
  @Flag(help: "One JSON row in, one record row out.")
  var ndjson = false
  @Flag(help: "Print the text with its layers marked, for people.")
  var pretty = false
  @Option(help: "With --pretty: the language of labels, ar or en.")
  var lang = "en"
  @OptionGroup var colour: ColourOption
  @Flag(help: "Add the tokens.")
  var tokens = false
  @Option(help: "Add a summary of at most this many words.")
  var summaryWords: Int?
  @Option(
    name: .customLong("from"), help: "The reader's name; by the file's ending when not given.")
  var format: String?
  @OptionGroup var settings: SettingsArguments
  @OptionGroup var decoding: DecodingArguments
  @OptionGroup var jobs: JobsOption

  func validate() throws {
    if let summaryWords, !(1...10_000).contains(summaryWords) {
      throw ValidationError("--summary-words takes a number from 1 to 10000.")
    }
    if pretty, ndjson || tokens || summaryWords != nil {
      throw ValidationError("--pretty goes with neither --ndjson nor --tokens nor --summary-words.")
    }
    if !["ar", "en"].contains(lang) { throw ValidationError("--lang takes ar or en.") }
    if ndjson, !decoding.isEmpty {
      throw ValidationError("With --ndjson rows are UTF-8, and nothing in them is repaired.")
    }
    if ndjson, format != nil {
      throw ValidationError("With --ndjson each row tells its own format.")
    }
  }

  func run() async throws {
    let console = Console()
    let settings = try settings.load(console)
    console.print(Finding.shortened(settings.findings))
    let pipeline = settings.pipeline(summaryWords: summaryWords ?? Summarizer.standardWordLimit)
    let encoder = RecordEncoder(
      options: .init(includesTokens: tokens, includesSummary: summaryWords != nil))
    if ndjson { return try await annotateRows(pipeline, encoder) }
    let edition = try DocumentSource(file, pipeline: pipeline, decoding: decoding.options).edition(
      format: format)
    if pretty {
      let strings = try ThemeLoader().load().strings
      let printer = PrettyPrinter(strings: strings, language: lang, hasColour: colour.hasColour)
      return try SystemStream.standardOutput.write(printer.text(edition))
    }
    let failure = Mutex<FileError?>(nil)
    encoder.encode(edition) { bytes in
      failure.withLock { failure in
        guard failure == nil else { return }
        do throws(FileError) {
          try SystemStream.standardOutput.write(bytes)
        } catch {
          failure = error
        }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  private func annotateRows(_ pipeline: Pipeline, _ encoder: RecordEncoder) async throws {
    let input: SystemStream
    do {
      input = file == "-" ? .standardInput : try SystemStream(reading: file)
    } catch {
      Console().print([Finding(Diagnostic(.unreadableFile, file, error.reason))])
      throw CommandEnd(.unusable)
    }
    let run = RowRun(
      annotator: RowAnnotator(pipeline: pipeline, encoder: encoder),
      jobs: jobs.jobs ?? Console.cores)
    try await run.run(from: input, to: .standardOutput)
  }
}
