/// Bytes of HTML or XML in the making.
///
/// Text is copied in long stretches between the few bytes that need an entity, so that markup costs
/// little more than a copy.
package struct MarkupBuffer: Sendable {
  /// The bytes so far, well-formed UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// Starts an empty buffer.
  ///
  /// - Parameter capacity: The bytes to reserve.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// The bytes so far, as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends markup that stands in the program.
  package mutating func append(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends markup that was made before.
  package mutating func append(markup: some Sequence<UInt8>) {
    bytes.append(contentsOf: markup)
  }

  /// Appends a number in Western digits.
  package mutating func append(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Appends text, with entities where XML needs them.
  package mutating func append(text: String) {
    var text = text
    text.withUTF8 { escape($0, breaksLines: false) }
  }

  /// Appends text between quotation marks, with entities where XML needs them.
  package mutating func append(attribute text: String) {
    bytes.append(UInt8(ascii: "\""))
    append(text: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a stretch of a text, with entities where XML needs them.
  ///
  /// - Parameters:
  ///   - utf8: Well-formed UTF-8.
  ///   - range: The stretch, on code point boundaries.
  ///   - breaksLines: Whether a line feed becomes a line break of the markup.
  package mutating func append(_ utf8: [UInt8], _ range: Range<Int>, breaksLines: Bool) {
    utf8.withUnsafeBufferPointer {
      escape(UnsafeBufferPointer(rebasing: $0[range]), breaksLines: breaksLines)
    }
  }

  /// Text as markup.
  package static func escaped(_ text: String) -> String {
    var out = MarkupBuffer()
    out.append(text: text)
    return out.string
  }

  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>, breaksLines: Bool) {
    var start = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      // Everything from `?` up needs nothing, but for the leads of the few code points below.
      if byte > 0x3E, byte != 0xC2, byte != 0xEF, byte != 0x7F {
        index += 1
        continue
      }
      guard let (replacement, length) = Self.replacement(utf8, at: index, breaksLines: breaksLines)
      else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      append(replacement)
      index += length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<utf8.count]))
  }

  /// What stands in markup for the code point at a place, and its length in the text; nil when it
  /// stands for itself.
  ///
  /// Control characters and noncharacters are no characters of XML 1.0 (section 2.2), or errors in HTML.
  private static func replacement(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int, breaksLines: Bool
  ) -> (StaticString, Int)? {
    func byte(_ offset: Int) -> UInt8 { index + offset < utf8.count ? utf8[index + offset] : 0 }
    switch utf8[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case 0x0A: return breaksLines ? ("<br/>\n", 1) : nil
    case 0x09, 0x20...0x7E: return nil
    case 0x00...0x1F, 0x7F: return ("\u{FFFD}", 1)
    case 0xC2 where (0x80...0x9F).contains(byte(1)): return ("\u{FFFD}", 2)
    case 0xEF where byte(1) == 0xBF && byte(2) >= 0xBE: return ("\u{FFFD}", 3)
    case 0xEF where byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)): return ("\u{FFFD}", 3)
    default: return nil
    }
  }
}
