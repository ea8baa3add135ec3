/// What kind of character begins at a byte of UTF-8, as far as tokens need to know.
enum CharacterClass: UInt8 {
  case space
  case arabicLetter
  /// A combining mark, a tatweel or a joiner: it belongs to the letter before.
  case mark
  case digit
  /// A letter of any other script.
  case otherLetter
  case punctuation
  case symbol

  /// The class and the length in bytes of the character that begins at an index.
  @inline(__always)
  static func at(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (CharacterClass, Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (ascii[Int(lead)], 1) }
    if lead < 0xE0 {
      guard index + 1 < bytes.count else { return (.symbol, 1) }
      let trail = bytes[index + 1]
      // Nearly every character of a text is one of these.
      if lead == 0xD8 || lead == 0xD9 {
        let letters = lead == 0xD8 ? lettersOfD8 : lettersOfD9
        if letters >> UInt64(trail & 0x3F) & 1 != 0 { return (.arabicLetter, 2) }
      }
      return (twoBytes(lead, trail), 2)
    }
    if lead < 0xF0 {
      guard index + 2 < bytes.count else { return (.symbol, 1) }
      return (threeBytes(lead, bytes[index + 1], bytes[index + 2]), 3)
    }
    // Emoji and the like; letters of historic scripts and CJK extensions are letters all the same.
    let isSymbol = index + 1 < bytes.count && bytes[index + 1] == 0x9F
    return (isSymbol ? .symbol : .otherLetter, min(4, bytes.count - index))
  }

  /// Where the row of Arabic letters that begins at an index ends; text is mostly such rows.
  @inline(__always)
  static func endOfLetters(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, limit: Int
  ) -> Int {
    var index = start
    while index + 1 < limit, bytes[index] & 0xFE == 0xD8 {
      let letters = bytes[index] == 0xD8 ? lettersOfD8 : lettersOfD9
      guard letters >> UInt64(bytes[index + 1] & 0x3F) & 1 != 0 else { break }
      index += 2
    }
    return index
  }

  /// The letters among U+0600…U+063F, by their low six bits.
  private static let lettersOfD8: UInt64 = 0xFFFF_FFFF_2000_0000
  /// The letters among U+0640…U+067F, by their low six bits.
  private static let lettersOfD9: UInt64 = 0xFFFE_C000_0000_07FE

  private static let ascii: [CharacterClass] = (0..<128).map { value in
    switch UInt8(value) {
    case 0x00...0x20: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A: .otherLetter
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "`"):
      .symbol
    default: .punctuation
    }
  }

  private static func twoBytes(_ lead: UInt8, _ trail: UInt8) -> CharacterClass {
    switch lead {
    case 0xC2:
      switch trail {
      case 0xA0: .space
      case 0xAA, 0xB5, 0xBA: .otherLetter
      case 0xAB, 0xBB, 0xB7, 0xB6, 0xA7: .punctuation
      default: .symbol
      }
    case 0xC3: trail == 0x97 || trail == 0xB7 ? .symbol : .otherLetter
    case 0xCC: .mark
    case 0xCD: trail < 0xB0 ? .mark : .otherLetter
    case 0xD8:
      switch trail {
      case 0x80...0x8B, 0x8E, 0x8F: .symbol
      case 0x8C, 0x8D, 0x9B, 0x9E, 0x9F: .punctuation
      case 0x90...0x9A, 0x9C: .mark
      default: .arabicLetter
      }
    case 0xD9:
      switch trail {
      case 0x80, 0x8B...0x9F, 0xB0: .mark
      case 0xA0...0xA9: .digit
      case 0xAA: .symbol
      case 0xAB, 0xAC, 0xAD: .punctuation
      default: .arabicLetter
      }
    case 0xDB:
      switch trail {
      case 0x94: .punctuation
      case 0x96...0x9C, 0x9F...0xA4, 0xA7, 0xA8, 0xAA...0xAD: .mark
      case 0x9E, 0xA9: .symbol
      case 0xB0...0xB9: .digit
      default: .arabicLetter
      }
    case 0xDA: .arabicLetter
    case 0xDD where trail >= 0x90: .arabicLetter
    default: .otherLetter
    }
  }

  private static func threeBytes(_ lead: UInt8, _ second: UInt8, _ third: UInt8) -> CharacterClass {
    switch lead {
    case 0xE2: generalPunctuation(second, third)
    case 0xE3 where second == 0x80: third == 0x80 ? .space : .punctuation
    case 0xEF: presentationForm(second, third)
    default: .otherLetter
    }
  }

  /// U+2000…U+2FFF.
  private static func generalPunctuation(_ second: UInt8, _ third: UInt8) -> CharacterClass {
    switch second {
    case 0x80:
      switch third {
      case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .space
      case 0x8B...0x8F, 0xAA...0xAE: .mark
      case 0xB0: .symbol
      default: .punctuation
      }
    case 0x81:
      switch third {
      case 0xA0...0xAF: .mark
      case 0xB0...0xBF: .symbol
      default: .punctuation
      }
    case 0x82...0xAF: .symbol
    default: .otherLetter
    }
  }

  /// U+F000…U+FFFF.
  private static func presentationForm(_ second: UInt8, _ third: UInt8) -> CharacterClass {
    switch second {
    case 0xB4 where third == 0xBE || third == 0xBF: .punctuation
    case 0xB7: .symbol
    case 0xAD...0xB6, 0xBA: .arabicLetter
    case 0xB8: .mark
    case 0xB9: third >= 0xB0 ? .arabicLetter : .punctuation
    case 0xBB: third == 0xBF ? .mark : .arabicLetter
    case 0xBC...0xBF: .symbol
    default: .otherLetter
    }
  }
}
