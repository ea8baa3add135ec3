/// What stands around a verb, as far as it could be read.
struct ClauseParts {
  /// Why the reading stopped.
  enum Stop: Equatable {
    /// The clause ends here.
    case end
    /// An adjunct begins that could not be read; its preposition tells whether it may be left out.
    case adjunct(Preposition)
    /// Something unknown stands here.
    case unknown
  }

  /// The phrases without a preposition: subject and objects.
  var nouns: [NounPhrase] = []
  /// The phrases behind a preposition.
  var prepositional: [(preposition: Preposition, phrase: NounPhrase)] = []
  var places: [String] = [] {
    didSet { endsInPlace = true }
  }
  /// Whether a place was read last.
  var endsInPlace = false
  var date: Int?
  var datePreposition = DatePreposition.at
  /// Whether the date stood before the last figure.
  var dateLeads = false
  /// The token behind all that was read.
  var end: Int
  var stop = Stop.end
  /// Whether a definite noun stands right before the end.
  var lastIsDefinite: Bool {
    (nouns + prepositional.map(\.phrase)).contains {
      $0.tokens.upperBound == end && $0.isDefinite && $0.kind != .quantity
    }
  }
  /// Whether the verb is denied, so that بعد alone means yet.
  var isNegated = false
  /// Whether `بعد` stands right behind the verb: not yet.
  var isNotYet = false
  /// The score of a match.
  var score: ScoreReader.Score?
  /// What a court sentences somebody to.
  var penalty: PenaltyReader.Penalty?
  /// The one who is sentenced, where the noun of the penalty stands before: `بسجن وزير سابق خمس سنوات`.
  var convict: NounPhrase?
  /// How a council voted.
  @Boxed var vote: VoteReader.Vote?
  /// What somebody is arrested or tried for: `on suspicion of theft`.
  var ground = ""
  /// The words of the verb that have not been found.
  var missingWords: [[UInt8]] = []
}

/// The prepositions that clauses are read by.
enum Preposition: String, Sendable {
  case at = "ب"
  case to = "ل"
  case into = "إلى"
  case from = "من"
  case on = "على"
  case about = "عن"
  case with = "مع"
  case amid = "في"
  case between = "بين"
  case near = "عند"
  case against = "ضد"
  case before = "أمام"
  case by = "بنسبة"
  case during = "خلال"
  case since = "منذ"
  case after = "بعد"
  case earlier = "قبل"
  case until = "حتى"
  case due = "بحلول"
  case cause = "بسبب"
  /// Any other.
  case other = ""

  /// Whether a finished deed stays true when the adjunct is left out.
  var mayBeLeftOut: Bool {
    switch self {
    case .amid, .at, .to, .with, .during, .after, .earlier, .cause, .near, .between, .since: true
    default: false
    }
  }

  /// Whether a figure stays true when the adjunct is left out.
  var mayBeLeftOutOfFigures: Bool { self == .after || self == .cause || self == .to }
}
