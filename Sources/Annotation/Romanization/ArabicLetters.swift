/// The letters of a name as romanisation sees them.
enum ArabicLetters {
  /// Whether a scalar is a letter of the Arabic script.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0621...0x063F, 0x0641...0x064A, 0x066E...0x066F, 0x0671...0x06D3, 0x06D5: true
    default: false
    }
  }

  /// Whether a scalar is a vowel mark, a tatweel or a sign of direction, which no spelling shows.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0610...0x061A, 0x061C, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED: true
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The letters of a word, without marks.
  static func letters(of word: String) -> [Unicode.Scalar] { word.unicodeScalars.filter(isLetter) }

  /// A word without its article; nil where it has none, or too little would be left.
  static func withoutArticle(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard letters.count > 4, letters[0] == "ا" || letters[0] == "ٱ", letters[1] == "ل" else {
      return nil
    }
    return Array(letters.dropFirst(2))
  }

  /// Whose name a word is by its letters: those that only Arabic has, or that Arabic lacks.
  static func origin(_ letters: [Unicode.Scalar]) -> NamePart.Origin? {
    if letters.contains(where: { "پچڤگژ".unicodeScalars.contains($0) }) { return .foreign }
    return letters.contains { "عحضظذ".unicodeScalars.contains($0) } ? .arabic : nil
  }

  /// The English form of a mark or digit; any other scalar as it is.
  static func englishMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x060C: ","
    case 0x061B: ";"
    case 0x061F: "?"
    case 0x06D4: "."
    case 0x0660...0x0669: Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x0660 + 0x30))
    case 0x06F0...0x06F9: Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x06F0 + 0x30))
    default: scalar
    }
  }
}
