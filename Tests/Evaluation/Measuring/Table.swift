/// Scores as a table for people.
public enum Table {
  /// One line for each measure.
  public static func text(_ scores: [Measure: Score]) -> String {
    var lines = [row("", "expected", "found", "precision", "recall", "F1")]
    for measure in Measure.allCases {
      guard let score = scores[measure] else { continue }
      lines.append(
        row(
          measure.rawValue, "\(score.expected)", "\(score.found)", percent(score.precision),
          percent(score.recall), percent(score.f1)))
    }
    return lines.joined(separator: "\n")
  }

  private static func row(_ name: String, _ cells: String...) -> String {
    func padding(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count))
    }
    return name + padding(name, 18) + cells.map { padding($0, 10) + $0 }.joined()
  }

  /// A share in per cent with one decimal.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
