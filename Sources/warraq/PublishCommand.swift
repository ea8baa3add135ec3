import ArgumentParser
import Publishing

/// `warraq publish`: everything that a publication file asks for.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Renders every document and digest of a publication.",
    discussion: """
      Reads warraq.yml, renders its inputs, and puts the result in the place of the output folder in \
      one step: after any error the folder is as it was. Files that did not change are left alone.

      EXAMPLES:
        warraq publish
        warraq publish --configuration books/warraq.yml --jobs 4
        warraq publish --check                    exit status 1 when Output/ is not current
        SOURCE_DATE_EPOCH=1700000000 warraq publish
        warraq publish --fail-on warning          nothing is written when an editor has work to do
      """)

  @Option(name: .shortAndLong, help: "The publication file.")
  var configuration = "warraq.yml"
  @Option(name: .shortAndLong, help: "The output folder, in the place of that of the file.")
  var output: String?
  @Flag(help: "Render in memory, list the files that differ from the output folder, write nothing.")
  var check = false
  @OptionGroup var jobs: JobsOption
  @OptionGroup var timestamp: TimestampOption
  @OptionGroup var failOn: FailOnOption
  @OptionGroup var verbosity: VerbosityFlags

  func run() async throws {
    let console = Console(verbosity.verbosity)
    let files = SystemFileSystem()
    let world = World(
      files: files, environment: { Console.environment($0) }, cores: Console.cores,
      progress: { console.show($0) })
    let watch = SignalWatch(world.cleanup, files: files)
    let options = RunOptions(
      jobs: jobs.jobs, timestamp: timestamp.timestamp, output: output, failOn: failOn.severity)
    let run = PublicationRun(world: world, workshop: .standard)
    let report =
      check
      ? await run.check(configuration, options: options)
      : await run.publish(configuration, options: options)
    withExtendedLifetime(watch) {}
    console.print(report.findings)
    if report.isWritten {
      let changes = report.changes.isEmpty ? "nothing changed" : "\(report.changes.count) changed"
      let documents = report.documents == 1 ? "1 document" : "\(report.documents) documents"
      console.note("\(report.output): \(documents), \(report.files) files, \(changes)")
    } else if !check, report.status == .findings {
      console.note("nothing was written")
    } else if report.status == .clean {
      console.note("\(report.output) is current: \(report.files) files")
    }
    try CommandEnd.check(report.status)
  }
}
