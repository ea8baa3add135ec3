import Lexicon
import Normalization

/// The letters of one word as a ``WordKey``, with where each begins in the text.
///
/// Behind the letters is room for one more, so that a stem can be looked up with the letter that an ending
/// took away: `مدرسة` for `مدرستـ`.
struct WordLetters {
  /// The longest word that is cut; what is longer is not Arabic.
  static let limit = 32

  private let letters: UnsafeMutablePointer<UInt8>
  private let offsets: UnsafeMutablePointer<Int>
  let count: Int
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Makes the letters of a word and hands them to a body.
  ///
  /// - Returns: Nil when the word is too short or too long to be cut, or holds signs that are not one letter
  ///   in the key (ligatures of the presentation forms).
  static func of<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, key: UnsafeBufferPointer<UInt8>,
    _ body: (WordLetters) -> Result
  ) -> Result? {
    guard key.count >= 2, key.count <= limit else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: limit + 1) { letters in
      withUnsafeTemporaryAllocation(of: Int.self, capacity: limit + 1) { offsets in
        guard let letterBase = letters.baseAddress, let offsetBase = offsets.baseAddress else {
          return nil
        }
        for index in 0..<key.count { letterBase[index] = key[index] }
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
          let (kind, length) = CharacterClass.at(bytes, index)
          if kind == .arabicLetter {
            guard count < key.count else { return nil }
            offsetBase[count] = index
            count += 1
          }
          index += length
        }
        guard count == key.count else { return nil }
        let last = offsetBase[count - 1]
        // ة is D8 A9.
        if bytes[last] == 0xD8, bytes[last + 1] == 0xA9 {
          letterBase[count - 1] = WordKey.taMarbuta
        }
        return body(
          WordLetters(letters: letterBase, offsets: offsetBase, count: count, bytes: bytes))
      }
    }
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 { letters[index] }

  /// Where a letter begins in the text.
  func offset(of letter: Int) -> Int { offsets[letter] }

  /// Whether a letter carries its hamza in the text: أ, إ, آ.
  func hasHamza(_ letter: Int) -> Bool {
    guard letter < count else { return false }
    let offset = offsets[letter]
    return bytes[offset] == 0xD8 && [0xA2, 0xA3, 0xA5].contains(bytes[offset + 1])
  }

  /// Whether a letter is أ in the text.
  func isHamzaAbove(_ letter: Int) -> Bool {
    guard letter < count else { return false }
    let offset = offsets[letter]
    return bytes[offset] == 0xD8 && bytes[offset + 1] == 0xA3
  }

  @inline(__always)
  func key(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: letters + range.lowerBound, count: range.count)
  }

  /// Hands the key of a range to a body, with another letter behind it.
  @inline(__always)
  func withKey<Result>(
    _ range: Range<Int>, restoring letter: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let saved = letters[range.upperBound]
    letters[range.upperBound] = letter
    defer { letters[range.upperBound] = saved }
    return body(key(range.lowerBound..<range.upperBound + 1))
  }

  /// Hands the ``LetterKey`` of a range to a body: that in which ta marbuta is folded.
  @inline(__always)
  func withFoldedKey<Result>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let last = range.upperBound - 1
    guard last >= range.lowerBound, letters[last] == WordKey.taMarbuta else {
      return body(key(range))
    }
    letters[last] = LetterKey.letter("ه")
    defer { letters[last] = WordKey.taMarbuta }
    return body(key(range))
  }
}
