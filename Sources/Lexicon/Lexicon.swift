/// All word lists, ready to be matched against the keys of a text.
public final class Lexicon: Sendable {
  /// A counted noun in one of its forms.
  public struct NounForm: Sendable, Hashable {
    public let noun: CountedNoun
    public let form: CountedNoun.Form
  }

  /// A unit in one of its forms.
  public struct UnitForm: Sendable, Hashable {
    public let unit: MeasureUnit
    public let isDual: Bool
    /// Whether it is the form that three to ten ask for, and no other.
    public let isPlural: Bool
  }

  /// A predicate in one of its forms.
  public struct PredicateForm: Sendable, Hashable {
    public let predicate: Predicate
    public let form: Predicate.Form
  }

  public let vocabulary: Vocabulary
  /// The lexicons of each word, by its number.
  public let classes: [WordClass]
  public let names: PhraseTable<PersonName>
  public let places: PhraseTable<Place>
  public let organisations: PhraseTable<Organisation>
  public let titles: PhraseTable<Title>
  public let organisationHeads: WordTable<OrganisationHead>
  /// The ISO codes of countries by their English names.
  public let countryCodes: [String: String]
  public let placeHeads: WordTable<PlaceHead>
  public let miscellaneous: PhraseTable<Miscellaneous>
  public let miscellaneousHeads: WordTable<MiscellaneousHead>
  public let matchWords: WordTable<MatchWord>
  public let nationalities: WordTable<Nationality>
  /// A word may be a form of several nouns; the first is the likeliest.
  public let nouns: WordTable<[NounForm]>
  /// Nouns of several words: سفينة صيد.
  public let nounPhrases: PhraseTable<NounForm>
  public let adjectives: WordTable<Adjective>
  public let units: PhraseTable<UnitForm>
  public let phrases: PhraseTable<GlossedPhrase>
  public let indicators: PhraseTable<Indicator>
  public let predicates: WordTable<[PredicateForm]>
  /// The first keys of the words that make one verb with a verb: القبض of ألقى القبض.
  public let verbWords: Set<[UInt8]>
  /// Those of them that a pronoun follows, without it: مصرع of لقي مصرعه.
  public let verbWordsWithPronoun: Set<[UInt8]>
  public let speechVerbs: WordTable<SpeechVerb>
  /// Participles that go on with what was said: مضيفا, داعية.
  public let speechParticiples: WordTable<SpeechVerb>
  public let attributions: PhraseTable<Attribution>
  public let functionWords: WordTable<FunctionWord>
  /// The English of places by their Arabic, for roles and glosses.
  public let numberWords: NumberWords
  public let calendarWords: CalendarWords
  public let usage: Usage
  /// The persons, organisations, places and works of the publication's glossaries.
  public let glossaryNames: PhraseTable<GlossaryName>
  /// The publication's own lists, in the order in which they win.
  public let glossaries: [Glossary]

  /// The lexicons that are compiled in.
  public static let standard = Lexicon(LexiconBuilder.standard())

  /// The lexicons of a word; none for a word that is not known.
  @inlinable
  public func classes(of word: Vocabulary.WordID) -> WordClass {
    word >= 0 ? classes[Int(word)] : []
  }

  /// These lexicons, with a publication's glossaries before them.
  ///
  /// - Parameter glossaries: The first wins over the others.
  /// - Returns: A lexicon of its own; these stay as they are.
  public func extended(with glossaries: [Glossary]) -> Lexicon {
    guard !glossaries.isEmpty else { return self }
    var builder = LexiconBuilder(extending: self)
    builder.add(glossaries)
    return Lexicon(builder)
  }

  init(_ builder: consuming LexiconBuilder) {
    names = builder.names
    places = builder.places
    organisations = builder.organisations
    titles = builder.titles
    organisationHeads = builder.organisationHeads
    countryCodes = Dictionary(
      builder.places.entries.lazy.filter { $0.kind == "country" && !$0.country.isEmpty }
        .map { ($0.english, $0.country) }
    ) { first, _ in first }
    placeHeads = builder.placeHeads
    miscellaneous = builder.miscellaneous
    miscellaneousHeads = builder.miscellaneousHeads
    matchWords = builder.matchWords
    nationalities = builder.nationalities
    nouns = builder.nouns
    nounPhrases = builder.nounPhrases
    adjectives = builder.adjectives
    units = builder.units
    phrases = builder.phrases
    indicators = builder.indicators
    predicates = builder.predicates
    verbWords = builder.verbWords
    verbWordsWithPronoun = builder.verbWordsWithPronoun
    speechVerbs = builder.speechVerbs
    speechParticiples = builder.speechParticiples
    attributions = builder.attributions
    functionWords = builder.functionWords
    numberWords = builder.numberWords
    calendarWords = builder.calendarWords
    usage = builder.usage
    glossaryNames = builder.glossaryNames
    glossaries = builder.glossaries
    classes = builder.classes
    vocabulary = builder.vocabulary
  }
}
