import Lexicon
import Manuscript
import Normalization

/// What the readers of numbers and dates look at: tokens, what the lexicons say of them, and the text.
final class NumeralContext: Sendable {
  let tokens: TokenLayer
  let lexicon: Lexicon
  let text: Text
  let habit: SeparatorHabit

  init(_ edition: Edition, lexicon: Lexicon) {
    tokens = edition.tokens
    self.lexicon = lexicon
    text = edition.text
    habit = SeparatorHabit(edition.tokens)
  }

  /// The kinds of all calendar words and phrases that a token may begin.
  @inline(__always)
  func calendarKinds(_ index: Int) -> KindSet<CalendarWord.Kind> {
    tokens.types[tokens.type(index)].calendarKinds
  }

  /// The kinds of all number words that a token may be.
  @inline(__always)
  func numberKinds(_ index: Int) -> KindSet<NumberWord.Kind> {
    tokens.types[tokens.type(index)].numberKinds
  }

  /// A number word and the reading of the token that it is.
  struct Word {
    let entry: NumberWord
    let reading: TokenLayer.Reading
    /// Whether و is joined to it.
    let hasConjunction: Bool
  }

  /// All that the lexicons may say of a token.
  @inline(__always)
  func classes(_ index: Int) -> WordClass { tokens.allClasses(index) }

  /// The classes of a token taken as it stands, without proclitics and article.
  func plainClasses(_ index: Int) -> WordClass { tokens.classes(index) }

  /// The first number word of some kinds that a token can be.
  @inline(__always)
  func word(_ index: Int, _ kinds: KindSet<NumberWord.Kind>) -> Word? {
    guard index >= 0, index < tokens.count, !numberKinds(index).isDisjoint(with: kinds) else {
      return nil
    }
    return find(index, kinds)
  }

  /// The first number word of a kind that a token can be.
  @inline(__always)
  func word(_ index: Int, _ kind: NumberWord.Kind) -> Word? { word(index, KindSet(kind)) }

  private func find(_ index: Int, _ kinds: KindSet<NumberWord.Kind>) -> Word? {
    guard tokens[index].kind == .word else { return nil }
    for reading in tokens.readings(index)
    where !reading.classes.isDisjoint(with: Self.numberClasses) {
      for entry in lexicon.numberWords.entries(of: reading.word) where kinds.contains(entry.kind) {
        return Word(
          entry: entry, reading: reading, hasConjunction: hasConjunction(index, reading))
      }
    }
    return nil
  }

  @inline(__always)
  private static var numberClasses: WordClass { [.number, .numberLimit, .numberSetting] }

  private static let waw = LetterKey.letter("و")

  /// Whether the proclitics of a reading begin with و.
  func hasConjunction(_ index: Int, _ reading: TokenLayer.Reading) -> Bool {
    reading.proclitics > 0 && tokens.key(index).first == Self.waw
  }

  /// Whether a token is the letter و alone.
  @inline(__always)
  func isLoneWaw(_ index: Int) -> Bool {
    guard index < tokens.count, index >= 0 else { return false }
    let range = tokens[index].keyRange
    return range.count == 1 && tokens.keys[range.lowerBound] == Self.waw
  }

  /// Whether a token is a word as it stands, by key.
  func isWord(_ index: Int, _ key: [UInt8]) -> Bool {
    index >= 0 && index < tokens.count && tokens.isKey(index, key)
  }

  /// Whether a token is one of some words as they stand.
  func isWord(_ index: Int, _ keys: KeySet) -> Bool {
    index >= 0 && index < tokens.count && tokens.isAny(index, of: keys)
  }

  /// Whether a token is one of some words as they stand, by key.
  func isWord(_ index: Int, _ keys: [UInt8]...) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    return keys.contains { tokens.isKey(index, $0) }
  }

  /// Whether two neighbouring tokens stand in one leaf.
  @inline(__always)
  func inSameLeaf(_ left: Int, _ right: Int) -> Bool {
    left >= 0 && right >= 0 && left < tokens.count && right < tokens.count
      && tokens[left].leaf == tokens[right].leaf
  }

  /// Whether a token is there, in the leaf of another.
  @inline(__always)
  func has(_ index: Int, with other: Int) -> Bool { inSameLeaf(index, other) }

  /// Whether no white space stands between a token and the one before it.
  @inline(__always)
  func touchesPrevious(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].followsSpace
      && inSameLeaf(index, index - 1)
  }

  /// Whether a token is a hyphen or dash of any length, or the minus sign.
  func isDash(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    if tokens.isSign(index, "-") { return true }
    let key = tokens.key(index)
    guard key.count == 4, key.first == 0xFF else { return false }
    // U+2010…U+2015, U+2212.
    let bytes = Array(key)
    return bytes[1] == 0xE2
      && (bytes[2] == 0x80 && (0x90...0x95).contains(bytes[3])
        || bytes[2] == 0x88 && bytes[3] == 0x92)
  }

  /// Whether a token is a full stop, a comma or another mark that ends a phrase.
  func isPunctuation(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .punctuation
  }

  /// Where a token begins after its proclitics.
  func start(_ index: Int, after proclitics: UInt8) -> Int {
    let range = tokens[index].range
    guard proclitics > 0 else { return range.lowerBound }
    var left = Int(proclitics)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = text.utf8[offset] < 0xE0 ? 2 : 3
      let isLetter = text.utf8.withUnsafeBufferPointer {
        CharacterClass.at($0, offset).0 == .arabicLetter
      }
      if isLetter {
        if left == 0 { return offset }
        left -= 1
      }
      offset += length
    }
    return range.lowerBound
  }

  /// The longest phrase of a table that begins at a token; the first word may carry proclitics.
  ///
  /// - Returns: the entries, the token after the phrase and the reading of the first word.
  @inline(__always)
  func longest<Entry>(
    _ table: @autoclosure () -> PhraseTable<Entry>, at index: Int, class wanted: WordClass,
    allowsArticle: Bool = true, where accept: (Entry) -> Bool = { _ in true }
  ) -> (entry: Entry, end: Int, reading: TokenLayer.Reading)? {
    // Most words begin no phrase, and ask for no table.
    guard tokens.allClasses(index).contains(wanted) else { return nil }
    return find(table(), at: index, class: wanted, allowsArticle: allowsArticle, where: accept)
  }

  private func find<Entry>(
    _ table: PhraseTable<Entry>, at index: Int, class wanted: WordClass, allowsArticle: Bool,
    where accept: (Entry) -> Bool
  ) -> (entry: Entry, end: Int, reading: TokenLayer.Reading)? {
    var best: (entry: Entry, end: Int, reading: TokenLayer.Reading)?
    for reading in tokens.readings(index)
    where reading.classes.contains(wanted)
      && (allowsArticle || !reading.hasArticle)
    {
      var cursor = PhraseTable<Entry>.Cursor()
      guard table.advance(&cursor, by: reading.word) else { continue }
      var next = index + 1
      while true {
        if next > best?.end ?? index, let entry = table.entry(at: cursor, where: accept) {
          best = (entry, next, reading)
        }
        guard cursor.goesOn, has(next, with: index), step(&cursor, table, next) else { break }
        next += 1
      }
    }
    return best
  }

  private func step<Entry>(
    _ cursor: inout PhraseTable<Entry>.Cursor, _ table: PhraseTable<Entry>, _ index: Int
  ) -> Bool {
    if tokens[index].kind == .word {
      for reading in tokens.readings(index)
      where reading.proclitics == 0 && !reading.hasArticle && !reading.hasTanwin {
        if table.advance(&cursor, by: reading.word) { return true }
      }
      // The accusative of an adjective: مترا مربعا.
      for reading in tokens.readings(index)
      where reading.proclitics == 0 && !reading.hasArticle && reading.hasTanwin {
        if table.advance(&cursor, by: reading.word) { return true }
      }
      return false
    }
    return table.advance(&cursor, by: lexicon.vocabulary.id(tokens.key(index)))
  }
}
