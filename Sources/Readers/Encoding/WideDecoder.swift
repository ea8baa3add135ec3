/// Turns UTF-16 and UTF-32 into UTF-8.
enum WideDecoder {
  /// U+FFFD stands for a lone surrogate, and for a last byte without its fellow.
  static func decodeUTF16(_ bytes: [UInt8], from start: Int, _ isBigEndian: Bool) -> Decoding {
    var decoding = Decoding(utf8: [], widths: .fixed(each: 2, beyond: 2))
    decode(bytes, from: start, unit: 2, into: &decoding) { bytes, index in
      let unit = unit16(bytes, index, isBigEndian)
      guard unit & 0xF800 == 0xD800 else { return (unit, 2) }
      guard unit < 0xDC00, index + 4 <= bytes.count else { return (nil, 2) }
      let low = unit16(bytes, index + 2, isBigEndian)
      guard low & 0xFC00 == 0xDC00 else { return (nil, 2) }
      return (0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF), 4)
    }
    return decoding
  }

  /// U+FFFD stands for what is no scalar, and for last bytes that are fewer than four.
  static func decodeUTF32(_ bytes: [UInt8], from start: Int, _ isBigEndian: Bool) -> Decoding {
    var decoding = Decoding(utf8: [], widths: .fixed(each: 4, beyond: 0))
    decode(bytes, from: start, unit: 4, into: &decoding) { bytes, index in
      let first = unit16(bytes, index, isBigEndian)
      let second = unit16(bytes, index + 2, isBigEndian)
      let value = isBigEndian ? first << 16 | second : second << 16 | first
      let isScalar = value < 0x110000 && value & 0xFFFF_F800 != 0xD800
      return (isScalar ? value : nil, 4)
    }
    return decoding
  }

  @inline(__always)
  private static func unit16(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ isBigEndian: Bool
  ) -> UInt32 {
    let (high, low) =
      isBigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
    return UInt32(high) << 8 | UInt32(low)
  }

  /// Reads letter after letter; `read` gives the code point, nil when it is none, and its bytes.
  @inline(__always)
  private static func decode(
    _ bytes: [UInt8], from start: Int, unit: Int, into decoding: inout Decoding,
    _ read: (UnsafeBufferPointer<UInt8>, Int) -> (UInt32?, Int)
  ) {
    let units = (bytes.count - start + unit - 1) / unit
    // Three bytes of UTF-8 at most for a unit of two, four for a unit of four.
    let capacity = units * (unit == 2 ? 3 : 4)
    decoding.utf8 = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, end in
      bytes.withUnsafeBufferPointer { bytes in
        var index = start
        while index + unit <= bytes.count {
          let (value, length) = read(bytes, index)
          if value == nil { decoding.noteInvalid(index..<index + length) }
          write(value ?? 0xFFFD, buffer, &end)
          index += length
        }
        if index < bytes.count {
          decoding.noteInvalid(index..<bytes.count)
          write(0xFFFD, buffer, &end)
        }
      }
    }
  }

  @inline(__always)
  private static func write(
    _ value: UInt32, _ buffer: UnsafeMutableBufferPointer<UInt8>, _ end: inout Int
  ) {
    func put(_ byte: UInt32) {
      buffer[end] = UInt8(truncatingIfNeeded: byte)
      end += 1
    }
    switch value {
    case ..<0x80: put(value)
    case ..<0x800:
      put(0xC0 | value >> 6)
      put(0x80 | value & 0x3F)
    case ..<0x10000:
      put(0xE0 | value >> 12)
      put(0x80 | value >> 6 & 0x3F)
      put(0x80 | value & 0x3F)
    default:
      put(0xF0 | value >> 18)
      put(0x80 | value >> 12 & 0x3F)
      put(0x80 | value >> 6 & 0x3F)
      put(0x80 | value & 0x3F)
    }
  }
}
