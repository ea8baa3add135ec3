/// When a document's own habit is clear enough to call the rest slips.
enum Majority {
  /// Whether the odd ones are slips: there is at least one, and at least three times as many others.
  ///
  /// A document that is of two minds has no habit, and nothing in it is a slip.
  static func isClear(_ odd: Int, of all: Int) -> Bool {
    odd > 0 && all - odd >= 3 * odd && all - odd >= 3
  }
}
