/// A line of a plain text that holds something to be seen.
struct PlainTextLine {
  /// The line without the spaces around it.
  let range: Range<Int>
  /// How far it stands from the margin; a tab counts as four spaces.
  let indent: Int
  /// The number of its group: the lines between two empty ones.
  let group: Int

  /// The lines of a text that are not empty.
  static func lines(of bytes: [UInt8], from start: Int) -> [PlainTextLine] {
    var lines: [PlainTextLine] = []
    var group = 0
    var groupIsOpen = false
    var position = start
    while position < bytes.count {
      let whole = LineEnds.unicode.line(bytes, at: position)
      position = LineEnds.unicode.nextLine(bytes, after: whole)
      let (range, indent) = trimmed(bytes, whole)
      if VisibleText.isIn(bytes[range]) {
        lines.append(PlainTextLine(range: range, indent: indent, group: group))
        groupIsOpen = true
      } else if groupIsOpen {
        group += 1
        groupIsOpen = false
      }
    }
    return lines
  }

  private static func trimmed(_ bytes: [UInt8], _ line: Range<Int>) -> (Range<Int>, Int) {
    var lower = line.lowerBound
    var upper = line.upperBound
    var indent = 0
    while lower < upper, bytes[lower] == 0x20 || bytes[lower] == 0x09 {
      indent += bytes[lower] == 0x09 ? 4 : 1
      lower += 1
    }
    while upper > lower, bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 { upper -= 1 }
    return (lower..<upper, indent)
  }
}
