import Lexicon

/// What stands before a verb: who did it, and how the text stands to it.
struct EventOpening {
  /// The first token of the clause, its subject or particle included.
  var start: Int
  /// The letters of the first token that are a conjunction.
  var conjunction = 0
  /// The letters of the verb itself that are one.
  var verbConjunction = 0
  var subject: NounPhrase?
  var date: Int?
  var standing = Fact.Standing.done
  var mood = Event.Mood.plain
  /// Whether only a verb of the past can stand here: behind قد.
  var needsPast = false
  /// Whether only one of the present can: behind لم, لن, سوف, س, and أن.
  var needsPresent = false
  /// Whether the verb follows the clause before with و and nothing between.
  var isJoined = false

  func allows(_ form: Predicate.Form) -> Bool {
    switch form {
    case .present: !needsPast
    case .past, .passive: !needsPresent
    case .deverbalNoun: false
    }
  }
}
