public import Manuscript

/// A reader of a format that is text: whatever bytes a document was written in, it sees UTF-8.
public protocol TextReader: Reader {
  /// The encoding that the document itself names, as HTML's `meta` does; nil when it names none.
  func declaredEncoding(in bytes: [UInt8]) -> String?

  /// Reads a decoded document.
  ///
  /// - Returns: A manuscript that is aligned with the decoded bytes.
  /// - Throws: ``UnreadableDocument`` when no manuscript can be made of it; places are decoded bytes.
  func read(_ source: DecodedSource, of input: Input) throws(UnreadableDocument) -> Manuscript
}

extension TextReader {
  /// The key `encoding` of front matter.
  public func declaredEncoding(in bytes: [UInt8]) -> String? {
    EncodingDeclaration.inFrontMatter(bytes)
  }

  public func read(_ input: Input) throws(UnreadableDocument) -> Manuscript {
    let source = try DecodedSource(input) { declaredEncoding(in: $0) }
    do throws(UnreadableDocument) {
      var manuscript = try read(source, of: input)
      manuscript.source.encoding = source.encoding
      manuscript.source.decoded = source.decoded
      manuscript.diagnostics = source.diagnostics + manuscript.diagnostics
      return manuscript
    } catch {
      let diagnostics = source.diagnostics + error.diagnostics
      guard let decoded = source.decoded else { throw UnreadableDocument(diagnostics) }
      throw UnreadableDocument(
        diagnostics.map { $0.placed(at: $0.source.map(decoded.source)) }, decoded: decoded)
    }
  }
}
