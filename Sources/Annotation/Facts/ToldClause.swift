import Lexicon
import Manuscript

/// An event told in the text's own words: a clause whose roles need not all be understood.
struct ToldClause {
  /// Its tokens, without the conjunction before and the circumstances that another verb tells.
  let tokens: Range<Int>
  /// The token of its verb.
  let verb: Int
  /// The letters of the first token that are a conjunction.
  let conjunction: Int
  /// The canonical verb; nil when no lexicon holds it.
  let lemma: String?
  /// The line of the list of predicates that has it.
  let line: ListLine
  let standing: Fact.Standing
  let sentence: Int
  /// Whether it says who or what the verb is about.
  let hasSubject: Bool
  /// Its first figure.
  let figure: Quantity?
  /// Whether it ends by itself, and is not cut before what could not be read.
  let isWhole: Bool

  /// What two tellings of one event have in common.
  var identity: Event.Identity? {
    guard let lemma, let figure else { return nil }
    let values = [figure.value, figure.low, figure.high].map { $0?.description ?? "" }
    return Event.Identity(
      lemma: lemma, standing: standing, subject: figure.unit?.arabic ?? "", roles: values)
  }
}
