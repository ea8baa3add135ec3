import Lexicon

/// Remembers at which token a word was met last, so that a word that a text repeats is looked up once.
///
/// Each key has one place, and the last word there stands: what is forgotten is only looked up again.
struct WordMemory {
  /// The token at each place; -1 where none was yet.
  private var tokens: [Int32]

  /// - Parameter bytes: The length of the text.
  init(bytes: Int) {
    var size = 64
    while size < 16_384, size < bytes / 16 { size *= 2 }
    tokens = [Int32](repeating: -1, count: size)
  }

  /// Puts a token at the place of its key; returns the one that stood there.
  @inline(__always)
  mutating func exchange(_ key: UnsafeBufferPointer<UInt8>, _ token: Int) -> Int? {
    let place =
      Int(truncatingIfNeeded: Vocabulary.scatter(Vocabulary.signature(key)))
      & (tokens.count - 1)
    let before = tokens[place]
    tokens[place] = Int32(token)
    return before < 0 ? nil : Int(before)
  }
}
