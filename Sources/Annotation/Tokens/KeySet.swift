import Lexicon
import Normalization

/// A few words of a rule, by their keys: asking for one neither allocates nor hashes with a seed.
///
/// It is shared by reference, so that handing it on costs no more than a number.
final class KeySet: Sendable {
  private let words: Vocabulary
  /// The first letters of the words and their lengths, a bit each; they refuse most words of a text.
  private let firstLetters: UInt64
  private let lengths: UInt64

  /// - Parameter words: The words as they are written.
  convenience init(_ words: [String]) {
    self.init(keys: words.map { LetterKey.make($0) })
  }

  /// - Parameter keys: The keys of the words.
  init(keys: some Collection<[UInt8]>) {
    var vocabulary = Vocabulary(capacity: keys.count)
    var firstLetters: UInt64 = 0
    var lengths: UInt64 = 0
    for key in keys {
      _ = key.withUnsafeBufferPointer { vocabulary.intern($0) }
      firstLetters |= Self.bit(Int(key.first ?? 0))
      lengths |= Self.bit(key.count)
    }
    self.words = vocabulary
    self.firstLetters = firstLetters
    self.lengths = lengths
  }

  @inline(__always)
  private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number & 63) }

  /// Whether a key is that of one of the words.
  @inline(__always)
  func contains(_ key: ArraySlice<UInt8>) -> Bool { key.withUnsafeBufferPointer(contains) }

  /// Whether a key is that of one of the words.
  @inline(__always)
  func contains(_ key: [UInt8]) -> Bool { key.withUnsafeBufferPointer(contains) }

  /// Whether a key is that of one of the words.
  @inline(__always)
  func contains(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    mayHold(count: key.count, first: key.isEmpty ? 0 : key[0]) && words.id(key) >= 0
  }

  /// Whether a word of so many letters may be among them, which begins with a letter.
  @inline(__always)
  func mayHold(count: Int, first: UInt8) -> Bool {
    lengths & Self.bit(count) != 0 && firstLetters & Self.bit(Int(first)) != 0
  }
}
