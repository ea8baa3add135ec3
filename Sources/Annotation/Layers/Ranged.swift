import Manuscript

/// Something that was found at a range of the text.
protocol Ranged {
  var range: TextRange { get }
}

extension Entity: Ranged {}
extension Quantity: Ranged {}
extension DateMention: Ranged {}
extension Sentence: Ranged {}

extension Array where Element: Ranged {
  /// The index of the first element that begins at an offset or behind it; the elements stand in order.
  func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The indices of the elements that begin inside a range.
  func indices(beginningIn range: TextRange) -> Range<Int> {
    let lower = firstIndex(from: range.lowerBound)
    return lower..<Swift.max(lower, firstIndex(from: range.upperBound))
  }
}
