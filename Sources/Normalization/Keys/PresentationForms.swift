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

  /// The letters of a form as they are written; nil for ligatures of words and for letters unknown here.
  ///
  /// Unlike in a key, each hamza keeps its seat.
  static func spelling(of value: UInt32) -> String? {
    switch value {
    case 0xFEF5...0xFEFC: lamAlef[Int(value - 0xFEF5) / 2]
    case 0xFE80...0xFEF4: spellings[Int(value - 0xFE80)]
    default: foreign.first(where: { $0.forms.contains(value) }).map { String($0.letter) }
    }
  }

  private static let lamAlef = ["لآ", "لأ", "لإ", "لا"]

  /// One letter for each of U+FE80…U+FEF4.
  private static let spellings: [String] = {
    let forms: [(String, Int)] = [
      ("ء", 1), ("آ", 2), ("أ", 2), ("ؤ", 2), ("إ", 2), ("ئ", 4), ("ا", 2), ("ب", 4), ("ة", 2),
      ("ت", 4), ("ث", 4), ("ج", 4), ("ح", 4), ("خ", 4), ("د", 2), ("ذ", 2), ("ر", 2), ("ز", 2),
      ("س", 4), ("ش", 4), ("ص", 4), ("ض", 4), ("ط", 4), ("ظ", 4), ("ع", 4), ("غ", 4), ("ف", 4),
      ("ق", 4), ("ك", 4), ("ل", 4), ("م", 4), ("ن", 4), ("ه", 4), ("و", 2), ("ى", 2), ("ي", 4),
    ]
    return forms.flatMap { letter, count in [String](repeating: letter, count: count) }
  }()

  /// One key byte for each of U+FE80…U+FEF4.
  private static let table: [UInt8] = spellings.map { LetterKey.make($0).first ?? 0 }

  /// Forms-A: the letters of other languages that Arabic texts hold too.
  private static let foreign: [(forms: ClosedRange<UInt32>, letter: Unicode.Scalar)] = [
    (0xFB50...0xFB51, "ٱ"), (0xFB56...0xFB59, "پ"), (0xFB6A...0xFB6D, "ڤ"),
    (0xFB7A...0xFB7D, "چ"), (0xFB8A...0xFB8B, "ژ"), (0xFB8E...0xFB91, "ک"),
    (0xFB92...0xFB95, "گ"), (0xFBA6...0xFBA9, "ہ"), (0xFBAA...0xFBAD, "ھ"),
    (0xFBD3...0xFBD6, "ڭ"), (0xFBE4...0xFBE7, "ې"), (0xFBFC...0xFBFF, "ی"),
  ]
}
