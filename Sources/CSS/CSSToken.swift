/// A token of a style sheet (CSS Syntax Level 3, section 4), with its place.
package struct CSSToken: Sendable {
  package enum Kind: Sendable, Equatable {
    case identifier, function, atKeyword, hash, string, url
    /// A number, a percentage, or a number with its unit.
    case number
    case space, colon, semicolon, comma
    case openBrace, closeBrace, openParenthesis, closeParenthesis, openBracket, closeBracket
    /// A sign that stands for itself.
    case sign(UInt8)
  }

  package let kind: Kind
  package let range: Range<Int>

  /// Whether it is a sign.
  package func isSign(_ letter: Unicode.Scalar) -> Bool { kind == .sign(UInt8(ascii: letter)) }
}
