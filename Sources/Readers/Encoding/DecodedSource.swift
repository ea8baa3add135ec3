public import Manuscript

/// A document's bytes as UTF-8, without a byte order mark's say in where the text begins.
public struct DecodedSource: Sendable {
  /// Well-formed UTF-8 without NUL bytes.
  public let utf8: [UInt8]
  /// Where the text begins: after a byte order mark, if there is one.
  public let start: Int
  /// The name of the encoding that the document came in.
  public let encoding: String
  /// The way back to the bytes of the input; nil when ``utf8`` are those bytes.
  public let decoded: DecodedText?
  /// What there was to say about it; places are offsets of ``utf8``.
  public let diagnostics: [Diagnostic]

  /// Checks and decodes a document's bytes.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - declared: The encoding that the document itself names.
  /// - Throws: ``UnreadableDocument`` when they are no text.
  init(_ input: Input, declared: String? = nil) throws(UnreadableDocument) {
    start = try InputCheck.start(of: input)
    utf8 = input.bytes
    encoding = "UTF-8"
    decoded = nil
    diagnostics = []
  }
}
