import Manuscript

/// Finds in a source the letters that cmark gives without their places.
///
/// cmark's literals stand in the source in order, with markup between them; inside them a backslash may
/// stand before a sign, and a character reference for a character. So each literal is looked for from
/// where the one before ended.
struct LiteralMatcher {
  let bytes: [UInt8]

  /// A stretch of a literal and its source.
  enum Part {
    case verbatim(Range<Int>)
    case reference(letters: ArraySlice<UInt8>, Range<Int>)

    /// The place in the source.
    var source: Range<Int> {
      switch self {
      case .verbatim(let range), .reference(_, let range): range
      }
    }
  }

  /// The parts of a literal from the first place at or after an offset where the whole of it stands.
  ///
  /// - Parameters:
  ///   - literal: The letters.
  ///   - start: Where to look from.
  ///   - limit: Where to stop looking.
  ///   - isCode: Whether escapes mean nothing, and a space may stand for a line's end.
  /// - Returns: The parts in order; nil when the literal stands nowhere.
  func find(_ literal: [UInt8], from start: Int, limit: Int, isCode: Bool = false) -> [Part]? {
    guard !literal.isEmpty else { return [] }
    var candidate = start
    while candidate < limit {
      if let parts = match(literal, at: candidate, isCode: isCode) { return parts }
      candidate += 1
    }
    return nil
  }

  private func match(_ literal: [UInt8], at start: Int, isCode: Bool) -> [Part]? {
    // Most candidates fail at their first byte.
    let first = bytes[start]
    guard
      first == literal[0] || first == 0x5C || first == 0x26 || first == 0xD9 || first == 0xDB
        || isCode && (first == 0x0A || first == 0x0D)
    else { return nil }
    var parts: [Part] = []
    var verbatim = start
    var source = start
    var index = 0
    func flush() {
      if source > verbatim { parts.append(.verbatim(verbatim..<source)) }
    }
    while index < literal.count {
      guard source < bytes.count else { return nil }
      let byte = bytes[source]
      if !isCode, byte == 0x5C, source + 1 < bytes.count, bytes[source + 1] == literal[index],
        isEscapable(literal[index])
      {
        flush()
        verbatim = source + 1
        source += 2
        index += 1
      } else if !isCode, byte == 0x26, let (reference, length) = reference(source, literal, index) {
        flush()
        parts.append(.reference(letters: literal[index..<index + length], reference))
        source = reference.upperBound
        verbatim = source
        index += length
      } else if byte == literal[index], byte != 0x0A, byte != 0x0D {
        source += 1
        index += 1
      } else if isArabicDigit(source, literal[index]) {
        // The digits of a line that looked like an item of a list; see ``MarkdownSource``.
        source += 2
        index += 1
      } else if isCode, byte == 0x5C, literal[index] == 0x7C, source + 1 < bytes.count,
        bytes[source + 1] == 0x7C
      {
        flush()  // `\|` in a cell
        verbatim = source + 1
        source += 2
        index += 1
      } else if isCode, byte == 0x0A || byte == 0x0D, let end = lineEnd(literal, index) {
        flush()
        var next = source + 1
        let isSign = end < literal.count && literal[end] == 0x3E
        while next < bytes.count,
          [0x0A, 0x20, 0x09].contains(bytes[next]) || bytes[next] == 0x3E && !isSign
        {
          next += 1
        }
        parts.append(.reference(letters: literal[index..<end], source..<next))
        source = next
        verbatim = next
        index = end
      } else {
        return nil
      }
    }
    flush()
    return parts
  }

  /// Whether an Arabic-Indic or Persian digit stands at an offset that cmark was given as an ASCII digit.
  private func isArabicDigit(_ offset: Int, _ digit: UInt8) -> Bool {
    guard offset + 1 < bytes.count, (0x30...0x39).contains(digit) else { return false }
    let trail = bytes[offset + 1]
    switch bytes[offset] {
    case 0xD9: return trail == 0xA0 + (digit - 0x30)
    case 0xDB: return trail == 0xB0 + (digit - 0x30)
    default: return false
    }
  }

  /// The end of a space or a line's end in a literal; nil when neither stands there.
  private func lineEnd(_ literal: [UInt8], _ index: Int) -> Int? {
    switch literal[index] {
    case 0x20, 0x0A: index + 1
    case 0x0D: index + 1 < literal.count && literal[index + 1] == 0x0A ? index + 2 : index + 1
    default: nil
    }
  }

  private func isEscapable(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  private static let ampersands = ["&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;", "&#038;"]
    .map { Array($0.utf8) }

  /// A character reference such as `&amp;`, and the length of the letters that it stands for.
  private func reference(_ start: Int, _ literal: [UInt8], _ index: Int) -> (Range<Int>, Int)? {
    var end = start + 1
    while end < bytes.count, end - start < 34,
      bytes[end] == 0x23 || (0x30...0x39).contains(bytes[end])
        || (0x41...0x5A).contains(bytes[end] & 0xDF)
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == 0x3B, end > start + 1 else { return nil }
    // A reference that is none stays text: `&nothing;`. Only these stand for `&` itself.
    if literal[index] == 0x26,
      !Self.ampersands.contains(where: { $0.elementsEqual(bytes[start...end]) })
    {
      return nil
    }
    let lead = literal[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= literal.count else { return nil }
    return (start..<end + 1, length)
  }
}
