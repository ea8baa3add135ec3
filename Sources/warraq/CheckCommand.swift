import ArgumentParser
import Manuscript
import Publishing

/// `warraq check`: findings only.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tells what an editor should look at; writes nothing without --fix.",
    discussion: """
      Without files, all inputs of the publication file, warraq.yml unless told otherwise, are checked. \
      With files, its rules of the house, its proofreading and its glossaries count when it is named.

      EXAMPLES:
        warraq check report.txt essay.md
        warraq check --fail-on warning
        warraq check --format json > findings.ndjson
        warraq check --fix --dry-run report.txt
        warraq check --fix report.txt
      """)

  /// How findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The documents; - for standard input.")
  var documents: [String] = []
  @Flag(help: "Make the changes to the documents that are sure, then check.")
  var fix = false
  @Flag(help: "With --fix: tell the changes, and write nothing.")
  var dryRun = false
  @Option(
    help: "text for people, on standard error; json for programs, a line each on standard output.")
  var format = Format.text
  @Flag(help: "List every change in text too, not only the first few of each rule.")
  var all = false
  @OptionGroup var settings: SettingsArguments
  @OptionGroup var decoding: DecodingArguments
  @OptionGroup var jobs: JobsOption
  @OptionGroup var failOn: FailOnOption
  @OptionGroup var verbosity: VerbosityFlags

  func validate() throws {
    if documents.isEmpty, !settings.glossary.isEmpty {
      throw ValidationError(
        "--glossary goes with documents; a publication names its own in its file.")
    }
    if dryRun, !fix { throw ValidationError("--dry-run goes with --fix.") }
    if fix, documents.isEmpty || documents.contains("-") {
      throw ValidationError("--fix needs the documents' files.")
    }
  }

  func run() async throws {
    let console = Console(verbosity.verbosity)
    let world = World(
      files: SystemFileSystem(), environment: { Console.environment($0) }, cores: Console.cores,
      progress: { console.show($0) })
    let run = PublicationRun(world: world, workshop: .standard)
    let options = RunOptions(jobs: jobs.jobs, failOn: failOn.severity, decoding: decoding.options)
    var findings: [Finding]
    let status: RunStatus
    if documents.isEmpty {
      let report = await run.inspect(settings.configuration ?? "warraq.yml", options: options)
      (findings, status) = (report.findings, report.status)
    } else {
      let settings = try settings.load(console)
      let refused = fix ? mend(settings, world.files, console) : []
      let rendering = DocumentRendering(
        workshop: .standard, files: world.files, settings: settings,
        environment: world.environment)
      findings = settings.findings + refused
      for document in documents {
        findings += try check(document, rendering).filter { !refused.contains($0) }
      }
      status = RunStatus(findings, failOn: failOn.severity ?? .error)
    }
    switch format {
    case .text: console.print(all ? findings : Finding.shortened(findings))
    case .json: try SystemStream.standardOutput.write(findings.flatMap(FindingEncoder.encode))
    }
    try CommandEnd.check(status)
  }

  /// Makes the sure changes, and tells them.
  ///
  /// - Returns: Why documents could not be changed.
  private func mend(
    _ settings: DocumentSettings, _ files: any FileSystem, _ console: Console
  ) -> [Finding] {
    let fixer = DocumentFixer(pipeline: settings.pipeline(), files: files)
    return documents.flatMap { document in
      let result = fixer.fix(document, isDryRun: dryRun)
      for finding in result.mended { console.note(FindingPrinter.change(finding)) }
      if result.findings.isEmpty, !result.mended.isEmpty {
        let count = result.mended.count
        console.note(
          "\(document): \(count) change\(count == 1 ? "" : "s") \(dryRun ? "to make" : "made")")
      }
      return result.findings
    }
  }

  private func check(_ file: String, _ rendering: DocumentRendering) throws -> [Finding] {
    do throws(FileError) {
      let isPipe = file == "-"
      let source =
        isPipe ? try SystemStream.standardInput.readAll() : try SystemFileSystem().read(file)
      return rendering.inspect(source, path: isPipe ? nil : file, decoding: decoding.options)
    } catch {
      return [Finding(Diagnostic(.unreadableFile, file, error.reason))]
    }
  }
}
