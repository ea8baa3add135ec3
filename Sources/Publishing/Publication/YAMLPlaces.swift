import Yams

/// Tells where the words of a YAML text stand in its bytes.
struct YAMLPlaces {
  private let bytes: [UInt8]
  private var lineStarts = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    for index in bytes.indices where bytes[index] == 0x0A { lineStarts.append(index + 1) }
  }

  /// The bytes of a line, from 1, without its end and the spaces around it.
  func line(_ number: Int) -> Range<Int> {
    let index = min(max(number - 1, 0), lineStarts.count - 1)
    return trimmed(lineStarts[index]..<end(ofLineAt: index))
  }

  /// The bytes of a scalar, or of the first line of a collection.
  func range(of node: Node) -> Range<Int>? {
    guard let mark = node.mark, mark.line >= 1, mark.line <= lineStarts.count else { return nil }
    let end = end(ofLineAt: mark.line - 1)
    var start = lineStarts[mark.line - 1]
    var column = 1
    // Columns count code points.
    while start < end, column < mark.column {
      start += 1
      while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
      column += 1
    }
    if let string = node.scalar?.string {
      let letters = Array(string.utf8)
      let quoted = start + (start < end && (bytes[start] == 0x22 || bytes[start] == 0x27) ? 1 : 0)
      if !letters.isEmpty, bytes[quoted..<end].starts(with: letters) {
        return quoted..<quoted + letters.count
      }
    }
    return trimmed(start..<end)
  }

  private func end(ofLineAt index: Int) -> Int {
    index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}
