/// Counts what a reader would see of some bytes: characters that are neither space nor invisible.
enum LetterCount {
  /// The visible characters of a stretch of source; raw where an ampersand is only an ampersand.
  static func of(_ bytes: [UInt8], _ range: Range<Int>, isRaw: Bool = false) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var count = 0
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = buffer[index]
        if byte == 0x26, !isRaw {
          if let reference = CharacterReference(bytes[index..<range.upperBound]) {
            if isVisible(reference.scalar) { count += 1 }
            index += reference.length
            continue
          }
        }
        if byte < 0x80 {
          if byte > 0x20, byte != 0x7F { count += 1 }
          index += 1
          continue
        }
        // Only these lead to spaces and signs that nobody sees: U+00A0, U+061C, U+20xx, U+FEFF and the like.
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        switch byte {
        case 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF:
          if isVisible(scalar(buffer, index, length)) { count += 1 }
        default: count += 1
        }
        index += length
      }
      return count
    }
  }

  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ length: Int
  ) -> Unicode.Scalar {
    var value = UInt32(bytes[index]) & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<length where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0, 0xAD, 0x061C, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F,
      0x205F...0x206F, 0x3000, 0xFEFF:
      false
    default: true
    }
  }
}
