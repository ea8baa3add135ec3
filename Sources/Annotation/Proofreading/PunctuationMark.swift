/// The signs that rules of proofreading tell apart.
enum PunctuationMark: UInt8 {
  case stop, stops
  case asciiComma, asciiSemicolon, asciiQuestion
  case colon, exclamation
  case comma, semicolon, question
  case straightQuote
  case leftCurly, rightCurly, lowQuote
  case leftGuillemet, rightGuillemet
  case openRound, closeRound, openSquare, closeSquare, openBrace, closeBrace
  case other

  /// The sign of a token's bytes.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let lead = bytes[range.lowerBound]
    switch range.count {
    case 1 where lead < 0x80: self = Self.ascii[Int(lead)]
    case 2:
      switch (lead, bytes[range.lowerBound + 1]) {
      case (0xD8, 0x8C): self = .comma
      case (0xD8, 0x9B): self = .semicolon
      case (0xD8, 0x9F): self = .question
      case (0xC2, 0xAB): self = .leftGuillemet
      case (0xC2, 0xBB): self = .rightGuillemet
      case (0x2E, _): self = .stops
      default: self = .other
      }
    case 3 where lead == 0xE2 && bytes[range.lowerBound + 1] == 0x80:
      switch bytes[range.lowerBound + 2] {
      case 0x9C: self = .leftCurly
      case 0x9D: self = .rightCurly
      case 0x9E: self = .lowQuote
      default: self = .other
      }
    default: self = lead == 0x2E ? .stops : .other
    }
  }

  private static let ascii: [PunctuationMark] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: ","): .asciiComma
    case UInt8(ascii: ";"): .asciiSemicolon
    case UInt8(ascii: "?"): .asciiQuestion
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "\""): .straightQuote
    case UInt8(ascii: "("): .openRound
    case UInt8(ascii: ")"): .closeRound
    case UInt8(ascii: "["): .openSquare
    case UInt8(ascii: "]"): .closeSquare
    case UInt8(ascii: "{"): .openBrace
    case UInt8(ascii: "}"): .closeBrace
    default: .other
    }
  }

  var isQuotationMark: Bool {
    rawValue >= Self.straightQuote.rawValue && rawValue <= Self.rightGuillemet.rawValue
  }

  var isBracket: Bool {
    rawValue >= Self.openRound.rawValue && rawValue <= Self.closeBrace.rawValue
  }

  var opens: Bool {
    switch self {
    case .leftCurly, .lowQuote, .leftGuillemet, .openRound, .openSquare, .openBrace: true
    default: false
    }
  }

  var closes: Bool {
    switch self {
    case .rightCurly, .rightGuillemet, .closeRound, .closeSquare, .closeBrace: true
    default: false
    }
  }
}
