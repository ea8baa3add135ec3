import Lexicon

/// Up to four letters at the end of a word, packed so that they are compared at once.
struct WordEnding {
  let length: Int
  private let packed: UInt32
  /// The last letter; 0 when the ending is empty.
  let last: UInt8

  init(_ letters: String) {
    let key = WordKey.make(letters)
    length = key.count
    packed = key.reduce(0) { $0 << 8 | UInt32($1) }
    last = key.last ?? 0
  }

  /// Whether a stretch of a word ends so.
  @inline(__always)
  func ends(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    guard range.count > length else { return false }
    var tail: UInt32 = 0
    for index in range.upperBound - length..<range.upperBound {
      tail = tail << 8 | UInt32(word[index])
    }
    return tail == packed
  }
}
