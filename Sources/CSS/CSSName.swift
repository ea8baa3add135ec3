/// Names as style sheets write them.
package enum CSSName {
  /// A name with its escapes replaced (CSS Syntax Level 3, section 4.3.7).
  package static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x5C) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == 0x5C, index + 1 < bytes.endIndex else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += 1
      var value: UInt32 = 0
      var digits = 0
      while digits < 6, index < bytes.endIndex,
        let digit = Unicode.Scalar(bytes[index]).properties.isASCIIHexDigit
          ? UInt32(String(UnicodeScalar(bytes[index])), radix: 16) : nil
      {
        value = value * 16 + digit
        digits += 1
        index += 1
      }
      if digits > 0 {
        result += String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8
        if index < bytes.endIndex, bytes[index] == 0x20 { index += 1 }
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
