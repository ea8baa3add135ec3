import Lexicon
import Manuscript

/// A predicate of the text with its roles filled from the layers before.
struct Event {
  /// How the text expresses it.
  enum Voice {
    case active, passive
  }

  /// How a plan or a denial is said.
  enum Mood {
    case plain
    /// `has not yet`: لم … بعد
    case notYet
    /// `will not`: لن
    case willNot
    /// `plans to`, `seeks to`, `is expected to`, `is due to`
    case plans, seeks, expected, due
    /// `decided to`, `agreed to`
    case decided, agreed
  }

  let predicate: Predicate
  var voice: Voice
  var standing: Fact.Standing
  var mood = Mood.plain
  /// The token of the predicate.
  let token: Int
  /// All tokens that it was read from, the subject of another clause left out.
  var tokens: Range<Int>
  /// Whether it is a passive whose object stands behind a preposition: أُفرج عن.
  var isImpersonal = false
  /// Whether a figure stands so at present.
  var isPresent = false
  /// The letters of its first token that are a conjunction.
  var conjunction = 0
  /// The letters of the predicate that are one.
  var verbConjunction = 0
  let sentence: Int
  /// The agent; for an intransitive verb whoever it happens to.
  @Boxed var subject: NounPhrase? = nil
  /// Whether the subject is that of the verb before: `واعتقل …، وأحبط …`.
  var subjectIsCarried = false
  @Boxed var object: NounPhrase? = nil
  /// Who got the object: `granted Jordan a loan`.
  @Boxed var recipient: NounPhrase? = nil
  /// What stands behind all roles: a score, a penalty, an age.
  var result = ""
  /// What else was done by the same: `and injured 120 others`.
  var further: [(predicate: Predicate, object: NounPhrase)] = []
  /// What stands behind the preposition of the frame, with its English preposition.
  @Boxed var complement: (preposition: String, phrase: NounPhrase)? = nil
  /// `by 4.5%`, `from 26 hours`, `to 19 hours`: how far something changed.
  var change: [(preposition: String, phrase: NounPhrase)] = []
  var places: [String] = []
  /// When, as an index into the edition's dates, with the preposition that the text has.
  var date: Int?
  var datePreposition = DatePreposition.at
  /// Whether the date stands before the figures, and is said there.
  var dateLeads = false
  /// What the figure is compared with: `, compared with 17.8 billion riyals`.
  var comparison = ""
  /// The quotation that tells it, as an index into the edition's quotes.
  var quote: Int?
  /// Where else the text tells the same.
  var evidence: [TextRange] = []

  /// Whether every role of the frame is filled.
  var isComplete: Bool {
    switch voice {
    case .passive: object != nil
    case .active:
      subject != nil && (!predicate.isTransitive || object != nil || !change.isEmpty)
    }
  }

  /// The figure that the event is about.
  var quantity: Quantity? {
    object?.quantity ?? change.last?.phrase.quantity ?? complement?.phrase.quantity
      ?? subject?.quantity
  }

  /// What two tellings of one event have in common.
  struct Identity: Hashable {
    let lemma: String
    let standing: Fact.Standing
    let subject: String
    let roles: [String]
  }

  /// One verb with the same roles; nil when there is too little to compare.
  var identity: Identity? {
    guard voice == .passive || subject != nil else { return nil }
    return Identity(
      lemma: predicate.lemma, standing: standing, subject: subject?.english ?? "",
      roles: [object?.english ?? "", complement?.phrase.english ?? "", result]
        + change.map { $0.preposition + $0.phrase.english })
  }

  /// This event with what another place tells of it beside.
  func merged(with other: Event, at place: TextRange) -> Event {
    var merged = self
    if merged.date == nil {
      merged.date = other.date
      merged.datePreposition = other.datePreposition
    }
    if merged.quote == nil { merged.quote = other.quote }
    merged.evidence.append(place)
    return merged
  }
}

/// How a clause is placed in time.
enum DatePreposition {
  case at, since, before, after, until, by
}
