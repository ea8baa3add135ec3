/// A set of offsets, a bit for each.
package struct BitSet: Sendable, Hashable {
  private var words: [UInt64]
  /// All offsets are below it.
  package let limit: Int

  /// An empty set of offsets below a limit.
  package init(limit: Int) {
    self.limit = limit
    words = [UInt64](repeating: 0, count: (max(0, limit) + 63) / 64)
  }

  /// Puts an offset in.
  package mutating func insert(_ offset: Int) {
    words[offset >> 6] |= 1 << UInt64(offset & 63)
  }

  /// The least offset of the set that is greater than an offset; the limit when there is none.
  package func next(after offset: Int) -> Int {
    let first = offset + 1
    guard first >= 0, first < limit else { return limit }
    var index = first >> 6
    var word = words[index] & (UInt64.max << UInt64(first & 63))
    while word == 0 {
      index += 1
      guard index < words.count else { return limit }
      word = words[index]
    }
    return index << 6 + word.trailingZeroBitCount
  }
}
