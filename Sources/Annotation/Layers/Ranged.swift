import Manuscript

/// Something that was found at a range of the text.
protocol Ranged {
  var range: TextRange { get }
}

extension Entity: Ranged {}
extension Quantity: Ranged {}
extension Ordinal: Ranged {}
extension DateMention: Ranged {}
extension Sentence: Ranged {}
extension Quote: Ranged {}
extension DirectionLayer.Run: Ranged {}

extension Array where Element: Ranged {
  /// The index of the first element that begins at an offset or behind it; the elements stand in order.
  func firstIndex(from offset: Int) -> Int {
    partitioningIndex { $0.range.lowerBound >= offset }
  }

  /// The index of the first element that ends behind an offset; the elements stand in order and apart.
  func firstIndex(endingAfter offset: Int) -> Int {
    partitioningIndex { $0.range.upperBound > offset }
  }

  /// The indices of the elements that begin inside a range.
  func indices(beginningIn range: TextRange) -> Range<Int> {
    let lower = firstIndex(from: range.lowerBound)
    return lower..<Swift.max(lower, firstIndex(from: range.upperBound))
  }
}
