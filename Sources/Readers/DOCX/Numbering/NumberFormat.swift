/// Writes the number of an item as a list asks for it (ECMA-376, part 1, section 17.18.59).
enum NumberFormat {
  /// Whether items are told apart by letters.
  static func usesLetters(_ format: String) -> Bool {
    switch format {
    case "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "arabicAlpha", "arabicAbjad":
      true
    default: false
    }
  }

  /// A number in a format; in digits when the format is none that is known.
  static func text(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter": letters(number, latin)
    case "upperLetter": letters(number, latin).uppercased()
    case "arabicAlpha": letters(number, alphabet)
    case "arabicAbjad": letters(number, abjad)
    case "lowerRoman": roman(number).lowercased()
    case "upperRoman": roman(number)
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "none", "bullet": ""
    default: String(number)
    }
  }

  private static let latin = "abcdefghijklmnopqrstuvwxyz".map(String.init)
  private static let alphabet = "أ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي"
    .split(separator: " ").map(String.init)
  private static let abjad = "أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ"
    .split(separator: " ").map(String.init)

  /// After the last letter each stands twice, then three times.
  private static func letters(_ number: Int, _ letters: [String]) -> String {
    guard number >= 1, number <= letters.count * 10 else { return String(number) }
    let index = number - 1
    return String(repeating: letters[index % letters.count], count: index / letters.count + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
