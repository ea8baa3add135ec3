import CSS

/// The values that a style sheet names on `:root`, such as `--accent: #74280c`, for a style guide.
struct ThemeTokens {
  /// A custom property (CSS Custom Properties Level 1).
  struct Token: Hashable {
    /// With its two hyphens.
    let name: String
    let value: String

    /// The name without hyphens at its head, for a class.
    var stem: String { String(name.drop { $0 == "-" }) }
  }

  /// In order of their first mention.
  private(set) var light: [Token] = []
  /// The values that differ in the dark, in order of their first mention.
  private(set) var dark: [Token] = []

  /// What a group of rules is for.
  private enum Group {
    case light, dark, other
  }

  private let bytes: [UInt8]
  private let tokens: [CSSToken]
  private var index = 0

  /// Reads a style sheet; of two values for one name the later counts.
  init(_ sheet: [UInt8]) {
    bytes = sheet
    tokens = CSSTokenizer.tokens(of: sheet, in: sheet.indices)
    var groups: [Group] = []
    while index < tokens.count {
      let prelude = prelude()
      guard index < tokens.count else { return }
      let end = tokens[index].kind
      index += 1
      switch end {
      case .closeBrace: _ = groups.popLast()
      case .openBrace where prelude.first?.kind == .atKeyword: groups.append(group(prelude))
      case .openBrace:
        let isRoot = prelude.map(text) == [":", "root"]
        let group = groups.allSatisfy { $0 == .light } ? Group.light : groups.last ?? .light
        declarations(isRoot && groups.count < 2 ? group : .other)
      default: break
      }
    }
  }

  /// The value of a name in a scheme.
  func value(_ name: String, isDark: Bool) -> String? {
    (isDark ? dark.first { $0.name == name } : nil)?.value ?? light.first { $0.name == name }?.value
  }

  private func text(_ token: CSSToken) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// The tokens before the next brace or semicolon, without spaces.
  private mutating func prelude() -> [CSSToken] {
    let start = index
    while index < tokens.count, ![.openBrace, .closeBrace, .semicolon].contains(tokens[index].kind)
    {
      index += 1
    }
    return tokens[start..<index].filter { $0.kind != .space }
  }

  private func group(_ prelude: [CSSToken]) -> Group {
    let words = prelude.map(text)
    if words.first == "@layer" { return .light }
    return words == ["@media", "(", "prefers-color-scheme", ":", "dark", ")"] ? .dark : .other
  }

  /// Reads a block of declarations, and moves behind it.
  private mutating func declarations(_ group: Group) {
    var depth = 0
    while index < tokens.count {
      let start = index
      while index < tokens.count,
        ![.openBrace, .closeBrace, .semicolon].contains(tokens[index].kind)
      {
        index += 1
      }
      if depth == 0 { take(tokens[start..<index], group) }
      guard index < tokens.count else { return }
      let end = tokens[index].kind
      index += 1
      if end == .openBrace { depth += 1 }
      if end == .closeBrace {
        if depth == 0 { return }
        depth -= 1
      }
    }
  }

  private mutating func take(_ declaration: ArraySlice<CSSToken>, _ group: Group) {
    let parts = declaration.filter { $0.kind != .space }
    guard parts.count > 2, parts[0].kind == .identifier, parts[1].kind == .colon,
      case let name = text(parts[0]), name.hasPrefix("--"), name.count > 2,
      let last = parts.last
    else { return }
    let bytes = bytes[parts[2].range.lowerBound..<last.range.upperBound]
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let token = Token(name: name, value: words.joined(separator: " "))
    switch group {
    case .light: Self.put(token, &light)
    case .dark: Self.put(token, &dark)
    case .other: break
    }
  }

  private static func put(_ token: Token, _ list: inout [Token]) {
    if let place = list.firstIndex(where: { $0.name == token.name }) {
      list[place] = token
    } else if list.count < 200 {
      list.append(token)
    }
  }
}
