/// A document as a reader understood it: one text, blocks and marks over it, and where each came from.
public struct Manuscript: Sendable {
  public var source: SourceDescription
  public var metadata: Metadata
  /// Blocks' texts, joined by two line feeds.
  public var text: Text
  public var blocks: [Block]
  /// Marks in order of their starts, the outer before the inner.
  public var marks: [Mark]
  /// The way from the text back to the source as UTF-8, ``SourceDescription/aligned``.
  public var alignment: Alignment
  /// What the reader found to say; places are offsets of ``SourceDescription/aligned``.
  public var diagnostics: [Diagnostic]
  /// Files that came inside the input, such as the images of a DOCX, by the paths that blocks and marks use.
  public var attachments: [String: [UInt8]] = [:]

  public init(
    source: SourceDescription, metadata: Metadata = Metadata(), text: Text, blocks: [Block],
    marks: [Mark] = [], alignment: Alignment, diagnostics: [Diagnostic] = []
  ) {
    self.source = source
    self.metadata = metadata
    self.text = text
    self.blocks = blocks
    self.marks = marks
    self.alignment = alignment
    self.diagnostics = diagnostics
  }

  /// The bytes of the input that a range of the text came from.
  public func source(of range: TextRange) -> Range<Int> {
    source.bytes(of: alignment.source(of: range))
  }
}
