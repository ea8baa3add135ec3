import Lexicon
import Manuscript
import Normalization

/// Reads what is counted: a unit of measure, a counted noun with its adjectives, or an unknown noun.
struct UnitReader {
  let context: NumeralContext

  /// What is counted by the number before a token.
  ///
  /// - Parameters:
  ///   - index: The token after the number.
  ///   - number: The last token of the number.
  ///   - value: Its value, which decides the form of the noun.
  ///   - ofFraction: Whether the unit may bear the article: `نصف الساعة`.
  /// - Returns: what is counted; nil when nothing is named.
  func read(
    at index: Int, after number: Int, number value: DecimalNumber? = nil, ofFraction: Bool = false
  ) -> CountedThing? {
    guard context.has(index, with: number) else { return nil }
    if let unit = measure(at: index, allowsArticle: ofFraction) { return unit }
    guard context.tokens[index].kind == .word,
      context.tokens[index].followsSpace
        || context.tokens[number].kind == .number
    else { return nil }
    let lastTwo = value?.integer.map { $0 % 100 }
    return noun(at: index, lastTwo: lastTwo)
      ?? unknown(at: index, takesAccusative: lastTwo.map { (11...99).contains($0) } ?? false)
  }

  // MARK: - Units of measure

  /// The longest unit at a token, abbreviations and signs among them: `د.ج`, `كلم²`, `في المئة`.
  func measure(at index: Int, allowsArticle: Bool = false) -> CountedThing? {
    let token = context.tokens[index]
    var best: (entry: Lexicon.UnitForm, end: Int)?
    if token.kind == .word || token.kind == .latin {
      best = context.longest(
        context.lexicon.units, at: index, class: .unit, allowsArticle: allowsArticle,
        where: { !$0.isDual }
      ).flatMap { found in
        accepts(found.entry, found.reading, index) ? (found.entry, found.end) : nil
      }
    }
    if let joined = joinedSpelling(at: index), joined.end > best?.end ?? index {
      best = joined
    }
    guard let best else { return nil }
    return thing(best.entry.unit, index..<best.end)
  }

  /// A unit bears no proclitic, and a letter alone stands for a unit only where nothing else can.
  private func accepts(
    _ form: Lexicon.UnitForm, _ reading: TokenLayer.Reading, _ index: Int
  ) -> Bool {
    guard reading.proclitics == 0 else { return false }
    let key = context.tokens.key(index)
    if key.count == 1 {
      return context.touchesPrevious(index) || !context.isPunctuation(index + 1)
        || form.unit.kind != "other"
    }
    return true
  }

  /// Tokens that touch one another, taken as one spelling: `%`, `$`, `د.ج`, `م2`, `كم²`.
  private func joinedSpelling(at index: Int) -> (entry: Lexicon.UnitForm, end: Int)? {
    var key: [UInt8] = []
    var best: (entry: Lexicon.UnitForm, end: Int)?
    var next = index
    while context.has(next, with: index), next - index < 6,
      next == index || context.touchesPrevious(next), key.count < 16
    {
      key.append(contentsOf: context.tokens.key(next))
      next += 1
      let word = context.lexicon.vocabulary.id(key)
      guard word >= 0, context.lexicon.classes(of: word).contains(.unit) else { continue }
      if let form = context.lexicon.units.entry([word]), !form.isDual { best = (form, next) }
    }
    return best
  }

  private func thing(_ unit: MeasureUnit, _ range: Range<Int>) -> CountedThing {
    CountedThing(
      unit: Quantity.Unit(
        arabic: words(range), english: unit.english.isEmpty ? nil : unit.english,
        englishPlural: unit.englishPlural.isEmpty ? nil : unit.englishPlural,
        code: unit.code.isEmpty ? nil : unit.code, line: unit.line),
      end: range.upperBound, source: .unit, kind: unit.kind)
  }

  /// The letters of some tokens, as they stand.
  func words(_ range: Range<Int>) -> String {
    context.text[
      context.tokens[range.lowerBound].range
        .lowerBound..<context.tokens[range.upperBound - 1].range
        .upperBound]
  }

  // MARK: - Counted nouns

  /// A noun of the lexicon and the adjectives after it.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - lastTwo: The last two digits of the number: three to ten take the plural.
  ///   - allowsArticle: Whether the noun may be definite: `عشرات القتلى`.
  /// - Returns: what is counted; nil when the token is no noun.
  func noun(at index: Int, lastTwo: Int?, allowsArticle: Bool = false) -> CountedThing? {
    // أمام, عما: a preposition is none, though a noun is spelt so.
    guard !isClosedClass(context.tokens.word(index)),
      let reading = nounReading(at: index, allowsArticle),
      let forms = context.lexicon.nouns[reading.word],
      let form = forms.first(where: { $0.form == Self.form(lastTwo) }) ?? forms.first
    else { return nil }
    let phrase = countablePhrase(at: index)
    let adjectives = adjectives(after: index)
    if let phrase, phrase.end > index + 1 + adjectives.count { return phrase }
    let english = (adjectives.reversed() + [form.noun.english]).joined(separator: " ")
    let plural = (adjectives.reversed() + [form.noun.englishPlural]).joined(separator: " ")
    return CountedThing(
      unit: Quantity.Unit(
        arabic: words(index..<index + 1 + adjectives.count), english: english,
        englishPlural: plural, code: nil, line: form.noun.line),
      end: index + 1 + adjectives.count, source: .noun, kind: form.noun.kind)
  }

  /// A preposition, a particle and the like; not an adverb, which may be a noun: مرة, خطأ.
  private func isClosedClass(_ word: Vocabulary.WordID) -> Bool {
    guard let function = context.lexicon.functionWords[word] else { return false }
    return function.kind != "adverb" && function.kind != "quantifier"
  }

  private static func form(_ lastTwo: Int?) -> CountedNoun.Form {
    lastTwo.map { (3...10).contains($0) } == true ? .plural : .singular
  }

  /// The reading of a token as a noun without article and proclitics.
  func nounReading(at index: Int, _ allowsArticle: Bool = false) -> TokenLayer.Reading? {
    context.tokens.readings(index).first {
      $0.proclitics == 0 && (allowsArticle || !$0.hasArticle)
        && context.lexicon.classes(of: $0.word).contains(.noun)
    }
  }

  private func countablePhrase(at index: Int) -> CountedThing? {
    guard
      let found = context.longest(
        context.lexicon.phrases, at: index, class: .phrase, allowsArticle: false,
        where: { $0.isCountable }), found.reading.proclitics == 0, found.end > index + 1
    else { return nil }
    return CountedThing(
      unit: Quantity.Unit(
        arabic: words(index..<found.end), english: found.entry.english,
        englishPlural: Self.plural(found.entry.english), code: nil, line: found.entry.line),
      end: found.end, source: .phrase, kind: "thing")
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

  /// The English of up to two adjectives after a noun.
  private func adjectives(after index: Int) -> [String] {
    var found: [String] = []
    var next = index + 1
    while found.count < 2, context.has(next, with: index), context.tokens[next].kind == .word,
      let english = adjective(at: next)
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
      if !classes.isDisjoint(with: [.number, .numberLimit, .numberSetting, .calendar])
        || classes.contains(.functionWord)
      {
        return nil
      }
      if let nationality = lexicon.nationalities[reading.word] { return nationality.english }
      if let adjective = lexicon.adjectives[reading.word] { return adjective.english }
    }
    return nil
  }

  // MARK: - Unknown nouns

  private static let notNouns: WordClass = [
    .predicate, .speechVerb, .functionWord, .number, .numberLimit, .calendar, .attribution,
    .adjective,
    .nationality, .unit,
  ]

  /// A word that no lexicon holds, or only a list of names and titles, kept as it stands.
  private func unknown(at index: Int, takesAccusative: Bool) -> CountedThing? {
    let key = context.tokens.key(index)
    guard key.count > 2, !isPunctuated(index) else { return nil }
    if takesAccusative, key.count > 3, isAccusative(index) { return unknownThing(index) }
    for reading in context.tokens.readings(index) {
      let classes = context.lexicon.classes(of: reading.word)
      if reading.proclitics == 0, !classes.isDisjoint(with: Self.notNouns) { return nil }
      if reading.hasArticle || !classes.isDisjoint(with: [.functionWord, .number]) { return nil }
    }
    let letters = Array(key)
    guard !Self.looksDefinite(letters), !Self.looksLikeVerb(letters),
      context.plainClasses(index).isDisjoint(with: [.personName, .place, .organisation])
        || letters.last == Self.alef
    else { return nil }
    return unknownThing(index)
  }

  private func unknownThing(_ index: Int) -> CountedThing {
    CountedThing(
      unit: Quantity.Unit(
        arabic: words(index..<index + 1), english: nil, englishPlural: nil, code: nil),
      end: index + 1, source: .unknown, kind: "")
  }

  /// The accusative that eleven to ninety-nine ask for: `43 وصلا`, whatever else is spelt so.
  private func isAccusative(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    if endsInTaMarbuta(index) {
      return context.plainClasses(index).isDisjoint(with: Self.notNouns)
        && !context.tokens.readings(index).contains { $0.hasArticle || $0.proclitics > 1 }
    }
    guard key.last == Self.alef, key[key.endIndex - 2] != Self.waw,
      key[key.endIndex - 2] != Self.ha, key[key.endIndex - 2] != Self.mim || key.count > 4
    else { return false }
    return context.classes(index).isDisjoint(with: [.number, .calendar, .adjective, .nationality])
      && !context.tokens.readings(index).contains { $0.hasArticle || $0.proclitics > 1 }
  }

  /// Whether the last letter is ة as it is written, which a key does not tell from ه.
  private func endsInTaMarbuta(_ index: Int) -> Bool {
    let bytes = context.text.utf8[context.tokens[index].range].suffix(4)
    return zip(bytes, bytes.dropFirst()).contains { $0 == 0xD8 && $1 == 0xA9 }
  }

  private func isPunctuated(_ index: Int) -> Bool { context.tokens[index].kind != .word }

  private static let alef = LetterKey.letter("ا")
  private static let lam = LetterKey.letter("ل")
  private static let ya = LetterKey.letter("ي")
  private static let ta = LetterKey.letter("ت")
  private static let waw = LetterKey.letter("و")
  private static let fa = LetterKey.letter("ف")
  private static let ba = LetterKey.letter("ب")
  private static let kaf = LetterKey.letter("ك")
  private static let nun = LetterKey.letter("ن")
  private static let sin = LetterKey.letter("س")
  private static let ha = LetterKey.letter("ه")
  private static let mim = LetterKey.letter("م")

  /// The article, with or without a proclitic, or a pronoun at the end.
  private static func looksDefinite(_ key: [UInt8]) -> Bool {
    if key.count > 3, key[0] == alef, key[1] == lam { return true }
    if key[0] == lam, key[1] == lam { return true }
    let isProclitic = key[0] == waw || key[0] == fa || key[0] == ba || key[0] == kaf
    if isProclitic, key.count > 4, key[1] == alef, key[2] == lam { return true }
    if key[0] == waw || key[0] == fa { return true }
    if key[0] == lam || key[0] == ba, key.count > 3, key[key.count - 1] != alef { return true }
    // ـها, ـهم
    let last = key[key.count - 1]
    if key.count > 4, key[key.count - 2] == ha, last == alef || last == mim { return true }
    return false
  }

  /// A present tense: a leading ي, or ت, س, ن with a verb's ending.
  private static func looksLikeVerb(_ key: [UInt8]) -> Bool {
    let last = key[key.count - 1]
    if key[0] == ya { return last != alef }
    if key[0] == sin, key[1] == ya || key[1] == ta { return last != alef }
    if key[0] == ta, key.count > 3 {
      return last == nun && key[key.count - 2] == waw
    }
    // كانوا, قالوا: the plural of the past; كتبت: its feminine.
    if last == alef, key[key.count - 2] == waw { return true }
    return key.count == 4 && last == ta
  }
}

// MARK: - One

extension UnitReader {
  /// The unit of a noun in the singular, with the adjectives between it and `واحد`.
  func singular(_ word: Vocabulary.WordID, _ tokens: Range<Int>, start: Int) -> Quantity.Unit? {
    let arabic = context.text[start..<context.tokens[tokens.upperBound - 1].range.upperBound]
    if let noun = context.lexicon.nouns[word]?.first(where: { $0.form == .singular })?.noun {
      if tokens.count == 1 {
        return Quantity.Unit(
          arabic: arabic, english: noun.english, englishPlural: noun.englishPlural, code: nil,
          line: noun.line)
      }
      guard let adjective = adjective(at: tokens.lowerBound + 1) else { return nil }
      return Quantity.Unit(
        arabic: arabic, english: adjective + " " + noun.english,
        englishPlural: adjective + " " + noun.englishPlural, code: nil, line: noun.line)
    }
    guard tokens.count == 1, let form = context.lexicon.units.entry([word]), !form.isDual else {
      return nil
    }
    return Quantity.Unit(
      arabic: arabic, english: form.unit.english, englishPlural: form.unit.englishPlural,
      code: form.unit.code.isEmpty ? nil : form.unit.code, line: form.unit.line)
  }
}
