/// What stands at a place of a text, as far as the rules of the house tell it apart.
enum Sign {
  case arabic, latin, digit
  /// A vowel mark or another sign on the letter before it.
  case mark
  case tatweel
  /// A space, or a line end inside a paragraph.
  case space
  /// A character without width.
  case invisible
  case other(UInt32)

  /// The sign at an index and its length in bytes.
  @inline(__always)
  static func at(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Sign, Int) {
    let byte = bytes[index]
    if byte < 0x80 { return (ascii(byte), 1) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return (.other(0), 1) }
    var value = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (of(value), length)
  }

  /// The sign that ends before an index, and its length in bytes.
  @inline(__always)
  static func before(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ lower: Int
  ) -> (Sign, Int)? {
    guard index > lower else { return nil }
    var start = index - 1
    while start > lower, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (at(bytes, start).0, index - start)
  }

  private static func ascii(_ byte: UInt8) -> Sign {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: .latin
    case 0x30...0x39: .digit
    case 0x20, 0x09, 0x0A, 0x0D: .space
    default: .other(UInt32(byte))
    }
  }

  private static func of(_ value: UInt32) -> Sign {
    switch value {
    case 0x621...0x63F, 0x641...0x64A, 0x66E...0x66F, 0x671...0x6D3, 0x6D5, 0x6EE...0x6EF,
      0x6FA...0x6FC, 0x6FF, 0x750...0x77F, 0x8A0...0x8C7, 0xFB50...0xFBB1, 0xFBD3...0xFD3D,
      0xFE80...0xFEFC:
      .arabic
    case 0x640: .tatweel
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED,
      0x300...0x36F:
      .mark
    case 0x660...0x669, 0x6F0...0x6F9: .digit
    case 0xC0...0x24F: value == 0xD7 || value == 0xF7 ? .other(value) : .latin
    case 0xA0, 0x2028, 0x2029, 0x202F: .space
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .invisible
    default: .other(value)
    }
  }

  var isLetter: Bool {
    switch self {
    case .arabic, .latin: true
    default: false
    }
  }

  var isArabic: Bool { if case .arabic = self { true } else { false } }
  var isLatin: Bool { if case .latin = self { true } else { false } }
  var isDigit: Bool { if case .digit = self { true } else { false } }
  var isSpace: Bool { if case .space = self { true } else { false } }

  /// The code point of a sign that is neither letter nor digit nor space; 0 for those.
  var value: UInt32 { if case .other(let value) = self { value } else { 0 } }
}
