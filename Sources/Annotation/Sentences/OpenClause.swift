/// Follows whether a clause that a particle has opened still waits for its verb: أن بلاده ستفرض.
struct OpenClause {
  /// A clause without a verb ends unseen: so many tokens behind its particle none is waited for.
  private static let reach = 6

  private var opened: Int?

  /// Whether a verb at a place belongs to the clause.
  func isOpen(at place: Int) -> Bool {
    opened.map { place - $0 <= Self.reach } ?? false
  }

  /// Reads one token.
  mutating func read(_ place: Int, isVerb: Bool, opens: Bool) {
    if opens {
      opened = place
    } else if isVerb {
      opened = nil
    }
  }
}
