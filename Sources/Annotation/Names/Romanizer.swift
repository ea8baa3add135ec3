public import Lexicon
import Normalization

/// Spells Arabic names in English letters, as the press does.
///
/// The word lists come first. What they do not know is spelt by rule: consonants by the table of the
/// press, long vowels by their place, and a short vowel wherever three consonants would meet or two would
/// open the word. So the result can always be said aloud.
public struct Romanizer: Sendable {
  private let lexicon: Lexicon

  /// The romaniser over the word lists that are compiled in.
  public static let standard = Romanizer(lexicon: .standard)

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The English spelling of a name of one or more words.
  public func romanize(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let keys = words.map { lexicon.vocabulary.id(of: $0) }
    var spelt: [String] = []
    var index = 0
    while index < words.count {
      if let (english, length) = listed(keys[index...]) {
        spelt.append(english)
        index += length
      } else {
        spelt.append(spell(words[index]))
        index += 1
      }
    }
    return spelt.joined(separator: " ")
  }

  /// The longest name or place of the lists that begins a row of words.
  private func listed(_ words: ArraySlice<Vocabulary.WordID>) -> (String, Int)? {
    for length in stride(from: words.count, to: 0, by: -1) {
      let row = Array(words.prefix(length))
      if let name = lexicon.names.entry(row) { return (name.english, length) }
      if let place = lexicon.places.entry(row), !place.isCommonWord {
        return (place.english, length)
      }
    }
    return nil
  }

  // MARK: - Spelling by rule

  private func spell(_ word: String) -> String {
    var scalars = Array(word.unicodeScalars.filter { !Self.isMark($0) })
    var article = ""
    if scalars.count > 4, scalars[0] == "ا", scalars[1] == "ل" {
      article = "al-"
      scalars.removeFirst(2)
    }
    guard scalars.contains(where: { Self.consonants[$0] != nil || Self.vowels.contains($0) }) else {
      return word
    }
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
      let letters = Self.consonants[scalar] ?? String(Character(scalar))
      if letters.isEmpty { continue }
      let wouldCrowd = open == 2 || open == 1 && (next == nil || !isVowel(next)) && index <= 1
      if wouldCrowd || open == 1 && next.map({ !isVowel($0) }) ?? false {
        out += "a"
        open = 0
      } else if open == 1, next == nil, !Self.clusters.contains(out.suffix(1) + letters) {
        out += "a"
        open = 0
      }
      out += letters
      open += 1
    }
    return article + out.prefix(1).uppercased() + out.dropFirst()
  }

  private func isVowel(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return Self.vowels.contains(scalar)
  }

  /// The vowel that a letter stands for in its place; nil where it is a consonant.
  private func vowel(
    _ scalar: Unicode.Scalar, at index: Int, next: Unicode.Scalar?, afterConsonant: Bool
  ) -> String? {
    switch scalar {
    case "ا", "أ", "آ", "ى": return "a"
    case "إ": return index == 0 && next == "ي" ? "" : "i"
    case "ة": return "a"
    case "ه" where next == nil && index > 1: return afterConsonant ? "a" : nil
    case "و":
      if index == 0 || !afterConsonant || isVowel(next) && next != "و" && next != "ي" { return nil }
      return "o"
    case "ي":
      if index == 0 || !afterConsonant || next == "ا" || next == "و" { return nil }
      return next == nil ? "i" : "i"
    case "ؤ": return "ou"
    case "ئ": return "e"
    default: return nil
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x064B...0x0652).contains(scalar.value) || scalar.value == 0x0640 || scalar.value == 0x0670
  }

  private static let vowels: Set<Unicode.Scalar> = [
    "ا", "أ", "آ", "إ", "ى", "ة", "و", "ي", "ؤ", "ئ",
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
    "ء": "", "پ": "p", "چ": "ch", "ژ": "j", "ڤ": "v", "گ": "g", "ڭ": "g",
  ]
}
