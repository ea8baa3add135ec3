public import Manuscript

/// Reads OpenITI mARkdown, in which the Open Islamicate Texts Initiative keeps classical texts.
///
/// The scheme is described at https://alraqmiyyat.github.io/mARkdown/. Headings, paragraphs, entries,
/// verse and the pages of the printed edition are kept; tags that are there for analysis are counted and
/// left out, and tags that the scheme does not have are reported.
public struct OpenITIReader: TextReader {
  public let name = "openiti"
  public let fileExtensions = ["mARkdown", "completed", "inProgress"]
  public let summary = "OpenITI mARkdown: headings, entries, verse, pages of the printed edition"

  public init() {}

  public func recognises(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].starts(with: OpenITIHeader.magic)
  }

  public func read(
    _ source: DecodedSource, of input: Input
  ) throws(UnreadableDocument) -> Manuscript {
    let header = OpenITIHeader(source.utf8, from: source.start, known: input.metadata)
    let layout = OpenITILayout(source.utf8, from: header.bodyStart)
    var builder = OpenITIBuilder(source: source.utf8, report: layout.report)
    if let title = header.title { builder.addTitle(title) }
    builder.add(layout.units)
    guard VisibleText.isIn(builder.blocks, of: builder.text.text) else {
      throw UnreadableDocument([Diagnostic(.emptyDocument)])
    }
    return Manuscript(
      source: SourceDescription(
        path: input.path, format: name, encoding: source.encoding, bytes: input.bytes),
      metadata: header.metadata, text: builder.text.text, blocks: builder.blocks,
      marks: builder.marks, alignment: builder.text.alignment,
      diagnostics: header.diagnostics + builder.diagnostics + builder.report.diagnostics)
  }
}
