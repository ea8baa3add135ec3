import CSS

/// Reads the selectors before a block.
struct CSSSelectorParser {
  private let bytes: [UInt8]
  private var rest: ArraySlice<CSSToken>
  private var selector = CSSSelector()
  private var compound = CSSSelector.Compound()

  /// The most selectors of one rule.
  private static let limit = 1_000

  /// The selectors of a list.
  static func selectors(_ tokens: ArraySlice<CSSToken>, _ bytes: [UInt8]) -> [CSSSelector] {
    var depth = 0
    let parts = tokens.split(maxSplits: limit) { token in
      switch token.kind {
      case .function, .openParenthesis: depth += 1
      case .closeParenthesis: depth -= 1
      default: break
      }
      return token.kind == .comma && depth <= 0
    }
    return parts.prefix(limit).map { part in
      var parser = CSSSelectorParser(bytes: bytes, rest: part)
      return parser.read()
    }
  }

  private init(bytes: [UInt8], rest: ArraySlice<CSSToken>) {
    self.bytes = bytes
    self.rest = rest
  }

  private func text(_ token: CSSToken) -> String { CSSName.unescaped(bytes[token.range]) }

  private mutating func read() -> CSSSelector {
    while let token = rest.popFirst() {
      switch token.kind {
      case .space: finish()
      case .identifier: take(element: text(token).lowercased())
      case .hash: compound.identifiers.append(String(text(token).dropFirst()))
      case .sign(UInt8(ascii: ".")):
        guard let name = rest.popFirst(), name.kind == .identifier else { return uncertain() }
        compound.classes.append(text(name))
      case .sign(UInt8(ascii: "*")): compound.element = "*"
      case .sign(UInt8(ascii: ">")):
        finish()
        guard !selector.compounds.isEmpty else { return uncertain() }
        selector.compounds[selector.compounds.count - 1].isParentOfNext = true
        while rest.first?.kind == .space { rest.removeFirst() }
      case .openBracket: attribute()
      case .colon: pseudoClass()
      default: selector.isUncertain = true
      }
    }
    finish()
    if selector.compounds.isEmpty { selector.isUncertain = true }
    return selector
  }

  private mutating func uncertain() -> CSSSelector {
    selector.isUncertain = true
    return selector
  }

  private static let codeElements: Set<String> = ["pre", "code", "kbd", "samp", "tt"]

  private mutating func take(element: String) {
    compound.element = element
    if Self.codeElements.contains(element) { selector.isLeftToRight = true }
  }

  private mutating func finish() {
    guard !compound.isEmpty else { return }
    selector.compounds.append(compound)
    compound = CSSSelector.Compound()
  }

  private mutating func attribute() {
    var parts: [CSSToken] = []
    while let token = rest.popFirst(), token.kind != .closeBracket {
      if token.kind != .space { parts.append(token) }
    }
    guard let first = parts.first, first.kind == .identifier else {
      selector.isUncertain = true
      return
    }
    let test = parts.dropFirst().prefix { if case .sign = $0.kind { true } else { false } }
    var value = parts.dropFirst(1 + test.count).first.map(text) ?? ""
    if let mark = value.utf8.first, mark == 0x22 || mark == 0x27 {
      value = String(value.dropFirst().dropLast())
    }
    let name = text(first).lowercased()
    if name == "dir", value.lowercased() == "ltr" { selector.isLeftToRight = true }
    compound.attributes.append(
      CSSSelector.Attribute(name: name, test: test.map(text).joined(), value: value))
  }

  private mutating func pseudoClass() {
    guard let name = rest.popFirst() else { return }
    var arguments: [String] = []
    if name.kind == .function {
      var depth = 1
      while depth > 0, let token = rest.popFirst() {
        switch token.kind {
        case .function, .openParenthesis: depth += 1
        case .closeParenthesis: depth -= 1
        default: arguments.append(text(token).lowercased())
        }
      }
    }
    let word = text(name).lowercased()
    switch word {
    case "root": take(element: "html")
    case "dir(" where arguments.first == "ltr": selector.isLeftToRight = true
    case "lang(" where arguments.first.map { !["ar", "fa", "ur", "he"].contains($0) } ?? false:
      selector.isLeftToRight = true
    default: break
    }
    if word != "root" { selector.isUncertain = true }
  }
}
