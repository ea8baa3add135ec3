import Lexicon
import Manuscript
import Normalization

/// Reads duals, which count two without a number: `قتيلان`, `شهرين`.
struct DualReader {
  let units: UnitReader
  private var context: NumeralContext { units.context }

  init(_ units: UnitReader) {
    self.units = units
  }

  private static let excluded: WordClass = [
    .personName, .place, .organisation, .number, .functionWord, .attribution, .predicate,
  ]

  /// What two of are counted at a token.
  func read(at index: Int) -> (thing: CountedThing, start: Int, hasConjunction: Bool)? {
    guard let reading = dualReading(at: index) else { return nil }
    let start = context.start(index, after: reading.proclitics)
    let hasConjunction = context.hasConjunction(index, reading)
    if let form = unitForm(reading.word) {
      let unit = Quantity.Unit(
        arabic: context.text[start..<context.tokens[index].range.upperBound],
        english: form.unit.english, englishPlural: form.unit.englishPlural,
        code: form.unit.code.isEmpty ? nil : form.unit.code, line: form.unit.line)
      let thing = CountedThing(unit: unit, end: index + 1, source: .unit, kind: form.unit.kind)
      return (thing, start, hasConjunction)
    }
    guard let noun = context.lexicon.nouns[reading.word]?.first(where: { $0.form == .dual })?.noun
    else { return nil }
    let unit = Quantity.Unit(
      arabic: context.text[start..<context.tokens[index].range.upperBound], english: noun.english,
      englishPlural: noun.englishPlural, code: nil, line: noun.line)
    let thing = CountedThing(unit: unit, end: index + 1, source: .noun, kind: noun.kind)
    return (thing, start, hasConjunction)
  }

  /// A reading that is a dual and nothing else; ين may end a plural too, and many a name.
  private func dualReading(at index: Int) -> TokenLayer.Reading? {
    guard context.tokens.key(index).count >= 5, endsAsDual(context.tokens.key(index)) else {
      return nil
    }
    // رجلان قتيلان: an adjective after its noun counts nothing more.
    if !context.classes(index).isDisjoint(with: [.adjective, .nationality]),
      context.has(index - 1, with: index), context.classes(index - 1).contains(.noun)
    {
      return nil
    }
    let readings = context.tokens.readings(index)
    for reading in readings {
      let classes = context.lexicon.classes(of: reading.word)
      if reading.hasArticle || !classes.isDisjoint(with: Self.excluded) { return nil }
      if reading.hasTanwin { return nil }
      if let forms = context.lexicon.nouns[reading.word],
        forms.contains(where: { $0.form != .dual })
      {
        return nil
      }
    }
    return readings.first { reading in
      let classes = context.lexicon.classes(of: reading.word)
      guard reading.proclitics <= 2 else { return false }
      return classes.contains(.noun) || classes.contains(.unit) && unitForm(reading.word) != nil
    }
  }

  private func unitForm(_ word: Vocabulary.WordID) -> Lexicon.UnitForm? {
    var cursor = PhraseTable<Lexicon.UnitForm>.Cursor()
    guard context.lexicon.units.advance(&cursor, by: word) else { return nil }
    // سنتين are two years before they are two cents.
    let forms = context.lexicon.units.allEntries(at: cursor).filter(\.isDual)
    return forms.first { $0.unit.kind == "time" } ?? forms.first
  }

  private func endsAsDual(_ key: ArraySlice<UInt8>) -> Bool {
    guard key.last == Self.nun else { return false }
    let before = key[key.endIndex - 2]
    return before == Self.alef || before == Self.ya
  }

  private static let nun = LetterKey.letter("ن")
  private static let alef = LetterKey.letter("ا")
  private static let ya = LetterKey.letter("ي")
}
