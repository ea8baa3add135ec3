import Manuscript

// Links and images: their words are written, and the cursor is led over their markup.
extension MarkdownBuilder {
  /// Writes the words of a link.
  mutating func link(_ node: MarkdownNode, _ depth: Int) {
    let bytes = source.bytes
    var opening = cursor
    while opening < limit, Self.emphasisSigns.contains(bytes[opening]) { opening += 1 }
    let sign = opening < limit ? bytes[opening] : 0
    if sign == 0x5B || sign == 0x3C { cursor = opening + 1 }
    let title = node.title.isEmpty ? nil : String(decoding: node.title, as: UTF8.self)
    marked(.link(destination: node.url, title: title), node, depth)
    switch sign {
    case 0x5B:
      if let close = closingSign(0x5D) {
        cursor = close + 1
        skipTail(of: node)
      }
    case 0x3C: if let close = closingSign(0x3E) { cursor = close + 1 }
    default: break  // an address without any markup
    }
  }

  /// Moves behind an image.
  mutating func skipImage(_ node: MarkdownNode) {
    let bytes = source.bytes
    var index = cursor
    while index + 1 < limit, !(bytes[index] == 0x21 && bytes[index + 1] == 0x5B) { index += 1 }
    guard index + 1 < limit else { return }
    cursor = closing(0x5B, 0x5D, from: index + 1)
    skipTail(of: node)
  }

  private static let emphasisSigns: [UInt8] = [0x2A, 0x5F, 0x7E, 0x60]

  /// Between the last letter and the sign only markup stands.
  private func closingSign(_ sign: UInt8) -> Int? {
    source.bytes[cursor..<max(cursor, limit)].firstIndex(of: sign)
  }

  /// Moves behind `(destination "title")` or `[label]`, if it belongs to the link or image.
  private mutating func skipTail(of node: MarkdownNode) {
    guard cursor < limit else { return }
    switch source.bytes[cursor] {
    case 0x28:
      let end = closing(0x28, 0x29, from: cursor)
      let url = Array(node.url.utf8)
      // `[label](words)`: a reference, and words in brackets that happen to follow.
      if matcher.find(url, from: cursor + 1, limit: end) != nil { cursor = end }
    case 0x5B: cursor = closing(0x5B, 0x5D, from: cursor)
    default: break
    }
  }

  /// The offset behind the bracket that closes the one at an offset; titles, escapes and `<…>` are seen.
  private func closing(_ open: UInt8, _ close: UInt8, from start: Int) -> Int {
    let bytes = source.bytes
    let isDestination = open == 0x28
    var depth = 0
    var quote: UInt8?
    var previous: UInt8 = 0
    var index = start
    while index < limit {
      let byte = bytes[index]
      defer { previous = byte }
      if byte == 0x5C {
        index += 2
        continue
      }
      let followsSpace =
        previous == 0x20 || previous == 0x09 || previous == 0x0A || previous == 0x0D
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if isDestination, followsSpace, byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if isDestination, byte == 0x3C, depth == 1 {
        quote = 0x3E
      } else if byte == open {
        depth += 1
      } else if byte == close {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return limit
  }
}
