import Manuscript

/// Looks through a text for what the `page` column of the policy table changes.
struct PageScan {
  /// One thing to change.
  struct Change {
    let rule: PolicyRule
    let range: Range<Int>
    let replacement: String
  }

  /// The most combining marks that may follow one another (UAX #15, stream-safe text).
  static let markLimit = 30

  let text: Text
  let leaves: [Leaf]
  private(set) var edits: [Change] = []

  init(text: Text, leaves: [Leaf]) {
    self.text = text
    self.leaves = leaves
  }

  /// The scan with its changes, in order of place.
  func run() -> PageScan {
    var scan = self
    text.utf8.withUnsafeBufferPointer { bytes in
      for leaf in leaves.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        scan.scan(bytes, leaf.range, isCode: leaf.kind == .code)
      }
    }
    return scan
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCode: Bool
  ) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 0x20 where !isCode, 0x09 where !isCode: index = space(bytes, index, range)
      case 0x0A: index += 1
      case 0x00...0x1F where byte != 0x09, 0x7F:
        change(.controlCharacter, index..<index + 1)
        index += 1
      case 0xC2 where index + 1 < end:
        if bytes[index + 1] == 0xA0, !isCode {
          index = space(bytes, index, range)
        } else {
          if bytes[index + 1] == 0xAD { change(.softHyphen, index..<index + 2) }
          index += 2
        }
      case 0xD9 where index + 1 < end && Self.isMark(bytes[index + 1]):
        index = marks(bytes, index, end)
      case 0xE2 where index + 2 < end:
        invisible(bytes[index + 1], bytes[index + 2], at: index)
        index += 3
      case 0xEF where index + 2 < end:
        if bytes[index + 1] == 0xBB, bytes[index + 2] == 0xBF {
          change(.byteOrderMark, index..<index + 3)
        }
        index += 3
      default: index += 1
      }
    }
  }

  /// A row of spaces becomes one, none at the edges of a leaf; a no-break space becomes a space.
  private mutating func space(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ leaf: Range<Int>
  ) -> Int {
    var index = start
    var hasNoBreak = false
    while index < leaf.upperBound {
      if bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < leaf.upperBound, bytes[index + 1] == 0xA0 {
        hasNoBreak = true
        index += 2
      } else {
        break
      }
    }
    let row = start..<index
    if start == leaf.lowerBound || index == leaf.upperBound {
      change(.spaceAtEdge, row)
    } else if hasNoBreak {
      edits.append(Change(rule: .noBreakSpace, range: row, replacement: " "))
    } else if row.count > 1 || bytes[start] == 0x09 {
      edits.append(Change(rule: .repeatedSpace, range: row, replacement: " "))
    }
    return index
  }

  private mutating func marks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var index = start
    var count = 0
    var limit: Int?
    while index + 1 < end, bytes[index] == 0xD9, Self.isMark(bytes[index + 1]) {
      if count == Self.markLimit { limit = index }
      count += 1
      index += 2
    }
    if let limit { change(.longMarkRun, limit..<index) }
    return index
  }

  private mutating func invisible(_ second: UInt8, _ third: UInt8, at index: Int) {
    switch (second, third) {
    case (0x80, 0x8B): change(.zeroWidthSpace, index..<index + 3)
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): change(.bidiControl, index..<index + 3)
    default: break
    }
  }

  private mutating func change(_ rule: PolicyRule, _ range: Range<Int>) {
    edits.append(Change(rule: rule, range: range, replacement: ""))
  }

  private static func isMark(_ trail: UInt8) -> Bool {
    (0x8B...0x9F).contains(trail) || trail == 0xB0
  }
}
