/// Spells letters so that a reader sees each of them: spaces and what has no width by their numbers.
public enum VisibleLetters {
  /// The most code points that are shown.
  private static let limit = 40

  /// The letters, with `U+00A0` and the like in the place of what is not seen.
  public static func shown(_ text: String) -> String {
    if text.isEmpty { return "" }
    if text == " " { return "U+0020" }
    guard text.unicodeScalars.allSatisfy(isSeen), text.unicodeScalars.count <= limit else {
      return spelled(text)
    }
    return text
  }

  /// The numbers of all code points, such as `U+202E`.
  public static func names(_ text: String) -> String {
    text.unicodeScalars.prefix(limit).map(name).joined(separator: " ")
  }

  private static func spelled(_ text: String) -> String {
    if text.unicodeScalars.prefix(limit).allSatisfy({ !isSeen($0) }) {
      return names(text) + (text.unicodeScalars.count > limit ? " …" : "")
    }
    var shown = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      if scalar == " " || isSeen(scalar) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += "<\(name(scalar))>"
      }
    }
    return shown + (text.unicodeScalars.count > limit ? "…" : "")
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F...0xA0, 0xAD, 0x61C, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F,
      0x300...0x36F, 0x610...0x61A, 0x64B...0x65F, 0x670, 0xFEFF:
      false
    default: true
    }
  }
}
