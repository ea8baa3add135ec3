import Normalization

/// Reads what a court sentences somebody to: `بالسجن ثلاث سنوات وبغرامة قدرها 20 ألف درهم`.
struct PenaltyReader {
  let context: TokenContext
  let phrases: NounPhraseReader

  /// A penalty in English, with the token behind it.
  struct Penalty {
    var english: String
    var end: Int
    /// Whether it waits for its length: `بسجن` before the one who is sentenced.
    var lacksLength = false
  }

  /// Whether a word may begin a penalty.
  static func begins(_ key: ArraySlice<UInt8>) -> Bool { words.contains(key) }

  /// The penalties that begin at a token, joined by `و`; nil when none can be read as a whole.
  func read(at index: Int, limit: Int) -> Penalty? {
    guard var penalty = single(at: index, limit: limit, letters: 0) else { return nil }
    var next = penalty.end
    while next < limit, context.isWord(next), context.tokens.key(next).first == TokenContext.waw,
      Self.begins(context.tokens.key(next).dropFirst()),
      let joined = single(at: next, limit: limit, letters: 1)
    {
      penalty.english += " and " + joined.english
      penalty.end = joined.end
      next = joined.end
    }
    return penalty
  }

  private func single(at index: Int, limit: Int, letters: Int) -> Penalty? {
    guard let kind = Self.kinds[Array(context.tokens.key(index).dropFirst(letters))] else {
      return nil
    }
    var next = index + 1
    switch kind {
    case .death: return Penalty(english: "death", end: next)
    case .prison:
      if next < limit, Self.forLife.contains(context.tokens.key(next)) {
        // مدى الحياة
        let end = context.isKey(next, Self.extent) ? next + 2 : next + 1
        return Penalty(english: "life in prison", end: end)
      }
      guard let (time, end) = length(at: next, limit: limit) else { return nil }
      return Penalty(english: time + " in prison", end: end)
    case .fine:
      if next < limit, context.isKey(next, Self.financial) { next += 1 }
      if next < limit, ClauseReader.isWorth(context.tokens.key(next)) { next += 1 }
      guard let amount = phrases.single(at: next, limit: limit, after: nil),
        amount.kind == .quantity, amount.nounClass == "measure", !amount.isTime
      else { return nil }
      return Penalty(english: "a fine of " + amount.english, end: amount.tokens.upperBound)
    case .imprisonment: return nil
    }
  }

  /// `بسجن وزير سابق خمس سنوات`: the one who is sentenced, between the noun and its length.
  func sentenced(at index: Int, limit: Int) -> (convict: NounPhrase, penalty: Penalty)? {
    guard Self.kinds[Array(context.tokens.key(index))] == .imprisonment,
      let convict = phrases.single(at: index + 1, limit: limit, after: nil),
      convict.nounClass == "person",
      let (time, end) = length(at: convict.tokens.upperBound, limit: limit)
    else { return nil }
    return (convict, Penalty(english: time + " in prison", end: end))
  }

  /// `مدة ثلاث سنوات وستة أشهر نافذة`: how long somebody goes to prison for.
  private func length(at index: Int, limit: Int) -> (english: String, end: Int)? {
    var next = index
    if next < limit, Self.during.contains(context.tokens.key(next)) { next += 1 }
    guard let time = phrases.single(at: next, limit: limit, after: nil), time.isTime else {
      return nil
    }
    var words = time.english
    next = time.tokens.upperBound
    if next < limit, context.isWord(next), context.tokens.key(next).first == TokenContext.waw {
      let isAlone = context.tokens.key(next).count == 1
      if let more = phrases.single(
        at: isAlone ? next + 1 : next, limit: limit, after: isAlone ? nil : TokenContext.waw),
        more.isTime
      {
        words += " and " + more.english
        next = more.tokens.upperBound
      }
    }
    if next < limit, context.isWord(next), Self.enforced.contains(context.tokens.key(next)) {
      next += 1
    }
    // Of a suspended sentence nobody goes to prison for so long.
    guard
      next >= limit || !context.isWord(next) || phrases.isClosed(next, limit: limit)
        || Self.begins(context.tokens.key(next).dropFirst())
    else { return nil }
    return (words, next)
  }

  private enum Kind { case prison, imprisonment, fine, death }

  private static let spellings: [(Kind, [String])] = [
    (.prison, ["بالسجن", "بالحبس"]), (.imprisonment, ["بسجن", "بحبس"]),
    (.fine, ["بغرامة", "غرامة", "بخطية", "خطية"]), (.death, ["بالإعدام"]),
  ]
  private static let words = KeySet(spellings.flatMap(\.1))
  private static let kinds: [[UInt8]: Kind] = {
    var table: [[UInt8]: Kind] = [:]
    for (kind, spellings) in spellings {
      for spelling in spellings { table[LetterKey.make(spelling)] = kind }
    }
    return table
  }()
  private static let financial = LetterKey.make("مالية")
  private static let extent = LetterKey.make("مدى")
  private static let forLife = KeySet(["المؤبد", "مدى"])
  private static let during = KeySet(["مدة", "لمدة"])
  private static let enforced = KeySet(["نافذة", "نافذا", "نافذ"])
}
