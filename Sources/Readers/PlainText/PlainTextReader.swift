public import Manuscript

/// Reads plain text as newsrooms send it: a headline, then paragraphs a line or an empty line apart.
public struct PlainTextReader: TextReader {
  public let name = "text"
  public let fileExtensions = ["txt", "text"]
  public let summary =
    "plain text: a headline, paragraphs a line or an empty line apart, front matter"

  public init() {}

  public func read(
    _ source: DecodedSource, of input: Input
  ) throws(UnreadableDocument) -> Manuscript {
    let frontMatter = try FrontMatter.read(
      source.utf8, from: source.start, known: input.metadata)
    var layout = PlainTextLayout(bytes: source.utf8, from: frontMatter.bodyStart)
    var builder = TextBuilder(source: source.utf8)
    var blocks: [Block] = []
    var metadata = frontMatter.metadata

    if let place = frontMatter.title, let title = metadata.title {
      let lower = builder.offset
      if place.isVerbatim {
        builder.copy(place.range)
      } else {
        builder.write(Array(title.utf8), for: place.range)
      }
      blocks.append(.title(lower..<builder.offset))
    } else if metadata.title == nil, input.titlePolicy == .firstLine,
      let title = layout.takeTitle()
    {
      let lower = builder.offset
      builder.copy(title)
      blocks.append(.title(lower..<builder.offset))
      metadata.title = builder.text[lower..<builder.offset]
    }
    for paragraph in layout.paragraphs() {
      builder.separateBlocks(at: paragraph.lines[0].lowerBound)
      let lower = builder.offset
      for (index, line) in paragraph.lines.enumerated() {
        if index > 0 {
          builder.write([0x20], for: paragraph.lines[index - 1].upperBound..<line.lowerBound)
        }
        builder.copy(line)
      }
      let range = lower..<builder.offset
      blocks.append(paragraph.isHeading ? .heading(level: 2, range) : .paragraph(range))
    }
    guard VisibleText.isIn(blocks, of: builder.text) else {
      throw UnreadableDocument([Diagnostic(.emptyDocument)])
    }
    return Manuscript(
      source: SourceDescription(
        path: input.path, format: name, encoding: source.encoding, bytes: input.bytes),
      metadata: metadata, text: builder.text, blocks: blocks, alignment: builder.alignment,
      diagnostics: frontMatter.diagnostics)
  }
}
