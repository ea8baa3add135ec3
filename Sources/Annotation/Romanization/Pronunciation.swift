/// Whether a spelling can be said aloud: the last check before a name is told.
enum Pronunciation {
  /// Whether small ASCII letters have a vowel, and no more consonants in a row than can be said.
  ///
  /// Those are three, and two at the beginning but for `str` and its like.
  /// What is one sound (`sh`, `tsch`, a doubled letter) counts as one consonant.
  static func isSayable(_ letters: [UInt8]) -> Bool {
    var row = 0
    var hasVowel = false
    var index = 0
    while index < letters.count {
      if isVowel(letters[index]) {
        hasVowel = true
        row = 0
        index += 1
      } else {
        row += 1
        if row > 3 || row > 2 && !hasVowel && !opensWithS(letters) { return false }
        index += soundLength(letters, at: index)
      }
    }
    return hasVowel && !endsWithoutVowel(letters)
  }

  /// Whether a word ends in a liquid or nasal behind a stop: `qurnaql`.
  private static func endsWithoutVowel(_ letters: [UInt8]) -> Bool {
    guard letters.count > 2, "lmnr".utf8.contains(letters[letters.count - 1]) else { return false }
    return "bcdfgjkpqstvz".utf8.contains(letters[letters.count - 2])
  }

  /// Whether an ASCII letter is a vowel; `y` is one.
  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// `spr`, `str`, `sch`, `skl`: the clusters of three that open a word.
  private static func opensWithS(_ letters: [UInt8]) -> Bool {
    letters.count > 1 && letters[0] == UInt8(ascii: "s") && "ptkch".utf8.contains(letters[1])
  }

  private static let sounds = [
    "tsch", "sch", "tch", "sh", "ch", "th", "kh", "gh", "dh", "ph", "zh", "ck", "ts", "tz", "dj",
    "wh",
  ]
  .map { Array($0.utf8) }

  private static func soundLength(_ letters: [UInt8], at index: Int) -> Int {
    let rest = letters[index...]
    for sound in sounds where rest.starts(with: sound) { return sound.count }
    return rest.count > 1 && letters[index] == letters[index + 1] ? 2 : 1
  }
}
