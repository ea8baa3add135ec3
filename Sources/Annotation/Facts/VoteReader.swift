import Lexicon
import Manuscript
import Normalization

/// Reads how a council voted: `بالإجماع`, `بأغلبية 17 صوتا مقابل 4 وامتناع اثنين عن التصويت`.
struct VoteReader {
  let context: TokenContext
  let phrases: NounPhraseReader

  /// A vote in English, with the token behind it.
  struct Vote {
    /// How they voted: `unanimously`, `by 17 votes to 4`.
    var english: String
    /// Who did not, as `with two abstentions`.
    var abstentions = ""
    var end: Int
  }

  /// The vote that begins at a token; nil when it cannot be read as a whole.
  func read(at index: Int, limit: Int) -> Vote? {
    guard index < limit, context.isAny(index, of: Self.leads) else { return nil }
    if Self.unanimous.contains(context.tokens.key(index)) {
      return Vote(english: "unanimously", end: index + 1)
    }
    guard Self.majority.contains(context.tokens.key(index)), index + 1 < limit,
      let votes = phrases.quantity(at: index + 1), votes.unit?.english == "vote",
      let number = QuantityEnglish.say(votes)
    else { return nil }
    var vote = Vote(english: "by " + number, end: end(of: votes))
    if context.isKey(vote.end, Self.against), vote.end + 1 < limit,
      let against = phrases.quantity(at: vote.end + 1), let value = against.value,
      against.unit == nil || against.unit?.english == "vote"
    {
      vote.english += " to " + EnglishNumber.figures(value)
      vote.end = end(of: against)
    }
    takeAbstentions(&vote, limit: limit)
    return vote
  }

  private func takeAbstentions(_ vote: inout Vote, limit: Int) {
    var next = vote.end
    if context.isComma(next) { next += 1 }
    guard next + 1 < limit, context.isWord(next),
      Self.abstention.contains(context.tokens.key(next)),
      let quantity = phrases.quantity(at: next + 1), let value = quantity.value,
      quantity.modifier == .exact
    else { return }
    let isOne = value == DecimalNumber(1)
    vote.abstentions = ", with " + EnglishNumber.say(value) + " abstention" + (isOne ? "" : "s")
    vote.end = end(of: quantity)
    if context.isKey(vote.end, Self.from), context.isKey(vote.end + 1, Self.voting) {
      vote.end += 2
    }
  }

  private func end(of quantity: Quantity) -> Int {
    context.tokens.index(at: quantity.range.upperBound - 1) + 1
  }

  private static let unanimous = KeySet(["بالإجماع"])
  private static let majority = KeySet(["بأغلبية", "بغالبية", "بأكثرية"])
  private static let leads = KeySet(["بالإجماع", "بأغلبية", "بغالبية", "بأكثرية"])
  private static let against = LetterKey.make("مقابل")
  private static let abstention = KeySet(["وامتناع", "امتناع"])
  private static let from = LetterKey.make("عن")
  private static let voting = LetterKey.make("التصويت")
}
