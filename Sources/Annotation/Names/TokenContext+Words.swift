import Lexicon
import Manuscript
import Normalization

/// What rules ask of single words and signs.
extension TokenContext {
  /// Whether a token is a comma; false beyond the last.
  func isComma(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens.isComma(index)
  }

  /// The scalar that a token consists of; nil for one of several.
  func scalar(_ index: Int) -> Unicode.Scalar? {
    let range = tokens[index].range
    guard range.count <= 4 else { return nil }
    return text.utf8.withUnsafeBufferPointer { bytes in
      var decoder = UTF8()
      var letters = bytes[range].makeIterator()
      guard case .scalarValue(let scalar) = decoder.decode(&letters),
        UTF8.width(scalar) == range.count
      else { return nil }
      return scalar
    }
  }

  /// The letters of a row of tokens, without so many letters of the first that are tied before it.
  func range(_ row: Range<Int>, afterLetters letters: Int) -> TextRange {
    start(row.lowerBound, afterLetters: letters)..<tokens[row.upperBound - 1].range.upperBound
  }

  /// Whether a word stands behind the preposition ل, in a reading of which something holds.
  func isBehindLam(_ index: Int, where holds: (TokenLayer.Reading) -> Bool) -> Bool {
    isWord(index) && tokens.key(index).first == Self.lam
      && tokens.readings(index).contains { $0.proclitics == 1 && holds($0) }
  }

  /// Whether a dot shortens the one letter before it, as in the names that a court leaves out.
  func isInitialDot(_ index: Int) -> Bool {
    index > 0 && sameLeaf(index - 1, index) && tokens.isSign(index, ".")
      && !tokens[index].followsSpace && isWord(index - 1) && tokens.key(index - 1).count == 1
  }

  /// Whether a word is a definite adjective or an adjective of origin: الدولي, المغربية.
  func isDefiniteAdjective(_ index: Int) -> Bool {
    guard isWord(index), hasArticle(index) else { return false }
    return tokens.readings(index).contains { reading in
      reading.hasArticle && reading.proclitics == 0
        && !lexicon.classes(of: reading.word).isDisjoint(with: [.adjective, .nationality])
    }
  }

  /// Whether a word is cut into a stem and clitics.
  func isCut(_ index: Int) -> Bool { CliticSegmenter.standard.isCut(index, text, tokens) }

  /// Hands the letters of a word to a body; nil when they are too few, too many or no letters.
  func withLetters<Result>(_ index: Int, _ body: (WordLetters) -> Result?) -> Result? {
    guard isWord(index) else { return nil }
    let token = tokens[index]
    return text.utf8.withUnsafeBufferPointer { bytes in
      tokens.keys.withUnsafeBufferPointer { keys in
        WordLetters.of(
          bytes, token.range, key: UnsafeBufferPointer(rebasing: keys[token.keyRange]), body) ?? nil
      }
    }
  }
}
