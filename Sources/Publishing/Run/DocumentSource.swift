import Manuscript
import Readers

/// Where the bytes of documents come from, and what was made of them already.
struct DocumentSource: Sendable {
  let files: any FileSystem
  let byteLimit: Int
  var decoding = DecodingOptions()
  /// What was read before.
  let ahead = ReadAhead()

  /// Why there are no bytes, or no edition.
  struct Failure: Error {
    let findings: [Finding]
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
