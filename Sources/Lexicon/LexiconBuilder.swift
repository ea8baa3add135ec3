import Normalization

/// Reads the word lists into tables.
struct LexiconBuilder {
  var vocabulary = Vocabulary(capacity: 65_536)
  var classes: [WordClass] = []
  var names = PhraseTable<PersonName>()
  var places = PhraseTable<Place>()
  var organisations = PhraseTable<Organisation>()
  var titles = PhraseTable<Title>()
  var organisationHeads = WordTable<OrganisationHead>()
  var placeHeads = WordTable<PlaceHead>()
  var miscellaneous = PhraseTable<Miscellaneous>()
  var miscellaneousHeads = WordTable<MiscellaneousHead>()
  var matchWords = WordTable<MatchWord>()
  var nationalities = WordTable<Nationality>()
  var nouns = WordTable<[Lexicon.NounForm]>()
  var nounPhrases = PhraseTable<Lexicon.NounForm>()
  var adjectives = WordTable<Adjective>()
  var units = PhraseTable<Lexicon.UnitForm>()
  var phrases = PhraseTable<GlossedPhrase>()
  /// Singulars of nouns whose English is not sure on its own.
  var ambiguousNouns: [String: CountedNoun.Deed?] = [:]
  var indicators = PhraseTable<Indicator>()
  var verbWords: Set<[UInt8]> = []
  var verbWordsWithPronoun: Set<[UInt8]> = []
  var predicates = WordTable<[Lexicon.PredicateForm]>()
  var speechVerbs = WordTable<SpeechVerb>()
  var speechParticiples = WordTable<SpeechVerb>()
  var attributions = PhraseTable<Attribution>()
  var functionWords = WordTable<FunctionWord>()
  var numberWords = NumberWords()
  var calendarWords = CalendarWords()
  var usage = Usage()
  var glossaryNames = PhraseTable<GlossaryName>()
  var glossaries: [Glossary] = []
  /// The key of the word at hand; kept, so that a word costs no array.
  private var key: [UInt8] = []

  init() {}

  /// Reads the lists that are compiled in.
  static func standard() -> LexiconBuilder {
    var builder = LexiconBuilder()
    // Those of the morphology are read when somebody cuts a word: most runs never do.
    for list in WordList.compiled where !MorphologyLexicon.lists.contains(list.name) {
      builder.read(list)
    }
    return builder
  }

  private mutating func read(_ list: WordList) {
    for row in list {
      switch list.name {
      case "names-arabic", "names-foreign": addName(row, list.name)
      case "places": addPlace(row)
      case "nationalities": addNationality(row)
      case "organisations": addOrganisation(row)
      case "organisation-heads": addOrganisationHead(row)
      case "place-heads": addPlaceHead(row)
      case "miscellaneous": addMiscellaneous(row)
      case "miscellaneous-heads": addMiscellaneousHead(row)
      case "match-words": addMatchWord(row)
      case "titles": addTitle(row)
      case "ambiguous-nouns":
        ambiguousNouns[row[0]] =
          row[1].isEmpty ? .some(nil) : CountedNoun.Deed(englishPlural: row[1], category: row[2])
      case "counted-nouns": addNoun(row)
      case "adjectives": addAdjective(row)
      case "units": addUnit(row)
      case "phrases-en": addPhrase(row)
      case "predicates": addPredicate(row)
      case "indicators": addIndicator(row)
      case "speech-verbs": addSpeechVerb(row)
      case "attributions": addAttribution(row)
      case "function-words": addFunctionWord(row)
      case "number-words": addNumberWord(row)
      case "calendar": addCalendarWord(row)
      case "house-spellings": usage.addSpelling(row)
      case "known-acronyms": usage.addAcronym(row)
      case "solid-initials": _ = word(row[0], .solidInitial)
      default: break
      }
    }
  }
}

// MARK: - Words

extension LexiconBuilder {
  /// The number of one word, marked as held by a lexicon.
  mutating func word(_ spelling: String, _ classes: WordClass) -> Vocabulary.WordID {
    var spelling = spelling
    return spelling.withUTF8 { word($0, 0..<$0.count, classes) }
  }

  /// The numbers of the words of a phrase; only the first word is marked.
  mutating func phrase(_ spelling: String, _ classes: WordClass) -> [Vocabulary.WordID] {
    var spelling = spelling
    return spelling.withUTF8 { letters in
      var words: [Vocabulary.WordID] = []
      var start = 0
      for end in 0...letters.count
      where end == letters.count || letters[end] == 0x20 || letters[end] == UInt8(ascii: "-") {
        if end > start { words.append(word(letters, start..<end, words.isEmpty ? classes : [])) }
        start = end + 1
      }
      return words
    }
  }

  private mutating func word(
    _ letters: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ classes: WordClass
  ) -> Vocabulary.WordID {
    key.removeAll(keepingCapacity: true)
    LetterKey.append(letters, range, to: &key)
    let id = key.withUnsafeBufferPointer { vocabulary.intern($0, classes) }
    if self.classes.count <= Int(id) {
      self.classes.append(classes)
    } else {
      self.classes[Int(id)].formUnion(classes)
    }
    return id
  }

  private mutating func addName(_ row: WordList.Row, _ list: String) {
    guard let part = PersonName.Part(rawValue: row[2]) else { return }
    let flags = row.text(3)
    let entry = PersonName(
      arabic: row[0], english: row[1], part: part,
      gender: flags.first.flatMap { $0 == "-" ? nil : $0 }, isCommonWord: flags.hasSuffix("c"),
      list: list, line: row.line)
    names.add(entry, spellings: Self.cases(of: row[0]).map { phrase($0, .personName) })
  }

  /// `أبو العلاء المعري` in all its cases: أبي and أبا are of the same man.
  private static func cases(of name: String) -> [String] {
    let nominative = "أبو "
    guard name.hasPrefix(nominative) else { return [name] }
    let child = name.dropFirst(nominative.count)
    return [name, "أبي " + child, "أبا " + child]
  }

  private mutating func addPlace(_ row: WordList.Row) {
    let english = row.variants(1)
    guard let first = row.variants(0).first, let full = english.first else { return }
    let entry = Place(
      arabic: first, english: full, pressName: english.last ?? full, kind: row[2], country: row[3],
      isCommonWord: row[4] == "c" || row[4] == "w", isEverydayWord: row[4] == "w",
      line: row.line)
    places.add(entry, spellings: row.variants(0).map { phrase($0, .place) })
  }

  private mutating func addNationality(_ row: WordList.Row) {
    guard let first = row.variants(0).first else { return }
    let entry = Nationality(arabic: first, english: row[2], place: row[3])
    for masculine in row.variants(0) {
      let forms =
        [masculine, Inflection.feminine(of: masculine)] + Inflection.plurals(of: masculine)
        + Inflection.duals(of: masculine).prefix(2)
        + Inflection.duals(of: Inflection.feminine(of: masculine)).prefix(2) + row.variants(1)
      for form in forms {
        let id = word(form, .nationality)
        nationalities.add(entry, id)
      }
    }
  }

  private mutating func addOrganisation(_ row: WordList.Row) {
    guard let first = row.variants(0).first else { return }
    let acronyms = row.variants(2)
    let entry = Organisation(
      arabic: first, english: row[1], acronyms: acronyms,
      pressName: row[4].contains("a") ? acronyms.first ?? row[1] : row[1], kind: row[3],
      isCommonWord: row[4].contains("c"), isKnownByLetters: row[4].contains("w"), line: row.line)
    organisations.add(
      entry, spellings: (row.variants(0) + acronyms).map { phrase($0, .organisation) })
  }

  private mutating func addOrganisationHead(_ row: WordList.Row) {
    for spelling in row.variants(0) {
      let id = word(spelling, .organisationHead)
      organisationHeads.add(
        OrganisationHead(
          arabic: spelling, english: row[1], kind: row[2], isWeak: row[3] == "w",
          takesOrigin: row[3] == "o", line: row.line), id)
    }
  }

  private mutating func addTitle(_ row: WordList.Row) {
    guard let first = row.variants(0).first else { return }
    let entry = Title(
      arabic: first, english: row[1], kind: row[2], takesComplement: row[3] == "h",
      line: row.line)
    titles.add(entry, spellings: row.variants(0).map { phrase($0, .title) })
  }

  private mutating func addNoun(_ row: WordList.Row) {
    guard let singular = row.variants(0).first else { return }
    let plurals = row.variants(1)
    let entry = CountedNoun(
      singular: singular, plurals: plurals.filter { !$0.hasPrefix("2:") },
      isFeminine: row[2] == "f", english: row[3], englishPlural: row[4], kind: row[5],
      isAmbiguous: ambiguousNouns[singular] != nil, deed: ambiguousNouns[singular] ?? nil,
      line: row.line)
    for spelling in row.variants(0) { add(entry, .singular, spelling) }
    for spelling in plurals {
      if spelling.hasPrefix("2:") {
        add(entry, .dual, String(spelling.dropFirst(2)))
      } else {
        add(entry, .plural, spelling)
      }
    }
    for spelling in row.variants(0) {
      for dual in Inflection.duals(ofPhrase: spelling) { add(entry, .dual, dual) }
    }
  }

  private mutating func add(_ noun: CountedNoun, _ form: CountedNoun.Form, _ spelling: String) {
    let entry = Lexicon.NounForm(noun: noun, form: form)
    if spelling.utf8.contains(0x20) {
      nounPhrases.add(entry, spellings: [phrase(spelling, .phrase)])
    } else {
      nouns.append(entry, word(spelling, .noun))
    }
  }

  private mutating func addAdjective(_ row: WordList.Row) {
    let feminine = row[1].isEmpty ? Inflection.feminine(of: row[0]) : row[1]
    let plurals = row.variants(2).isEmpty ? Inflection.plurals(of: row[0]) : row.variants(2)
    let entry = Adjective(arabic: row[0], english: row[3])
    let duals = Inflection.duals(of: row[0]).prefix(2) + Inflection.duals(of: feminine).prefix(2)
    for form in [row[0], feminine] + plurals + duals + [Inflection.withoutLast(feminine) + "ات"] {
      let id = word(form, .adjective)
      adjectives.add(entry, id)
    }
  }

  private mutating func addUnit(_ row: WordList.Row) {
    guard let first = row.variants(0).first else { return }
    let entry = MeasureUnit(
      arabic: first, isFeminine: row[2] == "f", english: row[3], englishPlural: row[4],
      code: row[5], kind: row[6], line: row.line)
    let forms = row.variants(0) + row.variants(1)
    let plurals = row.variants(1).filter { !row.variants(0).contains($0) }
    units.add(
      Lexicon.UnitForm(unit: entry, isDual: false, isPlural: false),
      spellings: row.variants(0).map { phrase($0, .unit) })
    units.add(
      Lexicon.UnitForm(unit: entry, isDual: false, isPlural: true),
      spellings: plurals.map { phrase($0, .unit) })
    // Of سول بيروفي no dual is written, and سولان would only take names for units.
    let duals = row.variants(0)
      .filter { $0.count > 2 && (entry.kind != "currency" || isUnitAlone($0)) }
      .flatMap { Inflection.unitDuals(of: $0) }.filter { !forms.contains($0) }
    units.add(
      Lexicon.UnitForm(unit: entry, isDual: true, isPlural: false),
      spellings: duals.map { phrase($0, .unit) })
  }

  /// Whether the first word of a unit is one by itself: دولار أمريكي.
  private mutating func isUnitAlone(_ spelling: String) -> Bool {
    guard let space = spelling.firstIndex(of: " ") else { return true }
    return units.entry([word(String(spelling[..<space]), [])]) != nil
  }

  private mutating func addPhrase(_ row: WordList.Row) {
    guard let first = row.variants(0).first else { return }
    let entry = GlossedPhrase(
      arabic: first, english: row[1], isCountable: row[2] == "c",
      takesArticle: row[2] != "u", line: row.line)
    phrases.add(entry, spellings: row.variants(0).map { phrase($0, .phrase) })
  }

  private mutating func addPredicate(_ row: WordList.Row) {
    guard let lemma = row.variants(0).first else { return }
    let frame = row[8].split(separator: " ")
    let preposition = frame.first { $0.hasPrefix("P:") }.map { String($0.dropFirst(2)) } ?? ""
    let parts = lemma.split(separator: " ").map(String.init)
    // جزء of the verb that is a preposition belongs to the frame: حقق في.
    let hasWords =
      parts.count > 1 && parts[1].count > 2 && !["أمام", "على", "عن"].contains(parts[1])
    let entry = Predicate(
      lemma: lemma, englishPast: row[4], englishBase: row[5], englishParticiple: row[6],
      englishNoun: row[7], isTransitive: frame.contains("O"), takesRecipient: frame.contains("R"),
      givesOffice: frame.contains("N"), preposition: preposition,
      englishPreposition: row[9], category: row[10], certainty: certainty(row[11]),
      words: hasWords ? parts.dropFirst().map { LetterKey.make($0) } : [], line: row.line)
    if let first = entry.words.first {
      if first.last == LetterKey.letter("ه") {
        verbWordsWithPronoun.insert(Array(first.dropLast()))
      } else {
        verbWords.insert(first)
      }
    }
    let forms: [(Predicate.Form, [String])] = [
      (.past, row.variants(0).flatMap { Inflection.past(verb($0)) }),
      (.present, row.variants(1).flatMap { Inflection.present(verb($0)) }),
      (.deverbalNoun, row.variants(2)),
      (.passive, row.variants(3).flatMap { Inflection.past(verb($0)) }),
    ]
    for (form, spellings) in forms {
      for spelling in spellings where !spelling.utf8.contains(0x20) {
        let id = word(spelling, .predicate)
        predicates.append(Lexicon.PredicateForm(predicate: entry, form: form), id)
      }
    }
  }

  /// The verb of a verb of several words: ألقى of ألقى القبض, فاز of فاز على.
  private func verb(_ spelling: String) -> String {
    spelling.split(separator: " ").first.map(String.init) ?? spelling
  }

  private func certainty(_ column: String) -> Predicate.Certainty {
    let nouns = Set(column.dropFirst(2).split(separator: "|").map(String.init))
    if column.hasPrefix("o=") { return .withObject(nouns) }
    if column.hasPrefix("s=") { return .withSubject(nouns) }
    return column == "x" ? .never : .always
  }

  private mutating func addIndicator(_ row: WordList.Row) {
    guard let first = row.variants(0).first else { return }
    let entry = Indicator(
      arabic: first, english: row[1], article: row[2] == "0" ? "" : row[2], isPlural: row[3] == "p",
      complement: Indicator.Complement(rawValue: row[4]) ?? .none)
    indicators.add(entry, spellings: row.variants(0).map { phrase($0, .indicator) })
  }

  private mutating func addSpeechVerb(_ row: WordList.Row) {
    guard let lemma = row.variants(0).first else { return }
    let entry = SpeechVerb(
      lemma: lemma, english: row[2], connector: row[3],
      stance: SpeechVerb.Stance(rawValue: row[4]) ?? .report, line: row.line)
    let forms =
      row.variants(0).flatMap(Inflection.past) + row.variants(1).flatMap(Inflection.present)
    for form in forms where !form.utf8.contains(0x20) {
      let id = word(form, .speechVerb)
      speechVerbs.add(entry, id)
    }
    guard let participle = row.variants(5).first else { return }
    for form in Inflection.circumstances(of: participle) {
      let id = word(form, .speechParticiple)
      speechParticiples.add(entry, id)
    }
  }

  private mutating func addAttribution(_ row: WordList.Row) {
    guard let first = row.variants(0).first else { return }
    let entry = Attribution(
      arabic: first, english: row[1], namesSource: row[2] == "source", line: row.line)
    attributions.add(entry, spellings: row.variants(0).map { phrase($0, .attribution) })
    guard entry.namesSource else { return }
    var attached = entry
    attached.endsWithLam = true
    let openings = row.variants(0).filter { $0.hasSuffix(" ل") }.map { String($0.dropLast(2)) }
    attributions.add(attached, spellings: openings.map { phrase($0, .attribution) })
  }

  private mutating func addFunctionWord(_ row: WordList.Row) {
    guard !row[0].utf8.contains(0x20), let kind = FunctionWord.Kind(named: row[1]) else { return }
    let id = word(row[0], .functionWord)
    functionWords.add(FunctionWord(kind: kind, leansBack: row[2] == "s"), id)
  }
}
