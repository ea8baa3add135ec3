public import Manuscript

/// Reads Markdown: CommonMark with the tables, footnotes, task lists and strikethrough of GitHub's dialect.
///
/// Beyond the dialect: ordered lists may be numbered in Arabic-Indic digits (`١.`), and a fenced block
/// named `verse` holds lines of verse with ` *** ` between their hemistichs.
public struct MarkdownReader: TextReader {
  public let name = "markdown"
  public let fileExtensions = ["md", "markdown"]
  public let summary = "Markdown: CommonMark with tables, notes, figures, verse, front matter"

  public init() {}

  public func read(
    _ source: DecodedSource, of input: Input
  ) throws(UnreadableDocument) -> Manuscript {
    let frontMatter = try FrontMatter.read(
      source.utf8, from: source.start, known: input.metadata)
    let markdown = MarkdownSource(bytes: source.utf8, start: frontMatter.bodyStart)
    let tree = MarkdownTree(parsing: markdown.parserInput)

    var builder = MarkdownBuilder(source: markdown)
    var blocks: [Block] = []
    var metadata = frontMatter.metadata
    if let place = frontMatter.title, let title = metadata.title {
      blocks.append(.title(builder.writeTitle(title, place)))
    }
    try builder.build(
      tree, titleIsKnown: metadata.title != nil || input.titlePolicy == .given, into: &blocks)
    guard VisibleText.isIn(blocks, of: builder.text.text) else {
      throw UnreadableDocument([Diagnostic(.emptyDocument)])
    }
    if metadata.title == nil, case .title(let range)? = blocks.first {
      metadata.title = builder.text.text[range]
    }
    return Manuscript(
      source: SourceDescription(
        path: input.path, format: name, encoding: source.encoding, bytes: input.bytes),
      metadata: metadata, text: builder.text.text, blocks: blocks,
      marks: builder.sortedMarks, alignment: builder.text.alignment,
      diagnostics: frontMatter.diagnostics + builder.diagnostics + builder.unusedNotes())
  }
}
