/// A kind of finding: its code, its name, and every word that is said of it.
///
/// Codes are stable: `W00xx` input and encoding, `W01xx` structure, `W02xx` proofreading, `W03xx`
/// annotation, `W04xx` writers, `W05xx` publication, `W06xx` the lint of books and pages. The catalogue is
/// in `DiagnosticRule+Catalogue.swift`, and nowhere else.
public struct DiagnosticRule: Sendable, Hashable {
  /// The stable code, such as `W0203`.
  public let code: String
  /// The name in words, such as `unclosed-quotation`.
  public let name: String
  public let severity: Severity
  /// One line; `{0}`, `{1}` … stand for the diagnostic's arguments.
  public let message: String
  /// What to do, in one line.
  public let hint: String?
  /// Why it matters, for `warraq explain`.
  public let explanation: String
  /// A short text that shows it, for `warraq explain`.
  public let example: String?

  init(
    _ code: String, _ name: String, _ severity: Severity, _ message: String, hint: String? = nil,
    explanation: String, example: String? = nil
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.message = message
    self.hint = hint
    self.explanation = explanation
    self.example = example
  }

  public static func == (left: DiagnosticRule, right: DiagnosticRule) -> Bool {
    left.code == right.code
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }

  /// The rule with a code or a name, in any case of letters.
  public static func named(_ codeOrName: String) -> DiagnosticRule? {
    let wanted = codeOrName.lowercased()
    return catalogue.first { $0.code.lowercased() == wanted || $0.name == wanted }
  }
}
