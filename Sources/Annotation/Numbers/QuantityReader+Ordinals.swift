import Lexicon
import Manuscript
import Normalization

/// Ordinals in words and in digits.
extension QuantityReader {
  private static let lastOne = LetterKey.make("الأخيرة")

  /// `الثانية الأخيرة`: the last second, not the second one.
  private func isSecondOfTime(_ next: Int, _ index: Int) -> Bool {
    context.has(next, with: index) && context.isWord(next, Self.lastOne)
  }

  mutating func ordinal(at index: Int) -> Int? {
    guard let found = ordinalReader.read(at: index) else { return nil }
    let last = found.tokens.upperBound
    if filter.isHourWord(index - 1) { return last }
    if context.has(last, with: index), context.word(last, .clock) != nil { return last }
    // ثانية without an article is the unit of time, or "again".
    if found.value == 2, !found.isMasculine, !found.hasArticle || isSecondOfTime(last, index) {
      return nil
    }
    append(
      Ordinal(
        range: found.start..<context.tokens[last - 1].range.upperBound,
        value: DecimalNumber(found.value), by: "ordinal"))
    return last
  }

  /// `القرن`, `اليوم`: one definite unit of time, but no hour of the day.
  private func isTime(_ index: Int) -> Bool {
    !filter.isHourWord(index)
      && context.tokens.readings(index).contains { reading in
        reading.hasArticle
          && context.lexicon.units.entry([reading.word]).map {
            $0.unit.kind == "time" && !$0.isPlural && !$0.isDual
          } == true
      }
  }

  /// `الذكرى الـ60`, `للمرة الـ 15`: digits with the article after one definite thing.
  mutating func ordinalInDigits(at index: Int) -> Int? {
    let article = index - 1
    guard context.isWord(article, Self.article), context.has(article - 1, with: index),
      context.tokens[index].keyRange.count <= 5,
      case .number(let value, _) = numerals.digits.read(
        context.tokens.keys, context.tokens[index].keyRange),
      value.scale == 0, value.coefficient > 0,
      !context.touchesPrevious(index + 1)
        || context.isPunctuation(index + 1),
      ordinalReader.isAfterDefiniteNoun(article) || isTime(article - 1)
        || context.word(article - 1, .label)?.reading.hasArticle == true
    else { return nil }
    if let thing = units.read(at: index + 1, after: index, number: value), thing.source != .unknown
    {
      return nil
    }
    append(
      Ordinal(
        range: context.tokens[article].range.lowerBound..<context.tokens[index].range.upperBound,
        value: value, by: "ordinal in digits"))
    return index + 1
  }
}
