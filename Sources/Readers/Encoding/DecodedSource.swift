public import Manuscript

/// A document's bytes as UTF-8, without a byte order mark's say in where the text begins.
public struct DecodedSource: Sendable {
  /// Well-formed UTF-8 without NUL bytes.
  public let utf8: [UInt8]
  /// Where the text begins: after a byte order mark, if there is one.
  public let start: Int
  /// The name of the encoding that the document came in.
  public let encoding: String
  /// What there was to say about it.
  public let diagnostics: [Diagnostic]

  /// Checks and decodes a document's bytes.
  ///
  /// - Throws: ``UnreadableDocument`` when they are no text.
  public init(_ input: Input) throws(UnreadableDocument) {
    start = try InputCheck.start(of: input)
    utf8 = input.bytes
    encoding = "UTF-8"
    diagnostics = []
  }
}
