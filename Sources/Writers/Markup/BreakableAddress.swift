/// Tells where a long address, path or name of a program may be broken: at its joints, as editors do
/// (The Chicago Manual of Style, 7.46), and not in the middle of a word.
enum BreakableAddress {
  /// Shorter words fit on any line.
  private static let least = 20

  /// The places that a line may be broken at, in order.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: The stretch, such as an isolate.
  /// - Returns: Offsets of signs that may begin a line.
  static func breaks(_ bytes: [UInt8], _ range: Range<Int>) -> [Int] {
    guard range.count > least else { return [] }
    var breaks: [Int] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex { $0 <= 0x20 } ?? range.upperBound
      if end - start > least { add(bytes, start..<end, to: &breaks) }
      start = end + 1
    }
    return breaks
  }

  private static func add(_ bytes: [UInt8], _ word: Range<Int>, to breaks: inout [Int]) {
    // A joint at either end would leave next to nothing on its line.
    guard word.count > 6 else { return }
    for index in word.lowerBound + 3..<word.upperBound - 2 {
      let before = bytes[index - 1]
      switch bytes[index] {
      case UInt8(ascii: "/"), UInt8(ascii: "\\"):
        if before != UInt8(ascii: ":"), before != bytes[index] { breaks.append(index) }
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "&"),
        UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "%"),
        UInt8(ascii: "~"):
        breaks.append(index)
      default:
        // The first word behind `//`.
        if before == UInt8(ascii: "/"), bytes[index - 2] == before { breaks.append(index) }
      }
    }
  }
}
