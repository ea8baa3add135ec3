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

  /// What was found at a token, and where the words begin after their proclitics.
  typealias Found = (thing: CountedThing, start: Int, hasConjunction: Bool)

  /// What two of are counted at a token.
  func read(at index: Int) -> Found? {
    if let compound = compound(at: index) { return compound }
    guard let reading = dualReading(at: index) else { return nil }
    if let form = unitForm(reading.word) {
      return found(
        form.unit.english, form.unit.englishPlural, code: form.unit.code, kind: form.unit.kind,
        source: .unit, line: form.unit.line,
        index..<index + 1, reading)
    }
    guard let forms = context.lexicon.nouns[reading.word],
      let form = forms.first(where: { $0.form == .dual })
    else { return nil }
    let noun = form.noun
    let english = UnitReader.isAmbiguous(form, forms) ? nil : noun.english
    return found(
      english, noun.englishPlural, code: "", kind: noun.kind, source: .noun,
      line: noun.line, index..<index + 1, reading)
  }

  private func found(
    _ english: String?, _ plural: String, code: String, kind: String, source: CountedThing.Source,
    line: ListLine, _ tokens: Range<Int>, _ reading: TokenLayer.Reading
  ) -> Found {
    let index = tokens.lowerBound
    let start = context.start(index, after: reading.proclitics)
    let adjectives =
      source == .noun
      ? units.adjectives(after: tokens.upperBound - 1) { endsAsDual(context.tokens.key($0)) } : []
    let end = tokens.upperBound + adjectives.count
    let unit = Quantity.Unit(
      arabic: context.text[start..<context.tokens[end - 1].range.upperBound],
      english: english.map { (adjectives.reversed() + [$0]).joined(separator: " ") },
      englishPlural: english.map { _ in (adjectives.reversed() + [plural]).joined(separator: " ") },
      code: code.isEmpty ? nil : code, line: line)
    let thing = CountedThing(unit: unit, end: end, source: source, kind: kind)
    return (thing, start, context.hasConjunction(index, reading))
  }

  /// `سفينتا صيد`, `درجتين مئويتين`: a dual of several words.
  private func compound(at index: Int) -> Found? {
    guard let last = context.tokens.key(index).last,
      last == Self.nun || last == Self.alef || last == Self.ya
    else { return nil }
    let classes = context.classes(index)
    if classes.contains(.unit),
      let unit = context.longest(
        context.lexicon.units, at: index, class: .unit, allowsArticle: false,
        where: { $0.isDual }), unit.end > index + 1, !isAccusative(unit.end - 1)
    {
      let entry = unit.entry.unit
      return found(
        entry.english, entry.englishPlural, code: entry.code, kind: entry.kind, source: .unit,
        line: entry.line, index..<unit.end, unit.reading)
    }
    guard classes.contains(.phrase),
      let noun = context.longest(
        context.lexicon.nounPhrases, at: index, class: .phrase, allowsArticle: false,
        where: { $0.form == .dual }), noun.end > index + 1, !isAccusative(noun.end - 1)
    else { return nil }
    let entry = noun.entry.noun
    return found(
      entry.english, entry.englishPlural, code: "", kind: entry.kind, source: .noun,
      line: entry.line, index..<noun.end, noun.reading)
  }

  /// `رقما قياسيا`: one in the accusative, where a dual, `رقما هاتف`, has a complement.
  private func isAccusative(_ index: Int) -> Bool {
    let bytes = context.text.utf8[context.tokens[index].range].suffix(4)
    return bytes.suffix(2).elementsEqual("ا".utf8) || bytes.elementsEqual("ًا".utf8)
      || bytes.elementsEqual("اً".utf8)
  }

  /// A reading that is a dual and nothing else; ين may end a plural too, and many a name.
  private func dualReading(at index: Int) -> TokenLayer.Reading? {
    guard context.tokens.key(index).count >= 5, endsAsDual(context.tokens.key(index)) else {
      return nil
    }
    // رجلان قتيلان: an adjective after its noun counts nothing more.
    if context.plainClasses(index).isDisjoint(with: [.adjective, .nationality]) == false,
      context.has(index - 1, with: index), context.classes(index - 1).contains(.noun),
      endsAsDual(context.tokens.key(index - 1))
        || !context.classes(index).contains(.unit)
          // وصل is a receipt, and in وصل جريحان a verb.
          && !context.classes(index - 1).contains(.predicate)
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
