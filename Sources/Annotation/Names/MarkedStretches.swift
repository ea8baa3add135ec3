import Lexicon
import Manuscript

/// The few words between quotation marks that may be a name: رواية «…», صحيفة "…".
struct MarkedStretches {
  /// The most tokens between marks that are a name.
  private static let mostTokens = 8

  /// The closing mark of each stretch by its first token.
  private var closes: [Int: Int] = [:]
  private let tokens: TokenLayer

  init(_ context: TokenContext) {
    let marks = QuotationMarks(context: context)
    tokens = context.tokens
    var start = 0
    while start < tokens.count {
      let end = context.leafEnd(start)
      for pair in marks.pairs(in: start..<end) {
        guard let close = pair.close, close - pair.open > 1,
          close - pair.open - 1 <= Self.mostTokens
        else { continue }
        closes[pair.open + 1] = close
      }
      start = end
    }
  }

  /// The closing mark of the stretch that begins at a token.
  func close(from index: Int) -> Int? {
    index > 0 && tokens[index - 1].kind == .punctuation ? closes[index] : nil
  }

  /// Whether a stretch holds one name: all tokens up to its closing mark.
  func isWhole(_ tokens: Range<Int>) -> Bool { close(from: tokens.lowerBound) == tokens.upperBound }
}
