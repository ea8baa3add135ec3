extension RandomAccessCollection {
  /// The index of the first element that a condition holds for, by binary search.
  ///
  /// - Parameter isBehind: A condition that holds for no element, or for one and all that follow it.
  /// - Returns: The index; the end index when it holds for none.
  @inlinable
  package func partitioningIndex(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
