/// The letters that Arabic presentation forms stand for (Unicode block U+FE70…U+FEFF).
enum PresentationForms {
  /// The key bytes of U+FE80…U+FEFC.
  static func letters(of value: UInt32) -> [UInt8] {
    if value >= 0xFEF5 { return [LetterKey.letter("ل"), LetterKey.letter("ا")] }
    return [table[Int(value - 0xFE80)]]
  }

  /// One byte for each of U+FE80…U+FEF4: each letter has one, two or four forms, in this order.
  private static let table: [UInt8] = {
    let forms: [(Unicode.Scalar, Int)] = [
      ("ء", 1), ("ا", 2), ("ا", 2), ("ء", 2), ("ا", 2), ("ء", 4), ("ا", 2), ("ب", 4), ("ه", 2),
      ("ت", 4), ("ث", 4), ("ج", 4), ("ح", 4), ("خ", 4), ("د", 2), ("ذ", 2), ("ر", 2), ("ز", 2),
      ("س", 4), ("ش", 4), ("ص", 4), ("ض", 4), ("ط", 4), ("ظ", 4), ("ع", 4), ("غ", 4), ("ف", 4),
      ("ق", 4), ("ك", 4), ("ل", 4), ("م", 4), ("ن", 4), ("ه", 4), ("و", 2), ("ي", 2), ("ي", 4),
    ]
    return forms.flatMap { letter, count in
      [UInt8](repeating: LetterKey.letter(letter), count: count)
    }
  }()
}
