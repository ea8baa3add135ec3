import Annotation
import Manuscript
import Readers

/// Brings documents from the disk: bytes, then an edition.
struct DocumentLoader: Sendable {
  let files: any FileSystem
  let pipeline: Pipeline
  let byteLimit: Int
  var decoding = DecodingOptions()
  /// What was read before.
  let ahead = ReadAhead()

  /// Why there is no edition.
  struct Failure: Error {
    let findings: [Finding]
  }

  /// Reads and annotates a document.
  ///
  /// - Parameters:
  ///   - path: Where the process finds it.
  ///   - name: The path that stands in records.
  ///   - format: The reader's name; nil to go by the ending.
  /// - Returns: The edition.
  /// - Throws: ``Failure``, with the reasons.
  func edition(
    at path: String, named name: String, format: String? = nil
  ) throws(Failure) -> Edition {
    if let manuscript = ahead.take(name) { return pipeline.edition(of: manuscript) }
    let input = Input(
      path: name, bytes: try bytes(at: path), byteLimit: byteLimit, decoding: decoding)
    do {
      return try pipeline.edition(of: input, format: format)
    } catch {
      throw Failure(
        findings: Finding.locate(
          error.diagnostics, path: path, source: input.bytes, decoded: error.decoded))
    }
  }

  /// The bytes of a document that is not too large.
  func bytes(at path: String) throws(Failure) -> [UInt8] {
    func unreadable(_ error: FileError) -> Failure {
      Failure(findings: [Finding(Diagnostic(.unreadableFile, path, error.reason))])
    }
    let size: Int
    do throws(FileError) { size = try files.size(of: path) } catch { throw unreadable(error) }
    if size > byteLimit {
      throw Failure(
        findings: [Finding(Diagnostic(.documentTooLarge, "\(size)", "\(byteLimit)"), path: path)])
    }
    do throws(FileError) { return try files.read(path) } catch { throw unreadable(error) }
  }
}
