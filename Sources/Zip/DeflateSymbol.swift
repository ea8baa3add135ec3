/// The symbols that stand for lengths and distances in DEFLATE (RFC 1951, section 3.2.5).
struct DeflateSymbol {
  static let endOfBlock = 256
  /// Bytes, the end of the block and lengths.
  static let literalCount = 286
  static let distanceCount = 30

  let symbol: Int
  /// What the symbol leaves open.
  let extra: UInt32
  let extraBits: Int

  /// A distance from 1 to 32,768.
  static func distance(_ distance: Int) -> DeflateSymbol {
    ranges(from: 1, symbol: 0, count: distanceCount, perDoubling: 2, distance)
  }

  /// For each length from 3 to 258 its symbol.
  static let lengths: [DeflateSymbol] = (0...258).map { length in
    length == 258
      ? DeflateSymbol(symbol: 285, extra: 0, extraBits: 0)
      : ranges(from: 3, symbol: 257, count: 28, perDoubling: 4, max(3, length))
  }

  /// Finds the symbol of a number: each stands for a range, and the ranges double after every few symbols.
  private static func ranges(
    from first: Int, symbol: Int, count: Int, perDoubling: Int, _ number: Int
  ) -> DeflateSymbol {
    var start = first
    for index in 0..<count {
      let bits = max(0, index / perDoubling - 1)
      if number < start + 1 << bits {
        return DeflateSymbol(
          symbol: symbol + index, extra: UInt32(number - start), extraBits: bits)
      }
      start += 1 << bits
    }
    return DeflateSymbol(symbol: symbol + count - 1, extra: 0, extraBits: 0)
  }
}
