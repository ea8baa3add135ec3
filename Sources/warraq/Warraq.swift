import ArgumentParser

/// The command.
@main
struct Warraq: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warraq",
    abstract: "Publishes Arabic: pages, books, summaries and fact sheets from one source.",
    subcommands: [AnnotateCommand.self])
}
