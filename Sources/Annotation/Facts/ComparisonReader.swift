import Lexicon
import Manuscript
import Normalization

/// Reads what compares a figure with another one: `مقابل 17.8 مليار`, `بزيادة 9 في المئة`.
struct ComparisonReader {
  let context: TokenContext
  let edition: Edition
  let phrases: NounPhraseReader

  /// The comparison that begins at a token, or behind a comma there; nil when it cannot be said as a whole.
  func read(at start: Int, limit: Int) -> (english: String, end: Int)? {
    var index = start
    if index < limit, context.tokens.isComma(index) { index += 1 }
    if context.isKey(index, Self.that) { index += 1 }
    guard index < limit, context.isWord(index),
      let words = Self.words[Array(context.tokens.key(index))]
    else { return nil }
    index += 1
    // The preposition of مقارنة, alone or joined; نسبته, قدرها.
    if index < limit, context.isWord(index), Self.links.contains(context.tokens.key(index)) {
      index += 1
    }
    guard
      let figure = phrases.read(at: index, limit: limit)
        ?? phrases.read(at: index, limit: limit, after: Self.ba), figure.kind == .quantity
    else { return nil }
    index = figure.tokens.upperBound
    var english = ", " + words + " " + figure.english
    if let date = date(at: index, limit: limit) {
      english += " " + date.english
      index = date.end
    } else if words != Self.compared, isYearly(index, limit: limit) {
      english += " year on year"
      index += 3
    }
    guard isEnd(index, limit: limit) else { return nil }
    return (english, index)
  }

  private func date(at start: Int, limit: Int) -> (english: String, end: Int)? {
    var index = start
    if index + 1 < limit, context.isKey(index, Self.ago),
      Self.years.contains(context.tokens.key(index + 1)),
      phrases.isClosed(index + 2, limit: limit)
    {
      return ("a year earlier", index + 2)
    }
    if index < limit, Self.dating.contains(context.tokens.key(index)) { index += 1 }
    guard index < limit, let found = phrases.date(at: index),
      edition.dates[found].by != DateMention.durationRule,
      let english = FactDate(edition: edition).say(found)
    else { return nil }
    return (english, context.tokens.index(at: edition.dates[found].range.upperBound - 1) + 1)
  }

  private func isYearly(_ index: Int, limit: Int) -> Bool {
    index + 2 < limit && context.isKey(index, Self.on) && context.isKey(index + 1, Self.basis)
      && context.isKey(index + 2, Self.yearly)
  }

  private func isEnd(_ index: Int, limit: Int) -> Bool {
    guard index < limit else { return true }
    if context.tokens[index].kind == .punctuation { return !context.tokens.isSign(index, "(") }
    return context.isWord(index) && context.tokens.key(index).first == TokenContext.waw
      && phrases.isClosed(index, limit: limit)
  }

  private static let compared = "compared with"
  private static let ba = LetterKey.letter("ب")
  private static let that = LetterKey.make("أي")
  private static let ago = LetterKey.make("قبل")
  private static let years = KeySet(["عام", "سنة"])
  private static let on = LetterKey.make("على")
  private static let basis = LetterKey.make("أساس")
  private static let yearly = LetterKey.make("سنوي")
  private static let words: [[UInt8]: String] = {
    var table: [[UInt8]: String] = [:]
    for word in ["مقارنة", "مقابل"] { table[LetterKey.make(word)] = compared }
    for word in ["بزيادة", "بارتفاع", "بنمو"] { table[LetterKey.make(word)] = "up" }
    for word in ["بانخفاض", "بتراجع", "بهبوط"] { table[LetterKey.make(word)] = "down" }
    return table
  }()
  private static let links = KeySet(["ب", "مع", "بنسبة", "نسبته", "نسبتها", "قدره", "قدرها"])
  private static let dating = KeySet(["في", "فى", "خلال"])
}
