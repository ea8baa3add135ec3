import Annotation
import Manuscript
import Readers

/// Brings documents from the disk: bytes, then an edition.
struct DocumentLoader: Sendable {
  let source: DocumentSource
  let pipeline: Pipeline

  /// Reads and annotates a document.
  ///
  /// - Parameters:
  ///   - path: Where the process finds it.
  ///   - name: The path that stands in records.
  ///   - format: The reader's name; nil to go by the ending.
  /// - Returns: The edition.
  /// - Throws: ``DocumentSource/Failure``, with the reasons.
  func edition(
    at path: String, named name: String, format: String? = nil
  ) throws(DocumentSource.Failure) -> Edition {
    if let manuscript = source.ahead.take(name) { return pipeline.edition(of: manuscript) }
    let input = Input(
      path: name, bytes: try source.bytes(at: path), byteLimit: source.byteLimit,
      decoding: source.decoding)
    do {
      return try pipeline.edition(of: input, format: format)
    } catch {
      throw DocumentSource.Failure(
        findings: Finding.locate(
          error.diagnostics, path: path, source: input.bytes, decoded: error.decoded))
    }
  }
}
