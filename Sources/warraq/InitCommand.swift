import ArgumentParser
import Publishing
import Writers

/// `warraq init`: a copy of a theme to change, and a publication file where there is none.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract:
      "Copies a theme into Styles/, to be changed there; begins a publication where there is none.",
    discussion: """
      A theme is templates, style sheets and words. The copy stands in Styles/ beside the publication \
      file and is used in the place of the theme of its name. Files that you delete from it come from the \
      theme that it was copied from, so keep only what you change. A folder that is there already is never \
      written over.

      EXAMPLES:
        warraq init                               the theme that warraq.yml names, else `warraq`
        warraq init --theme diwan
        warraq init --theme diwan --as evening    a copy under a name of its own
      """)

  @Option(help: "The theme to copy: one that comes with Warraq, or a folder of Styles/.")
  var theme: String?
  @Option(name: .customLong("as"), help: "The name of the copy; that of the theme when not given.")
  var newName: String?
  @Option(name: .shortAndLong, help: "The publication file.")
  var configuration = "warraq.yml"
  @OptionGroup var verbosity: VerbosityFlags

  func run() throws {
    let console = Console(verbosity.verbosity)
    let files = SystemFileSystem()
    let starter = PublicationStarter(files: files)
    do throws(InvalidPublication) {
      let used = try starter.theme(of: configuration)
      let source = theme ?? used ?? ThemeFiles.standardName
      let name = newName ?? source
      let copy = try ThemeInstaller(beside: configuration, files: files).copy(source, as: name)
      let written = try starter.start(configuration, theme: name)
      for path in written { console.note(path) }
      console.note("\(copy.folder): \(copy.paths.count) files of the theme “\(source)”")
      if let base = copy.base {
        console.note("What it does not hold comes from “\(base)”: warraq init --theme \(base)")
      }
      if let used, used != name {
        console.note("To use it, write `theme: \(name)` into \(configuration)")
      }
    } catch {
      console.print(error.findings)
      throw CommandEnd(RunStatus(error.findings, failOn: .error))
    }
  }
}
