/// Finds what somebody meant who wrote a name wrong.
public enum Suggestion {
  /// ` (did you mean “…”?)` for the nearest of some names; empty when none is near.
  public static func phrase(for name: String, among candidates: [String]) -> String {
    guard let nearest = nearest(to: name, among: candidates) else { return "" }
    return " (did you mean “\(nearest)”?)"
  }

  /// The candidate within a third of the name's length, fewest edits first, then in the order given.
  public static func nearest(to name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, wanted.count / 3)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let distance = edits(wanted, Array(candidate.lowercased().unicodeScalars.prefix(64)))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.name
  }

  /// The least number of single-letter changes and swaps of neighbours (optimal string alignment).
  private static func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var current = [i + 1]
      for (j, b) in right.enumerated() {
        var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
