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
    self.init(bytes: word)
  }

  private init(bytes: ArraySlice<UInt8>) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    var shift: UInt64 = 128
    for byte in bytes.prefix(Self.limit) {
      shift -= 8
      if shift >= 64 { high |= UInt64(byte) << (shift - 64) } else { low |= UInt64(byte) << shift }
    }
    self.high = high
    self.low = low
  }

  /// The term's first letters, one or more, as a term that stands before all that begin with them.
  func prefix(_ letterCount: Int) -> SearchTerm {
    // Letters of one byte, as those of Arabic are, need no look at the bytes.
    let (first, second) = (high >> 56, high >> 48 & 0xFF)
    if letterCount == 1, first != 0xFF { return SearchTerm(high: high & 0xFF << 56, low: 0) }
    if letterCount == 2, first != 0xFF, second != 0xFF {
      return SearchTerm(high: high & 0xFFFF << 48, low: 0)
    }
    let bytes = bytes
    var end = 0
    for _ in 0..<letterCount where end < bytes.count {
      end = LetterKey.end(ofLetterAt: end, in: bytes)
    }
    return SearchTerm(bytes: bytes[..<end])
  }

  private init(high: UInt64, low: UInt64) {
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
    let word = word.dropFirst(article(word))
    return word.dropLast(ending(word))
  }

  /// How many letters at the beginning are the article and what is tied to it.
  private static func article(_ word: ArraySlice<UInt8>) -> Int {
    let start = word.startIndex
    guard word.count >= 5 else { return 0 }
    let (first, second, third) = (word[start], word[start + 1], word[start + 2])
    switch first {
    case Letter.waw where word.count >= 6 && second == Letter.lam && third == Letter.lam: return 3
    case Letter.waw, Letter.beh, Letter.kaf, Letter.feh:
      return word.count >= 6 && second == Letter.alef && third == Letter.lam ? 3 : 0
    case Letter.alef, Letter.lam: return second == Letter.lam ? 2 : 0
    default: return 0
    }
  }

  /// How many letters at the end are an ending.
  private static func ending(_ word: ArraySlice<UInt8>) -> Int {
    let end = word.endIndex
    guard word.count >= 4 else { return 0 }
    let (before, last) = (word[end - 2], word[end - 1])
    if word.count >= 5 {
      switch (before, last) {
      case (Letter.alef, Letter.teh), (Letter.waw, Letter.noon), (Letter.yeh, Letter.noon),
        (Letter.alef, Letter.noon), (Letter.heh, Letter.alef), (Letter.heh, Letter.meem),
        (Letter.yeh, Letter.heh):
        return 2
      default: break
      }
    }
    return last == Letter.heh || last == Letter.yeh ? 1 : 0
  }

  /// The letters of articles and endings as keys have them.
  private enum Letter {
    static let alef: UInt8 = 0x80 | 0x27
    static let beh: UInt8 = 0x80 | 0x28
    static let teh: UInt8 = 0x80 | 0x2A
    static let feh: UInt8 = 0x80 | 0x41
    static let kaf: UInt8 = 0x80 | 0x43
    static let lam: UInt8 = 0x80 | 0x44
    static let meem: UInt8 = 0x80 | 0x45
    static let noon: UInt8 = 0x80 | 0x46
    static let heh: UInt8 = 0x80 | 0x47
    static let waw: UInt8 = 0x80 | 0x48
    static let yeh: UInt8 = 0x80 | 0x4A
  }
}
