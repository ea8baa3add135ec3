import Annotation
import Manuscript

/// Writes the place of a range: its code points in the text and its bytes in the source.
struct SpanWriter {
  private let edition: Edition
  private let codePoints: CodePointMap

  init(_ edition: Edition) {
    self.edition = edition
    codePoints = CodePointMap(edition.text)
  }

  /// Writes the members `start`, `end` and `source`.
  func write(_ range: TextRange, _ json: inout JSONWriter) {
    json.member("start", codePoints.offset(range.lowerBound))
    json.member("end", codePoints.offset(range.upperBound))
    json.member("source", edition.source(of: range))
  }

  /// Writes a span and, as `text`, its letters.
  func writeText(_ range: TextRange, _ json: inout JSONWriter) {
    write(range, &json)
    json.member("text", utf8: edition.text.utf8[range])
  }
}
