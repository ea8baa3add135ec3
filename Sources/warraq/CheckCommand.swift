import ArgumentParser
import Manuscript
import Publishing

/// `warraq check`: findings only.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Tells what an editor should look at; writes nothing.",
    discussion: """
      Without files, all inputs of the publication file are checked.

      EXAMPLES:
        warraq check report.txt essay.md
        warraq check --fail-on warning
        warraq check --format json > findings.ndjson
      """)

  /// How findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The documents; - for standard input.")
  var documents: [String] = []
  @Option(name: .shortAndLong, help: "The publication file.")
  var configuration = "warraq.yml"
  @Option(
    help: "text for people, on standard error; json for programs, a line each on standard output.")
  var format = Format.text
  @Flag(help: "List every change in text too, not only the first few of each rule.")
  var all = false
  @OptionGroup var jobs: JobsOption
  @OptionGroup var failOn: FailOnOption
  @OptionGroup var verbosity: VerbosityFlags

  func run() async throws {
    let console = Console(verbosity.verbosity)
    let world = World(
      files: SystemFileSystem(), environment: { Console.environment($0) }, cores: Console.cores,
      progress: { console.show($0) })
    let run = PublicationRun(world: world, workshop: .standard)
    let options = RunOptions(jobs: jobs.jobs, failOn: failOn.severity)
    let findings: [Finding]
    let status: RunStatus
    if documents.isEmpty {
      let report = await run.inspect(configuration, options: options)
      (findings, status) = (report.findings, report.status)
    } else {
      let rendering = DocumentRendering(
        workshop: .standard, files: world.files, environment: world.environment)
      findings = try documents.flatMap { try check($0, rendering) }
      status = RunStatus(findings, failOn: failOn.severity ?? .error)
    }
    switch format {
    case .text: console.print(all ? findings : Finding.shortened(findings))
    case .json: try SystemStream.standardOutput.write(findings.flatMap(FindingEncoder.encode))
    }
    try CommandEnd.check(status)
  }

  private func check(_ file: String, _ rendering: DocumentRendering) throws -> [Finding] {
    do throws(FileError) {
      let isPipe = file == "-"
      let source =
        isPipe ? try SystemStream.standardInput.readAll() : try SystemFileSystem().read(file)
      return rendering.inspect(source, path: isPipe ? nil : file)
    } catch {
      return [Finding(Diagnostic(.unreadableFile, file, error.reason))]
    }
  }
}
