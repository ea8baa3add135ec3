import ArgumentParser
import Manuscript
import Normalization
import Publishing
import Readers

/// `warraq normalise`: a document with the rules of the page and of the house applied in its own file.
struct NormaliseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalise",
    abstract: "Prints a document with its letters normalised, markup and all.",
    discussion: """
      The output is UTF-8 with line feeds and can take the file's place: markup and front matter stay as \
      they are. The rules of the page always hold; --house adds rules of the house, parted by commas: \
      standard, all, a rule's name, -NAME to take one away, digit-shape=arab, quotation-marks=“”. \
      `warraq explain NAME` tells what a rule does.

      EXAMPLES:
        warraq normalise report.txt --house standard > clean.txt
        warraq normalise report.md --house all,-digit-shape --report
        warraq normalise - --report --format json < report.txt
        warraq normalise old.txt --encoding windows-1256 > new.txt
      """,
    aliases: ["normalize"])

  /// How changes are told.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The document; - for standard input.")
  var file: String
  @Option(help: "Rules of the house: standard, all, or names parted by commas.")
  var house = "none"
  @Flag(help: "Print the list of changes in the place of the document.")
  var report = false
  @Option(help: "The form of the list: text for people, json for programs, a line each.")
  var format = Format.text
  @Option(
    name: .customLong("from"), help: "The reader's name; by the file's ending when not given.")
  var reader: String?
  @OptionGroup var decoding: DecodingArguments
  @OptionGroup var failOn: FailOnOption
  @OptionGroup var verbosity: VerbosityFlags

  func run() throws {
    let rules: HouseRules
    switch HouseRuleParser.parse(house) {
    case .success(let parsed): rules = parsed
    case .failure(let unknown):
      throw ValidationError(
        "no rule of the house is “\(unknown.name)”"
          + Suggestion.phrase(for: unknown.name, among: HouseRuleParser.names)
          + "; known: \(HouseRuleParser.names.joined(separator: ", ")).")
    }
    let console = Console(verbosity.verbosity)
    let path = file == "-" ? nil : file
    let source: [UInt8]
    do throws(FileError) {
      source =
        path == nil ? try SystemStream.standardInput.readAll() : try SystemFileSystem().read(file)
    } catch {
      console.print([Finding(Diagnostic(.unreadableFile, file, error.reason))])
      throw CommandEnd(.unusable)
    }
    let findings: [Finding]
    var output: [UInt8] = []
    do throws(UnreadableDocument) {
      let result = try SourceNormalizer(house: rules)
        .normalize(Input(path: path, bytes: source, decoding: decoding.options), format: reader)
      let printer = SourceEditPrinter(result, path: path)
      switch (report, format) {
      case (false, _): output = result.after
      case (true, .text): output = Array(printer.text().utf8)
      case (true, .json): output = printer.json()
      }
      findings = Finding.locate(result.diagnostics, path: path, source: result.before)
    } catch {
      findings = Finding.locate(
        error.diagnostics, path: path, source: source, decoded: error.decoded)
    }
    try SystemStream.standardOutput.write(output)
    console.print(findings)
    try CommandEnd.check(RunStatus(findings, failOn: failOn.severity ?? .error))
  }
}
