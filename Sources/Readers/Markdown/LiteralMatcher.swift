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
    guard first == literal[0] || first == 0x5C || first == 0x26 || isCode && first == 0x0A else {
      return nil
    }
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
      } else if byte == literal[index] {
        source += 1
        index += 1
      } else if isCode, literal[index] == 0x20, byte == 0x0A || byte == 0x0D {
        flush()
        var next = source + 1
        while next < bytes.count, [0x0A, 0x20, 0x3E].contains(bytes[next]) { next += 1 }
        parts.append(.reference(letters: literal[index...index], source..<next))
        source = next
        verbatim = next
        index += 1
      } else {
        return nil
      }
    }
    flush()
    return parts
  }

  private func isEscapable(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

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
    // `&amp;amp;` stands for `&amp;`: the letters may begin like the reference itself.
    if literal[index] == 0x26, !bytes[start...end].elementsEqual("&amp;".utf8) { return nil }
    let lead = literal[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard index + length <= literal.count else { return nil }
    return (start..<end + 1, length)
  }
}
