public import Lexicon
import Manuscript

/// Cuts leaves into sentences, by their tokens.
public struct SentenceSegmenter: Annotator {
  public static let name = "sentences"
  private let lexicon: Lexicon

  public init(lexicon: Lexicon = .standard) {
    self.lexicon = lexicon
  }

  public func annotate(_ edition: inout Edition) {
    let context = TokenContext(edition, lexicon: lexicon)
    let tokens = edition.tokens
    var sentences: [Sentence] = []
    var token = 0
    for (index, leaf) in edition.manuscript.blocks.leaves.enumerated() {
      if leaf.kind == .code {
        sentences.append(
          Sentence(range: leaf.range, leaf: index, kind: .code, by: "block of code"))
        continue
      }
      let first = token
      while token < tokens.count, tokens[token].leaf == Int32(index) { token += 1 }
      guard first < token else { continue }
      var pieces = pieces(first..<token, context)
      if first == 0, leaf.kind == .paragraph, edition.metadata.title == nil,
        let whole = pieces.first
      {
        pieces.replaceSubrange(0..<1, with: headlines(whole, context))
      }
      for piece in pieces {
        let start = tokens[piece.tokens.lowerBound].range.lowerBound
        let end = tokens[piece.tokens.upperBound - 1].range.upperBound
        sentences.append(
          Sentence(range: start..<end, leaf: index, kind: leaf.kind, by: piece.by))
      }
    }
    edition.sentences = sentences
  }

  /// The most headlines that are looked for, one behind the other: a title, and what stands below it.
  private static let mostHeadlines = 3

  /// A sentence's tokens, and why it ends behind them.
  private struct Piece {
    let tokens: Range<Int>
    let by: String
  }

  /// The first sentence of a text without a title, cut behind the headlines that run into it.
  private func headlines(_ sentence: Piece, _ context: TokenContext) -> [Piece] {
    let rule = HeadlineRule(context: context)
    var pieces: [Piece] = []
    var rest = sentence.tokens
    while pieces.count < Self.mostHeadlines, let end = rule.end(in: rest) {
      pieces.append(Piece(tokens: rest.lowerBound..<end, by: "headline"))
      rest = end..<rest.upperBound
    }
    return pieces + [Piece(tokens: rest, by: sentence.by)]
  }

  /// The sentences of one leaf, as its tokens.
  private func pieces(_ leaf: Range<Int>, _ context: TokenContext) -> [Piece] {
    let stops = StopReader(context: context)
    let starts = UnstoppedBreak(context: context).starts(in: leaf)
    var nextStart = 0
    var pieces: [Piece] = []
    var first = leaf.lowerBound
    var token = first
    while token < leaf.upperBound {
      while nextStart < starts.count, starts[nextStart] < token { nextStart += 1 }
      if nextStart < starts.count, starts[nextStart] == token, first < token {
        pieces.append(Piece(tokens: first..<token, by: "sentence without stop"))
        first = token
      }
      if let end = stops.end(at: token, start: first) {
        pieces.append(Piece(tokens: first..<end + 1, by: "stop"))
        token = end
        first = end + 1
      }
      token += 1
    }
    if first < leaf.upperBound {
      pieces.append(Piece(tokens: first..<leaf.upperBound, by: "end of block"))
    }
    return pieces
  }
}
