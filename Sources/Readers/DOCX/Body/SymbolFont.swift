/// The characters behind the signs of symbol fonts, which have places of their own instead.
enum SymbolFont {
  /// The character of a sign of a font; nil when it has none.
  ///
  /// `w:sym` gives the place in the font; U+F000 to U+F0FF are the font's own 256 signs.
  static func character(_ code: UInt32, font: String) -> Unicode.Scalar? {
    guard (0xF000...0xF0FF).contains(code) else {
      let isPrivate = (0xE000...0xF8FF).contains(code) || code < 0x20
      return isPrivate ? nil : Unicode.Scalar(code)
    }
    let place = UInt8(truncatingIfNeeded: code)
    switch font.lowercased() {
    case "symbol": return symbol[place]
    case "wingdings": return wingdings[place]
    default: return nil
    }
  }

  /// Adobe's Symbol encoding, as far as texts use it.
  private static let symbol: [UInt8: Unicode.Scalar] = {
    var table: [UInt8: Unicode.Scalar] = [
      0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓",
      0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠",
      0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD6: "√", 0xE5: "∑",
      0xF2: "∫", 0x22: "∀", 0x24: "∃", 0x2D: "−",
    ]
    for (place, letter) in zip(
      UInt8(0x41)..., "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
    {
      table[place] = letter
    }
    for (place, letter) in zip(
      UInt8(0x61)..., "αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
    {
      table[place] = letter
    }
    for place in UInt8(0x30)...0x39 { table[place] = Unicode.Scalar(place) }
    return table
  }()

  private static let wingdings: [UInt8: Unicode.Scalar] = [
    0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x6C: "●", 0x6E: "■", 0x71: "❑", 0x76: "❖", 0x9F: "•",
    0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xFB: "✗", 0xFC: "✓",
    0xFD: "☒", 0xFE: "☑",
  ]
}
