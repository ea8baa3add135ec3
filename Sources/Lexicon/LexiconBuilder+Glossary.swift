extension LexiconBuilder {
  /// Goes on from a lexicon that is built.
  init(extending lexicon: Lexicon) {
    vocabulary = lexicon.vocabulary
    classes = lexicon.classes
    names = lexicon.names
    places = lexicon.places
    organisations = lexicon.organisations
    titles = lexicon.titles
    organisationHeads = lexicon.organisationHeads
    placeHeads = lexicon.placeHeads
    miscellaneous = lexicon.miscellaneous
    miscellaneousHeads = lexicon.miscellaneousHeads
    matchWords = lexicon.matchWords
    nationalities = lexicon.nationalities
    nouns = lexicon.nouns
    nounPhrases = lexicon.nounPhrases
    adjectives = lexicon.adjectives
    units = lexicon.units
    phrases = lexicon.phrases
    indicators = lexicon.indicators
    verbWords = lexicon.verbWords
    verbWordsWithPronoun = lexicon.verbWordsWithPronoun
    predicates = lexicon.predicates
    speechVerbs = lexicon.speechVerbs
    speechParticiples = lexicon.speechParticiples
    attributions = lexicon.attributions
    functionWords = lexicon.functionWords
    numberWords = lexicon.numberWords
    calendarWords = lexicon.calendarWords
    usage = lexicon.usage
    glossaryNames = lexicon.glossaryNames
    glossaries = lexicon.glossaries
  }

  /// Adds glossaries before the lists; the first of them wins over the others.
  mutating func add(_ added: [Glossary]) {
    let first = ListLine.firstGlossary + glossaries.count
    glossaries += added
    // Each line goes before what is there, so that the first of two ends up in front.
    for (index, glossary) in added.enumerated().reversed() {
      for entry in glossary.entries.reversed() {
        add(entry, ListLine(list: first + index, number: entry.line))
      }
    }
  }

  private mutating func add(_ entry: Glossary.Entry, _ line: ListLine) {
    switch entry.kind {
    case .person, .miscellaneous: addName(entry, line)
    case .organisation:
      addName(entry, line)
      let organisation = Organisation(
        arabic: entry.arabic, english: entry.english, acronyms: entry.acronyms,
        pressName: entry.english, kind: "organisation", isCommonWord: false, line: line)
      organisations.add(
        organisation,
        spellings: (entry.spellings + entry.acronyms).map { phrase($0, .organisation) },
        isFirst: true)
    case .place:
      addName(entry, line)
      let place = Place(
        arabic: entry.arabic, english: entry.english, pressName: entry.english, kind: "place",
        country: "",
        isCommonWord: false, isEverydayWord: false, line: line)
      places.add(place, spellings: entry.spellings.map { phrase($0, .place) }, isFirst: true)
    case .title:
      let title = Title(
        arabic: entry.arabic, english: entry.english, kind: "office", takesComplement: true,
        line: line)
      titles.add(title, spellings: entry.spellings.map { phrase($0, .title) }, isFirst: true)
    case .unit: addUnit(entry, line)
    case .noun: addNoun(entry, line)
    }
  }

  private mutating func addName(_ entry: Glossary.Entry, _ line: ListLine) {
    let spellings = entry.spellings + (entry.kind == .person ? [] : entry.acronyms)
    glossaryNames.add(
      GlossaryName(entry: entry, line: line),
      spellings: spellings.map { phrase($0, .glossary) }, isFirst: true)
  }

  private mutating func addUnit(_ entry: Glossary.Entry, _ line: ListLine) {
    let unit = MeasureUnit(
      arabic: entry.arabic, isFeminine: entry.arabic.hasSuffix("ة"), english: entry.english,
      englishPlural: entry.englishPlural, code: entry.acronyms.first ?? "", kind: "other",
      line: line)
    units.add(
      Lexicon.UnitForm(unit: unit, isDual: false, isPlural: false),
      spellings: (entry.spellings + entry.acronyms).map { phrase($0, .unit) }, isFirst: true)
  }

  /// The first spelling is the singular, and the others are plurals.
  private mutating func addNoun(_ entry: Glossary.Entry, _ line: ListLine) {
    let noun = CountedNoun(
      singular: entry.arabic, plurals: Array(entry.spellings.dropFirst()),
      isFeminine: entry.arabic.hasSuffix("ة"), english: entry.english,
      englishPlural: entry.englishPlural, kind: "thing", isAmbiguous: false, line: line)
    for dual in Inflection.duals(ofPhrase: entry.arabic) { put(noun, .dual, dual) }
    for plural in noun.plurals { put(noun, .plural, plural) }
    put(noun, .singular, entry.arabic)
  }

  private mutating func put(_ noun: CountedNoun, _ form: CountedNoun.Form, _ spelling: String) {
    let entry = Lexicon.NounForm(noun: noun, form: form)
    if spelling.utf8.contains(0x20) {
      nounPhrases.add(entry, spellings: [phrase(spelling, .phrase)], isFirst: true)
    } else {
      // What a publication calls a thing leaves no doubt that another noun is spelt so.
      nouns.update(word(spelling, .noun), from: []) { entries in
        entries.removeAll { $0.form == form && !$0.noun.line.isOfGlossary }
        entries.insert(entry, at: 0)
      }
    }
  }
}
