/// Takes off a stretch the signs that belong to the sentence: quotation marks, stops, lone brackets.
struct TokenTrimmer {
  let units: [UInt16]
  let classes: [UnitClass]
  /// How often the brackets of one stretch were counted: a row of brackets would make it quadratic.
  private var doubts = 0
  private static let doubtLimit = 16

  init(units: [UInt16], classes: [UnitClass]) {
    self.units = units
    self.classes = classes
  }

  mutating func trim(_ whole: Range<Int>) -> Range<Int> {
    doubts = 0
    var range = whole
    while let first = range.first, !begins(first, range, isFirst: first == whole.lowerBound) {
      range.removeFirst()
    }
    while let last = range.last, !ends(last, range) { range.removeLast() }
    return range
  }

  private func isCore(_ index: Int, _ range: Range<Int>) -> Bool {
    guard range.contains(index) else { return false }
    switch classes[index] {
    case .leftLetter, .digit: return true
    default: return false
    }
  }

  /// Whether a token can begin with the unit at an index.
  private mutating func begins(_ index: Int, _ range: Range<Int>, isFirst: Bool) -> Bool {
    switch classes[index] {
    case .leftLetter, .digit, .arabicDigit: return true
    case .sign: break
    default: return false
    }
    let next = index + 1
    let isLetterNext = range.contains(next) && classes[next] == .leftLetter
    let isDigitNext = range.contains(next) && classes[next] == .digit
    // Between a word and a number a sign parts two things; so it does behind a number.
    let touches = isFirst && index > 0 && classes[index - 1] == .rightLetter
    switch units[index] {
    case 0x2B, 0x2212, 0xB1: return isDigitNext && !touches
    case 0x2D:
      if isDigitNext { return !touches }
      return range.contains(index + 2) && units[next] == 0x2D && classes[index + 2] == .leftLetter
    case 0x24, 0xA3...0xA5, 0x20A0...0x20CF: return isDigitNext || isLetterNext
    case 0x23: return isDigitNext || isLetterNext
    case 0x40, 0x2E, 0x5F: return isLetterNext
    case 0x2F, 0x7E:
      return isLetterNext && !touches
        || units[index] == 0x7E && range.contains(next)
          && units[next] == 0x2F
    case 0x28, 0x5B, 0x7B: return false
    default: return false
    }
  }

  /// Whether a token can end with the unit at an index.
  private mutating func ends(_ index: Int, _ range: Range<Int>) -> Bool {
    switch classes[index] {
    case .leftLetter, .digit, .arabicDigit: return true
    case .sign: break
    default: return false
    }
    switch units[index] {
    case 0x2B, 0x23:  // C++, C#
      var core = index
      while core > range.lowerBound, units[core] == units[index] { core -= 1 }
      return classes[core] == .leftLetter && index - core <= 2
    case 0x2F:
      // The stroke that ends an address or a path, which has another one before it.
      return units[range.lowerBound..<index].contains(0x2F)
        && range.contains { classes[$0] == .leftLetter }
    case 0x25:  // 50%–60%
      return units[range.lowerBound..<index].contains(0x25)
    case 0x29, 0x5D, 0x7D: return isBalanced(range)
    default: return false
    }
  }

  private mutating func isBalanced(_ range: Range<Int>) -> Bool {
    doubts += 1
    guard doubts <= Self.doubtLimit else { return false }
    var depth = 0
    for index in range {
      switch units[index] {
      case 0x28, 0x5B, 0x7B: depth += 1
      case 0x29, 0x5D, 0x7D:
        depth -= 1
        if depth < 0 { return false }
      default: break
      }
    }
    return depth == 0
  }
}
