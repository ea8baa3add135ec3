import ICU

/// Counts the letters of a page by the direction in which they run.
struct LetterTally: Sendable {
  var right = 0
  var left = 0

  var count: Int { right + left }

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: left += 1
      case 0..<0xAA: break
      default:
        guard scalar.properties.isAlphabetic else { continue }
        switch Bidi.strongDirection(of: scalar) {
        case .rightToLeft: right += 1
        case .leftToRight: left += 1
        case nil: break
        }
      }
    }
  }

  /// The letters of one text.
  static func of(_ text: String) -> LetterTally {
    var tally = LetterTally()
    tally.add(text)
    return tally
  }

  /// Whether it has letters, and none that run from right to left.
  var isForeignToArabic: Bool { left > 0 && right == 0 }
}
