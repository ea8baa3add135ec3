import Lexicon
import Normalization

/// Reads what was done to things that are counted, where a clause behind their noun tells it: `2009 خلية جرى تفكيكها`.
extension EventReader {
  /// A counted noun stands no further before its verb.
  private static let reach = 8

  func countedEvent(at index: Int, in tokens: Range<Int>, _ sentence: Int) -> Event? {
    guard context.isAny(index, of: Self.leads), index + 1 < tokens.upperBound,
      index > tokens.lowerBound, context.isWord(index + 1),
      let isPlanned = Self.helpers[Array(context.tokens.key(index))],
      let predicate = ownedDeed(at: index + 1),
      let object = counted(endingAt: index, in: tokens),
      isTold(before: object.tokens.lowerBound, in: tokens)
    else { return nil }
    let limit = tokens.upperBound
    let parts = clauses.parts(from: index + 2, limit: limit)
    guard parts.nouns.isEmpty else { return nil }
    let opening = EventOpening(
      start: object.tokens.lowerBound, standing: isPlanned ? .planned : .done)
    var event = Event(
      predicate: predicate, voice: .passive, standing: opening.standing, token: index,
      tokens: object.tokens.lowerBound..<index + 2, sentence: sentence)
    event.take(parts)
    event.object = object
    let roles = RoleAssigner(context: context, opening: opening, parts: parts)
    guard roles.takeRest(parts.prepositional, &event), roles.isSayable(&event), roles.isSure(event)
    else { return nil }
    return event
  }

  /// `تفكيكها`: the noun of what is done, with the pronoun of those to whom it is done.
  private func ownedDeed(at index: Int) -> Predicate? {
    let key = context.tokens.key(index)
    for suffix in Self.pronouns
    where key.count > suffix.count + 2 && key.suffix(suffix.count).elementsEqual(suffix) {
      let stem = key.dropLast(suffix.count)
      // إزالتها is of إزالة.
      let words =
        stem.last == EventOpeningReader.teh ? [stem.dropLast() + [ClauseReader.heh], stem] : [stem]
      for word in words {
        let found = context.lexicon.predicates[context.lexicon.vocabulary.id(word)]?.first {
          $0.form == .deverbalNoun && $0.predicate.isTransitive && $0.predicate.words.isEmpty
            && $0.predicate.certainty != .never && !$0.predicate.takesRecipient
            && !$0.predicate.givesOffice
        }
        if let found { return found.predicate }
      }
    }
    return nil
  }

  /// The counted phrase that ends right before a verb.
  private func counted(endingAt end: Int, in tokens: Range<Int>) -> NounPhrase? {
    for start in max(tokens.lowerBound, end - Self.reach)..<end
    where phrases.quantity(at: start) != nil {
      guard let phrase = phrases.single(at: start, limit: end, after: nil),
        phrase.tokens.upperBound == end, phrase.kind == .quantity, phrase.nounClass != "measure",
        phrase.nounClass != "number"
      else { continue }
      return phrase
    }
    return nil
  }

  /// Whether the clause that counts them denies and doubts nothing, and is of no plan.
  private func isTold(before start: Int, in tokens: Range<Int>) -> Bool {
    var index = start - 1
    while index >= tokens.lowerBound, start - index < EventOpeningReader.longestSubject {
      if context.tokens[index].kind == .punctuation, openings.opensClause(index) { return true }
      if context.isWord(index) {
        let key = context.tokens.key(index)
        if Self.untold.contains(key) || EventOpeningReader.isDoubt(key)
          || context.tokens.readings(index).contains(where: {
            $0.proclitics > 0 && key.prefix(Int($0.proclitics)).last == EventOpeningReader.seen
              && context.lexicon.classes(of: $0.word).contains(.predicate)
          })
        {
          return false
        }
      }
      index -= 1
    }
    return true
  }

  private static let helpers: [[UInt8]: Bool] = [
    LetterKey.make("جرى"): false, LetterKey.make("تم"): false, LetterKey.make("جرت"): false,
    LetterKey.make("تمت"): false, LetterKey.make("سيتم"): true, LetterKey.make("ستتم"): true,
    LetterKey.make("سيجري"): true, LetterKey.make("ستجري"): true,
  ]
  private static let leads = KeySet(keys: helpers.keys)
  private static let pronouns = ["ها", "هم", "هن", "ه"].map { LetterKey.make($0) }
  private static let untold = KeySet([
    "لم", "ولم", "لن", "ولن", "لا", "ولا", "ما", "ليس", "ليست", "وليس", "وليست", "نفى", "ونفى",
    "نفت", "ونفت", "أن", "سوف", "قرابة",
  ])
}
