/// Cuts a stream of bytes into rows, without ever holding more than one row beyond the limit.
struct RowSplitter {
  /// One row of the stream.
  enum Line: Sendable, Hashable {
    case row([UInt8])
    /// A row of more bytes than are taken; its bytes are not kept.
    case tooLong(Int)
  }

  private let limit: Int
  private var current: [UInt8] = []
  /// The bytes of a row that is too long, so far.
  private var skipped = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// Takes the next bytes in; returns the rows that they complete, blank ones left out.
  mutating func take(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      append(bytes[start..<end])
      if let line = finish() { lines.append(line) }
      start = end + 1
    }
    append(bytes[start...])
    return lines
  }

  /// The row that the stream ends in the middle of.
  mutating func finish() -> Line? {
    defer {
      current = []
      skipped = 0
    }
    if skipped > 0 { return .tooLong(skipped) }
    let isBlank = current.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return isBlank ? nil : .row(current)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if skipped == 0, current.count + bytes.count <= limit {
      current.append(contentsOf: bytes)
    } else {
      skipped += current.count + bytes.count
      current = []
    }
  }
}
