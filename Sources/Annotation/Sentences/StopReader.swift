import Lexicon
import Manuscript
import Normalization

/// Decides whether a stop ends its sentence.
struct StopReader {
  let context: TokenContext
  private var tokens: TokenLayer { context.tokens }
  private var utf8: [UInt8] { context.text.utf8 }

  /// Finds out whether a sentence ends at a token.
  ///
  /// - Parameters:
  ///   - index: A token.
  ///   - start: The first token of its sentence.
  /// - Returns: The last token of the sentence; nil when it goes on.
  func end(at index: Int, start: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .punctuation, let stop = SentenceStop(utf8, token.range) else { return nil }
    var end = index
    while end + 1 < tokens.count, !tokens[end + 1].followsSpace, tokens[end + 1].leaf == token.leaf,
      SentenceStop.isCloser(utf8, tokens[end + 1].range)
        || SentenceStop(utf8, tokens[end + 1].range) != nil
    {
      end += 1
    }
    let next = end + 1
    guard next < tokens.count, tokens[next].leaf == token.leaf else { return end }
    switch stop {
    case .question:
      // «هل وصل؟» سأل: the question is part of the sentence that tells who asked.
      let isTold = end > index && tellsSpeech(next)
      return tokens[next].followsSpace && !isTold ? end : nil
    case .ellipsis: return nil
    case .fullStop:
      guard index > start, tokens[index - 1].leaf == token.leaf else { return nil }
      return tokens[next].followsSpace
        ? isAbbreviation(index - 1, start, next) && end == index ? nil : end
        : isGlued(index - 1, next) ? end : nil
    }
  }

  /// A missing space after the stop: between two long words it is one, in بي.بي.سي it is not.
  private func isGlued(_ before: Int, _ next: Int) -> Bool {
    tokens[before].kind == .word && tokens[next].kind == .word
      && tokens[before].keyRange.count >= 3 && tokens[next].keyRange.count >= 3
  }

  // MARK: - Abbreviations

  private static let latinAbbreviations = Set(
    [
      "mr", "mrs", "ms", "dr", "st", "prof", "sen", "gen", "col", "lt", "sgt", "rev", "jr", "vs",
      "no",
    ]
    .map(LetterKey.make))

  private static let prepositions = Set(["في", "من", "عن", "إلى", "على"].map(LetterKey.make))

  /// Whether the word before a stop is cut short by it, or numbers a point: `د.`, `J.`, `Dr.`, `1.`.
  private func isAbbreviation(_ before: Int, _ start: Int, _ next: Int) -> Bool {
    let length = tokens[before].keyRange.count
    switch tokens[before].kind {
    case .word:
      // No sentence ends with a preposition: في is the letter V.
      return length == 1 || Self.prepositions.contains(Array(tokens.key(before)))
    case .latin:
      if length == 1 { return true }
      guard tokens[next].kind == .latin else { return false }
      return startsSmall(next) || Self.latinAbbreviations.contains(Array(tokens.key(before)))
    case .number: return before == start && length <= 2
    default: return false
    }
  }

  /// Whether a Latin word begins with a small letter.
  private func startsSmall(_ index: Int) -> Bool {
    (0x61...0x7A).contains(utf8[tokens[index].range.lowerBound])
  }

  // MARK: - Attribution

  private static let attributions = Set(["قائلا", "قائلة", "قائلين", "كما"].map(LetterKey.make))

  /// Whether a word tells who said what stands before it.
  private func tellsSpeech(_ index: Int) -> Bool {
    guard tokens[index].kind == .word else { return false }
    return context.classes(index).contains(.speechVerb)
      || Self.attributions.contains(Array(tokens.key(index)))
  }
}
