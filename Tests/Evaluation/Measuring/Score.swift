/// How much of what should be found was found, and how much of what was found should be.
public struct Score: Sendable, Equatable {
  public var matched = 0
  public var found = 0
  public var expected = 0

  public init(matched: Int = 0, found: Int = 0, expected: Int = 0) {
    self.matched = matched
    self.found = found
    self.expected = expected
  }

  public var precision: Double { found == 0 ? 1 : Double(matched) / Double(found) }
  public var recall: Double { expected == 0 ? 1 : Double(matched) / Double(expected) }

  /// The harmonic mean of both; 0 when nothing matches.
  public var f1: Double {
    found + expected == 0 ? 1 : 2 * Double(matched) / Double(found + expected)
  }

  public static func + (left: Score, right: Score) -> Score {
    Score(
      matched: left.matched + right.matched, found: left.found + right.found,
      expected: left.expected + right.expected)
  }
}
