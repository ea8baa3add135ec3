import ArgumentParser

/// The command.
struct Warraq: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warraq",
    abstract: "Publishes Arabic: pages, books, summaries and fact sheets from one source.",
    discussion: """
      Begin with a folder `Input/` of texts and a file `warraq.yml` that names the publication:

        name: تقارير الأسبوع
        language: ar-MA

      Then `warraq publish` writes everything into `Output/`.

      EXAMPLES:
        warraq publish                            everything that warraq.yml asks for
        warraq init --theme diwan                 a copy of a theme in Styles/, to be changed
        warraq publish --check                    is Output/ what the inputs make?
        warraq render report.txt --to epub -o report.epub
        warraq check report.txt                   what an editor should look at
        warraq annotate report.txt                every layer of the text, as JSON
        warraq lint book.epub site/               direction and order in what any program made
        warraq normalise report.txt --house standard
        warraq explain W0203                      what a finding means

      EXIT STATUS: 0 clean; 1 findings, a document that failed, or outputs that differ; 2 usage, \
      configuration or input and output; 128 + n on signal n.
      """,
    version: "0.1.0",
    subcommands: [
      InitCommand.self, PublishCommand.self, RenderCommand.self, AnnotateCommand.self,
      CheckCommand.self,
      LintCommand.self,
      NormaliseCommand.self, RomanizeCommand.self, FormatsCommand.self, ExplainCommand.self,
      SchemaCommand.self,
    ])
}
