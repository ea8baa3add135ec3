/// Turns byte offsets of a source into lines and columns.
public struct LineMap: Sendable {
  private let starts: [Int]
  private let bytes: [UInt8]
  private var count: Int { bytes.count }
  /// Counts code points without going over a long line again for every place in it.
  private let points: CodePointMap

  /// Finds the lines of a source; a line ends with LF, CR LF or CR.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    points = CodePointMap(Text(wellFormed: bytes))
    var starts = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      let isLoneReturn =
        byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isLoneReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The line and the column of a byte, both from 1; columns count code points.
  public func position(of byte: Int) -> (line: Int, column: Int) {
    let line = max(1, starts.partitioningIndex { $0 > byte })
    let start = starts[line - 1]
    let end = min(max(byte, start), count)
    return (line, points.offset(end) - points.offset(start) + 1)
  }

  /// How many lines there are; a text that ends with a line end has an empty one behind it.
  public var lineCount: Int { starts.count }

  /// How many code points a line has, without its end; nil when there is no such line.
  public func columnCount(ofLine line: Int) -> Int? {
    content(ofLine: line).map { points.offset($0.upperBound) - points.offset($0.lowerBound) }
  }

  /// The bytes of the code point at a line and a column, both from 1; empty right behind the line's last
  /// one; nil when there is no such place.
  public func bytes(atLine line: Int, column: Int) -> Range<Int>? {
    guard let content = content(ofLine: line), column >= 1 else { return nil }
    var start = content.lowerBound
    var left = column - 1
    while left > 0 {
      guard start < content.upperBound else { return nil }
      start = next(after: start)
      left -= 1
    }
    return start..<(start < content.upperBound ? next(after: start) : start)
  }

  private func next(after byte: Int) -> Int {
    var end = byte + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func content(ofLine line: Int) -> Range<Int>? {
    guard starts.indices.contains(line - 1) else { return nil }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }
}
