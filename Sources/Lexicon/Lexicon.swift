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
  public let organisationHeads: [Vocabulary.WordID: OrganisationHead]
  /// The ISO codes of countries by their English names.
  public let countryCodes: [String: String]
  public let placeHeads: [Vocabulary.WordID: PlaceHead]
  public let miscellaneous: PhraseTable<Miscellaneous>
  public let miscellaneousHeads: [Vocabulary.WordID: MiscellaneousHead]
  public let matchWords: [Vocabulary.WordID: MatchWord]
  public let nationalities: [Vocabulary.WordID: Nationality]
  /// A word may be a form of several nouns; the first is the likeliest.
  public let nouns: [Vocabulary.WordID: [NounForm]]
  public let adjectives: [Vocabulary.WordID: Adjective]
  public let units: PhraseTable<UnitForm>
  public let phrases: PhraseTable<GlossedPhrase>
  public let predicates: [Vocabulary.WordID: [PredicateForm]]
  public let speechVerbs: [Vocabulary.WordID: SpeechVerb]
  /// Participles that go on with what was said: مضيفا, داعية.
  public let speechParticiples: [Vocabulary.WordID: SpeechVerb]
  public let attributions: PhraseTable<Attribution>
  public let functionWords: [Vocabulary.WordID: FunctionWord]
  public let numberWords: NumberWords
  public let calendarWords: CalendarWords
  public let usage: Usage

  /// The lexicons that are compiled in.
  public static let standard = Lexicon(LexiconBuilder.standard())

  /// The lexicons of a word; none for a word that is not known.
  @inline(__always)
  public func classes(of word: Vocabulary.WordID) -> WordClass {
    word >= 0 ? classes[Int(word)] : []
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
    adjectives = builder.adjectives
    units = builder.units
    phrases = builder.phrases
    predicates = builder.predicates
    speechVerbs = builder.speechVerbs
    speechParticiples = builder.speechParticiples
    attributions = builder.attributions
    functionWords = builder.functionWords
    numberWords = builder.numberWords
    calendarWords = builder.calendarWords
    usage = builder.usage
    classes = builder.classes
    vocabulary = builder.vocabulary
  }
}
