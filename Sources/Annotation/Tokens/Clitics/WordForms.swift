import Lexicon
import Normalization

/// Tells whether a stretch of letters is a word, and which kind of word.
///
/// Stems come from the lexicons, endings from the paradigms of the grammar. More forms are taken than the
/// language has (a dual of every noun that may have one), since the question is never whether a text is
/// well spelt but whether what is left of a word without its clitics can stand.
struct WordForms: Sendable {
  private let lexicon: Lexicon
  private let morphology: MorphologyLexicon

  init(lexicon: Lexicon, morphology: MorphologyLexicon) {
    self.lexicon = lexicon
    self.morphology = morphology
  }

  // MARK: - The lexicons

  /// Lexicons whose words need no other warrant: news is full of them.
  private static let common: WordClass = [
    .noun, .adjective, .title, .unit, .number, .predicate, .speechVerb, .organisationHead,
    .calendar,
  ]
  private static let names: WordClass = [.personName, .place, .organisation, .nationality]

  private func classes(_ word: WordLetters, _ range: Range<Int>) -> WordClass {
    word.withFoldedKey(range) { lexicon.classes(of: lexicon.vocabulary.id($0)) }
  }

  /// Whether the first letter of a word belongs to it.
  func hasSolidInitial(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    classes(word, range).contains(.solidInitial)
  }

  func isFunctionWord(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    classes(word, range).contains(.functionWord)
  }

  /// Whether it is an everyday word of the project's own lists.
  func isCommon(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    !classes(word, range).isDisjoint(with: Self.common)
  }

  /// Whether the project's own lists have it as a name or as an everyday word.
  func isListed(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    !classes(word, range).isDisjoint(with: Self.common.union(Self.names))
  }

  func particle(_ word: WordLetters, _ range: Range<Int>) -> CliticParticle? {
    morphology.particle(word.key(range))
  }

  /// Whether it is a noun without any ending.
  func isNounStem(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    !morphology.classes(ofStem: word.key(range)).isDisjoint(with: .anyNoun)
  }

  /// Whether it is a noun with the alef of the accusative: رجلا.
  func isAccusative(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    range.count > 2 && word[range.upperBound - 1] == Letter.alef
      && morphology.classes(ofStem: word.key(range.lowerBound..<range.upperBound - 1))
        .contains(.accusative)
  }

  /// Whether it is a noun of which the language makes a dual: a singular.
  func isSingular(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    morphology.classes(ofStem: word.key(range)).contains(.dual)
  }

  // MARK: - Nouns

  private static let noun = StemRules([
    ("-", .anyNoun, ""), ("-", .defective, "ي"), ("ة", .feminine, ""), ("ا", .accusative, ""),
    ("تان تين", .feminine, ""), ("تان تين", .dual, "ة"), ("ات", .femininePlural, ""),
    ("ات", .femininePlural, "ة"), ("ان", .dual, ""), ("ون", .masculinePlural, ""),
    ("ين", [.dual, .masculinePlural], ""), ("ون ين", .masculinePlural, "ي"),
    ("ي ية يا يان يين يون يات", .nisba, ""), ("ي ية يا يان يين يون يات", .nisba, "ة"),
    ("ي ية يا يان يين يون يات", .nisba, "ا"), ("ي ية يا يان يين يون يات", .nisba, "ي"),
  ])

  /// Nouns as they stand before a pronoun: مدرستـ, مستواـ, معلموـ.
  private static let carrier = StemRules([
    ("-", .takesPronoun, ""), ("ت", .takesPronoun, "ة"), ("ت", .feminine, ""),
    ("يت", .nisba, ""), ("يت", .nisba, "ة"), ("ات", .femininePlural, ""),
    ("ات", .femininePlural, "ة"), ("ا", .takesPronoun, "ي"), ("ا", .dual, ""),
    ("تا تي", .feminine, ""), ("تا تي", .dual, "ة"), ("ي", [.dual, .masculinePlural], ""),
    ("و", .masculinePlural, ""), ("يات", .nisba, ""), ("يات", .nisba, "ة"),
  ])

  func isNoun(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    if Self.noun.match(word, range, morphology) { return true }
    return word[range.upperBound - 1] != Letter.heh && isListed(word, range)
  }

  /// Whether it is a noun to which a pronoun may be joined.
  func isCarrier(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    let last = word[range.upperBound - 1]
    guard last != WordKey.taMarbuta else { return false }
    if Self.carrier.match(word, range, morphology) { return true }
    guard range.count > 3, last != Letter.heh else { return false }
    if isCommon(word, range) { return true }
    let stem = range.lowerBound..<range.upperBound - 1
    return last == Letter.teh
      && word.withKey(stem, restoring: Letter.heh) {
        !lexicon.classes(of: lexicon.vocabulary.id($0)).isDisjoint(with: Self.common)
      }
  }

  // MARK: - Verbs

  private static let past = StemRules([
    ("- ت تا ا وا ن نا تم تما تن", .past, ""), ("ت", .past, "ي"),
  ])
  private static let pastCarrier = StemRules([
    ("- ت و تمو نا ا ن", .past, ""), ("ا ت", .past, "ي"),
  ])
  /// The present by its first letter: only ي and ت take endings.
  private static let present = [
    StemRules([("- ون وا ان ا ن", .present, "")]),
    StemRules([("- ون وا ان ا ن ين ي", .present, "")]), StemRules([("-", .present, "")]),
  ]
  private static let presentCarrier = [
    StemRules([("- ون و ان ا ن", .present, ""), ("ا", .present, "ي")]),
    StemRules([("- ون و ان ا ن ين ي", .present, ""), ("ا", .present, "ي")]),
    StemRules([("-", .present, ""), ("ا", .present, "ي")]),
  ]

  func isPast(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    Self.past.match(word, range, morphology)
  }

  func isPresent(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    match(Self.present, word, range)
  }

  // MARK: - Verbs of the third person singular

  /// Whether it is the past of قال as it stands.
  func isPastStem(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    morphology.classes(ofStem: word.key(range)).contains(.past)
  }

  /// Whether it is a past with the ت of the feminine: قالت, قضت.
  func isFemininePast(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    guard range.count > 2, word[range.upperBound - 1] == Letter.teh else { return false }
    let stem = range.lowerBound..<range.upperBound - 1
    return isPastStem(word, stem)
      || word.withKey(stem, restoring: Letter.yeh) {
        morphology.classes(ofStem: $0).contains(.past)
      }
  }

  /// Whether it is a present without its first letter and without an ending: قول of يقول.
  func isPresentStem(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    morphology.classes(ofStem: word.key(range)).contains(.present)
  }

  private func match(_ tables: [StemRules], _ word: WordLetters, _ range: Range<Int>) -> Bool {
    guard range.count > 2 else { return false }
    let table: Int
    switch word[range.lowerBound] {
    case Letter.yeh: table = 0
    case Letter.teh: table = 1
    case Letter.noon, Letter.alef: table = 2
    default: return false
    }
    return tables[table].match(word, range.lowerBound + 1..<range.upperBound, morphology)
  }

  /// Whether it is a verb to which a pronoun may be joined.
  func isVerbCarrier(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    match(Self.presentCarrier, word, range) || Self.pastCarrier.match(word, range, morphology)
  }

  // MARK: - With or without a pronoun

  /// Whether some pronoun can be cut off so that what is left passes a test; ي is never tried.
  private func anyPronoun(
    _ word: WordLetters, _ range: Range<Int>, _ test: (Range<Int>) -> Bool
  ) -> Bool {
    for pronoun in Pronoun.objects where pronoun.ends(word, range) {
      if test(range.lowerBound..<range.upperBound - pronoun.length) { return true }
    }
    return false
  }

  func isPresentWithPronoun(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    isPresent(word, range)
      || anyPronoun(word, range) { match(Self.presentCarrier, word, $0) }
  }

  func isNominal(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    isNoun(word, range) || anyPronoun(word, range) { isCarrier(word, $0) }
  }

  func isVerbal(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    isPast(word, range) || isPresentWithPronoun(word, range)
      || anyPronoun(word, range) { isVerbCarrier(word, $0) }
  }

  /// Whether it is a word as it stands, without any clitic.
  func isPlainWord(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    isNoun(word, range) || isPast(word, range) || isPresent(word, range)
  }

  /// Whether it is a particle, alone or with a pronoun that it takes.
  func isParticle(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    particle(word, range) != nil || particlePronoun(word, range) > 0
  }

  /// The length of the pronoun behind a particle; 0 for none.
  func particlePronoun(_ word: WordLetters, _ range: Range<Int>) -> Int {
    for pronoun in Pronoun.all where pronoun.ends(word, range) {
      let host = range.lowerBound..<range.upperBound - pronoun.length
      guard let particle = particle(word, host) else { continue }
      let key = word.key(host.upperBound..<range.upperBound)
      if particle.takesAnyPronoun || particle.pronouns.contains(where: { $0.elementsEqual(key) }) {
        return pronoun.length
      }
    }
    return 0
  }
}
