public import Manuscript

/// The one folding that Warraq matches and searches by.
///
/// A key is never shown. It has one byte for a letter, so that rules can look at single letters:
///
/// | in the text | in the key |
/// | --- | --- |
/// | Arabic letters U+0621…U+064A | `0x80 + low seven bits`, after the folding below |
/// | أ إ آ ٱ | ا |
/// | ؤ ئ | ء |
/// | ى, and Persian ی | ي |
/// | ة, and ہ ھ ە | ه |
/// | ک | ك |
/// | vowel marks, signs of recitation, tatweel, zero-width characters, direction marks | nothing |
/// | Arabic presentation forms (single letters, and lam with alef) | their letters |
/// | digits of the three systems | ASCII digits |
/// | ASCII letters | small letters |
/// | anything else | `0xFF` and its UTF-8 bytes |
public enum LetterKey {
  /// Appends the key of a stretch of UTF-8 to some bytes.
  public static func append(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to key: inout [UInt8]
  ) {
    var index = range.lowerBound
    let end = range.upperBound
    arabic.withUnsafeBufferPointer { arabic in
      while index < end {
        let byte = utf8[index]
        if byte < 0x80 {
          key.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
          index += 1
        } else if byte < 0xE0, index + 1 < end {
          appendTwoBytes(byte, utf8[index + 1], arabic, to: &key)
          index += 2
        } else {
          let length = byte < 0xF0 ? 3 : 4
          let next = min(index + length, end)
          appendLong(utf8, index..<next, to: &key)
          index = next
        }
      }
    }
  }

  /// The key of a string.
  public static func make(_ string: String) -> [UInt8] {
    var key: [UInt8] = []
    var string = string
    string.withUTF8 { append($0, 0..<$0.count, to: &key) }
    return key
  }

  /// The key of a whole text.
  public static func make(_ text: Text) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.count / 2 + 16)
    text.utf8.withUnsafeBufferPointer { append($0, 0..<$0.count, to: &key) }
    return key
  }

  /// The byte that stands for an Arabic letter in keys.
  ///
  /// Only for the letters of the table; used to write rules: `LetterKey.letter("و")`.
  public static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
    0x80 | UInt8(truncatingIfNeeded: scalar.value & 0x7F)
  }

  /// The letters that the bytes of a key stand for, as folded: the inverse of ``make(_:)-(String)`` but for what the
  /// folding leaves out.
  public static func letters(of key: [UInt8]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(key.count * 2)
    var index = 0
    while index < key.count {
      let byte = key[index]
      index += 1
      switch byte {
      case 0xFF:
        guard index < key.count else { break }
        let lead = key[index]
        let end = min(index + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), key.count)
        bytes.append(contentsOf: key[index..<end])
        index = end
      case 0x00...0x7F: bytes.append(byte)
      case 0xD0..<0xD0 + UInt8(foreignLetters.count):
        bytes.append(contentsOf: String(foreignLetters[Int(byte - 0xD0)]).utf8)
      default:
        let value = 0x600 | UInt16(byte & 0x7F)
        bytes.append(0xC0 | UInt8(value >> 6))
        bytes.append(0x80 | UInt8(value & 0x3F))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The place behind the letter that begins at some place of a key.
  public static func end(ofLetterAt index: Int, in key: [UInt8]) -> Int {
    guard key[index] == 0xFF, index + 1 < key.count else { return index + 1 }
    let lead = key[index + 1]
    return min(index + 1 + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), key.count)
  }

  @inline(__always)
  private static func appendTwoBytes(
    _ lead: UInt8, _ trail: UInt8, _ arabic: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]
  ) {
    guard lead >= 0xD8, lead <= 0xDB else {
      if lead == 0xC2, trail == 0xAD { return }  // soft hyphen
      key.append(0xFF)
      key.append(lead)
      key.append(trail)
      return
    }
    let value = (UInt16(lead & 0x1F) << 6 | UInt16(trail & 0x3F)) & 0x1FF
    let folded = arabic[Int(value)]
    if folded == 0 { return }
    if folded == 0xFF {
      key.append(0xFF)
      key.append(lead)
      key.append(trail)
    } else {
      key.append(folded)
    }
  }

  private static func appendLong(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to key: inout [UInt8]
  ) {
    if range.count == 3 {
      let value =
        UInt32(utf8[range.lowerBound] & 0x0F) << 12 | UInt32(utf8[range.lowerBound + 1] & 0x3F) << 6
        | UInt32(utf8[range.lowerBound + 2] & 0x3F)
      switch value {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: return
      case 0xFE70...0xFE7F: return  // vowel marks on their own, or on a tatweel
      case 0xFB50...0xFBFF, 0xFE80...0xFEFC:
        if let letters = PresentationForms.letters(of: value) {
          key.append(contentsOf: letters)
          return
        }
      default: break
      }
    }
    key.append(0xFF)
    for index in range { key.append(utf8[index]) }
  }

  /// Letters for sounds that Arabic lacks; their bytes follow those of Arabic.
  private static let foreignLetters: [Unicode.Scalar] = ["پ", "چ", "ژ", "ڤ", "گ", "ڭ"]

  /// The folded byte for U+0600…U+07FF by its low nine bits; 0 drops, 0xFF keeps the UTF-8.
  private static let arabic: [UInt8] = {
    var table = [UInt8](repeating: 0xFF, count: 512)
    for value in 0x21...0x4A { table[value] = UInt8(0x80 | value) }
    let alef = letter("ا")
    for scalar: Unicode.Scalar in ["أ", "إ", "آ", "ٱ"] { table[Int(scalar.value & 0x1FF)] = alef }
    for scalar: Unicode.Scalar in ["ؤ", "ئ"] { table[Int(scalar.value & 0x1FF)] = letter("ء") }
    for scalar: Unicode.Scalar in ["ى", "ی", "ې"] { table[Int(scalar.value & 0x1FF)] = letter("ي") }
    for scalar: Unicode.Scalar in ["ة", "ہ", "ھ", "ە"] {
      table[Int(scalar.value & 0x1FF)] = letter("ه")
    }
    table[Int(Unicode.Scalar("ک").value & 0x1FF)] = letter("ك")
    for (offset, scalar) in foreignLetters.enumerated() {
      table[Int(scalar.value & 0x1FF)] = 0xD0 + UInt8(offset)
    }
    for value in 0x4B...0x5F { table[value] = 0 }  // vowel marks
    table[0x70] = 0  // superscript alef
    for range in [0x10...0x1A, 0xD6...0xDC, 0xDF...0xE8, 0xEA...0xED] {
      for value in range { table[value] = 0 }  // signs of honour and of recitation
    }
    table[0x40] = 0  // tatweel
    table[0x1C] = 0  // Arabic letter mark
    for digit in 0...9 {
      table[0x60 + digit] = 0x30 + UInt8(digit)
      table[0xF0 + digit] = 0x30 + UInt8(digit)
    }
    return table
  }()
}
