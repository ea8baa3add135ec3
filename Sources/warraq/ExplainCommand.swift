import ArgumentParser
import Manuscript
import Normalization
import Publishing

/// `warraq explain`: what a finding means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a finding or a rule of the policy table; lists all of them without a name.",
    discussion: """
      EXAMPLES:
        warraq explain W0203
        warraq explain unclosed-quotation
        warraq explain decorative-tatweel
      """)

  @Argument(
    help: "A code such as W0203, or a name such as unclosed-quotation or decorative-tatweel.")
  var code: String?

  func run() throws {
    guard let code else {
      let list = DiagnosticRule.catalogue.map {
        "\($0.code)  \($0.severity.rawValue)  \($0.name)\n"
      }
      let policy = PolicyTable.entries.map { "\($0.rule.column.rawValue)  \($0.rule.rawValue)\n" }
      return try SystemStream.standardOutput.write((list + policy).joined())
    }
    let policy = PolicyRule.named(code).flatMap(PolicyTable.entry)
    let rule = DiagnosticRule.named(code)
    if rule == nil, policy == nil {
      let known =
        DiagnosticRule.catalogue.flatMap { [$0.code, $0.name] }
        + PolicyRule.allCases.map(\.rawValue)
      throw ValidationError(
        "no finding is called “\(code)”" + Suggestion.phrase(for: code, among: known)
          + "; `warraq explain` lists all.")
    }
    let texts = [rule.map(text), policy.map(text)].compactMap { $0 }
    try SystemStream.standardOutput.write(texts.joined(separator: "\n"))
  }

  /// A line of the policy table.
  private func text(_ entry: PolicyEntry) -> String {
    let use =
      switch entry.rule.column {
      case .page: "on every page"
      case .house: "with `house:` in the publication file"
      case .key: "in keys for matching and search only"
      }
    return """
      \(entry.rule.rawValue) (\(entry.rule.column.rawValue): \(use)\(entry.isStandard ? ", standard" : ""))

        \(entry.does)

      \(entry.why)

      Example:

        \(VisibleLetters.shown(entry.before)) → \(VisibleLetters.shown(entry.after))

      """
  }

  private func text(_ rule: DiagnosticRule) -> String {
    let places = (0..<6).map { "{\($0)}" }
    func filled(_ text: String) -> String {
      places.reduce(text) { text, place in
        text.split(separator: place, omittingEmptySubsequences: false).joined(separator: "…")
      }
    }
    var out =
      "\(rule.code) \(rule.name) (\(rule.severity.rawValue))\n\n  \(filled(rule.message))\n\n"
    out += rule.explanation + "\n"
    if let hint = rule.hint { out += "\nWhat to do: \(filled(hint))\n" }
    if let example = rule.example {
      out += "\nExample:\n\n"
      out += example.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }
        .joined()
    }
    return out
  }
}
