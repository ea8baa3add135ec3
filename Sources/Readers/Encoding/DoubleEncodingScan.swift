import Manuscript

/// Looks through a text for lines that were encoded twice.
struct DoubleEncodingScan {
  /// Lines that follow one another and were encoded twice in the same way; empty lines may lie between.
  struct Stretch {
    let kind: DoubleEncoding
    var lines: [Range<Int>]
    /// The first words of it, as they stand and repaired.
    let sample: (found: String, repaired: String)

    var range: Range<Int> { lines[0].lowerBound..<(lines.last ?? lines[0]).upperBound }
  }

  private(set) var stretches: [Stretch] = []

  /// So many bytes of a text are looked at together, to pass over clean ones fast.
  private static let block = 64

  /// Scans a text from an offset on.
  init(_ utf8: [UInt8], from start: Int) {
    var position = start
    while let suspect = Self.suspect(utf8, from: position) {
      // All lines of the block are judged whole, so that no line is judged twice.
      var line = Self.lineStart(utf8, of: suspect, notBefore: position)
      let end = min(suspect + Self.block, utf8.count)
      while line < end {
        let lineEnd = Self.lineEnd(utf8, from: line)
        take(line..<lineEnd, utf8)
        line = lineEnd + 1
      }
      position = min(line, utf8.count)
    }
  }

  private mutating func take(_ line: Range<Int>, _ utf8: [UInt8]) {
    guard !line.isEmpty else { return }
    for kind in DoubleEncoding.allCases {
      guard let repaired = DoubleEncodedLine(utf8[line], as: kind) else { continue }
      if goesOn(line, kind, utf8) {
        stretches[stretches.count - 1].lines.append(line)
      } else {
        stretches.append(
          Stretch(
            kind: kind, lines: [line],
            sample: (Self.beginning(utf8[line]), Self.beginning(repaired.utf8[...]))))
      }
      return
    }
  }

  /// Whether a line goes on what the last stretch began.
  private func goesOn(_ line: Range<Int>, _ kind: DoubleEncoding, _ utf8: [UInt8]) -> Bool {
    guard let last = stretches.last, last.kind == kind else { return false }
    return utf8[last.range.upperBound..<line.lowerBound].allSatisfy { $0 <= 0x20 }
  }

  /// The first letters of a line, for messages.
  private static func beginning(_ line: ArraySlice<UInt8>) -> String {
    var end = min(line.startIndex + 60, line.endIndex)
    while end < line.endIndex, end > line.startIndex, line[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: line[..<end], as: UTF8.self) + (end < line.endIndex ? "…" : "")
  }

  /// Where the next block begins that may be part of such a line.
  ///
  /// Latin letters with accents begin with C3; ط and ظ end with B7 and B8, and are every second letter
  /// of UTF-8 that was read as windows-1256. Arabic text has few of either.
  private static func suspect(_ utf8: [UInt8], from start: Int) -> Int? {
    utf8.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let end = min(index + block, bytes.count)
        var accents: UInt64 = 0
        var emphatics: UInt64 = 0
        var place = index
        while place + 8 <= end {
          let lanes = ByteLanes.load(bytes, place)
          accents &+= ByteLanes.matches(lanes, 0xC3)
          emphatics &+= ByteLanes.matches(lanes, 0xB7) &+ ByteLanes.matches(lanes, 0xB8)
          place += 8
        }
        // The last block may be short; it is looked at closer when it is not all eights.
        let isRagged = place < end
        if isRagged || ByteLanes.sum(accents) >= 2 || ByteLanes.sum(emphatics) >= 3 {
          return index
        }
        index = end
      }
      return nil
    }
  }

  private static func lineStart(_ utf8: [UInt8], of offset: Int, notBefore first: Int) -> Int {
    var start = offset
    while start > first, utf8[start - 1] != 0x0A, utf8[start - 1] != 0x0D { start -= 1 }
    return start
  }

  private static func lineEnd(_ utf8: [UInt8], from start: Int) -> Int {
    var end = start
    while end < utf8.count, utf8[end] != 0x0A, utf8[end] != 0x0D { end += 1 }
    return end
  }
}
