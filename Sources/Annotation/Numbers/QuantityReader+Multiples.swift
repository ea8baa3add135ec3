import Lexicon
import Manuscript
import Normalization

/// Two without a number or a dual: twice as much, two others; and one with a part of it.
extension QuantityReader {
  /// `ضعف عدد المشاركين`, `ضعفي العمر المتوقع`, `أكثر من الضعف`; ضعف alone may be weakness.
  mutating func multiple(at index: Int, limit: LimitReader.Limit? = nil) -> Int? {
    guard let word = context.word(index, .multiple), !word.reading.hasTanwin else { return nil }
    let next = index + 1
    if word.reading.hasArticle {
      let isAmount =
        limit != nil || context.word(index - 1, .share) != nil
        || word.reading.proclitics > (word.hasConjunction ? 1 : 0)
      guard isAmount, !isDefinite(next, index) else { return nil }
    } else {
      // مئتي مرة ضعف: the times have told it.
      guard context.has(next, with: index), context.tokens[next].kind == .word,
        !context.isWord(index - 1, Self.times, Self.time),
        isConstructDual(index) || limit != nil || context.word(next, .measured) != nil
      else { return nil }
    }
    let start = context.start(index, after: word.reading.proclitics)
    let number = start..<context.tokens[index].range.upperBound
    append(
      Quantity(
        range: (limit?.start ?? start)..<number.upperBound, numberRange: number,
        value: DecimalNumber(word.entry.value), modifier: limit?.modifier ?? .exact, unit: nil,
        by: "number-words: multiple"))
    return next
  }

  private static let times = LetterKey.make("مرات")
  private static let time = LetterKey.make("مرة")

  /// ضعفا, ضعفي: not the bare ضعف.
  private func isConstructDual(_ index: Int) -> Bool {
    guard let last = context.tokens.key(index).last else { return false }
    return last == LetterKey.letter("ا") || last == LetterKey.letter("ي")
  }

  private func isDefinite(_ index: Int, _ other: Int) -> Bool {
    context.has(index, with: other) && context.tokens[index].kind == .word
      && context.tokens.readings(index).contains { $0.hasArticle }
  }

  /// `أصيب آخران`: two others; after a dual, `قتيلان آخران`, they are counted already.
  mutating func others(at index: Int) -> Int? {
    guard let word = context.word(index, .others), !word.reading.hasArticle else { return nil }
    let before = index - 1
    if context.has(before, with: index), context.classes(before).contains(.noun) { return nil }
    let start = context.start(index, after: word.reading.proclitics)
    let range = start..<context.tokens[index].range.upperBound
    append(
      Quantity(
        range: range, numberRange: range, value: DecimalNumber(word.entry.value), unit: nil,
        by: "number-words: others"))
    return index + 1
  }

  /// `ساعة ونصف`, `سنة وربع السنة`: one and a part of it.
  mutating func oneAndPart(at index: Int) -> Int? {
    guard context.has(index + 1, with: index), context.classes(index).contains(.unit),
      let reading = context.tokens.readings(index).first(where: {
        !$0.hasArticle && context.lexicon.classes(of: $0.word).contains(.unit)
      }), let form = context.lexicon.units.entry([reading.word]), !form.isDual, !form.isPlural,
      form.unit.kind != "ratio"
    else { return nil }
    let start = context.start(index, after: reading.proclitics)
    let unit = Quantity.Unit(
      arabic: context.text[start..<context.tokens[index].range.upperBound],
      english: form.unit.english, englishPlural: form.unit.englishPlural,
      code: form.unit.code.isEmpty ? nil : form.unit.code, line: form.unit.line)
    let thing = CountedThing(unit: unit, end: index + 1, source: .unit, kind: form.unit.kind)
    guard let part = half(after: index + 1, of: thing), part.value < DecimalNumber(1),
      let value = DecimalNumber(1).adding(part.value)
    else { return nil }
    append(
      Quantity(
        range: start..<context.tokens[part.end - 1].range.upperBound,
        numberRange: start..<context.tokens[part.end - 1].range.upperBound, value: value,
        unit: unit, by: "one and a fraction"))
    return part.end
  }
}
