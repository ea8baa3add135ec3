import Lexicon
import Manuscript

/// Gathers the facts that are told in the text's own words, with no English.
struct ToldClauseFacts {
  let lexicon: Lexicon
  let edition: Edition
  let reader: EventReader

  private var sources: SourceReader { SourceReader(phrases: reader.phrases) }
  private var context: TokenContext { reader.context }

  /// The clauses of a document that tell an event.
  ///
  /// - Parameter told: The verbs of the events that were read with all their roles.
  /// - Returns: Their facts, in order of place.
  func facts(except told: Set<Int>) -> [Fact] {
    let clauses = ToldClauseReader(context: context, phrases: reader.phrases)
    let stance = NarratorStance(lexicon: lexicon)
    var narrators = NarratorSweep(edition.quotes)
    var known: Set<Event.Identity> = []
    var facts: [Fact] = []
    for index in edition.sentences.indices where edition.sentences[index].kind != .code {
      for clause in clauses.clauses(in: index, except: told) {
        let quote = narrators.narrator(at: context.tokens[clause.verb].range.lowerBound)
          .map { edition.quotes[$0] }
        var standing = clause.standing
        if let quote {
          guard let left = stance.standing(standing, toldBy: quote) else { continue }
          standing = left
        }
        // A verb without its subject is a fragment, and a letter cut off a word makes another word.
        guard clause.hasSubject, isCutRight(clause), !isBare(clause) else { continue }
        if let identity = clause.identity, !known.insert(identity).inserted { continue }
        facts.append(fact(clause, standing, quote))
      }
    }
    return facts
  }

  /// Whether a clause has nothing but its verb and one phrase, or is a denial that was cut off.
  private func isBare(_ clause: ToldClause) -> Bool {
    if clause.standing == .negated, !clause.isWhole { return true }
    guard clause.tokens.lowerBound + 2 > clause.verb else { return false }
    let behind = clause.verb + 1..<max(clause.verb + 1, clause.tokens.upperBound)
    guard let first = behind.first else { return true }
    let end = reader.phrases.single(at: first, limit: behind.upperBound, after: nil)?.tokens
      .upperBound
    if end == behind.upperBound { return clause.figure == nil }
    return behind.count <= 2 || !clause.isWhole && behind.count <= 3
  }

  /// Whether what is taken off the first word is a conjunction, by all that is known of the word.
  private func isCutRight(_ clause: ToldClause) -> Bool {
    guard clause.conjunction > 0 else { return true }
    return context.isCut(clause.tokens.lowerBound)
  }

  private func fact(_ clause: ToldClause, _ standing: Fact.Standing, _ quote: Quote?) -> Fact {
    let first = clause.tokens.lowerBound
    let range = context.range(clause.tokens, afterLetters: clause.conjunction)
    var words = edition.text[range]
    if let speaker = quote.flatMap(sources.arabic) { words += "، بحسب " + speaker }
    return Fact(
      id: "", kind: clause.figure == nil ? .event : .quantity, standing: standing,
      sentence: clause.sentence,
      range: context.tokens[first].range.lowerBound..<range.upperBound, arabic: words, english: nil,
      isComplete: clause.isWhole, by: "clauses", lines: ListLines(clause.line))
  }
}
