import Annotation
import Manuscript
import Publishing
import Readers

/// A document that the command line names: a file, or standard input.
struct DocumentSource {
  /// The path; nil for standard input.
  let path: String?
  private let pipeline: Pipeline

  private let decoding: DecodingOptions

  init(_ file: String, pipeline: Pipeline, decoding: DecodingOptions = DecodingOptions()) {
    path = file == "-" ? nil : file
    self.pipeline = pipeline
    self.decoding = decoding
  }

  /// The edition; when there is none, the reasons are printed and the command ends.
  func edition(format: String?, console: Console = Console()) throws -> Edition {
    let result = findingsOrEdition(format: format)
    switch result {
    case .success(let edition): return edition
    case .failure(let reasons):
      console.print(reasons.findings)
      throw CommandEnd(RunStatus(reasons.findings, failOn: .error))
    }
  }

  /// The edition, or why there is none.
  func findingsOrEdition(format: String?) -> Result<Edition, InvalidPublication> {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try read()
    } catch {
      let name = path ?? "standard input"
      return .failure(
        InvalidPublication([
          Finding(Diagnostic(.unreadableFile, name, error.reason))
        ]))
    }
    do throws(UnreadableDocument) {
      return .success(
        try pipeline.edition(
          of: Input(path: path, bytes: bytes, decoding: decoding), format: format))
    } catch {
      return .failure(
        InvalidPublication(
          Finding.locate(error.diagnostics, path: path, source: bytes, decoded: error.decoded)))
    }
  }

  private func read() throws(FileError) -> [UInt8] {
    guard let path else { return try SystemStream.standardInput.readAll() }
    return try SystemFileSystem().read(path)
  }
}
