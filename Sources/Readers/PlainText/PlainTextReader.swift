public import Manuscript

/// Reads plain text as newsrooms send it.
///
/// A headline comes first, with a label above and a byline below it; then paragraphs a line or an empty
/// line apart, subheads, lists, verse and quotations. What is not sure stays a paragraph.
public struct PlainTextReader: TextReader {
  public let name = "text"
  public let fileExtensions = ["txt", "text"]
  public let summary =
    "plain text: headline, byline, paragraphs, lists, verse, quotations, front matter"

  public init() {}

  public func read(
    _ source: DecodedSource, of input: Input
  ) throws(UnreadableDocument) -> Manuscript {
    let frontMatter = try FrontMatter.read(
      source.utf8, from: source.start, known: input.metadata)
    var layout = PlainTextLayout(bytes: source.utf8, from: frontMatter.bodyStart)
    var builder = PlainTextBuilder(source: source.utf8)
    var metadata = frontMatter.metadata

    if let place = frontMatter.title, let title = metadata.title {
      builder.addTitle(title, at: place)
    }
    let front = layout.takeFront(
      findsTitle: metadata.title == nil && input.titlePolicy == .firstLine,
      titleIsKnown: metadata.title != nil)
    if let kicker = front.kicker { builder.addKicker(kicker) }
    if let title = front.title { metadata.title = builder.addTitle(title) }
    for byline in front.bylines { builder.addByline(byline) }
    if metadata.authors.isEmpty { metadata.authors = front.authors }
    metadata.place = metadata.place ?? front.place
    metadata.source = metadata.source ?? front.agency

    for unit in layout.body() { builder.add(unit, of: layout) }
    guard VisibleText.isIn(builder.blocks, of: builder.text.text) else {
      throw UnreadableDocument([Diagnostic(.emptyDocument)])
    }
    return Manuscript(
      source: SourceDescription(
        path: input.path, format: name, encoding: source.encoding, bytes: input.bytes),
      metadata: metadata, text: builder.text.text, blocks: builder.blocks,
      alignment: builder.text.alignment, diagnostics: frontMatter.diagnostics)
  }
}
