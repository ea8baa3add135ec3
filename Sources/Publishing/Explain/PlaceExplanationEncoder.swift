import Annotation
import Manuscript
import Writers

/// Encodes an explanation for programs, as one JSON object.
public enum PlaceExplanationEncoder {
  /// The explanation as one line of JSON, with its line end.
  public static func encode(_ explanation: PlaceExplanation) -> [UInt8] {
    var json = JSONWriter(capacity: 2048)
    json.object { json in
      json.key("path")
      json.value(explanation.path)
      json.key("line")
      json.value(explanation.line)
      json.key("column")
      json.value(explanation.column)
      json.key("letter")
      json.value(explanation.letter)
      json.key("annotations")
      json.array { json in for note in explanation.notes { write(note, &json) } }
      json.key("findings")
      json.array { json in for remark in explanation.remarks { write(remark, &json) } }
    }
    return json.bytes + [0x0A]
  }

  private static func write(_ note: PlaceExplanation.Note, _ json: inout JSONWriter) {
    json.object { json in
      json.key("layer")
      json.value(note.span.layer.rawValue)
      json.key("type")
      json.value(note.span.kind)
      json.key("line")
      json.value(note.start.line)
      json.key("column")
      json.value(note.start.column)
      json.key("text")
      json.value(note.text)
      json.key("reading")
      json.array { json in
        for field in note.reading.fields {
          json.object { json in
            json.key("key")
            json.value(field.key)
            json.key("value")
            json.value(field.value)
          }
        }
      }
      json.key("by")
      json.value(note.by)
      json.key("rules")
      json.array { json in for cause in note.causes { write(cause, &json) } }
      json.key("lines")
      json.array { json in for line in note.lines { write(line, &json) } }
    }
  }

  private static func write(_ cause: PlaceExplanation.Cause, _ json: inout JSONWriter) {
    json.object { json in
      json.key("role")
      json.value(cause.role.rawValue)
      json.key("name")
      json.value(cause.rule.name)
      json.key("does")
      json.value(cause.rule.does)
    }
  }

  private static func write(_ line: PlaceExplanation.Line, _ json: inout JSONWriter) {
    json.object { json in
      json.key("line")
      json.value(line.name)
      json.key("columns")
      json.array { json in for column in line.columns { json.value(column) } }
      json.key("en")
      json.value(line.english)
    }
  }

  private static func write(_ remark: PlaceExplanation.Remark, _ json: inout JSONWriter) {
    let diagnostic = remark.finding.diagnostic
    json.object { json in
      json.key("code")
      json.value(diagnostic.rule.code)
      json.key("rule")
      json.value(diagnostic.rule.name)
      json.key("message")
      json.value(diagnostic.message)
      json.key("by")
      json.value(remark.policy?.name)
      json.key("why")
      json.value(remark.policy?.why)
    }
  }
}
