import ICU

/// What a code unit of UTF-16 is to those who look for words that run from left to right.
enum UnitClass: Sendable {
  case space
  /// A letter that runs from right to left.
  case rightLetter
  /// A letter that runs from left to right.
  case leftLetter
  /// A digit of ASCII.
  case digit
  /// A digit of Arabic: figures written with them keep the order in which their author saw them.
  case arabicDigit
  /// A control of direction, or a picture: nothing reaches over it.
  case boundary
  /// Not seen, and in nobody's way.
  case invisible
  case sign

  init(_ unit: UInt16) {
    switch unit {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .leftLetter
    case 0x21...0x7E: self = .sign
    case 0xFFFC: self = .boundary
    case _ where BidiControl.isExplicit(unit): self = .boundary
    case _ where BidiControl.contains(unit): self = .invisible
    case 0xD800...0xDFFF: self = .sign
    default: self = Self.other(unit)
    }
  }

  private static func other(_ unit: UInt16) -> UnitClass {
    guard let scalar = Unicode.Scalar(unit) else { return .sign }
    switch Bidi.strongDirection(of: scalar) {
    case .rightToLeft: return .rightLetter
    case .leftToRight: return scalar.properties.isAlphabetic ? .leftLetter : .sign
    case nil: break
    }
    if Bidi.isArabicNumber(scalar) || (0x06F0...0x06F9).contains(scalar.value) {
      return .arabicDigit
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .invisible
    default: return .sign
    }
  }
}
