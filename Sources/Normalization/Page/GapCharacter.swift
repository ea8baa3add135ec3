/// A character that may stand between two visible ones: a space, or what is taken out of every page.
enum GapCharacter {
  case space
  case noBreakSpace
  /// An invisible character, and the rule that takes it out.
  case invisible(PolicyRule)

  /// The character at an index and its length in bytes; nil when it is visible, legitimate, or ends a line.
  @inline(__always)
  static func at(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
  ) -> (GapCharacter, Int)? {
    let byte = bytes[index]
    switch byte {
    // A vertical tab is the line break of word processors, a form feed that of pages.
    case 0x20, 0x09, 0x0B, 0x0C: return (.space, 1)
    case 0x0A: return nil
    case 0x00...0x1F, 0x7F: return (.invisible(.controlCharacter), 1)
    case 0xC2 where index + 1 < end:
      switch bytes[index + 1] {
      case 0xA0: return (.noBreakSpace, 2)
      case 0xAD: return (.invisible(.softHyphen), 2)
      case 0x80...0x84, 0x86...0x9F: return (.invisible(.controlCharacter), 2)
      default: return nil
      }
    case 0xE2 where index + 2 < end:
      return generalPunctuation(bytes[index + 1], bytes[index + 2]).map { (.invisible($0), 3) }
    case 0xEF where index + 2 < end && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
      return (.invisible(.byteOrderMark), 3)
    default: return nil
    }
  }

  private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> PolicyRule? {
    switch (second, third) {
    case (0x80, 0x8B): .zeroWidthSpace
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): .bidiControl
    default: nil
    }
  }
}
