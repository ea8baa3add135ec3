/// A code with fewer bits for what comes more often (RFC 1951, section 3.2.2).
struct HuffmanCode {
  /// The bits of each symbol; 0 for one that does not come.
  let lengths: [UInt8]
  /// The code of each symbol, its first bit lowest.
  private let codes: [UInt32]

  /// Makes the code of symbols that come so often, none longer than some bits.
  init(frequencies: [Int], longest: Int) {
    lengths = Self.lengths(frequencies, longest: longest)
    var next = [UInt32](repeating: 0, count: longest + 2)
    for length in 1...longest {
      let count = lengths.count { Int($0) == length }
      next[length + 1] = (next[length] + UInt32(count)) << 1
    }
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      let code = next[Int(length)]
      next[Int(length)] += 1
      var reversed: UInt32 = 0
      for bit in 0..<UInt32(length) where code >> bit & 1 == 1 {
        reversed |= 1 << (UInt32(length) - 1 - bit)
      }
      return reversed
    }
  }

  func append(_ symbol: Int, to bits: inout BitWriter) {
    bits.append(codes[symbol], count: Int(lengths[symbol]))
  }

  private static func lengths(_ frequencies: [Int], longest: Int) -> [UInt8] {
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    // Ties by symbol, so that every machine makes the same code.
    let symbols = frequencies.indices.filter { frequencies[$0] > 0 }
      .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    guard symbols.count > 1 else {
      for symbol in symbols { lengths[symbol] = 1 }
      return lengths
    }
    var counts = depthCounts(symbols.map { frequencies[$0] }, longest: longest)
    // The rarest symbols get the longest codes.
    var length = longest
    for symbol in symbols {
      while counts[length] == 0 { length -= 1 }
      counts[length] -= 1
      lengths[symbol] = UInt8(length)
    }
    return lengths
  }

  /// How many symbols get codes of each length.
  ///
  /// - Parameters:
  ///   - weights: How often each symbol comes, in rising order; at least two.
  ///   - longest: The most bits of a code.
  /// - Returns: For each number of bits, how many codes have it.
  private static func depthCounts(_ weights: [Int], longest: Int) -> [Int] {
    // The two lightest are joined until one is left: leaves rise, and so do what they are joined to.
    var weights = weights
    let leaves = weights.count
    var parents = [Int](repeating: 0, count: 2 * leaves - 1)
    var (leaf, inner) = (0, leaves)
    for node in leaves..<2 * leaves - 1 {
      var weight = 0
      for _ in 0..<2 {
        let isLeaf = leaf < leaves && (inner >= node || weights[leaf] <= weights[inner])
        let child = isLeaf ? leaf : inner
        if isLeaf { leaf += 1 } else { inner += 1 }
        parents[child] = node
        weight += weights[child]
      }
      weights.append(weight)
    }
    var depths = [Int](repeating: 0, count: 2 * leaves - 1)
    var counts = [Int](repeating: 0, count: longest + 1)
    var excess = 0
    for node in (0..<2 * leaves - 2).reversed() {
      depths[node] = depths[parents[node]] + 1
      guard node < leaves else { continue }
      counts[min(depths[node], longest)] += 1
      if depths[node] > longest { excess += 1 }
    }
    guard excess > 0 else { return counts }
    // What was cut short takes more than its share of codes: shorter ones are lengthened to make room.
    var used = (1...longest).reduce(0) { $0 + counts[$1] << (longest - $1) }
    while used > 1 << longest {
      var length = longest - 1
      while length > 1, counts[length] == 0 { length -= 1 }
      counts[length] -= 1
      counts[length + 1] += 2
      counts[longest] -= 1
      used -= 1
    }
    return counts
  }
}
