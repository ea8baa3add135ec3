import Lexicon
import Manuscript
import Normalization

/// Numbers that stand after what they count.
extension QuantityReader {
  /// `عضو واحد`, `بطاقة حمراء واحدة`: one, after what it counts.
  mutating func one(_ numeral: Numeral) -> Int? {
    guard numeral.tokens.count == 1, numeral.value == DecimalNumber(1), numeral.form == .words,
      !numeral.hasArticle, !numeral.hasPreposition, !numeral.hasConjunction,
      !isOneOf(numeral.tokens.lowerBound)
    else { return nil }
    let one = numeral.tokens.lowerBound
    for noun in [one - 1, one - 2] where context.has(noun, with: one) {
      guard let reading = context.tokens.readings(noun).first(where: { isSingularNoun($0) }) else {
        continue
      }
      let start = context.start(noun, after: reading.proclitics)
      guard !isCounted(start), let thing = units.singular(reading.word, noun..<one, start: start)
      else { continue }
      append(
        Quantity(
          range: start..<context.tokens[one].range.upperBound,
          numberRange: numeral.start..<context.tokens[one].range.upperBound, value: numeral.value,
          unit: thing, by: "one after its noun"))
      return one + 1
    }
    return nil
  }

  /// Whether a quantity before holds a byte already.
  private func isCounted(_ offset: Int) -> Bool {
    quantities.last.map { $0.range.upperBound > offset } ?? false
  }

  private func isSingularNoun(_ reading: TokenLayer.Reading) -> Bool {
    guard !reading.hasArticle else { return false }
    return context.lexicon.nouns[reading.word]?.contains { $0.form == .singular } == true
      || context.lexicon.units.entry([reading.word]).map { !$0.isDual } == true
  }

  /// `السنوات الخمسين الماضية`: a definite number after its definite plural; of time only.
  ///
  /// `الدول الخمس` names them rather than counts them, `الأشهر التسعة الأولى` is a part of a year.
  mutating func duration(_ numeral: Numeral, limit: LimitReader.Limit?) -> Int? {
    let noun = numeral.tokens.lowerBound - 1
    let end = numeral.tokens.upperBound
    guard numeral.hasArticle, !numeral.hasConjunction, !numeral.hasPreposition, limit == nil,
      numeral.form == .words, numeral.value.scale == 0, numeral.value > DecimalNumber(2),
      context.has(noun, with: noun + 1), !isTaken(noun),
      !isCounted(context.tokens[noun].range.lowerBound),
      !isWar(noun - 1), let unit = definitePlural(at: noun)
    else { return nil }
    if context.has(end, with: noun), context.word(end, .ordinal)?.entry.value == 1 {
      return end + 1
    }
    append(
      Quantity(
        range: unit.start..<context.tokens[end - 1].range.upperBound,
        numberRange: numeral.start..<context.tokens[end - 1].range.upperBound,
        value: numeral.value, unit: unit.unit, by: "number after its noun"))
    return end
  }

  private func definitePlural(at index: Int) -> (unit: Quantity.Unit, start: Int)? {
    for reading in context.tokens.readings(index) where reading.hasArticle {
      guard let form = context.lexicon.units.entry([reading.word]), form.isPlural,
        form.unit.kind == "time"
      else { continue }
      // للسنوات: the article has run together with its preposition.
      let start = context.tokens[index].range.lowerBound
      let code = form.unit.code.isEmpty ? nil : form.unit.code
      let unit = Quantity.Unit(
        arabic: context.text[start..<context.tokens[index].range.upperBound],
        english: form.unit.english, englishPlural: form.unit.englishPlural, code: code,
        line: form.unit.line)
      return (unit, start)
    }
    return nil
  }

  private static let war = ["", "و", "ف", "ل", "ب"].map { LetterKey.make($0 + "حرب") }

  private func isWar(_ index: Int) -> Bool { Self.war.contains { context.isWord(index, $0) } }

  /// `حرب الثلاثين عاما`: a name.
  func isNameOfWar(_ numeral: Numeral) -> Bool {
    numeral.hasArticle
      && context.has(numeral.tokens.lowerBound - 1, with: numeral.tokens.lowerBound)
      && isWar(numeral.tokens.lowerBound - 1)
  }
}
