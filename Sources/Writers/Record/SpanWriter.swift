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
    json.key("start")
    json.value(codePoints.offset(range.lowerBound))
    json.key("end")
    json.value(codePoints.offset(range.upperBound))
    json.key("source")
    Self.range(edition.source(of: range), &json)
  }

  /// Writes a span and, as `text`, its letters.
  func writeText(_ range: TextRange, _ json: inout JSONWriter) {
    write(range, &json)
    json.key("text")
    json.value(utf8: edition.text.utf8[range])
  }

  /// Writes a range as an array of two numbers.
  static func range(_ range: Range<Int>, _ json: inout JSONWriter) {
    json.array { json in
      json.value(range.lowerBound)
      json.value(range.upperBound)
    }
  }
}
