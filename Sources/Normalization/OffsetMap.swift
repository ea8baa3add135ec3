import Manuscript

/// Leads offsets of a text over the edits made to it.
struct OffsetMap {
  private let edits: [Edit]

  /// - Parameter edits: In order of place; none overlaps another.
  init(_ edits: [Edit]) {
    self.edits = edits
  }

  /// The place of a range in the text after.
  func map(_ range: TextRange) -> TextRange {
    let lower = offset(range.lowerBound)
    return lower..<max(lower, offset(range.upperBound))
  }

  /// An offset in the text after; one inside an edit goes to the edit's end.
  private func offset(_ before: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].before.lowerBound < before { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return before }
    let edit = edits[low - 1]
    return edit.after.upperBound + max(0, before - edit.before.upperBound)
  }
}
