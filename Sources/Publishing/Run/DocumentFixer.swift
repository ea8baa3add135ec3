import Annotation
import Manuscript
import Readers

/// Makes the changes to a document that proofreading is sure of.
public struct DocumentFixer: Sendable {
  private let pipeline: Pipeline
  private let files: any FileSystem

  /// What became of a document.
  public struct Result: Sendable {
    /// The findings that were mended, with their places at the time.
    public var mended: [Finding] = []
    /// Why the document could not be changed.
    public var findings: [Finding] = []
    /// The document's bytes afterwards.
    public var bytes: [UInt8]
  }

  /// One change can bring another within reach; a text that still changes then is left as it is.
  private static let mostRounds = 8

  public init(pipeline: Pipeline = Pipeline(), files: any FileSystem) {
    self.pipeline = pipeline
    self.files = files
  }

  /// Mends a file in its place.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - isDryRun: Whether the file is left as it is.
  /// - Returns: What was mended, and why not.
  public func fix(_ path: String, isDryRun: Bool) -> Result {
    do throws(FileError) {
      let source = try files.read(path)
      var result = mend(source, path: path)
      guard result.findings.isEmpty, result.bytes != source, !isDryRun else { return result }
      do throws(FileError) {
        try files.replace(files.resolve(path) ?? path, with: result.bytes)
      } catch {
        result.findings = [Finding(Diagnostic(.unwritableOutput, path, error.reason))]
      }
      return result
    } catch {
      return Result(findings: [Finding(Diagnostic(.unreadableFile, path, error.reason))], bytes: [])
    }
  }

  /// The bytes of a document with all sure fixes made.
  ///
  /// Front matter, code, addresses and markup stay byte for byte.
  public func mend(_ source: [UInt8], path: String?) -> Result {
    var result = Result(bytes: source)
    do throws(UnreadableDocument) {
      var edition = try pipeline.edition(of: Input(path: path, bytes: source))
      if let reason = Self.refusal(edition.manuscript.source) {
        result.findings = [Finding(Diagnostic(.cannotFix, path ?? "standard input", reason))]
        return result
      }
      for _ in 0..<Self.mostRounds {
        let start = DocumentBody.start(in: result.bytes)
        let fixable = edition.diagnostics.filter { ($0.fix?.source.lowerBound ?? -1) >= start }
        let patch = SourcePatch(
          fixable.compactMap(\.fix).map { SourcePatch.Change($0.source, $0.replacement.utf8) })
        guard !patch.changes.isEmpty else { return result }
        let changed = patch.applied(to: result.bytes)
        let next = try pipeline.edition(of: Input(path: path, bytes: changed))
        guard Self.shape(next) == Self.shape(edition) else {
          result = Result(bytes: source)
          result.findings = [
            Finding(
              Diagnostic(.cannotFix, path ?? "standard input", "its markup would change"))
          ]
          return result
        }
        let applied = Set(patch.changes.map(\.source))
        result.mended += Finding.locate(
          fixable.filter { $0.fix.map { applied.contains($0.source) } ?? false }, path: path,
          source: result.bytes)
        result.bytes = changed
        edition = next
      }
      return result
    } catch {
      return Result(
        findings: Finding.locate(error.diagnostics, path: path, source: source), bytes: source)
    }
  }

  /// Why a source cannot be changed; nil when it can.
  private static func refusal(_ source: SourceDescription) -> String? {
    if source.format != "text", source.format != "markdown" {
      return "only plain text and Markdown are changed in place"
    }
    return source.encoding == "UTF-8" ? nil : "it is written in \(source.encoding), not in UTF-8"
  }

  /// The blocks and marks of a document without their places: no fix may alter them.
  private static func shape(_ edition: Edition) -> [String] {
    edition.manuscript.blocks.leaves.map(\.kind.rawValue)
      + edition.manuscript.marks.map { String(describing: $0.kind) }
  }
}
