import Lexicon
import Manuscript
import Normalization

/// Reads ordinals: `الثالث`, `الحادية عشرة`, `الخامس والعشرون`.
struct OrdinalReader {
  let numerals: NumeralReader
  private var context: NumeralContext { numerals.context }

  init(_ numerals: NumeralReader) {
    self.numerals = numerals
  }

  /// An ordinal and its place.
  struct Found {
    let value: Int
    /// Its tokens.
    let tokens: Range<Int>
    /// Its first byte, after proclitics.
    let start: Int
    let hasArticle: Bool
    let isMasculine: Bool
    /// The proclitic letters before it.
    let proclitics: UInt8
  }

  /// The ordinal that begins at a token.
  func read(at index: Int) -> Found? {
    if let first = numerals.word(index, .first, NumeralReader.ordinalKinds) {
      return fromOrdinal(index, first)
    }
    return fromCardinal(index)
  }

  private func fromOrdinal(_ index: Int, _ first: NumeralContext.Word) -> Found? {
    let value = first.entry.value
    let isMasculine = isMasculine(index)
    func found(_ value: Int, _ end: Int) -> Found {
      Found(
        value: value, tokens: index..<end,
        start: context.start(index, after: first.reading.proclitics),
        hasArticle: first.reading.hasArticle, isMasculine: isMasculine,
        proclitics: first.reading.proclitics)
    }
    if value < 10, context.has(index + 1, with: index) {
      if numerals.word(index + 1, .direct, [.ten]) != nil { return found(10 + value, index + 2) }
      if let (next, join) = numerals.joined(after: index + 1),
        let tens = numerals.word(next, join, [.tens])
      {
        return found(value + tens.entry.value, next + 1)
      }
    }
    guard first.entry.kind == .ordinal else { return nil }
    // أولا, ثانيا: words of order in a text, not of a thing.
    if first.reading.hasTanwin, value <= 2 { return nil }
    return found(value, index + 1)
  }

  private func isMasculine(_ index: Int) -> Bool {
    guard let last = context.tokens.key(index).last else { return true }
    return last != LetterKey.letter("ه")
  }

  /// `الواحد والعشرون`, `الأحد عشر`, `العشرون`: cardinals with the article that put in order.
  private func fromCardinal(_ index: Int) -> Found? {
    if let round = fromRound(index) { return round }
    guard let first = numerals.word(index, .first, NumeralReader.unitKinds),
      first.reading.hasArticle
    else {
      return nil
    }
    let value = first.entry.value
    func found(_ value: Int, _ end: Int) -> Found {
      Found(
        value: value, tokens: index..<end,
        start: context.start(index, after: first.reading.proclitics), hasArticle: true,
        isMasculine: true, proclitics: first.reading.proclitics)
    }
    if first.entry.kind == .tens {
      return isAfterDefiniteNoun(index) || numerals.standsAlone(index..<index + 1)
        ? found(value, index + 1) : nil
    }
    guard value <= 2, context.has(index + 1, with: index) else { return nil }
    if numerals.word(index + 1, .direct, [.ten]) != nil {
      return isCount(index + 2, index) ? nil : found(10 + value, index + 2)
    }
    if let (next, join) = numerals.joined(after: index + 1),
      let tens = numerals.word(next, join, [.tens])
    {
      return isCount(next + 1, index) ? nil : found(value + tens.entry.value, next + 1)
    }
    return nil
  }

  /// `الذكرى المئة`, `الزائر المليون`, `عام المئتين`: from a hundred on, order has the form of the count.
  private func fromRound(_ index: Int) -> Found? {
    guard let first = numerals.word(index, .first, NumeralReader.roundKinds),
      first.reading.hasArticle, first.reading.proclitics == 0,
      isAfterDefiniteNoun(index) || context.isWord(index - 1, Self.year, Self.yearFeminine),
      let numeral = numerals.wholeNumber(at: index), let value = numeral.value.integer,
      !isCount(numeral.tokens.upperBound, index)
    else { return nil }
    return Found(
      value: value, tokens: numeral.tokens, start: numeral.start, hasArticle: true,
      isMasculine: true, proclitics: 0)
  }

  private static let year = LetterKey.make("عام")
  private static let yearFeminine = LetterKey.make("سنة")

  /// `الأحد عشر كوكبا`: a noun in the accusative is counted.
  private func isCount(_ index: Int, _ number: Int) -> Bool {
    context.has(index, with: number)
      && context.plainClasses(index).isDisjoint(with: .functionWord)
      && !context.classes(index).isDisjoint(with: [.noun, .unit])
      && !context.tokens.readings(index).contains { $0.hasArticle }
  }

  func isAfterDefiniteNoun(_ index: Int) -> Bool {
    guard context.has(index - 1, with: index) else { return false }
    return context.tokens.readings(index - 1).contains {
      $0.hasArticle && context.lexicon.classes(of: $0.word).contains(.noun)
        && context.lexicon.nouns[$0.word]?.first?.form == .singular
    }
  }
}
