import ArgumentParser
import Manuscript
import Publishing

/// `warraq explain`: what a finding means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a finding by its code or its name; lists all of them without one.",
    discussion: """
      EXAMPLES:
        warraq explain W0203
        warraq explain unclosed-quotation
      """)

  @Argument(help: "A code such as W0203, or a name such as unclosed-quotation.")
  var code: String?

  func run() throws {
    guard let code else {
      let list = DiagnosticRule.catalogue.map {
        "\($0.code)  \($0.severity.rawValue)  \($0.name)\n"
      }
      return try SystemStream.standardOutput.write(list.joined())
    }
    guard let rule = DiagnosticRule.named(code) else {
      let known = DiagnosticRule.catalogue.flatMap { [$0.code, $0.name] }
      throw ValidationError(
        "no finding is called “\(code)”" + Suggestion.phrase(for: code, among: known)
          + "; `warraq explain` lists all.")
    }
    try SystemStream.standardOutput.write(text(rule))
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
