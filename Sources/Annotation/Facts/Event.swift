import Lexicon
import Manuscript

/// A predicate of the text with its roles filled from the layers before.
struct Event {
  /// How the text expresses it.
  enum Voice {
    case active, passive
  }

  let predicate: Predicate
  let voice: Voice
  var standing: Fact.Standing
  /// The token of the predicate.
  let token: Int
  let sentence: Int
  /// The agent; for an intransitive verb whoever it happens to.
  var subject: NounPhrase?
  /// Whether the subject is that of the verb before: `واعتقل …، وأحبط …`.
  var subjectIsCarried = false
  var object: NounPhrase?
  /// `by 4.5%`, `to 37 points`: how far something changed.
  var extent: NounPhrase?
  var extentPreposition = ""
  /// When, as an index into the edition's dates.
  var date: Int?
  /// Whether the date is a beginning: منذ.
  var isSince = false
  /// The quotation that tells it, as an index into the edition's quotes.
  var quote: Int?
  /// Where else the text tells the same.
  var evidence: [TextRange] = []

  /// Whether every role of the frame is filled.
  var isComplete: Bool {
    switch voice {
    case .passive: object != nil
    case .active:
      subject != nil
        && (!predicate.isTransitive && predicate.preposition.isEmpty || object != nil)
    }
  }

  /// What two tellings of one event have in common.
  enum Identity: Hashable {
    case figure(
      lemma: String, Fact.Standing, [DecimalNumber?], unit: String?)
    case roles(lemma: String, Fact.Standing, subject: String, object: String)
  }

  /// One verb, with one figure or one pair of roles; nil when there is too little to compare.
  var identity: Identity? {
    if let quantity = object?.quantity {
      return .figure(
        lemma: predicate.lemma, standing, [quantity.value, quantity.low, quantity.high],
        unit: quantity.unit?.english)
    }
    guard let subject, let object else { return nil }
    return .roles(
      lemma: predicate.lemma, standing, subject: subject.english, object: object.english)
  }

  /// This event with what another place tells of it beside.
  func merged(with other: Event, at place: TextRange) -> Event {
    var merged = self
    if merged.subject == nil { merged.subject = other.subject }
    if merged.object == nil { merged.object = other.object }
    if merged.date == nil {
      merged.date = other.date
      merged.isSince = other.isSince
    }
    if merged.quote == nil { merged.quote = other.quote }
    merged.evidence.append(place)
    return merged
  }
}
