import Manuscript
import Writers

/// Encodes findings for programs, one JSON object a line.
public enum FindingEncoder {
  /// The finding as one line of JSON, with its line end.
  public static func encode(_ finding: Finding) -> [UInt8] {
    let diagnostic = finding.diagnostic
    var json = JSONWriter(capacity: 512)
    json.object { json in
      json.key("path")
      json.value(finding.path)
      json.key("line")
      if let place = finding.place { json.value(place.line) } else { json.null() }
      json.key("column")
      if let place = finding.place { json.value(place.column) } else { json.null() }
      json.key("source")
      if let source = diagnostic.source {
        json.array { json in
          json.value(source.lowerBound)
          json.value(source.upperBound)
        }
      } else {
        json.null()
      }
      json.key("severity")
      json.value(diagnostic.severity.rawValue)
      json.key("code")
      json.value(diagnostic.rule.code)
      json.key("rule")
      json.value(diagnostic.rule.name)
      json.key("message")
      json.value(diagnostic.message)
      json.key("hint")
      json.value(diagnostic.hint)
      json.key("fix")
      if let fix = diagnostic.fix {
        json.object { json in
          json.key("start")
          json.value(fix.source.lowerBound)
          json.key("end")
          json.value(fix.source.upperBound)
          json.key("text")
          json.value(fix.replacement)
        }
      } else {
        json.null()
      }
    }
    return json.bytes + [0x0A]
  }
}
