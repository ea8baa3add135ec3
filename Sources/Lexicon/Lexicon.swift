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
  public struct PredicateForm: Sendable {
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
  public let nationalities: WordTable<Nationality>
  /// A word may be a form of several nouns; the first is the likeliest.
  public let nouns: WordTable<[NounForm]>
  public let adjectives: WordTable<Adjective>
  public let units: PhraseTable<UnitForm>
  public let phrases: PhraseTable<GlossedPhrase>
  public let predicates: WordTable<[PredicateForm]>
  public let speechVerbs: WordTable<SpeechVerb>
  /// Participles that go on with what was said: مضيفا, داعية.
  public let speechParticiples: WordTable<SpeechVerb>
  public let attributions: PhraseTable<Attribution>
  public let functionWords: WordTable<FunctionWord>
  /// The English of places by their Arabic, for roles and glosses.
  public let numberWords: NumberWords
  public let calendarWords: CalendarWords
  public let usage: Usage

  /// The lexicons that are compiled in.
  public static let standard = Lexicon(LexiconBuilder.standard())

  /// The lexicons of a word; none for a word that is not known.
  @inlinable
  public func classes(of word: Vocabulary.WordID) -> WordClass {
    word >= 0 ? classes[Int(word)] : []
  }

  init(_ builder: consuming LexiconBuilder) {
    names = builder.names.table()
    places = builder.places.table()
    organisations = builder.organisations.table()
    titles = builder.titles.table()
    organisationHeads = builder.organisationHeads
    nationalities = builder.nationalities
    nouns = builder.nouns
    adjectives = builder.adjectives
    units = builder.units.table()
    phrases = builder.phrases.table()
    predicates = builder.predicates
    speechVerbs = builder.speechVerbs
    speechParticiples = builder.speechParticiples
    attributions = builder.attributions.table()
    functionWords = builder.functionWords
    numberWords = NumberWords(words: builder.numberWords, limits: builder.numberLimits.table())
    calendarWords = CalendarWords(table: builder.calendarWords.table())
    usage = builder.usage
    classes = builder.classes
    vocabulary = builder.vocabulary
  }
}
