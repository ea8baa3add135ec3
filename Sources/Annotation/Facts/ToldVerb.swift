import Lexicon
import Manuscript

/// A finite verb of the text, with the particles before it.
struct ToldVerb {
  let token: Int
  /// The first token of the verb and its particles: لم, لن, سوف, قد.
  let start: Int
  /// The letters at its head that are a conjunction.
  let conjunction: Int
  /// The canonical verb; nil when no lexicon holds it.
  let lemma: String?
  /// The line of the list of predicates that has it.
  let line: ListLine
  let standing: Fact.Standing
  /// Whether it is a bare present, which tells an event only on a day to come.
  var isPresent = false
  /// Whether a particle makes it a verb beyond doubt.
  var isMarked = false
  /// Whether it may only say something, so that a figure or a day must tell the deed.
  var needsFigure = false
  /// Whether قد stands before it.
  var isPerfect = false
}
