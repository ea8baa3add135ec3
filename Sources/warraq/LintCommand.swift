import ArgumentParser
import Lint
import Manuscript
import Publishing

/// `warraq lint`: looks at finished books and pages, whichever program made them.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Tells what is wrong with the direction of books and pages, made by any program.",
    discussion: """
      Takes EPUB books, pages of HTML, and folders of them. Validators check whether a book is well made; \
      none checks whether Arabic runs from right to left in it, and whether its figures come out in order. \
      Nothing is fetched and nothing is written.

      EXAMPLES:
        warraq lint book.epub
        warraq lint site/ --fail-on warning
        warraq lint page.html --format json
        warraq explain W0620
      """)

  @Argument(help: ArgumentHelp("Books, pages and folders.", valueName: "path"))
  var paths: [String]
  @Option(
    help: "text for people, on standard error; json for programs, a line each on standard output.")
  var format = CheckCommand.Format.text
  @Flag(help: "List every finding in text too, not only the first few of each rule and file.")
  var all = false
  @OptionGroup var failOn: FailOnOption
  @OptionGroup var verbosity: VerbosityFlags

  func run() throws {
    let console = Console(verbosity.verbosity)
    let run = LintRun(files: SystemFileSystem())
    let findings = paths.flatMap { run.findings(in: $0) }
    switch format {
    case .text: console.print(all ? findings : Finding.shortened(findings))
    case .json: try SystemStream.standardOutput.write(findings.flatMap(FindingEncoder.encode))
    }
    try CommandEnd.check(RunStatus(findings, failOn: failOn.severity ?? .error))
  }
}
