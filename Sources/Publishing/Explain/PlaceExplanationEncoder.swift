import Annotation
import Manuscript
import Writers

/// Encodes an explanation for programs, as one JSON object.
public enum PlaceExplanationEncoder {
  /// The explanation as one line of JSON, with its line end.
  public static func encode(_ explanation: PlaceExplanation) -> [UInt8] {
    var json = JSONWriter(capacity: 2048)
    json.object { json in
      json.member("path", explanation.path)
      json.member("line", explanation.line)
      json.member("column", explanation.column)
      json.member("letter", explanation.letter)
      json.array("annotations") { json in for note in explanation.notes { write(note, &json) } }
      json.array("findings") { json in for remark in explanation.remarks { write(remark, &json) } }
    }
    return json.bytes + [0x0A]
  }

  private static func write(_ note: PlaceExplanation.Note, _ json: inout JSONWriter) {
    json.object { json in
      json.member("layer", note.span.layer.rawValue)
      json.member("type", note.span.kind)
      json.member("line", note.start.line)
      json.member("column", note.start.column)
      json.member("text", note.text)
      json.array("reading") { json in
        for field in note.reading.fields {
          json.object { json in
            json.member("key", field.key)
            json.member("value", field.value)
          }
        }
      }
      json.member("by", note.by)
      json.array("rules") { json in for cause in note.causes { write(cause, &json) } }
      json.array("lines") { json in for line in note.lines { write(line, &json) } }
    }
  }

  private static func write(_ cause: PlaceExplanation.Cause, _ json: inout JSONWriter) {
    json.object { json in
      json.member("role", cause.role.rawValue)
      json.member("name", cause.rule.name)
      json.member("does", cause.rule.does)
    }
  }

  private static func write(_ line: PlaceExplanation.Line, _ json: inout JSONWriter) {
    json.object { json in
      json.member("line", line.name)
      json.array("columns") { json in for column in line.columns { json.value(column) } }
      json.member("en", line.english)
    }
  }

  private static func write(_ remark: PlaceExplanation.Remark, _ json: inout JSONWriter) {
    let diagnostic = remark.finding.diagnostic
    json.object { json in
      json.member("code", diagnostic.rule.code)
      json.member("rule", diagnostic.rule.name)
      json.member("message", diagnostic.message)
      json.member("by", remark.policy?.name)
      json.member("why", remark.policy?.why)
    }
  }
}
