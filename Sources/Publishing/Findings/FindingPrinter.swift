import Manuscript

/// Turns findings into words for people: the only place where that is done.
public struct FindingPrinter: Sendable {
  /// Where the words go.
  public enum Style: Sendable, Hashable {
    /// A file or a pipe.
    case plain
    /// A terminal: strange text is kept apart by U+2068 and U+2069.
    case terminal(hasColour: Bool)
  }

  private let style: Style

  public init(_ style: Style) {
    self.style = style
  }

  /// Several findings; what to do is told once for those that follow each other with the same advice.
  public func text(_ findings: [Finding]) -> String {
    var out = ""
    for (index, finding) in findings.enumerated() {
      let isLast = index + 1 == findings.count || hint(finding) != hint(findings[index + 1])
      out += text(finding) + (isLast ? hint(finding) : "")
    }
    return out
  }

  private func hint(_ finding: Finding) -> String {
    finding.diagnostic.hint.map { "  hint: \(TerminalText.escaped($0))\n" } ?? ""
  }

  /// One finding: a line that tells it, and the line of the source.
  private func text(_ finding: Finding) -> String {
    let diagnostic = finding.diagnostic
    var out = finding.path.map { TerminalText.escaped($0) + ":" } ?? ""
    if let place = finding.place { out += "\(place.line):\(place.column):" }
    if !out.isEmpty { out += " " }
    out += paint(diagnostic.severity.rawValue + ":", colour(of: diagnostic.severity))
    out += " \(TerminalText.escaped(diagnostic.message))"
    out += " [\(diagnostic.rule.name) \(diagnostic.rule.code)]\n"
    if let place = finding.place, !(place.before + place.words + place.after).isEmpty {
      out += excerpt(place)
    }
    if let fix = diagnostic.fix { out += Self.words(fix) }
    return out
  }

  /// A line that tells what `--fix` did, such as `a.txt:3:16: write “في” [undotted-yeh]`.
  public static func change(_ finding: Finding) -> String {
    var out = finding.path.map { TerminalText.escaped($0) + ":" } ?? ""
    if let place = finding.place { out += "\(place.line):\(place.column): " }
    guard let fix = finding.diagnostic.fix else { return out }
    return out + action(fix) + " [\(finding.diagnostic.rule.name)]"
  }

  /// What `--fix` would do.
  private static func words(_ fix: Fix) -> String {
    "  fix: \(action(fix))\n"
  }

  private static func action(_ fix: Fix) -> String {
    if fix.replacement.isEmpty {
      return fix.removed.isEmpty
        ? "take the space away" : "take away “\(TerminalText.escaped(fix.removed))”"
    }
    return (fix.source.isEmpty ? "put in" : "write")
      + " “\(TerminalText.escaped(fix.replacement))”"
  }

  /// How many findings of each severity there are, such as `1 error, 2 warnings`; nil for none.
  public static func summary(_ findings: [Finding]) -> String? {
    let parts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.count { $0.diagnostic.severity == severity }
      guard count > 0 else { return nil }
      return severity == .info ? "\(count) noted" : "\(count) \(severity)\(count == 1 ? "" : "s")"
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func excerpt(_ place: Finding.Place) -> String {
    let before = TerminalText.escaped(place.before)
    let words = TerminalText.escaped(place.words)
    let after = TerminalText.escaped(place.after)
    let margin = "  \(place.line) | "
    guard case .terminal(let hasColour) = style else {
      // Carets cannot point into text that runs both ways, so the words stand by themselves.
      let pointer = String(repeating: " ", count: String(place.line).count) + "   | "
      return margin + before + words + after + "\n"
        + (words.isEmpty ? "" : pointer + "→ \(words)\n")
    }
    let shown = hasColour ? "\u{1B}[1;4m\(words)\u{1B}[0m" : "→\(words)←"
    return "\(margin)\u{2068}\(before)\u{2068}\(shown)\u{2069}\(after)\u{2069}\n"
  }

  private func paint(_ text: String, _ code: Int) -> String {
    guard style == .terminal(hasColour: true) else { return text }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }

  private func colour(of severity: Severity) -> Int {
    switch severity {
    case .info: 36
    case .warning: 33
    case .error: 31
    }
  }
}
