import Manuscript

/// Reports what a copy editor would mark, and changes nothing.
public struct Proofreader: Annotator {
  public static let name = "proofreading"

  public init() {}

  public func annotate(_ edition: inout Edition) {
    let tokens = edition.tokens
    for index in 1..<max(1, tokens.count)
    where tokens[index].followsSpace && tokens[index].leaf == tokens[index - 1].leaf {
      let token = tokens[index]
      guard token.kind == .punctuation, isSpaced(index, tokens, edition.text.utf8) else { continue }
      edition.diagnostics.append(
        Diagnostic(
          .spaceBeforePunctuation, source: edition.source(of: token.range),
          edition.text[token.range]))
    }
  }

  /// Whether a mark that must touch its word stands behind a space.
  ///
  /// A stop that touches the next word is a name's own (`.NET`), a colon among digits a ratio or a clock.
  private func isSpaced(_ index: Int, _ tokens: TokenLayer, _ utf8: [UInt8]) -> Bool {
    let range = tokens[index].range
    let touchesNext =
      index + 1 < tokens.count && tokens[index + 1].leaf == tokens[index].leaf
      && !tokens[index + 1].followsSpace
    let follows = tokens[index - 1].kind
    guard follows != .punctuation else { return false }
    switch (utf8[range.lowerBound], range.count) {
    case (0x2E, 1), (0x2C, 1), (0x3A, 1), (0x3B, 1): return !touchesNext
    case (0x21, 1), (0x3F, 1): return true
    case (0xD8, 2): return [0x8C, 0x9B, 0x9F].contains(utf8[range.lowerBound + 1])
    default: return false
    }
  }
}
