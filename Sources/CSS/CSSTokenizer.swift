/// Cuts a style sheet into tokens in one pass (CSS Syntax Level 3, section 4.3).
///
/// No library for it is kept up in C or in Swift; of the standard this has what rules and declarations need.
/// Escapes and the characters of all scripts are read over as parts of names.
package struct CSSTokenizer {
  /// The most tokens of one sheet.
  package static let limit = 2_000_000

  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int
  private(set) var tokens: [CSSToken] = []

  /// The tokens of a style sheet that stands in some bytes.
  package static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [CSSToken] {
    var tokenizer = CSSTokenizer(bytes, range)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  private func byte(_ distance: Int = 0) -> UInt8? {
    offset + distance < end ? bytes[offset + distance] : nil
  }

  private mutating func run() {
    while let first = byte(), tokens.count < Self.limit {
      let start = offset
      guard let kind = token(first) else { continue }
      tokens.append(CSSToken(kind: kind, range: start..<offset))
    }
  }

  /// Moves behind the token at the offset; nil for a comment.
  private mutating func token(_ first: UInt8) -> CSSToken.Kind? {
    switch first {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
      skip { Self.isSpace($0) }
      return .space
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
      comment()
      return nil
    case 0x22, 0x27:
      string(first)
      return .string
    case UInt8(ascii: "#"):
      offset += 1
      guard startsName() else { return .sign(first) }
      name()
      return .hash
    case UInt8(ascii: "@"):
      offset += 1
      guard startsName() else { return .sign(first) }
      name()
      return .atKeyword
    default: break
    }
    if startsNumber() {
      number()
      return .number
    }
    if startsName() { return identifier() }
    offset += 1
    return switch first {
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "{"): .openBrace
    case UInt8(ascii: "}"): .closeBrace
    case UInt8(ascii: "("): .openParenthesis
    case UInt8(ascii: ")"): .closeParenthesis
    case UInt8(ascii: "["): .openBracket
    case UInt8(ascii: "]"): .closeBracket
    default: .sign(first)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { (0x30...0x39).contains($0) } ?? false
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
      || byte == 0x5F || byte >= 0x80
  }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while offset < end, condition(bytes[offset]) { offset += 1 }
  }

  private mutating func comment() {
    offset += 2
    while offset < end {
      if bytes[offset] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        offset += 2
        return
      }
      offset += 1
    }
  }

  /// A string ends with its mark, or with its line (section 4.3.5).
  private mutating func string(_ mark: UInt8) {
    offset += 1
    while let next = byte() {
      if next == 0x0A { return }
      offset += next == 0x5C ? min(2, end - offset) : 1
      if next == mark { return }
    }
  }

  /// Section 4.3.9: a letter, or hyphens before one, or an escape.
  private func startsName() -> Bool {
    guard let first = byte() else { return false }
    if first == 0x5C { return byte(1).map { $0 != 0x0A } ?? false }
    if first == 0x2D {
      guard let second = byte(1) else { return false }
      return second == 0x5C || Self.isNameByte(second) && !Self.isDigit(second)
    }
    return Self.isNameByte(first) && !Self.isDigit(first)
      || first == 0x5F
  }

  private func startsNumber() -> Bool {
    var distance = 0
    if byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") { distance = 1 }
    if byte(distance) == UInt8(ascii: ".") { distance += 1 }
    return Self.isDigit(byte(distance))
  }

  private mutating func name() {
    while let next = byte() {
      if next == 0x5C, offset + 1 < end {
        offset += 2
      } else if Self.isNameByte(next) {
        offset += 1
      } else {
        return
      }
    }
  }

  private mutating func number() {
    offset += 1
    skip { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    if byte() == UInt8(ascii: "%") {
      offset += 1
    } else {
      name()
    }
  }

  /// An identifier, a function, or an address without marks.
  private mutating func identifier() -> CSSToken.Kind {
    let start = offset
    name()
    guard byte() == UInt8(ascii: "(") else { return .identifier }
    let isAddress = bytes[start..<offset].elementsEqual("url".utf8) { $0 | 0x20 == $1 }
    offset += 1
    guard isAddress else { return .function }
    var next = offset
    while next < end, Self.isSpace(bytes[next]) { next += 1 }
    guard next < end, bytes[next] != 0x22, bytes[next] != 0x27 else { return .function }
    skip { $0 != UInt8(ascii: ")") }
    offset = min(offset + 1, end)
    return .url
  }
}
