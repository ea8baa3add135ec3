import Normalization

/// The numbers of kings and popes: `السادس` in محمد السادس is VI.
enum RegnalNumbers {
  /// The Roman numeral that one or two words are.
  ///
  /// - Parameters:
  ///   - first: The key of the word.
  ///   - second: The key of the word behind it, which may be `عشر`.
  /// - Returns: The numeral and how many words it takes; nil where the first word is no number.
  static func roman(_ first: [UInt8], _ second: [UInt8]?) -> (numeral: String, words: Int)? {
    guard let number = byKey[first] else { return nil }
    return second == ten ? (numerals[number + 10], 2) : (numerals[number], 1)
  }

  private static let ten = LetterKey.make("عشر")
  private static let numerals = [
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
    "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
  ]
  private static let byKey: [[UInt8]: Int] = {
    let words = [
      "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
      "العاشر",
    ]
    var numbers: [[UInt8]: Int] = [:]
    for (index, word) in words.enumerated() { numbers[LetterKey.make(word)] = index + 1 }
    numbers[LetterKey.make("الحادي")] = 1
    return numbers
  }()
}
