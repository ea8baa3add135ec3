import Manuscript

/// How many letters of each direction a leaf holds, and whether it is a sentence of the rarer kind.
struct LetterCensus {
  /// Letters of Arabic script, and all other letters.
  private(set) var arabic = 0
  private(set) var other = 0
  private var arabicWords = 0
  /// Whether the first letter is of Arabic script.
  private var beginsArabic = false
  /// Whether a word stands in it that sentences of English or French are full of, and titles of things are not.
  private var hasSentenceWord = false

  /// So many times the letters of the document's own direction make a sentence of the other one.
  private static let majority = 3
  private static let leastWords = 5

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) {
    var index = range.lowerBound
    var wordStart: Int?
    var wasArabic = false
    while index < range.upperBound {
      let (kind, length) = CharacterClass.at(bytes, index)
      switch kind {
      case .arabicLetter:
        if arabic + other == 0 { beginsArabic = true }
        arabic += 1
        if !wasArabic { arabicWords += 1 }
      case .otherLetter:
        other += 1
        if wordStart == nil { wordStart = index }
      default: break
      }
      if kind != .otherLetter, let start = wordStart {
        meet(word: bytes[start..<index])
        wordStart = nil
      }
      wasArabic = kind == .arabicLetter || kind == .mark && wasArabic
      index += length
      if kind == .arabicLetter {
        let end = CharacterClass.endOfLetters(bytes, from: index, limit: range.upperBound)
        arabic += (end - index) / 2
        index = end
      }
    }
    if let start = wordStart { meet(word: bytes[start..<range.upperBound]) }
  }

  /// Whether it is a sentence in Latin letters with some Arabic in it.
  var isForeignSentence: Bool {
    !beginsArabic && hasSentenceWord && other >= Self.majority * arabic
  }

  /// Whether it is a sentence in Arabic with some words in other letters.
  var isArabicSentence: Bool {
    beginsArabic && arabicWords >= Self.leastWords && arabic >= Self.majority * other
  }

  private mutating func meet(word: Slice<UnsafeBufferPointer<UInt8>>) {
    guard word.count <= 4, !hasSentenceWord else { return }
    hasSentenceWord = Self.sentenceWords.contains { $0.elementsEqual(word) }
  }

  private static let sentenceWords = [
    "a", "is", "are", "was", "were", "has", "have", "it", "he", "she", "this", "that", "with",
    "est", "sont",
    "une", "un", "dans", "qui", "avec", "il", "elle",
  ].map { Array($0.utf8) }
}
