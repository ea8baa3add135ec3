/// Turns byte offsets of a source into lines and columns.
public struct LineMap: Sendable {
  private let starts: [Int]
  private let count: Int
  /// Counts code points without going over a long line again for every place in it.
  private let points: CodePointMap

  /// Finds the lines of a source; a line ends with LF, CR LF or CR.
  public init(_ bytes: [UInt8]) {
    count = bytes.count
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
}
