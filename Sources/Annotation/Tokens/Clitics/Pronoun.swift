import Lexicon
import Normalization

/// The pronouns that are written onto a word, the longest first.
enum Pronoun {
  static let all = ["هما", "كما", "هم", "هن", "ها", "كم", "كن", "نا", "ني", "ه", "ك", "ي"].map(
    WordEnding.init)
  /// Without ي, which nouns of relation end in: it is told only from context.
  static let objects = Array(all.dropLast())
}

/// Letters that rules look at, as bytes of a ``LetterKey``.
enum Letter {
  static let alef = LetterKey.letter("ا")
  static let beh = LetterKey.letter("ب")
  static let teh = LetterKey.letter("ت")
  static let seen = LetterKey.letter("س")
  static let feh = LetterKey.letter("ف")
  static let kaf = LetterKey.letter("ك")
  static let lam = LetterKey.letter("ل")
  static let noon = LetterKey.letter("ن")
  static let heh = LetterKey.letter("ه")
  static let waw = LetterKey.letter("و")
  static let yeh = LetterKey.letter("ي")

  /// The prepositions that are written onto a word.
  @inline(__always)
  static func isPreposition(_ letter: UInt8) -> Bool {
    letter == beh || letter == lam || letter == kaf
  }

  /// The conjunctions that are written onto a word.
  @inline(__always)
  static func isConjunction(_ letter: UInt8) -> Bool { letter == waw || letter == feh }
}
