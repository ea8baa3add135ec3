import Manuscript

/// Looks through a text for what the `page` column of the policy table changes.
struct PageScan {
  /// The most combining marks that may follow one another (UAX #15, stream-safe text).
  static let markLimit = 30

  let text: Text
  let leaves: [Leaf]
  /// Where images and signs of notes stand, in order: seen on the page, though they have no letters.
  let anchors: [Int]
  private(set) var edits: [Change] = []

  init(text: Text, leaves: [Leaf], anchors: [Int] = []) {
    self.text = text
    self.leaves = leaves
    self.anchors = anchors
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
    _ bytes: UnsafeBufferPointer<UInt8>, _ leaf: Range<Int>, isCode: Bool
  ) {
    var index = leaf.lowerBound
    while index < leaf.upperBound {
      let byte = bytes[index]
      if byte == 0xD8 || byte == 0xD9, index + 1 < leaf.upperBound,
        Self.isLetter(byte, bytes[index + 1])
      {
        index += 2
      } else if byte > 0x20, byte < 0x7F {
        index += 1
      } else if byte == 0x20, Self.isPlainSpace(bytes, index, leaf) {
        index += 1
      } else if GapCharacter.at(bytes, index, leaf.upperBound) != nil {
        index = isCode ? codeGap(bytes, index, leaf) : gap(bytes, index, leaf)
      } else if CombiningMark.length(bytes, index, leaf.upperBound) > 0 {
        index = marks(bytes, index, leaf.upperBound)
      } else {
        index += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
  }

  /// Whether two bytes are a letter of U+0620…U+064A or a tatweel, as most are.
  @inline(__always)
  private static func isLetter(_ lead: UInt8, _ trail: UInt8) -> Bool {
    lead == 0xD8 ? trail >= 0xA0 : trail <= 0x8A
  }

  /// Whether a space stands alone between two letters, as nearly all do.
  @inline(__always)
  private static func isPlainSpace(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ leaf: Range<Int>
  ) -> Bool {
    guard index > leaf.lowerBound, index + 1 < leaf.upperBound else { return false }
    let next = bytes[index + 1]
    return next > 0x20 && next < 0x7F || next > 0xC2 && next < 0xE2
  }

  // MARK: - Spaces and invisible characters

  /// A row of spaces becomes one, none at the edges of a leaf; invisible characters among them go.
  ///
  /// The whole row is looked at together: what is left of it must need no second look.
  private mutating func gap(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ leaf: Range<Int>
  ) -> Int {
    let limit = min(leaf.upperBound, nextAnchor(after: start) ?? leaf.upperBound)
    var end = start
    while end < limit, let (_, length) = GapCharacter.at(bytes, end, leaf.upperBound) {
      end += length
    }
    let isAtEdge =
      start == leaf.lowerBound && !isAnchor(start) || end == leaf.upperBound && !isAnchor(end)
    var isFirst = true
    var index = start
    while index < end, let (character, length) = GapCharacter.at(bytes, index, end) {
      if case .invisible(let rule) = character {
        change(rule, index..<index + length)
        index += length
      } else {
        let (upper, hasNoBreak) = Self.spaces(bytes, index, end)
        let row = index..<upper
        let rule: PolicyRule =
          isAtEdge ? .spaceAtEdge : hasNoBreak ? .noBreakSpace : .repeatedSpace
        if isAtEdge || !isFirst {
          change(rule, row)
        } else if row.count > 1 || bytes[index] != 0x20 {
          edits.append(Change(rule: rule, range: row, replacement: " "))
        }
        isFirst = false
        index = upper
      }
    }
    return end
  }

  private func nextAnchor(after offset: Int) -> Int? {
    guard let last = anchors.last, last > offset else { return nil }
    return anchors[firstAnchor(from: offset + 1)]
  }

  private func isAnchor(_ offset: Int) -> Bool {
    let index = firstAnchor(from: offset)
    return index < anchors.count && anchors[index] == offset
  }

  private func firstAnchor(from offset: Int) -> Int {
    anchors.partitioningIndex { $0 >= offset }
  }

  /// The end of a row of spaces, and whether one of them is a no-break space.
  private static func spaces(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> (end: Int, hasNoBreak: Bool) {
    var index = start
    var hasNoBreak = false
    loop: while index < end, let (character, length) = GapCharacter.at(bytes, index, end) {
      switch character {
      case .space: break
      case .noBreakSpace: hasNoBreak = true
      case .invisible: break loop
      }
      index += length
    }
    return (index, hasNoBreak)
  }

  /// In code only invisible characters go.
  private mutating func codeGap(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ leaf: Range<Int>
  ) -> Int {
    guard let (character, length) = GapCharacter.at(bytes, index, leaf.upperBound) else {
      return index + 1
    }
    if case .invisible(let rule) = character { change(rule, index..<index + length) }
    // XML has no place for these two.
    if [0x0B, 0x0C].contains(bytes[index]) { change(.controlCharacter, index..<index + 1) }
    return index + length
  }

  // MARK: - Marks

  /// Marks past the limit go, also when invisible characters that go too stand between them.
  private mutating func marks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var index = start
    var count = 0
    var excess: Int?
    while index < end {
      let length = CombiningMark.length(bytes, index, end)
      if length > 0 {
        if count == Self.markLimit, excess == nil { excess = index }
        count = min(count + 1, Self.markLimit)
        index += length
        continue
      }
      if let lower = excess { change(.longMarkRun, lower..<index) }
      excess = nil
      guard let next = invisibleBetweenMarks(bytes, index, end) else { return index }
      index = next
    }
    if let lower = excess { change(.longMarkRun, lower..<index) }
    return index
  }

  /// Takes out the invisible characters at an index when a mark follows them; the offset of that mark.
  private mutating func invisibleBetweenMarks(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var found: [Change] = []
    var index = start
    while index < end, case (.invisible(let rule), let length)? = GapCharacter.at(bytes, index, end)
    {
      found.append(Change(rule: rule, range: index..<index + length, replacement: ""))
      index += length
    }
    guard !found.isEmpty, index < end, CombiningMark.length(bytes, index, end) > 0 else {
      return nil
    }
    edits += found
    return index
  }

  private mutating func change(_ rule: PolicyRule, _ range: Range<Int>) {
    edits.append(Change(rule: rule, range: range, replacement: ""))
  }
}
