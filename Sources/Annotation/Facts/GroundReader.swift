import Lexicon
import Normalization

/// Reads what somebody is arrested or tried for: `للاشتباه في تورطهم في أنشطة إرهابية`, `بتهمة السرقة`.
struct GroundReader {
  let context: TokenContext
  let phrases: NounPhraseReader

  /// A ground in English, with the token behind it.
  struct Ground {
    let english: String
    let end: Int
  }

  /// The ground that begins at a token; nil when it cannot be read as a whole.
  func read(at index: Int, limit: Int) -> Ground? {
    guard index + 1 < limit, context.isAny(index, of: Self.leads),
      let kind = Self.kinds[Array(context.tokens.key(index))]
    else { return nil }
    var next = index + 1
    switch kind {
    case .charge: return named("on charges of", at: next, limit: limit)
    case .suspicion: return named("on suspicion of", at: next, limit: limit)
    case .suspected:
      guard isIn(next) else { return nil }
      next += 1
      return involvement("on suspicion of", at: next, letters: 0, limit: limit)
        ?? named("on suspicion of", at: next, limit: limit)
    case .involved: return involvement("for", at: index, letters: 1, limit: limit)
    }
  }

  /// `تورطهم المزعوم في أنشطة إرهابية`: what somebody had a part in.
  private func involvement(_ lead: String, at index: Int, letters: Int, limit: Int) -> Ground? {
    guard index + 2 < limit, context.isWord(index),
      Self.involvement.contains(context.tokens.key(index).dropFirst(letters))
    else { return nil }
    var next = index + 1
    var words = lead + " involvement in"
    if Self.alleged.contains(context.tokens.key(next)) {
      if lead == "for" { words = "for alleged involvement in" }
      next += 1
    }
    guard isIn(next) else { return nil }
    return named(words, at: next + 1, limit: limit)
  }

  /// What stands behind a ground's words: a noun, or that of a deed.
  private func named(_ lead: String, at index: Int, limit: Int) -> Ground? {
    guard index < limit, context.isWord(index) else { return nil }
    if let phrase = phrases.single(at: index, limit: limit, after: nil), phrase.owner == nil,
      phrase.kind == .noun, phrase.nounClass != "person",
      !phrase.isDefinite || phrase.isMass || !phrase.english.hasPrefix("the ")
    {
      var words = lead + " " + phrase.english
      var end = phrase.tokens.upperBound
      if isKind(end, limit: limit) {
        words += " of this kind"
        end += 3
      }
      return phrases.isClosed(end, limit: limit) ? Ground(english: words, end: end) : nil
    }
    if let acts = acts(at: index, limit: limit) {
      return Ground(english: lead + " " + acts.english, end: acts.end)
    }
    // السرقة: the deed by itself.
    guard context.hasArticle(index), phrases.isClosed(index + 1, limit: limit, isDefinite: true),
      let deed = context.tokens.readings(index).lazy.compactMap({ reading in
        reading.proclitics == 0 && reading.hasArticle
          ? context.lexicon.predicates[reading.word]?.first {
            $0.form == .deverbalNoun && $0.predicate.certainty == .always
              && ["security", "justice"].contains($0.predicate.category)
          } : nil
      }).first
    else { return nil }
    return Ground(english: lead + " " + deed.predicate.englishNoun, end: index + 1)
  }

  /// `أعمال إرهابية`: words that are acts and activities here.
  private func acts(at index: Int, limit: Int) -> Ground? {
    guard let noun = Self.deeds[Array(context.tokens.key(index))] else { return nil }
    let adjectives = CommonNounReader(reader: phrases)
      .adjectives(from: index + 1, limit: limit, isDefinite: false, gender: nil)
    var words = (adjectives.english.reversed() + [noun]).joined(separator: " ")
    var end = adjectives.end
    if isKind(end, limit: limit) {
      words += " of this kind"
      end += 3
    }
    guard end > index + 1, phrases.isClosed(end, limit: limit) else { return nil }
    return Ground(english: words, end: end)
  }

  private static let deeds: [[UInt8]: String] = [
    LetterKey.make("أعمال"): "acts", LetterKey.make("أنشطة"): "activities",
    LetterKey.make("نشاطات"): "activities", LetterKey.make("أفعال"): "acts",
  ]

  private func isKind(_ index: Int, limit: Int) -> Bool {
    index + 2 < limit && context.isKey(index, ClauseReader.from)
      && context.isKey(index + 1, Self.this) && context.isKey(index + 2, Self.kind)
  }

  private func isIn(_ index: Int) -> Bool {
    context.isWord(index) && Self.inside.contains(context.tokens.key(index))
  }

  private enum Kind { case charge, suspicion, suspected, involved }

  private static let spellings: [(Kind, [String])] = [
    (.charge, ["بتهمة", "بتهم"]), (.suspicion, ["بشبهة"]), (.suspected, ["للاشتباه"]),
    (.involved, ["لتورطه", "لتورطها", "لتورطهم", "لضلوعه", "لضلوعها", "لضلوعهم"]),
  ]
  private static let leads = KeySet(spellings.flatMap(\.1))
  private static let kinds: [[UInt8]: Kind] = {
    var table: [[UInt8]: Kind] = [:]
    for (kind, words) in spellings {
      for word in words { table[LetterKey.make(word)] = kind }
    }
    return table
  }()
  private static let involvement = KeySet([
    "تورطه", "تورطها", "تورطهم", "ضلوعه", "ضلوعها", "ضلوعهم",
  ])
  private static let alleged = KeySet(["المزعوم", "المفترض", "المحتمل"])
  private static let inside = KeySet(["في", "فى"])
  private static let this = LetterKey.make("هذا")
  private static let kind = LetterKey.make("النوع")
}
