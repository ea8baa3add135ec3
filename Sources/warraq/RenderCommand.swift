import Annotation
import ArgumentParser
import Manuscript
import Publishing
import Writers

/// `warraq render`: one document, one format.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Renders one document into one format.",
    discussion: """
      EXAMPLES:
        warraq render report.txt --to epub -o report.epub
        warraq render report.md --to html -o page/report.html
        warraq render - --to summary < report.txt

      `warraq formats` lists the formats. A page comes with its style sheet and images, which are put \
      beside it.
      """)

  @Argument(help: "The document; - for standard input.")
  var file: String
  @Option(name: .customLong("to"), help: "The format.")
  var format: String
  @Option(
    name: .customLong("from"), help: "The reader's name; by the file's ending when not given.")
  var reader: String?
  @Option(name: .shortAndLong, help: "The file to write; standard output when not given.")
  var output: String?
  @Option(help: "A theme of the folder Styles/, or one that comes with Warraq.")
  var theme = ThemeFiles.standardName
  @Option(help: "The name of the publication around the document.")
  var publication: String?
  @Option(help: "The language of labels, with its region; the document's own when not given.")
  var language: String?
  @OptionGroup var settings: SettingsArguments
  @OptionGroup var decoding: DecodingArguments
  @OptionGroup var timestamp: TimestampOption
  @OptionGroup var failOn: FailOnOption
  @OptionGroup var verbosity: VerbosityFlags

  func run() throws {
    let console = Console(verbosity.verbosity)
    let settings = try settings.load(console)
    let rendering = DocumentRendering(
      workshop: .standard, files: SystemFileSystem(), settings: settings,
      environment: { Console.environment($0) })
    let options = DocumentRendering.Options(
      writer: format, reader: reader, theme: theme, publication: publication, language: language,
      timestamp: timestamp.timestamp, output: output, decoding: decoding.options)
    let source: [UInt8]
    do throws(FileError) {
      source =
        file == "-" ? try SystemStream.standardInput.readAll() : try SystemFileSystem().read(file)
    } catch {
      console.print([Finding(Diagnostic(.unreadableFile, file, error.reason))])
      throw CommandEnd(.unusable)
    }
    let result = rendering.render(source, path: file == "-" ? nil : file, options)
    var findings = settings.findings + result.findings
    let severity = failOn.severity ?? .error
    if RunStatus(findings, failOn: severity) == .clean {
      if let output {
        findings += rendering.store(result.files, at: output)
      } else if result.files.count > 1 {
        findings.append(Finding(Diagnostic(.severalFiles, "\(result.files.count)")))
      } else if let only = result.files.first {
        try SystemStream.standardOutput.write(only.bytes)
      }
    }
    console.print(findings)
    try CommandEnd.check(RunStatus(findings, failOn: severity))
  }
}
