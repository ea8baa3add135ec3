import Manuscript
public import Readers
public import Writers

/// Answers a row of input with a row of output: the record, or why there is none.
public struct RowAnnotator: Sendable {
  private let pipeline: Pipeline
  private let encoder: RecordEncoder
  /// The most bytes of one row.
  let byteLimit: Int

  public init(
    pipeline: Pipeline, encoder: RecordEncoder, byteLimit: Int = Input.standardByteLimit
  ) {
    self.pipeline = pipeline
    self.encoder = encoder
    self.byteLimit = byteLimit
  }

  /// The answer to a row, one line of JSON with its line end.
  func answer(_ line: RowSplitter.Line) -> [UInt8] {
    switch line {
    case .tooLong(let count):
      return refusal(nil, Diagnostic(.documentTooLarge, "\(count)", "\(byteLimit)"))
    case .row(let bytes): return answer(bytes)
    }
  }

  private func answer(_ bytes: [UInt8]) -> [UInt8] {
    let row: Row
    do throws(Row.Failure) {
      row = try Row(bytes[...], byteLimit: byteLimit)
    } catch {
      return refusal(error.id, error.diagnostic)
    }
    do throws(UnreadableDocument) {
      let edition = try pipeline.edition(of: row.input, format: row.format)
      return encoder.encode(edition, id: row.id) + [0x0A]
    } catch {
      let reason = error.diagnostics.first { $0.severity == .error } ?? error.diagnostics.first
      return refusal(row.id, reason ?? Diagnostic(.emptyDocument))
    }
  }

  private func refusal(_ id: String?, _ diagnostic: Diagnostic) -> [UInt8] {
    var json = JSONWriter(capacity: 256)
    json.object { json in
      json.member("id", id)
      json.member("ok", false)
      json.object("error") { json in
        json.member("code", diagnostic.rule.code)
        json.member("message", diagnostic.message)
      }
    }
    return json.bytes + [0x0A]
  }
}
