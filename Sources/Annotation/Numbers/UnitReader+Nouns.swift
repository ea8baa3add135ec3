import Lexicon
import Manuscript
import Normalization

/// Nouns of the lexicon that are counted, their adjectives, and people by their country.
extension UnitReader {
  /// A noun of the lexicon, alone or as a compound, and the adjectives after it.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - lastTwo: The last two digits of the number: three to ten take the plural.
  ///   - allowsArticle: Whether the noun may be definite: `عشرات القتلى`.
  /// - Returns: what is counted; nil when the token is no noun.
  func noun(at index: Int, lastTwo: Int?, allowsArticle: Bool = false) -> CountedThing? {
    // أمام, عما: a preposition is none, though a noun is spelt so.
    guard !isClosedClass(context.tokens.word(index)) else { return nil }
    if let compound = compound(at: index, lastTwo: lastTwo) { return compound }
    guard let reading = nounReading(at: index, allowsArticle),
      let forms = context.lexicon.nouns[reading.word], let form = Self.fitting(forms, lastTwo)
    else { return nil }
    let adjectives = adjectives(after: index)
    if Self.isAmbiguous(form, forms) {
      return CountedThing(
        unit: Quantity.Unit(
          arabic: words(index..<index + 1 + adjectives.count), english: nil, englishPlural: nil,
          code: nil, line: form.noun.line),
        end: index + 1 + adjectives.count, source: .noun, kind: form.noun.kind,
        isPlural: form.form == .plural)
    }
    return thing(
      form.noun.english, form.noun.englishPlural, adjectives,
      tokens: index..<index + 1, source: .noun, kind: form.noun.kind, line: form.noun.line,
      isPlural: form.form == .plural)
  }

  /// A preposition, a particle and the like; not an adverb, which may be a noun: مرة, خطأ.
  private func isClosedClass(_ word: Vocabulary.WordID) -> Bool {
    guard let function = context.lexicon.functionWords[word] else { return false }
    return function.kind != .adverb && function.kind != .quantifier
  }

  /// The form that a number asks for, else any that can stand after it: a dual counts for itself.
  private static func fitting(_ forms: [Lexicon.NounForm], _ lastTwo: Int?) -> Lexicon.NounForm? {
    let wanted: CountedNoun.Form =
      lastTwo.map { (3...10).contains($0) } == true ? .plural : .singular
    return forms.first { $0.form == wanted } ?? forms.first { $0.form != .dual || lastTwo == 2 }
  }

  /// Whether another noun is spelt like it in this form, so that its English is anybody's guess: عالمين are two worlds
  /// or two scientists, علماء scientists.
  static func isAmbiguous(_ form: Lexicon.NounForm, _ forms: [Lexicon.NounForm]) -> Bool {
    forms.contains { $0.form == form.form && $0.noun.english != form.noun.english }
  }

  /// The reading of a token as a noun without article and proclitics.
  func nounReading(at index: Int, _ allowsArticle: Bool = false) -> TokenLayer.Reading? {
    context.tokens.readings(index).first {
      $0.proclitics == 0 && (allowsArticle || !$0.hasArticle)
        && context.lexicon.classes(of: $0.word).contains(.noun)
    }
  }

  private func thing(
    _ english: String, _ plural: String, _ adjectives: [String], tokens: Range<Int>,
    source: CountedThing.Source, kind: String, line: ListLine, isPlural: Bool
  ) -> CountedThing {
    let end = tokens.upperBound + adjectives.count
    return CountedThing(
      unit: Quantity.Unit(
        arabic: words(tokens.lowerBound..<end),
        english: (adjectives.reversed() + [english]).joined(separator: " "),
        englishPlural: (adjectives.reversed() + [plural]).joined(separator: " "), code: nil,
        line: line),
      end: end, source: source, kind: kind, isPlural: isPlural)
  }

  // MARK: - Compounds

  /// `سفينة صيد مغربية`, `فرص عمل`: a noun of several words with the adjectives after it.
  private func compound(at index: Int, lastTwo: Int?) -> CountedThing? {
    let noun = context.longest(
      context.lexicon.nounPhrases, at: index, class: .phrase, allowsArticle: false,
      where: { $0.form != .dual || lastTwo == 2 })
    let gloss = context.longest(
      context.lexicon.phrases, at: index, class: .phrase, allowsArticle: false,
      where: { $0.isCountable })
    if let noun, noun.reading.proclitics == 0, noun.end > index + 1,
      noun.end >= gloss?.end ?? index
    {
      let entry = noun.entry.noun
      return thing(
        entry.english, entry.englishPlural, adjectives(after: noun.end - 1),
        tokens: index..<noun.end, source: .noun, kind: entry.kind, line: entry.line,
        isPlural: noun.entry.form == .plural)
    }
    guard let gloss, gloss.reading.proclitics == 0, gloss.end > index + 1 else { return nil }
    return thing(
      gloss.entry.english, Self.plural(gloss.entry.english), adjectives(after: gloss.end - 1),
      tokens: index..<gloss.end, source: .phrase, kind: "thing", line: gloss.entry.line,
      isPlural: false)
  }

  /// The regular plural of an English phrase's last word.
  static func plural(_ singular: String) -> String {
    let vowelBeforeY = ["ay", "ey", "oy", "uy"].contains { singular.hasSuffix($0) }
    if singular.hasSuffix("y"), !vowelBeforeY { return singular.dropLast() + "ies" }
    if ["s", "x", "ch", "sh", "z"].contains(where: { singular.hasSuffix($0) }) {
      return singular + "es"
    }
    return singular + "s"
  }

  // MARK: - Adjectives

  /// The English of up to two adjectives after a noun.
  ///
  /// - Parameters:
  ///   - index: The noun's last token.
  ///   - accept: Whether an adjective agrees with the noun.
  /// - Returns: the English of each, in the order of the text.
  func adjectives(after index: Int, where accept: (Int) -> Bool = { _ in true }) -> [String] {
    var found: [String] = []
    var next = index + 1
    while found.count < 2, context.has(next, with: index), context.tokens[next].kind == .word,
      let english = adjective(at: next), accept(next)
    {
      found.append(english)
      next += 1
    }
    return found
  }

  func adjective(at index: Int) -> String? {
    let lexicon = context.lexicon
    for reading in context.tokens.readings(index)
    where reading.proclitics == 0 && !reading.hasArticle {
      let classes = lexicon.classes(of: reading.word)
      // واحد is a number, أمس a day, أخرى and the like point elsewhere.
      if !classes.isDisjoint(with: [.number, .numberLimit, .calendar])
        || classes.contains(.functionWord)
      {
        return nil
      }
      if let nationality = lexicon.nationalities[reading.word] { return nationality.english }
      if let adjective = lexicon.adjectives[reading.word] { return adjective.english }
    }
    return nil
  }

  // MARK: - People by their country

  /// `٨ إثيوبيين`, `15 مغربيا`, `200 سوري`: an adjective of origin that is counted as a noun.
  func people(at index: Int, lastTwo: Int?) -> CountedThing? {
    guard let lastTwo else { return nil }
    for reading in context.tokens.readings(index)
    where reading.proclitics == 0 && !reading.hasArticle {
      // Of شمالي and other words of no country it is not told who they are.
      guard let nationality = context.lexicon.nationalities[reading.word],
        !nationality.place.isEmpty || nationality.english == "Kurdish",
        isForm(of: nationality, reading, index, lastTwo)
      else { continue }
      let noun = Demonym(nationality.english)
      return thing(
        noun.singular, noun.plural, adjectives(after: index), tokens: index..<index + 1,
        source: .noun, kind: "person", line: .none, isPlural: (3...10).contains(lastTwo))
    }
    return nil
  }

  /// Three to ten ask for a plural, eleven to ninety-nine for the accusative, a hundred for the singular.
  private func isForm(
    of nationality: Nationality, _ reading: TokenLayer.Reading, _ index: Int, _ lastTwo: Int
  ) -> Bool {
    let key = LetterKey.make(nationality.arabic)
    let isSingular = reading.word == context.lexicon.vocabulary.id(key)
    let isFeminine =
      reading.word == context.lexicon.vocabulary.id(key + [LetterKey.letter("ه")])
    switch lastTwo {
    case 3...10: return !isSingular && !isFeminine
    case 11...99: return isFeminine || isSingular && reading.hasTanwin
    default: return isSingular || isFeminine
    }
  }
}
