import Digest
import Normalization

/// Names of pages in the letters that every address and every file system can hold.
///
/// Arabic letters become those that people type for them where they have no Arabic keyboard, one for one, so that
/// two names in Arabic letters never share a page: `الرباط` is `alrba6`. What cannot be told so ends with ten
/// digits of a digest.
enum PageName {
  /// The most letters of a name before its digest.
  private static let limit = 60

  /// The name for some words; it depends on nothing but their ``LetterKey``.
  static func make(_ words: String) -> String { make(key: LetterKey.make(words)) }

  /// The name for the key of some words.
  static func make(key: [UInt8]) -> String {
    let (name, isExact) = told(key)
    guard !isExact else { return name }
    let digest = SHA256.hexadecimal(key).prefix(10)
    return name.isEmpty ? String(digest) : name + "-" + digest
  }

  /// The name without any digest: it may be that of other words too, or empty.
  static func plain(key: [UInt8]) -> String { told(key).name }

  /// The letters for a key, and whether they stand for no other.
  private static func told(_ key: [UInt8]) -> (name: String, isExact: Bool) {
    var name: [UInt8] = []
    var isExact = true
    for byte in key {
      if let letter = letters[byte] {
        name.append(letter)
      } else if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
        isExact = false
        name.append(byte)
      } else {
        if byte != 0x20 || name.isEmpty || name.last == hyphen { isExact = false }
        if !name.isEmpty, name.last != hyphen { name.append(hyphen) }
      }
      if name.count > limit { break }
    }
    if name.last == hyphen || name.count > limit || name.isEmpty { isExact = false }
    while name.last == hyphen || name.count > limit { name.removeLast() }
    return (String(decoding: name, as: UTF8.self), isExact)
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The letter for each letter of a key.
  private static let letters: [UInt8: UInt8] = {
    let pairs: [(Unicode.Scalar, Character)] = [
      ("ء", "2"), ("ا", "a"), ("ب", "b"), ("ت", "t"), ("ث", "c"), ("ج", "j"), ("ح", "7"),
      ("خ", "5"), ("د", "d"), ("ذ", "v"), ("ر", "r"), ("ز", "z"), ("س", "s"), ("ش", "4"),
      ("ص", "9"), ("ض", "0"), ("ط", "6"), ("ظ", "8"), ("ع", "3"), ("غ", "g"), ("ف", "f"),
      ("ق", "q"), ("ك", "k"), ("ل", "l"), ("م", "m"), ("ن", "n"), ("ه", "h"), ("و", "w"),
      ("ي", "y"),
    ]
    var table: [UInt8: UInt8] = [:]
    for (scalar, letter) in pairs { table[LetterKey.letter(scalar)] = letter.asciiValue }
    return table
  }()
}
