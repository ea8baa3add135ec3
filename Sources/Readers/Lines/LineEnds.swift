/// What ends a line of a source.
enum LineEnds {
  /// LF, CR and CR LF, as Markdown has it (CommonMark 0.31, 2.1).
  case markdown
  /// Those, and what Unicode adds: NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR (Unicode 15.0, 5.8).
  case unicode

  /// The line that begins at an offset, without its end.
  func line(_ bytes: [UInt8], at start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, width(bytes, at: end) == 0 { end += 1 }
    return start..<end
  }

  /// Where the line after a line begins.
  func nextLine(_ bytes: [UInt8], after line: Range<Int>) -> Int {
    let end = line.upperBound
    return end < bytes.count ? end + max(1, width(bytes, at: end)) : end
  }

  /// The bytes of the line end that stands at an offset; 0 where none does.
  private func width(_ bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2 where self == .unicode:
      return offset + 1 < bytes.count && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2 where self == .unicode:
      guard offset + 2 < bytes.count, bytes[offset + 1] == 0x80 else { return 0 }
      return bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
