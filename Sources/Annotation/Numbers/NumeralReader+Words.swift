import Lexicon
import Manuscript

/// Numbers below a thousand in words.
extension NumeralReader {
  /// A group of number words: `ثلاثمئة وخمسة وعشرين`, `ثلاث عشرة`, `خمس مئة`.
  func wordGroup(at index: Int, _ join: Join) -> Term? {
    guard let first = word(index, join, [.zero, .unit, .ten, .teen, .tens, .hundred, .hundreds])
    else { return nil }
    let value = first.entry.value
    switch first.entry.kind {
    case .hundred, .hundreds: return lowerPart(after: index + 1, hundreds: value, words: 1)
    case .unit: return unitGroup(at: index, value)
    default: return Term(value: DecimalNumber(value), end: index + 1, wordCount: 1)
    }
  }

  private func unitGroup(at index: Int, _ unit: Int) -> Term? {
    let next = index + 1
    guard context.has(next, with: index) else { return single(unit, index) }
    if word(next, .direct, [.ten]) != nil {
      return Term(value: DecimalNumber(10 + unit), end: next + 1, wordCount: 2)
    }
    if unit >= 3, let hundred = word(next, .direct, [.hundred]), !hundred.reading.hasArticle {
      return lowerPart(after: next + 1, hundreds: unit * 100, words: 2)
    }
    if let (tensIndex, tensJoin) = joined(after: next),
      let tens = word(tensIndex, tensJoin, [.tens])
    {
      return Term(
        value: DecimalNumber(unit + tens.entry.value), end: tensIndex + 1, wordCount: 2)
    }
    return single(unit, index)
  }

  private func single(_ unit: Int, _ index: Int) -> Term {
    Term(value: DecimalNumber(unit), end: index + 1, wordCount: 1)
  }

  /// What follows the hundreds: `وخمسة وعشرين`, or without و before a compound, as people speak.
  private func lowerPart(after index: Int, hundreds: Int, words: Int) -> Term {
    let alone = Term(value: DecimalNumber(hundreds), end: index, wordCount: words)
    guard context.has(index, with: index - 1) else { return alone }
    let lower: Term?
    if let (next, join) = joined(after: index), let group = lowerGroup(at: next, join) {
      lower = group
    } else if word(index, .direct, [.unit]) != nil, let group = lowerGroup(at: index, .direct),
      group.wordCount == 2
    {
      lower = group
    } else {
      lower = nil
    }
    guard let lower, let sum = lower.value.adding(DecimalNumber(hundreds)) else { return alone }
    return Term(value: sum, end: lower.end, wordCount: words + lower.wordCount)
  }

  private func lowerGroup(at index: Int, _ join: Join) -> Term? {
    guard let first = word(index, join, [.unit, .ten, .teen, .tens]) else { return nil }
    guard first.entry.kind == .unit else {
      return Term(value: DecimalNumber(first.entry.value), end: index + 1, wordCount: 1)
    }
    let group = unitGroup(at: index, first.entry.value)
    guard let group, group.value < DecimalNumber(100) else { return nil }
    return group
  }
}
