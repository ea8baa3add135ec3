import Lexicon
import Manuscript
import Normalization

/// A document's tokens with the lexicon at hand: the questions that rules of names, quotations and facts ask.
///
/// It is shared by reference: a dozen rules look at one document.
final class TokenContext: Sendable {
  let text: Text
  let tokens: TokenLayer
  let lexicon: Lexicon

  init(_ edition: Edition, lexicon: Lexicon) {
    text = edition.text
    tokens = edition.tokens
    self.lexicon = lexicon
  }

  /// Where a token begins once its first letters are taken off; marks go with their letters.
  func start(_ index: Int, afterLetters count: Int) -> Int {
    let range = tokens[index].range
    guard count > 0 else { return range.lowerBound }
    return text.utf8.withUnsafeBufferPointer { bytes in
      var position = range.lowerBound
      var left = count
      while position < range.upperBound {
        let (kind, length) = CharacterClass.at(bytes, position)
        if kind != .mark {
          if left == 0 { return position }
          left -= 1
        }
        position += length
      }
      return position
    }
  }

  /// The end of the leaf that a token stands in, as a token index.
  func leafEnd(_ index: Int) -> Int {
    var end = index
    while end < tokens.count, tokens[end].leaf == tokens[index].leaf { end += 1 }
    return end
  }

  /// Whether two neighbouring tokens stand in one leaf.
  @inline(__always)
  func sameLeaf(_ left: Int, _ right: Int) -> Bool {
    left >= 0 && right < tokens.count && tokens[left].leaf == tokens[right].leaf
  }

  /// Whether a token is a word of the Arabic script.
  @inline(__always)
  func isWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
  }

  /// The lexicons of the word as it stands.
  @inline(__always)
  func classes(_ index: Int) -> WordClass { tokens.classes(index) }

  /// The lexicons of every reading of the word together.
  @inline(__always)
  func allClasses(_ index: Int) -> WordClass { tokens.allClasses(index) }

  /// Whether a word bears the article, or the article swallowed by a preposition.
  func hasArticle(_ index: Int) -> Bool {
    tokens[index].keyRange.count > 3 && tokens.hasPrefix(index, Self.article)
  }

  /// Whether a word begins with the preposition ل and the article.
  func hasAssimilatedArticle(_ index: Int) -> Bool {
    tokens[index].keyRange.count > 3 && tokens.hasPrefix(index, Self.assimilated)
  }

  /// Whether the key of a token is that of a word.
  func isKey(_ index: Int, _ key: [UInt8]) -> Bool {
    index >= 0 && index < tokens.count && tokens.isKey(index, key)
  }

  /// Whether a token is one of some words as they stand.
  ///
  /// The words are at hand before the tokens are, which need not be held on to while the words are made.
  @inline(__always)
  func isAny(_ index: Int, of words: KeySet) -> Bool { tokens.isAny(index, of: words) }

  static let article = LetterKey.make("ال")
  static let assimilated = LetterKey.make("لل")
  static let waw = LetterKey.letter("و")
  static let lam = LetterKey.letter("ل")

  /// A phrase of a table that begins at a token.
  struct Match<Entry: Sendable> {
    let entry: Entry
    /// The first token behind the phrase.
    let end: Int
    /// The letters before the phrase in its first token that are proclitics.
    let proclitics: Int
    /// Whether the article stands before the first word, and the phrase has none.
    let hasArticle: Bool
    /// Where the phrase ends in its table, for those who ask for its other entries.
    let cursor: PhraseTable<Entry>.Cursor
  }

  /// The longest phrase of a table that begins at a token.
  ///
  /// - Parameters:
  ///   - table: The phrases.
  ///   - index: The first token.
  ///   - mark: The class that the phrases' first words have.
  ///   - allowsArticle: Whether the first word may have an article that the phrase lacks.
  /// - Returns: The longest phrase; of phrases of one length the plainest reading's.
  @inline(__always)
  func longest<Entry: Sendable>(
    in table: @autoclosure () -> PhraseTable<Entry>, at index: Int, marked mark: WordClass,
    allowsArticle: Bool = false
  ) -> Match<Entry>? {
    // Most words begin no phrase, and ask for no table.
    guard tokens.allClasses(index).contains(mark) else { return nil }
    return find(in: table(), at: index, marked: mark, allowsArticle: allowsArticle)
  }

  private func find<Entry: Sendable>(
    in table: PhraseTable<Entry>, at index: Int, marked mark: WordClass, allowsArticle: Bool
  ) -> Match<Entry>? {
    var best: Match<Entry>?
    for reading in tokens.readings(index) {
      guard !reading.hasTanwin, allowsArticle || !reading.hasArticle,
        reading.classes.contains(mark)
      else { continue }
      var cursor = PhraseTable<Entry>.Cursor()
      guard table.advance(&cursor, by: reading.word) else { continue }
      var next = index + 1
      while true {
        if next > best?.end ?? index, let entry = table.entry(at: cursor) {
          best = Match(
            entry: entry, end: next, proclitics: Int(reading.proclitics),
            hasArticle: reading.hasArticle, cursor: cursor)
        }
        guard cursor.goesOn, sameLeaf(index, next), let word = continuation(next),
          table.advance(&cursor, by: word)
        else { break }
        next += 1
        // A hyphen inside a name is a token that phrases do not hold.
        if sameLeaf(index, next), tokens.isSign(next, "-"), !tokens[next].followsSpace,
          sameLeaf(index, next + 1), !tokens[next + 1].followsSpace
        {
          next += 1
        }
      }
    }
    return best
  }

  /// The end of the title phrase that begins at a token.
  func titleEnd(at index: Int) -> Int? {
    guard allClasses(index).contains(.title) else { return nil }
    return longest(in: lexicon.titles, at: index, marked: .title, allowsArticle: true)?.end
  }

  private func continuation(_ index: Int) -> Vocabulary.WordID? {
    let word = tokens.word(index)
    return word >= 0 ? word : nil
  }
}
