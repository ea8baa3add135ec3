/// Tells tags and comments of HTML from the words between them.
enum MarkupStripper {
  /// Collects the pieces of text and the tags of a stretch of source; comments are neither.
  static func strip(
    _ bytes: [UInt8], _ range: Range<Int>, text: inout [Range<Int>], tags: inout [Range<Int>]
  ) {
    var index = range.lowerBound
    var start = index
    while index < range.upperBound {
      guard bytes[index] == 0x3C, beginsMarkup(bytes, index + 1, range) else {
        index += 1
        continue
      }
      append(bytes, start..<index, to: &text)
      let isComment = bytes[index..<range.upperBound].starts(with: Array("<!--".utf8))
      let end = isComment ? commentEnd(bytes, index, range) : tagEnd(bytes, index, range)
      if !isComment { tags.append(index..<end) }
      index = end
      start = end
    }
    append(bytes, start..<range.upperBound, to: &text)
  }

  /// Whether a letter, `/`, `!` or `?` follows: `<` before anything else is a sign of the text.
  private static func beginsMarkup(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    return (0x41...0x5A).contains(bytes[index] & 0xDF) || [0x2F, 0x21, 0x3F].contains(bytes[index])
  }

  private static func append(_ bytes: [UInt8], _ range: Range<Int>, to pieces: inout [Range<Int>]) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    if lower < upper { pieces.append(lower..<upper) }
  }

  private static func tagEnd(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Int {
    bytes[start..<range.upperBound].firstIndex(of: 0x3E).map { $0 + 1 } ?? range.upperBound
  }

  private static func commentEnd(_ bytes: [UInt8], _ start: Int, _ range: Range<Int>) -> Int {
    var index = start + 4
    while index + 2 < range.upperBound {
      if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == 0x3E {
        return index + 3
      }
      index += 1
    }
    return range.upperBound
  }
}
