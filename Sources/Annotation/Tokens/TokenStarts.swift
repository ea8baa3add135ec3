/// The annotation of a layer that begins at each token, by its index in the layer.
struct TokenStarts {
  /// A bit for each token at which one begins: nearly all that is asked is refused here.
  private var bits: [UInt64]
  /// Those tokens in order, and the annotation of each.
  private var starts: [(token: Int32, element: Int32)] = []

  /// - Parameters:
  ///   - elements: The annotations, in order of place.
  ///   - tokens: The tokens of the text.
  init<Element: Ranged>(_ elements: [Element], in tokens: TokenLayer) {
    bits = [UInt64](repeating: 0, count: tokens.count / 64 + 1)
    starts.reserveCapacity(elements.count)
    var token = 0
    for (index, element) in elements.enumerated() {
      token = tokens.index(at: element.range.lowerBound, from: token)
      if let last = starts.last, last.token == token {
        // Of elements that begin together the longest leads.
        if elements[Int(last.element)].range.count < element.range.count {
          starts[starts.count - 1].element = Int32(index)
        }
        continue
      }
      bits[token / 64] |= 1 << UInt64(token % 64)
      starts.append((Int32(token), Int32(index)))
    }
  }

  /// The annotation that begins at a token.
  @inline(__always)
  subscript(token: Int) -> Int? {
    guard token >= 0, token / 64 < bits.count, bits[token / 64] >> UInt64(token % 64) & 1 != 0
    else { return nil }
    return find(token)
  }

  private func find(_ token: Int) -> Int? {
    let place = starts.partitioningIndex { Int($0.token) >= token }
    return place < starts.count ? Int(starts[place].element) : nil
  }
}
