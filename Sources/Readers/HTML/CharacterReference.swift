import XML

/// A character reference such as `&nbsp;` or `&#1593;` (section 13.2.5.72 of the HTML Standard).
package struct CharacterReference {
  /// The character, or U+FFFD for one that cannot be.
  package let scalar: Unicode.Scalar
  /// The length in bytes, with the ampersand and the semicolon.
  package let length: Int

  /// The reference that begins at an ampersand; nil when the ampersand stands for itself.
  package init?(_ bytes: ArraySlice<UInt8>, isAttribute: Bool = false) {
    var index = bytes.startIndex + 1
    guard index < bytes.endIndex else { return nil }
    if bytes[index] == 0x23 {
      self.init(number: bytes)
      return
    }
    let start = index
    while index < bytes.endIndex, index - start <= HTMLCharacterNames.longest,
      Self.isAlphanumeric(bytes[index])
    {
      index += 1
    }
    guard index > start else { return nil }
    let isClosed = index < bytes.endIndex && bytes[index] == 0x3B
    if isClosed, let value = HTMLCharacterNames.scalar(named: bytes[start..<index]) {
      self.init(value, length: index + 1 - bytes.startIndex)
      return
    }
    // The old names need no semicolon, and the longest of them counts; in an address they are its own.
    if isAttribute, !isClosed,
      index < bytes.endIndex && (bytes[index] == 0x3D || Self.isAlphanumeric(bytes[index]))
    {
      return nil
    }
    var end = index
    while end - start >= 2 {
      if let value = HTMLCharacterNames.scalar(named: bytes[start..<end]),
        HTMLCharacterNames.isKnownBare(value), !isAttribute || end == index
      {
        self.init(value, length: end - bytes.startIndex)
        return
      }
      end -= 1
    }
    return nil
  }

  private init?(number bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex + 2
    guard index < bytes.endIndex else { return nil }
    let isHexadecimal = bytes[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let first = index
    var value: UInt32 = 0
    while index < bytes.endIndex, let digit = Self.digit(bytes[index], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      index += 1
    }
    guard index > first else { return nil }
    if index < bytes.endIndex, bytes[index] == 0x3B { index += 1 }
    self.init(value, length: index - bytes.startIndex)
  }

  private init(_ value: UInt32, length: Int) {
    var value = value
    if (0x80...0x9F).contains(value) { value = Self.windows1252[Int(value - 0x80)] }
    // What XML cannot hold is a character that cannot be.
    let isAllowed = value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D
    let scalar = isAllowed && value & 0xFFFE != 0xFFFE ? Unicode.Scalar(value) : nil
    self.scalar = scalar ?? "\u{FFFD}"
    self.length = length
  }

  /// What the numbers from 128 to 159 mean to browsers.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if (0x30...0x39).contains(byte) { return UInt32(byte - 0x30) }
    guard isHexadecimal, (0x61...0x66).contains(byte | 0x20) else { return nil }
    return UInt32((byte | 0x20) - 0x61) + 10
  }

  /// A text with its references replaced.
  package static func decoded(_ bytes: ArraySlice<UInt8>, isAttribute: Bool) -> String {
    guard bytes.contains(0x26) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x26,
        let reference = CharacterReference(bytes[index...], isAttribute: isAttribute)
      {
        result.append(contentsOf: String(reference.scalar).utf8)
        index += reference.length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
