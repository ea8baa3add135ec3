/// The letters that Arabic presentation forms stand for (Unicode blocks U+FB50…U+FDFF, U+FE70…U+FEFF).
enum PresentationForms {
  /// The key bytes of a form; nil for ligatures of words and for letters that keys do not fold.
  static func letters(of value: UInt32) -> [UInt8]? {
    switch value {
    case 0xFEF5...0xFEFC: return [LetterKey.letter("ل"), LetterKey.letter("ا")]
    case 0xFE80...0xFEF4: return [table[Int(value - 0xFE80)]]
    default:
      guard let letter = foreign.first(where: { $0.forms.contains(value) })?.letter else {
        return nil
      }
      return LetterKey.make(String(letter))
    }
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

  /// Forms-A: the letters of other languages that Arabic texts hold too.
  private static let foreign: [(forms: ClosedRange<UInt32>, letter: Unicode.Scalar)] = [
    (0xFB50...0xFB51, "ٱ"), (0xFB56...0xFB59, "پ"), (0xFB6A...0xFB6D, "ڤ"),
    (0xFB7A...0xFB7D, "چ"), (0xFB8A...0xFB8B, "ژ"), (0xFB8E...0xFB91, "ک"),
    (0xFB92...0xFB95, "گ"), (0xFBA6...0xFBA9, "ہ"), (0xFBAA...0xFBAD, "ھ"),
    (0xFBD3...0xFBD6, "ڭ"), (0xFBE4...0xFBE7, "ې"), (0xFBFC...0xFBFF, "ی"),
  ]
}
