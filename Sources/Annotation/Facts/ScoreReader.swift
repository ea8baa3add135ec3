import Normalization

/// Reads the score of a match: `3-1`, `بنتيجة 3-1`, `(2-صفر)`.
struct ScoreReader {
  let context: TokenContext

  /// A score as the text has it, with the token behind it.
  struct Score {
    let first: Int
    let second: Int
    let end: Int

    /// The goals of the winner before those of the loser; nil of a draw.
    var ofWinner: String? {
      first == second ? nil : "\(max(first, second))–\(min(first, second))"
    }
    /// The goals of either side; nil where one won.
    var ofDraw: String? { first == second ? "\(first)–\(second)" : nil }
  }

  /// The score at a token, or between brackets or behind بنتيجة there.
  func read(at index: Int, limit: Int) -> Score? {
    var start = index
    if start < limit, context.isWord(start) {
      guard context.isKey(start, Self.result) else { return nil }
      start += 1
    }
    let isBracketed = start < limit && context.tokens.isSign(start, "(")
    if isBracketed { start += 1 }
    guard start + 2 < limit, let first = goals(start),
      context.tokens.isSign(start + 1, "-") || context.tokens.isSign(start + 1, "/"),
      let second = goals(start + 2)
    else { return nil }
    var end = start + 3
    if isBracketed {
      guard end < limit, context.tokens.isSign(end, ")") else { return nil }
      end += 1
    }
    return Score(first: first, second: second, end: end)
  }

  private func goals(_ index: Int) -> Int? {
    if context.isKey(index, Self.none) { return 0 }
    let key = context.tokens.key(index)
    guard context.tokens[index].kind == .number, (1...3).contains(key.count) else { return nil }
    var value = 0
    for byte in key {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private static let result = LetterKey.make("بنتيجة")
  private static let none = LetterKey.make("صفر")
}
