/// Turns byte offsets of a source into lines and columns.
public struct LineMap: Sendable {
  private let starts: [Int]
  private let bytes: [UInt8]
  /// Code points that begin before each multiple of ``stride`` bytes: many findings may stand in one line.
  private let checkpoints: [Int]
  private static let stride = 128

  /// Finds the lines of a source; a line ends with LF, CR LF or CR.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      let isLoneReturn =
        byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isLoneReturn { starts.append(index + 1) }
    }
    self.starts = starts
    var checkpoints = [0]
    var total = 0
    for (index, byte) in bytes.enumerated() {
      if byte & 0xC0 != 0x80 { total += 1 }
      if (index + 1) % Self.stride == 0 { checkpoints.append(total) }
    }
    self.checkpoints = checkpoints
  }

  /// The code points that begin before a byte.
  private func points(before byte: Int) -> Int {
    let block = byte / Self.stride
    return bytes[block * Self.stride..<byte].reduce(checkpoints[block]) {
      $0 + ($1 & 0xC0 != 0x80 ? 1 : 0)
    }
  }

  /// The line and the column of a byte, both from 1; columns count code points.
  public func position(of byte: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= byte { low = middle } else { high = middle }
    }
    let end = min(max(byte, starts[low]), bytes.count)
    return (low + 1, points(before: end) - points(before: starts[low]) + 1)
  }
}
