/// The well-formed byte sequences of UTF-8 (Unicode 15.0, table 3-7).
package enum UTF8Sequence {
  /// What stands at a place in some bytes.
  package enum Reading: Sendable, Hashable {
    /// A letter of so many bytes.
    case letter(Int)
    /// So many bytes that are the beginning of a letter without its end, or no beginning at all:
    /// the part that one U+FFFD stands for (Unicode 15.0, section 3.9, “maximal subpart”).
    case illFormed(Int)
  }

  /// The length that a lead byte of well-formed UTF-8 tells.
  @inline(__always)
  package static func length(ofLead byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Reads one letter.
  @inline(__always)
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Reading {
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch bytes[index] {
      case 0x00...0x7F: (1, 0...0)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    if length == 1 { return .letter(1) }
    guard length > 1, index + 1 < bytes.count, second.contains(bytes[index + 1]) else {
      return .illFormed(1)
    }
    for offset in 2..<max(2, length) {
      guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else {
        return .illFormed(offset)
      }
    }
    return .letter(length)
  }

  /// The offset of the first byte that is not UTF-8, from an offset on; nil when all is well.
  package static func firstIllFormed(_ bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        if bytes[index] < 0x80 {
          index += 1
          continue
        }
        guard case .letter(let length) = read(bytes, at: index) else { return index }
        index += length
      }
      return nil
    }
  }
}
