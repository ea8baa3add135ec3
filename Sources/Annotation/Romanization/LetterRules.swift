/// Spells a word of any length letter by letter, so that it can be said aloud.
///
/// Consonants go by the table of the press, long vowels by their place, and a short vowel stands wherever
/// three consonants would meet or two would open the word.
enum LetterRules {
  /// The spelling in small letters.
  static func spell(_ scalars: [Unicode.Scalar]) -> String {
    var out = ""
    /// Consonants in a row without a vowel after them.
    var open = 0
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if let vowel = vowel(scalar, at: index, next: next, afterConsonant: open > 0 || index == 0) {
        out += vowel
        open = 0
        continue
      }
      let letters = consonants[scalar] ?? ""
      if letters.isEmpty { continue }
      if open > 0 || index > 0 && out.isEmpty {
        let closes = open == 1 && next == nil && clusters.contains(out.suffix(1) + letters)
        let isBetweenVowels = open == 1 && isVowel(next)
        if !closes, !isBetweenVowels || out.count == 1 {
          out += "a"
          open = 0
        }
      }
      out += letters
      open += 1
    }
    let isSayable = out.utf8.contains(where: Pronunciation.isVowel)
    return isSayable ? out : out + "a"
  }

  private static func isVowel(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return vowels.contains(scalar)
  }

  /// The vowel that a letter stands for in its place; nil where it is a consonant.
  private static func vowel(
    _ scalar: Unicode.Scalar, at index: Int, next: Unicode.Scalar?, afterConsonant: Bool
  ) -> String? {
    switch scalar {
    case "ا", "أ", "آ", "ى", "ة", "ٱ": return "a"
    case "إ": return index == 0 && next == "ي" ? "" : "i"
    case "ه" where next == nil && index > 1: return afterConsonant ? "a" : nil
    case "و":
      if index == 0 || !afterConsonant || isVowel(next) && next != "و" && next != "ي" { return nil }
      return "o"
    case "ي", "ی":
      if index == 0 || !afterConsonant || next == "ا" || next == "و" { return nil }
      return "i"
    case "ؤ": return "ou"
    case "ئ": return "e"
    default: return nil
    }
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "ا", "أ", "آ", "إ", "ى", "ة", "و", "ي", "ؤ", "ئ", "ی", "ٱ",
  ]

  /// Pairs of consonants that may close a word.
  private static let clusters: Set<String> = [
    "nd", "nt", "rt", "rd", "rk", "lt", "ld", "lm", "st", "sk", "ns", "rs", "rn", "rg", "ng", "nk",
    "ls", "lf", "rf", "ft", "mp",
  ]

  private static let consonants: [Unicode.Scalar: String] = [
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r",
    "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "g",
    "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y",
    "ء": "", "پ": "p", "چ": "ch", "ژ": "j", "ڤ": "v", "گ": "g", "ڭ": "g", "ک": "k", "ی": "y",
    "ہ": "h", "ھ": "h", "ە": "a", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ے": "e", "ڨ": "g",
  ]
}
