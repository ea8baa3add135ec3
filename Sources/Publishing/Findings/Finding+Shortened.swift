import Manuscript

extension Finding {
  /// The most changes of one rule and file that people are told without asking for all.
  public static let changeLimit = 5

  /// Findings in which those of one kind past a few are one line that counts them.
  ///
  /// It is done for changes, and for what lint tells of finished pages, where one fault of a program stands
  /// in a thousand places.
  public static func shortened(_ findings: [Finding]) -> [Finding] {
    let lint = Set(DiagnosticRule.lintRules)
    var counts: [[String]: Int] = [:]
    func key(_ finding: Finding) -> [String]? {
      switch finding.diagnostic.rule {
      case .textChanged, .houseChanged:
        [finding.path ?? "", finding.diagnostic.arguments.first ?? ""]
      case let rule where lint.contains(rule): [finding.path ?? "", rule.name]
      default: nil
      }
    }
    for finding in findings { if let key = key(finding) { counts[key, default: 0] += 1 } }
    var seen: [[String]: Int] = [:]
    return findings.compactMap { finding in
      guard let key = key(finding), let count = counts[key] else { return finding }
      let number = seen[key, default: 0]
      seen[key] = number + 1
      if number < changeLimit { return finding }
      if number > changeLimit { return nil }
      let isLint = lint.contains(finding.diagnostic.rule)
      return Finding(
        Diagnostic(
          isLint ? .moreFindings : .moreChanges, source: nil,
          arguments: [key[1], "\(count - changeLimit)"],
          severity: isLint ? finding.diagnostic.severity : nil), path: finding.path)
    }
  }
}
