import Lexicon
import Manuscript
import Normalization

/// Cuts a word into its proclitics, its stem and its pronoun, as treebanks do.
///
/// `وبمدرستهم` is و, ب, مدرست, هم. The pieces are the letters as they stand in the text, so that they make the
/// word again; the article stays with its noun (`للمدرسة` is ل, لمدرسة). What decides is whether the rest is
/// a word, by lexicons and paradigms; where two readings are words, the rule that chose says why.
public final class CliticSegmenter: Sendable {
  private let lexicon: Lexicon
  private let forms: WordForms
  private let proclitics: ProcliticReader
  private let enclitics: EncliticReader

  /// The segmenter over the lexicons that are compiled in.
  public static let standard = CliticSegmenter(lexicon: .standard, morphology: .standard)

  init(lexicon: Lexicon, morphology: MorphologyLexicon) {
    self.lexicon = lexicon
    forms = WordForms(lexicon: lexicon, morphology: morphology)
    proclitics = ProcliticReader(forms: forms)
    enclitics = EncliticReader(forms: forms)
  }

  /// The segments of a token: its letters, cut.
  public func segments(of index: Int, in edition: Edition) -> [String] {
    ranges(of: index, in: edition).map { edition.text[$0] }
  }

  /// The places of the segments of a token in the text, one behind the other.
  public func ranges(of index: Int, in edition: Edition) -> [Range<Int>] {
    let token = edition.tokens[index]
    guard token.kind == .word, !isLetterOfAcronym(index, edition.tokens) else {
      return [token.range]
    }
    var start = token.range.lowerBound
    let ends = cuts(index, edition.text, edition.tokens) + [token.range.upperBound]
    return ends.map { end in
      defer { start = end }
      return start..<end
    }
  }

  /// Whether a token has more than one segment.
  func isCut(_ index: Int, _ text: Text, _ tokens: TokenLayer) -> Bool {
    tokens[index].kind == .word && !isLetterOfAcronym(index, tokens)
      && !cuts(index, text, tokens).isEmpty
  }

  /// Where the text is cut inside a token.
  private func cuts(_ index: Int, _ text: Text, _ tokens: TokenLayer) -> [Int] {
    text.utf8.withUnsafeBufferPointer { bytes in
      tokens.keys.withUnsafeBufferPointer { keys in
        WordLetters.of(
          bytes, tokens[index].range,
          key: UnsafeBufferPointer(rebasing: keys[tokens[index].keyRange])
        ) { word in cuts(word, index, tokens) } ?? []
      }
    }
  }

  /// Where the text is cut inside a word.
  private func cuts(_ word: WordLetters, _ index: Int, _ tokens: TokenLayer) -> [Int] {
    var count = proclitics.count(word)
    if isQuestionedNegation(word, count, index, tokens) { count += 1 }
    var cuts = (0..<count).map { word.offset(of: $0 + 1) }
    let rest = count..<word.count
    // Behind للـ there is an article, and hence no pronoun.
    if count > 0, word[count - 1] == Letter.lam, word[count] == Letter.lam, rest.count > 2 {
      return cuts
    }
    let isNounPlace =
      count > 0 && Letter.isPreposition(word[count - 1])
      || count == 0 && isPreposition(index - 1, tokens, leaf: tokens[index].leaf)
    let pronoun = enclitics.length(word, rest, isNounPlace: isNounPlace)
    if pronoun > 0 { cuts.append(word.offset(of: word.count - pronoun)) }
    return cuts
  }

  // MARK: - The neighbours

  private static let negation = LetterKey.make("ألا")

  /// ألا before a verb of the present is أن لا, and not the particle.
  private func isQuestionedNegation(
    _ word: WordLetters, _ start: Int, _ index: Int, _ tokens: TokenLayer
  ) -> Bool {
    guard word.count == start + 3, word.isHamzaAbove(start),
      word.key(start..<word.count).elementsEqual(Self.negation), index + 1 < tokens.count,
      tokens[index + 1].leaf == tokens[index].leaf, tokens[index + 1].kind == .word
    else { return false }
    let key = tokens.key(index + 1)
    guard let first = key.first, key.count > 2 else { return false }
    return [Letter.yeh, Letter.teh, Letter.noon].contains(first)
  }

  private func isPreposition(_ index: Int, _ tokens: TokenLayer, leaf: Int32) -> Bool {
    guard index >= 0, tokens[index].leaf == leaf else { return false }
    return lexicon.functionWords[tokens.word(index)]?.kind == .preposition
  }

  /// Latin letters by their names, as acronyms are spelt: بي بي سي, إم بي سي.
  private static let letterNames = KeySet([
    "إيه", "بي", "سي", "دي", "إف", "جي", "إتش", "آي", "كي", "إل", "إم", "إن", "أو", "كيو", "آر",
    "إس", "تي", "يو", "في", "دبليو", "إكس", "واي", "زد",
  ])

  /// Whether a word is one of several names of letters in a row.
  private func isLetterOfAcronym(_ index: Int, _ tokens: TokenLayer) -> Bool {
    guard tokens[index].keyRange.count <= 3, Self.letterNames.contains(tokens.key(index))
    else { return false }
    return neighbour(index, -1, tokens) || neighbour(index, 1, tokens)
  }

  /// Whether the next word on one side, a full stop apart at most, is the name of a letter.
  private func neighbour(_ index: Int, _ step: Int, _ tokens: TokenLayer) -> Bool {
    var other = index + step
    if tokens.indices.contains(other), tokens.isSign(other, ".") { other += step }
    guard tokens.indices.contains(other), tokens[other].leaf == tokens[index].leaf,
      tokens[other].keyRange.count <= 5
    else { return false }
    return Self.letterNames.contains(tokens.key(other))
      && !Self.isParticleAndLetter.contains(tokens.key(other))
  }

  /// Names of letters that are everyday words as well: they make no acronym of the word beside them.
  private static let isParticleAndLetter = KeySet(["في", "أو", "إن"])
}
