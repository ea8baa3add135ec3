import Annotation
import Manuscript

/// Tells people what was read at a place, and why.
public struct PlaceExplanationPrinter: Sendable {
  private let isTerminal: Bool

  /// - Parameter isTerminal: Whether Arabic is kept apart by U+2068 and U+2069.
  public init(isTerminal: Bool) {
    self.isTerminal = isTerminal
  }

  /// The explanation in words.
  public func text(_ explanation: PlaceExplanation) -> String {
    var out = explanation.path.map { TerminalText.escaped($0) + ":" } ?? ""
    out += "\(explanation.line):\(explanation.column): "
    out += explanation.letter.isEmpty ? "end of line" : "“\(shown(explanation.letter))”"
    out += "\n"
    if explanation.notes.isEmpty, explanation.remarks.isEmpty {
      return out + "\nNothing is annotated here, and nothing was changed.\n"
    }
    for note in explanation.notes { out += "\n" + text(note) }
    for remark in explanation.remarks { out += "\n" + text(remark) }
    return out
  }

  private func text(_ note: PlaceExplanation.Note) -> String {
    let kind = note.span.kind
    let layer = note.span.layer.rawValue
    var out = kind == layer ? layer : "\(layer): \(kind)"
    out += " at \(note.start.line):\(note.start.column)\n"
    out += row("text", note.text)
    for field in note.reading.fields where !(field.key == "name" && field.value == note.text) {
      out += row(label(field.key), field.value)
    }
    for (index, cause) in note.causes.enumerated() {
      let isNew = index == 0 || note.causes[index - 1].role != cause.role
      out += row(isNew ? label(cause.role) : "", "\(cause.rule.name): \(cause.rule.does)")
    }
    for line in note.lines {
      out += row("list", line.name + (line.english.map { " = \($0)" } ?? ""))
      out += row("", line.columns.joined(separator: " ⇥ "))
    }
    return out
  }

  private func text(_ remark: PlaceExplanation.Remark) -> String {
    let diagnostic = remark.finding.diagnostic
    let isChange = diagnostic.rule == .textChanged || diagnostic.rule == .houseChanged
    var out = isChange ? "change" : "finding"
    if let place = remark.finding.place { out += " at \(place.line):\(place.column)" }
    out += "\n" + row("message", diagnostic.message)
    out += row("rule", "\(diagnostic.rule.name) \(diagnostic.rule.code)")
    if let policy = remark.policy {
      out += row("by", "\(policy.name): \(policy.does)")
      out += row("why", policy.why.split(separator: "\n").joined(separator: " "))
    }
    return out
  }

  private static let width = 11

  private func row(_ label: String, _ value: String) -> String {
    let space = String(repeating: " ", count: max(1, Self.width - label.count))
    return "  " + label + space + shown(value) + "\n"
  }

  private func shown(_ text: String) -> String {
    let escaped = TerminalText.escaped(text)
    let isPlain = escaped.utf8.allSatisfy { $0 < 0x80 }
    return isTerminal && !isPlain ? "\u{2068}\(escaped)\u{2069}" : escaped
  }

  private func label(_ role: PlaceExplanation.Cause.Role) -> String {
    switch role {
    case .by: "by"
    case .end: "ends by"
    case .summary: "summary"
    }
  }

  private func label(_ key: String) -> String {
    switch key {
    case "en": "English"
    case "unit-en": "in English"
    case "role-en": "in English"
    case "ar": "Arabic"
    default: key
    }
  }
}
