import Lexicon
import Manuscript
import Normalization

/// A number word whose form depends on what it counts, or demands a form of it.
struct NumberInWords {
  enum Kind {
    /// Two, as a word of its own.
    case two
    /// Three to ten, in the form for a feminine or a masculine noun.
    case few(Int, isFeminine: Bool)
    /// Thirteen to nineteen; nil when the two words contradict each other.
    case teen(Int, isFeminine: Bool?)
    /// Twenty, thirty … ninety.
    case tens
  }

  let kind: Kind
  /// The tokens of the number.
  let tokens: Range<Int>
  /// Where it begins, behind proclitics.
  private let start: Int

  /// The number word at a token; nil when there is none, or it is part of another number.
  ///
  /// It is a function because an initialiser would take a copy of the proof for each word.
  static func read(_ index: Int, _ proof: Proof) -> NumberInWords? {
    guard let word = Self.entry(index, proof) else { return nil }
    func number(_ kind: Kind, _ tokens: Range<Int>) -> NumberInWords {
      NumberInWords(kind: kind, tokens: tokens, start: word.start)
    }
    switch word.entry.kind {
    case .unit where word.entry.value == 2:
      return word.proclitics == 0 ? number(.two, index..<index + 1) : nil
    case .unit where (3...9).contains(word.entry.value):
      let isFeminine = !Self.endsFeminine(index, proof)
      if let next = Self.entry(index + 1, proof), next.proclitics == 0, next.entry.kind == .ten,
        proof.sameLeaf(index, index + 1)
      {
        let agrees = Self.endsFeminine(index + 1, proof) == isFeminine
        return number(
          .teen(word.entry.value, isFeminine: agrees ? isFeminine : nil), index..<index + 2)
      }
      return number(.few(word.entry.value, isFeminine: isFeminine), index..<index + 1)
    case .ten:
      let last = proof.sameLeaf(index - 1, index) ? Self.entry(index - 1, proof) : nil
      if last?.entry.kind == .unit { return nil }
      return number(
        .few(10, isFeminine: !Self.endsFeminine(index, proof)), index..<index + 1)
    case .tens: return number(.tens, index..<index + 1)
    default: return nil
    }
  }

  /// The place of the number, without proclitics.
  func range(_ proof: Proof) -> TextRange {
    start..<proof.range(tokens.upperBound - 1).upperBound
  }

  private static func entry(
    _ index: Int, _ proof: Proof
  ) -> (entry: NumberWord, start: Int, proclitics: Int)? {
    guard proof.isWord(index), proof.tokens.allClasses(index).contains(.number) else { return nil }
    for reading in proof.tokens.readings(index) where !reading.hasArticle && !reading.hasTanwin {
      guard reading.classes.contains(.number),
        let entry = proof.lexicon.numberWords.entries(of: reading.word).first(where: {
          [.unit, .ten, .tens].contains($0.kind)
        })
      else { continue }
      // Words without marks: each letter before it is two bytes long.
      let start = proof.range(index).lowerBound + 2 * Int(reading.proclitics)
      return (entry, start, Int(reading.proclitics))
    }
    return nil
  }

  /// Whether a word ends with ة.
  private static func endsFeminine(_ index: Int, _ proof: Proof) -> Bool {
    proof.tokens.key(index).last == LetterKey.letter("ه")
  }

  /// Whether the form for feminine nouns is also a fraction when vowels are not written: خمس, عشر.
  static func isFraction(_ value: Int) -> Bool { [5, 7, 9, 10].contains(value) }

  /// The number word for three to ten things of a gender.
  static func few(_ value: Int, isFeminine: Bool) -> String {
    let words = isFeminine ? feminine : masculine
    return words[min(max(value, 3), 10) - 3]
  }

  /// The number words for thirteen to nineteen things of a gender, by their unit.
  static func teen(_ unit: Int, isFeminine: Bool) -> String {
    few(unit, isFeminine: isFeminine) + (isFeminine ? " عشرة" : " عشر")
  }

  private static let masculine = [
    "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة",
  ]
  private static let feminine = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
}
