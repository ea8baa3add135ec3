import Lexicon
import Normalization

/// A few words of a rule, by their keys: asking for one neither allocates nor hashes with a seed.
struct KeySet: Sendable {
  private var words: Vocabulary

  /// - Parameter words: The words as they are written.
  init(_ words: [String]) {
    self.words = Vocabulary(capacity: words.count)
    for word in words {
      _ = LetterKey.make(word).withUnsafeBufferPointer { self.words.intern($0) }
    }
  }

  /// Whether a key is that of one of the words.
  func contains(_ key: ArraySlice<UInt8>) -> Bool { words.id(key) >= 0 }

  /// Whether a key is that of one of the words.
  func contains(_ key: [UInt8]) -> Bool { words.id(key) >= 0 }
}
