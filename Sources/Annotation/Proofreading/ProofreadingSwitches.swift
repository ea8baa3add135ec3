public import Manuscript

/// Which rules of proofreading a house uses, and how grave it takes them.
public struct ProofreadingSwitches: Sendable, Hashable {
  /// What becomes of a rule's findings.
  public enum Switch: Sendable, Hashable {
    case off
    case severity(Severity)

    /// The switch by its name: `off`, or a severity.
    public init?(_ name: String) {
      if name == "off" {
        self = .off
      } else if let severity = Severity(rawValue: name) {
        self = .severity(severity)
      } else {
        return nil
      }
    }

    /// All names of switches.
    public static let names = ["off"] + Severity.allCases.map(\.rawValue)
  }

  private var switches: [DiagnosticRule: Switch] = [:]

  /// All rules, as grave as the catalogue takes them.
  public init() {}

  /// The switch of a rule; nil where the catalogue's severity holds.
  public subscript(rule: DiagnosticRule) -> Switch? {
    get { switches[rule] }
    set { switches[rule] = newValue }
  }

  func isOn(_ rule: DiagnosticRule) -> Bool { switches[rule] != .off }

  func severity(of rule: DiagnosticRule) -> Severity {
    if case .severity(let severity) = switches[rule] { return severity }
    return rule.severity
  }
}
