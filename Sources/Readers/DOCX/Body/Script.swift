/// Tells the letters of complex scripts from others, by their bytes.
enum Script {
  /// The kinds of letters in a stretch of UTF-8.
  struct Letters {
    var arabic = 0
    var latin = 0
    /// Hebrew, and whatever else runs from right to left.
    var others = 0
  }

  /// Counts the letters of each kind.
  static func letters(in bytes: some Sequence<UInt8>) -> Letters {
    var letters = Letters()
    for byte in bytes {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCA: letters.latin += 1
      // U+0600 to U+07FF lead with these; U+FB50 to U+FEFC with EF.
      case 0xD8...0xDB, 0xDD, 0xEF: letters.arabic += 1
      case 0xD6, 0xD7: letters.others += 1
      default: break
      }
    }
    return letters
  }
}
