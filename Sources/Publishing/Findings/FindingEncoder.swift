import Manuscript
import Writers

/// Encodes findings for programs, one JSON object a line.
public enum FindingEncoder {
  /// The finding as one line of JSON, with its line end.
  public static func encode(_ finding: Finding) -> [UInt8] {
    let diagnostic = finding.diagnostic
    var json = JSONWriter(capacity: 512)
    json.object { json in
      json.member("path", finding.path)
      json.member("line", finding.place?.line)
      json.member("column", finding.place?.column)
      json.member("source", diagnostic.source)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("code", diagnostic.rule.code)
      json.member("rule", diagnostic.rule.name)
      json.member("message", diagnostic.message)
      json.member("hint", diagnostic.hint)
      guard let fix = diagnostic.fix else { return json.null("fix") }
      json.object("fix") { json in
        json.member("start", fix.source.lowerBound)
        json.member("end", fix.source.upperBound)
        json.member("text", fix.replacement)
      }
    }
    return json.bytes + [0x0A]
  }
}
