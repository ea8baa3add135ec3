import Manuscript

extension Finding {
  /// The most changes of one rule and file that people are told without asking for all.
  public static let changeLimit = 5

  /// Findings in which the changes of one rule past a few are one line that counts them.
  public static func shortened(_ findings: [Finding]) -> [Finding] {
    var counts: [[String]: Int] = [:]
    func key(_ finding: Finding) -> [String]? {
      switch finding.diagnostic.rule {
      case .textChanged, .houseChanged:
        [finding.path ?? "", finding.diagnostic.arguments.first ?? ""]
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
      return Finding(
        Diagnostic(.moreChanges, key[1], "\(count - changeLimit)"), path: finding.path)
    }
  }
}
