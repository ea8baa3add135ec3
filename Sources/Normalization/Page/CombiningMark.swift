/// Tells combining marks, which stack on the letter before them (canonical combining class above 0).
enum CombiningMark {
  /// The length in bytes of the mark at an index; 0 when no mark stands there.
  @inline(__always)
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let lead = bytes[index]
    if lead < 0xCC { return 0 }
    if lead < 0xE0 {
      guard index + 1 < end else { return 0 }
      return isMark(lead, bytes[index + 1]) ? 2 : 0
    }
    return longLength(bytes, index, end)
  }

  private static func isMark(_ lead: UInt8, _ trail: UInt8) -> Bool {
    switch lead {
    case 0xCC: true
    case 0xCD: trail <= 0xAF
    case 0xD9: (0x8B...0x9F).contains(trail) || trail == 0xB0
    case 0xD8: (0x90...0x9A).contains(trail)
    case 0xD2, 0xD6, 0xD7, 0xDB...0xDF:
      isReordered(UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F))
    default: false
    }
  }

  private static func longLength(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int {
    let lead = bytes[index]
    let length = lead < 0xF0 ? 3 : 4
    guard index + length <= end else { return 0 }
    let second = bytes[index + 1]
    switch lead {
    // General punctuation, symbols and ideographs are most of what stands here.
    case 0xE2 where second != 0x83, 0xE3 where second != 0x80 && second != 0x82, 0xE4...0xE9:
      return 0
    case 0xEF where second != 0xB8 && second != 0xAC: return 0
    default: break
    }
    var value = UInt32(lead & (length == 3 ? 0x0F : 0x07))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return isReordered(value) ? length : 0
  }

  private static func isReordered(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.canonicalCombiningClass != .notReordered
  }
}
