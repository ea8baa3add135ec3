import Normalization

/// A word as the search knows it: its key without article and endings, in 16 bytes.
///
/// The script of the search page makes terms of what a reader types by the same steps, in `search.js`:
///
/// 1. fold the letters as ``LetterKey`` does;
/// 2. of a word all in Arabic letters take off the article, with what is tied to it (`وال`, `بال`, `كال`, `فال`,
///    `لل`), when three letters stay;
/// 3. take off one ending (`ات`, `ون`, `ين`, `ان`, `ها`, `هم`, `يه`, `ه`, `ي`), when three letters stay;
/// 4. keep 16 bytes at most, and of words in other letters four letters.
struct SearchTerm: Hashable, Comparable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The most bytes of a term.
  private static let limit = 16

  /// Makes a term of a word's key; nil when nothing of it can be looked for.
  init?(key: ArraySlice<UInt8>) {
    var word = key
    if word.allSatisfy(Self.isArabic) {
      word = Self.stem(word)
    } else if let first = word.first, first == 0xFF {
      word = Self.foreign(word)
    }
    guard !word.isEmpty else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    var shift: UInt64 = 128
    for byte in word.prefix(Self.limit) {
      shift -= 8
      if shift >= 64 { high |= UInt64(byte) << (shift - 64) } else { low |= UInt64(byte) << shift }
    }
    self.high = high
    self.low = low
  }

  static func < (left: SearchTerm, right: SearchTerm) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  /// The bytes of the key that is left.
  private var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for half in [high, low] {
      for shift in stride(from: UInt64(56), through: 0, by: -8) {
        let byte = UInt8(truncatingIfNeeded: half >> shift)
        if byte != 0 { bytes.append(byte) }
      }
    }
    return bytes
  }

  /// The letters of the term, as the script writes them.
  var letters: String { LetterKey.letters(of: bytes) }

  private static func isArabic(_ byte: UInt8) -> Bool { byte >= 0x80 && byte != 0xFF }

  /// Four letters of a word that keys hold as UTF-8.
  private static func foreign(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = word.startIndex
    for _ in 0..<4 {
      guard index < word.endIndex else { break }
      guard word[index] == 0xFF, index + 1 < word.endIndex else {
        index += 1
        continue
      }
      let lead = word[index + 1]
      index = min(index + 1 + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4), word.endIndex)
    }
    return word[..<index].prefix(limit)
  }

  private static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var word = word
    if let prefix = prefixes.first(where: { word.starts(with: $0) && word.count >= $0.count + 3 }) {
      word = word.dropFirst(prefix.count)
    }
    if let suffix = suffixes.first(where: {
      word.count >= $0.count + 3 && word.suffix($0.count).elementsEqual($0)
    }) {
      word = word.dropLast(suffix.count)
    }
    return word
  }

  private static let prefixes = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"].map(LetterKey.make)
  private static let suffixes = ["ات", "ون", "ين", "ان", "ها", "هم", "يه", "ه", "ي"].map(
    LetterKey.make)
}
