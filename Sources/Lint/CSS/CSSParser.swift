import CSS

/// Reads the rules of a style sheet (CSS Syntax Level 3, section 5), without recursion.
struct CSSParser {
  private let bytes: [UInt8]
  private let tokens: [CSSToken]
  private var index = 0
  private var sheet = CSSSheet()

  /// Reads a style sheet that stands in some bytes.
  static func sheet(_ bytes: [UInt8], in range: Range<Int>) -> CSSSheet {
    var parser = CSSParser(bytes, in: range)
    parser.rules()
    parser.sheet.isCut = parser.tokens.count >= CSSTokenizer.limit
    return parser.sheet
  }

  /// Reads what a `style` attribute asks for; its places are those of the value by itself.
  static func declarations(of style: String) -> [CSSDeclaration] {
    let bytes = Array(style.utf8)
    var parser = CSSParser(bytes, in: bytes.indices)
    return parser.declarations()
  }

  private init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    tokens = CSSTokenizer.tokens(of: bytes, in: range)
  }

  private func text(_ token: CSSToken) -> String {
    CSSName.unescaped(bytes[token.range])
  }

  private mutating func skipSpace() {
    while index < tokens.count, tokens[index].kind == .space { index += 1 }
  }

  // MARK: - Rules

  /// At-rules that hold rules, and are looked into.
  private static let groups: Set<String> = [
    "@media", "@supports", "@layer", "@container", "@scope", "@document", "@starting-style",
  ]

  private mutating func rules() {
    // Whether what stands in each open group has conditions, and in how many of them it has.
    var open: [Bool] = []
    var conditions = 0
    while index < tokens.count {
      switch tokens[index].kind {
      case .space, .semicolon: index += 1
      case .closeBrace:
        if open.popLast() == true { conditions -= 1 }
        index += 1
      case .atKeyword:
        guard let hasCondition = atRule() else { break }
        open.append(hasCondition)
        if hasCondition { conditions += 1 }
      default: rule(isUnconditional: conditions == 0)
      }
    }
  }

  /// Moves behind an at-rule, or into one that holds rules.
  ///
  /// - Returns: Whether the rules in it have conditions; nil when there are none to look at.
  private mutating func atRule() -> Bool? {
    let name = text(tokens[index]).lowercased()
    index += 1
    let start = index
    while index < tokens.count, tokens[index].kind != .semicolon, tokens[index].kind != .openBrace {
      index += 1
    }
    let prelude = tokens[start..<index]
    guard index < tokens.count else { return nil }
    if tokens[index].kind == .semicolon {
      if name == "@import", let address = address(prelude) { sheet.imports.append(address) }
      index += 1
      return nil
    }
    guard Self.groups.contains(name) else {
      skipBlock()
      return nil
    }
    index += 1
    let words = prelude.filter { $0.kind != .space }.map { text($0).lowercased() }
    let isForAll =
      name == "@layer"
      || name == "@media" && words.allSatisfy { ["all", "screen", "only"].contains($0) }
    return !isForAll
  }

  /// The address that `@import` names.
  private func address(_ prelude: ArraySlice<CSSToken>) -> String? {
    for token in prelude {
      switch token.kind {
      case .string: return String(text(token).dropFirst().dropLast())
      case .url:
        return String(text(token).dropFirst(4).dropLast()).trimmed
      default: continue
      }
    }
    return nil
  }

  /// Moves behind a block in braces.
  private mutating func skipBlock() {
    var depth = 0
    while index < tokens.count {
      switch tokens[index].kind {
      case .openBrace: depth += 1
      case .closeBrace: depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { return }
    }
  }

  private mutating func rule(isUnconditional: Bool) {
    let start = index
    while index < tokens.count, tokens[index].kind != .openBrace, tokens[index].kind != .closeBrace
    {
      index += 1
    }
    guard index < tokens.count, tokens[index].kind == .openBrace else { return }
    let selectors = CSSSelectorParser.selectors(tokens[start..<index], bytes)
    index += 1
    sheet.rules.append(
      CSSRule(
        selectors: selectors, declarations: declarations(), isUnconditional: isUnconditional))
  }

  // MARK: - Declarations

  /// The declarations up to the brace that closes the block, which is passed over.
  private mutating func declarations() -> [CSSDeclaration] {
    var result: [CSSDeclaration] = []
    while index < tokens.count {
      skipSpace()
      guard index < tokens.count else { break }
      switch tokens[index].kind {
      case .closeBrace:
        index += 1
        return result
      case .semicolon: index += 1
      case .identifier:
        if let declaration = declaration() { result.append(declaration) }
      default: skipDeclaration()
      }
    }
    return result
  }

  /// Moves to the end of what is no declaration: a rule inside the rule, or a mistake.
  private mutating func skipDeclaration() {
    while index < tokens.count {
      switch tokens[index].kind {
      case .semicolon, .closeBrace: return
      case .openBrace:
        skipBlock()
        return
      default: index += 1
      }
    }
  }

  private mutating func declaration() -> CSSDeclaration? {
    let first = tokens[index]
    index += 1
    skipSpace()
    guard index < tokens.count, tokens[index].kind == .colon else {
      skipDeclaration()
      return nil
    }
    index += 1
    let property = text(first).lowercased()
    let valueStart = index
    if property.hasPrefix("--") {
      // The value of a custom property may hold anything, blocks too.
      skipDeclaration()
      return nil
    }
    skipDeclaration()
    let all = tokens[valueStart..<index]
    guard !all.contains(where: { $0.kind == .openBrace }) else { return nil }
    let value = all.filter { $0.kind != .space }
    guard let last = value.last else { return nil }
    var words = value.map { text($0).lowercased() }
    let isImportant = words.suffix(2) == ["!", "important"]
    if isImportant { words.removeLast(2) }
    return CSSDeclaration(
      property: property, value: words, isImportant: isImportant,
      source: first.range.lowerBound..<last.range.upperBound)
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let bytes = Array(utf8)
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
