import Lexicon
import Manuscript
import Normalization

/// Nouns that no lexicon holds, kept as they stand.
extension UnitReader {
  private static let notNouns: WordClass = [
    .predicate, .speechVerb, .functionWord, .number, .numberLimit, .calendar, .attribution,
    .adjective, .nationality, .unit,
  ]

  /// A word that no lexicon holds, or only a list of names and titles, kept as it stands.
  func unknown(at index: Int, takesAccusative: Bool) -> CountedThing? {
    let key = context.tokens.key(index)
    guard key.count > 2, !isPunctuated(index), !isDualNoun(index) else { return nil }
    if takesAccusative, key.count > 3, isAccusative(index) { return unknownThing(index) }
    for reading in context.tokens.readings(index) {
      let classes = context.lexicon.classes(of: reading.word)
      if reading.proclitics == 0, !classes.isDisjoint(with: Self.notNouns) { return nil }
      if reading.hasArticle || !classes.isDisjoint(with: [.functionWord, .number]) { return nil }
    }
    let letters = Array(key)
    guard !Self.looksDefinite(letters), !Self.looksLikeVerb(letters),
      context.plainClasses(index).isDisjoint(with: [.personName, .place, .organisation])
        || letters.last == Self.alef
    else { return nil }
    return unknownThing(index)
  }

  /// `رقمان صالحان`: a dual is counted by itself, not by a number before it.
  private func isDualNoun(_ index: Int) -> Bool {
    context.tokens.readings(index).contains { reading in
      reading.proclitics == 0 && !reading.hasArticle
        && context.lexicon.nouns[reading.word]?.allSatisfy { $0.form == .dual } == true
    }
  }

  private func unknownThing(_ index: Int) -> CountedThing {
    CountedThing(
      unit: Quantity.Unit(
        arabic: words(index..<index + 1), english: nil, englishPlural: nil, code: nil),
      end: index + 1, source: .unknown, kind: "")
  }

  /// The accusative that eleven to ninety-nine ask for: `43 وصلا`, whatever else is spelt so.
  private func isAccusative(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    if endsInTaMarbuta(index) {
      return context.plainClasses(index).isDisjoint(with: Self.notNouns)
        && !context.tokens.readings(index).contains { $0.hasArticle || $0.proclitics > 1 }
    }
    guard key.last == Self.alef, key[key.endIndex - 2] != Self.waw,
      key[key.endIndex - 2] != Self.ha, key[key.endIndex - 2] != Self.mim || key.count > 4
    else { return false }
    return context.classes(index).isDisjoint(with: [.number, .calendar, .adjective, .nationality])
      && context.plainClasses(index).isDisjoint(with: .functionWord)
      && !context.tokens.readings(index).contains { $0.hasArticle || $0.proclitics > 1 }
  }

  /// Whether the last letter is ة as it is written, which a key does not tell from ه.
  func endsInTaMarbuta(_ index: Int) -> Bool {
    let bytes = context.text.utf8[context.tokens[index].range].suffix(4)
    return zip(bytes, bytes.dropFirst()).contains { $0 == 0xD8 && $1 == 0xA9 }
  }

  private func isPunctuated(_ index: Int) -> Bool { context.tokens[index].kind != .word }

  private static let alef = LetterKey.letter("ا")
  private static let lam = LetterKey.letter("ل")
  private static let ya = LetterKey.letter("ي")
  private static let ta = LetterKey.letter("ت")
  private static let waw = LetterKey.letter("و")
  private static let fa = LetterKey.letter("ف")
  private static let ba = LetterKey.letter("ب")
  private static let kaf = LetterKey.letter("ك")
  private static let nun = LetterKey.letter("ن")
  private static let sin = LetterKey.letter("س")
  private static let ha = LetterKey.letter("ه")
  private static let mim = LetterKey.letter("م")

  /// The article, with or without a proclitic, or a pronoun at the end.
  private static func looksDefinite(_ key: [UInt8]) -> Bool {
    if key.count > 3, key[0] == alef, key[1] == lam { return true }
    if key[0] == lam, key[1] == lam { return true }
    let isProclitic = key[0] == waw || key[0] == fa || key[0] == ba || key[0] == kaf
    if isProclitic, key.count > 4, key[1] == alef, key[2] == lam { return true }
    if key[0] == waw || key[0] == fa { return true }
    if key[0] == lam || key[0] == ba, key.count > 3, key[key.count - 1] != alef { return true }
    // ـها, ـهم
    let last = key[key.count - 1]
    if key.count > 4, key[key.count - 2] == ha, last == alef || last == mim { return true }
    return false
  }

  /// A present tense: a leading ي, or ت, س, ن with a verb's ending.
  private static func looksLikeVerb(_ key: [UInt8]) -> Bool {
    let last = key[key.count - 1]
    if key[0] == ya { return last != alef }
    if key[0] == sin, key[1] == ya || key[1] == ta { return last != alef }
    if key[0] == ta, key.count > 3 {
      return last == nun && key[key.count - 2] == waw
    }
    // كانوا, قالوا: the plural of the past; كتبت: its feminine.
    if last == alef, key[key.count - 2] == waw { return true }
    return key.count == 4 && last == ta
  }
}
