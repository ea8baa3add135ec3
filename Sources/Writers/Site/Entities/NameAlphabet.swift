import Normalization

/// The order of names in an Arabic index: by the word behind the article, under its first letter.
enum NameAlphabet {
  /// What a name is sorted by: `رباط` for `الرباط`, as indexes of books have it.
  static func word(of name: String) -> String {
    guard name.hasPrefix("ال"), name.unicodeScalars.count >= 5, !name.hasPrefix("الله") else {
      return name
    }
    return String(name.unicodeScalars.dropFirst(2))
  }

  /// The letter that a name stands under; `#` for one that begins with no letter.
  ///
  /// The forms of alef are one letter, and so are capital and small letters.
  static func letter(of name: String) -> String {
    let key = LetterKey.make(word(of: name))
    guard let byte = key.first else { return "#" }
    switch byte {
    case 0x61...0x7A: return String(UnicodeScalar(byte - 0x20))
    case 0x00...0x7F: return "#"
    default:
      let letter = LetterKey.letters(of: Array(key.prefix(5))).unicodeScalars.first
      guard let letter, letter.properties.isAlphabetic else { return "#" }
      return String(letter)
    }
  }
}
