import Manuscript

/// Leads offsets of a text over the changes made to it.
struct OffsetMap {
  /// A change: where it stands before and where it ends after.
  private struct Step {
    let before: Range<Int>
    let end: Int
  }

  private let steps: [Step]

  /// - Parameter changes: In order of place; none overlaps another.
  init(_ changes: [Change]) {
    var shift = 0
    steps = changes.map { change in
      let end = change.range.lowerBound + shift + change.replacement.utf8.count
      shift = end - change.range.upperBound
      return Step(before: change.range, end: end)
    }
  }

  /// The place of a range in the text after; what is put in at its edges stays outside.
  func map(_ range: TextRange) -> TextRange {
    if range.isEmpty {
      let place = offset(range.lowerBound, isStart: false)
      return place..<place
    }
    let lower = offset(range.lowerBound, isStart: true)
    return lower..<max(lower, offset(range.upperBound, isStart: false))
  }

  /// An offset in the text after; one inside a change goes to the change's end.
  private func offset(_ before: Int, isStart: Bool) -> Int {
    let next = steps.partitioningIndex { step in
      let place = step.before
      return place.lowerBound > before
        || place.lowerBound == before && !(isStart && place.isEmpty)
    }
    guard next > 0 else { return before }
    let step = steps[next - 1]
    return step.end + max(0, before - step.before.upperBound)
  }
}
