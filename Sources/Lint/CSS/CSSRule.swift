/// One thing that a style sheet asks for, such as `margin-left: 2em`.
struct CSSDeclaration: Sendable {
  /// In small letters.
  let property: String
  /// The words of the value in small letters, without spaces and `!important`.
  let value: [String]
  let isImportant: Bool
  /// From the property to the end of the value.
  let source: Range<Int>

  /// The value when it is one word.
  var word: String? { value.count == 1 ? value[0] : nil }

  /// As it is told to people.
  var words: String { "\(property): \(value.joined(separator: " "))" }
}

/// What is asked for, and of which elements.
struct CSSRule: Sendable {
  let selectors: [CSSSelector]
  let declarations: [CSSDeclaration]
  /// Whether it holds on a screen without conditions.
  let isUnconditional: Bool
}

/// A style sheet.
struct CSSSheet: Sendable {
  var rules: [CSSRule] = []
  /// The addresses of sheets that it takes in.
  var imports: [String] = []
  /// Whether it was too long to be read to its end.
  var isCut = false
}
