import Manuscript

/// Finds the stretches of a left-to-right leaf that run from right to left: Arabic words and what stands
/// between them.
///
/// A figure belongs to the Arabic around it: an Arabic-Indic one beside a word (`سنة ١٩٥٦`), any one between two
/// words or tied to one by a hyphen (`كوفيد-19`). So does a bracket whose partner stands inside.
struct RightToLeftRunScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let leaf: TextRange

  private var runs: [DirectionLayer.Run] = []
  /// Where the open run begins, and where the last of its own characters ends.
  private var start: Int?
  private var end = 0
  /// Where a run would begin, were Arabic words to follow: Arabic-Indic figures, an opening bracket.
  private var lead: Int?
  private var leadHasFigure = false
  /// Brackets opened inside the run.
  private var depth = 0
  private var isAfterHyphen = false

  init(bytes: UnsafeBufferPointer<UInt8>, leaf: TextRange) {
    self.bytes = bytes
    self.leaf = leaf
  }

  /// The runs in order of place.
  mutating func scan() -> [DirectionLayer.Run] {
    var index = leaf.lowerBound
    while index < leaf.upperBound {
      let (kind, length) = CharacterClass.at(bytes, index)
      let next = index + length
      switch kind {
      case .arabicLetter:
        if start == nil {
          start = lead ?? index
          depth = lead.map { isOpener(bytes[$0]) ? 1 : 0 } ?? 0
        }
        end = next
      case .mark: if start != nil, end == index { end = next }
      case .otherLetter:
        close()
      case .digit: meet(figure: index, next, isArabic: length == 2)
      case .punctuation, .symbol: meet(sign: index, next)
      case .space: if start == nil, !leadHasFigure { lead = nil }
      }
      isAfterHyphen = kind == .punctuation && bytes[index] == UInt8(ascii: "-") && end == index
      index = next
    }
    close()
    return runs
  }

  private mutating func meet(figure index: Int, _ next: Int, isArabic: Bool) {
    // A day such as 2024-05-01 keeps its order only by itself.
    if !isArabic, opensJoinedFigures(index) { return close() }
    if start == nil {
      lead = isArabic ? lead ?? index : nil
      leadHasFigure = isArabic
    } else if isArabic || isAfterHyphen || end == index {
      end = next
    }
  }

  /// Whether figures with a hyphen or a stroke and more figures behind begin here.
  private func opensJoinedFigures(_ index: Int) -> Bool {
    var next = index
    while next < leaf.upperBound, (0x30...0x39).contains(bytes[next]) { next += 1 }
    guard next + 1 < leaf.upperBound,
      bytes[next] == UInt8(ascii: "-") || bytes[next] == UInt8(ascii: "/")
    else { return false }
    return (0x30...0x39).contains(bytes[next + 1])
  }

  private mutating func meet(sign index: Int, _ next: Int) {
    let sign = bytes[index]
    if isOpener(sign) {
      if start != nil {
        depth += 1
      } else {
        lead = index
        leadHasFigure = false
      }
    } else if sign == UInt8(ascii: ")") || sign == UInt8(ascii: "]") {
      guard start != nil else { return lead = nil }
      guard depth > 0 else { return close() }
      depth -= 1
      if depth > 0 || !isLed { end = next }
    } else if start == nil, next - index == 1 {
      lead = nil
    }
  }

  /// Whether the run begins with a bracket, which it takes in only for the words behind it.
  private var isLed: Bool { start.map { isOpener(bytes[$0]) } ?? false }

  private func isOpener(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  private mutating func close() {
    defer {
      start = nil
      lead = nil
      leadHasFigure = false
      depth = 0
    }
    guard var lower = start else { return }
    // The bracket that stands around the whole belongs to the sentence.
    if isOpener(bytes[lower]), !closesInside(lower..<end) { lower = firstWord(from: lower + 1) }
    runs.append(.init(range: lower..<end, direction: .rightToLeft, language: "ar"))
  }

  private func firstWord(from index: Int) -> Int {
    var index = index
    while index < end {
      let (kind, length) = CharacterClass.at(bytes, index)
      if kind == .arabicLetter || kind == .digit { break }
      index += length
    }
    return index
  }

  private func closesInside(_ range: TextRange) -> Bool {
    var depth = 0
    for index in range {
      if isOpener(bytes[index]) { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "]") { depth -= 1 }
      if depth == 0 { return true }
    }
    return false
  }
}
