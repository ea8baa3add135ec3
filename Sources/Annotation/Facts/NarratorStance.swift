import Lexicon
import Manuscript

/// Tells what is left of an event when the one who tells it claims or denies it.
struct NarratorStance {
  let lexicon: Lexicon

  /// Verbs of claiming that vouch for what they say, or judge what all know.
  private static let vouching: Set<String> = ["أصر", "جزم", "انتقد", "برر", "علل", "دافع", "احتج"]

  /// How an event stands in somebody's words; nil for one that is denied.
  func standing(_ standing: Fact.Standing, toldBy quote: Quote) -> Fact.Standing? {
    guard !quote.isDirect, let said = quote.verb else { return standing }
    let word = lexicon.vocabulary.id(of: said.hasPrefix("و") ? String(said.dropFirst()) : said)
    let verb = lexicon.speechVerbs[word] ?? lexicon.speechVerbs[lexicon.vocabulary.id(of: said)]
    guard let verb else { return standing }
    switch verb.stance {
    case .deny: return nil
    case .claim where standing == .done && !Self.vouching.contains(verb.lemma): return .alleged
    default: return standing
    }
  }
}
