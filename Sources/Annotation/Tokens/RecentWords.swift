import Lexicon
import Synchronization

/// The readings of words that the last documents had: those of the next are mostly among them.
///
/// Each key has one place, and the last word there stands: what is forgotten is only looked up again.
struct RecentWords: Sendable {
  private struct Word {
    var signature: UInt64 = 0
    var keyStart: Int32 = 0
    var keyEnd: Int32 = 0
    var firstReading: Int32 = 0
    var readingCount: Int32 = 0
  }

  private static let places = 8192
  /// When the keys take more bytes than this, all words are forgotten.
  private static let keyBytes = 1 << 17

  private var words = [Word](repeating: Word(), count: places)
  private var keys: [UInt8] = []
  private var readings: [TokenLayer.Reading] = []

  /// Appends the readings of a key, which a reader finds when they are not remembered.
  mutating func read(
    _ key: UnsafeBufferPointer<UInt8>, by reader: WordReader,
    into found: inout [TokenLayer.Reading]
  ) {
    let signature = Vocabulary.signature(key)
    let place = Int(truncatingIfNeeded: Vocabulary.scatter(signature)) & (Self.places - 1)
    let word = words[place]
    if word.signature == signature, isKey(key, of: word) {
      let first = Int(word.firstReading)
      found.append(contentsOf: readings[first..<first + Int(word.readingCount)])
      return
    }
    let first = found.count
    reader.read(key, into: &found)
    if keys.count > Self.keyBytes { self = RecentWords() }
    words[place] = Word(
      signature: signature, keyStart: Int32(keys.count), keyEnd: Int32(keys.count + key.count),
      firstReading: Int32(readings.count), readingCount: Int32(found.count - first))
    keys.append(contentsOf: key)
    readings.append(contentsOf: found[first...])
  }

  private func isKey(_ key: UnsafeBufferPointer<UInt8>, of word: Word) -> Bool {
    guard Int(word.keyEnd - word.keyStart) == key.count else { return false }
    let start = Int(word.keyStart)
    for offset in 0..<key.count where keys[start + offset] != key[offset] { return false }
    return true
  }
}

/// Lends recent words to one document at a time; another that is read meanwhile begins with none.
final class RecentWordsLender: Sendable {
  private let words = Mutex<RecentWords?>(nil)

  /// Runs a body with the words, and takes them back.
  func lend(_ body: (inout RecentWords) -> Void) {
    var words =
      self.words.withLock { words in
        defer { words = nil }
        return words
      } ?? RecentWords()
    body(&words)
    self.words.withLock { [words] in $0 = words }
  }
}
