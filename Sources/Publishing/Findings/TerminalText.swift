/// Makes text of strangers safe to print.
enum TerminalText {
  /// The text with control characters and direction controls written as `<U+202E>`.
  ///
  /// A source could otherwise move the cursor, change colours, or reorder the words of a message.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: false
    }
  }
}
