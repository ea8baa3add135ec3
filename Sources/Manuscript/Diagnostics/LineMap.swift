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
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    let end = min(max(byte, starts[low]), count)
    return (low + 1, points.offset(end) - points.offset(starts[low]) + 1)
  }
}
