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
      guard let thing = units.singular(reading.word, noun..<one, start: start) else { continue }
      append(
        Quantity(
          range: start..<context.tokens[one].range.upperBound,
          numberRange: numeral.start..<context.tokens[one].range.upperBound, value: numeral.value,
          unit: thing, by: "one after its noun"))
      return one + 1
    }
    return nil
  }

  private func isSingularNoun(_ reading: TokenLayer.Reading) -> Bool {
    guard !reading.hasArticle else { return false }
    return context.lexicon.nouns[reading.word]?.contains { $0.form == .singular } == true
      || context.lexicon.units.entry([reading.word]).map { !$0.isDual } == true
  }

  /// `السنوات الخمسين الماضية`, `الدول الخمس`: a definite number after its definite plural.
  mutating func count(_ numeral: Numeral, limit: LimitReader.Limit?) -> Int? {
    let noun = numeral.tokens.lowerBound - 1
    guard numeral.hasArticle, !numeral.hasConjunction, !numeral.hasPreposition, limit == nil,
      numeral.form == .words, numeral.value.scale == 0, numeral.value > DecimalNumber(2),
      context.has(noun, with: noun + 1), !isTaken(noun),
      !context.isWord(noun - 1, Self.war, Self.group), let unit = definitePlural(at: noun)
    else { return nil }
    append(
      Quantity(
        range: unit.start..<context.tokens[numeral.tokens.upperBound - 1].range.upperBound,
        numberRange: numeral.start..<context.tokens[numeral.tokens.upperBound - 1].range.upperBound,
        value: numeral.value, unit: unit.unit, by: "number after its noun"))
    return numeral.tokens.upperBound
  }

  private func definitePlural(at index: Int) -> (unit: Quantity.Unit, start: Int)? {
    for reading in context.tokens.readings(index) where reading.hasArticle {
      let english: (String, String, String?)
      if let noun = context.lexicon.nouns[reading.word]?.first(where: { $0.form == .plural })?.noun
      {
        english = (noun.english, noun.englishPlural, nil)
      } else if let unit = context.lexicon.units.entry([reading.word]), unit.isPlural {
        let code = unit.unit.code.isEmpty ? nil : unit.unit.code
        english = (unit.unit.english, unit.unit.englishPlural, code)
      } else {
        continue
      }
      // للسنوات: the article has run together with its preposition.
      let start =
        reading.proclitics > 0
        ? context.tokens[index].range.lowerBound : context.start(index, after: reading.proclitics)
      let unit = Quantity.Unit(
        arabic: context.text[start..<context.tokens[index].range.upperBound], english: english.0,
        englishPlural: english.1, code: english.2)
      return (unit, start)
    }
    return nil
  }

  private static let war = LetterKey.make("حرب")
  private static let group = LetterKey.make("مجموعة")

  /// `حرب الثلاثين عاما`: a name.
  func isNameOfWar(_ numeral: Numeral) -> Bool {
    numeral.hasArticle
      && context.has(numeral.tokens.lowerBound - 1, with: numeral.tokens.lowerBound)
      && context.isWord(numeral.tokens.lowerBound - 1, Self.war)
  }
}
