import Manuscript

/// Cuts leaves into sentences, by their tokens.
public struct SentenceSegmenter: Annotator {
  public static let name = "sentences"

  public init() {}

  public func annotate(_ edition: inout Edition) {
    var sentences: [Sentence] = []
    let leaves = edition.manuscript.blocks.leaves
    let tokens = edition.tokens
    var token = 0
    for (leafIndex, leaf) in leaves.enumerated() {
      if leaf.kind == .code {
        sentences.append(Sentence(range: leaf.range, leaf: leafIndex, kind: .code))
        continue
      }
      var first: Int?
      while token < tokens.count, tokens[token].leaf == Int32(leafIndex) {
        if first == nil { first = token }
        let end = closingEnd(after: token, tokens, edition.text.utf8)
        if let end, let start = first {
          sentences.append(
            Sentence(
              range: tokens[start].range.lowerBound..<tokens[end].range.upperBound,
              leaf: leafIndex, kind: leaf.kind))
          token = end
          first = nil
        }
        token += 1
      }
      if let start = first, token > 0 {
        sentences.append(
          Sentence(
            range: tokens[start].range.lowerBound..<tokens[token - 1].range.upperBound,
            leaf: leafIndex, kind: leaf.kind))
      }
    }
    edition.sentences = sentences
  }

  /// The last token of the sentence when one ends at this token; nil when it goes on.
  private func closingEnd(after index: Int, _ tokens: TokenLayer, _ utf8: [UInt8]) -> Int? {
    let token = tokens[index]
    guard token.kind == .punctuation, let stop = Stop(utf8, token.range) else { return nil }
    var end = index
    while end + 1 < tokens.count, !tokens[end + 1].followsSpace, tokens[end + 1].leaf == token.leaf,
      isCloser(utf8, tokens[end + 1].range) || Stop(utf8, tokens[end + 1].range) != nil
    {
      end += 1
    }
    let next = end + 1
    guard next < tokens.count, tokens[next].leaf == token.leaf else { return end }
    switch stop {
    case .question: return tokens[next].followsSpace ? end : nil
    case .ellipsis: return nil
    case .fullStop:
      guard index > 0, tokens[index - 1].leaf == token.leaf else { return nil }
      let before = tokens[index - 1]
      if tokens[next].followsSpace {
        // An abbreviation of one letter: د. أحمد. Latin initials likewise.
        let isInitial =
          before.keyRange.count == 1 && before.kind != .number && before.kind != .punctuation
          && end == index
        return isInitial ? nil : end
      }
      // A missing space after the stop: between two long words it is one, in بي.بي.سي it is not.
      let isLong =
        before.kind == .word && tokens[next].kind == .word && before.keyRange.count >= 3
        && tokens[next].keyRange.count >= 3
      return isLong ? end : nil
    }
  }

  private enum Stop {
    case fullStop, question, ellipsis

    init?(_ utf8: [UInt8], _ range: TextRange) {
      switch (utf8[range.lowerBound], range.count) {
      case (0x2E, 1): self = .fullStop
      case (0x2E, _): self = .ellipsis
      case (0x21, 1), (0x3F, 1): self = .question
      case (0xD8, 2) where utf8[range.lowerBound + 1] == 0x9F: self = .question
      case (0xDB, 2) where utf8[range.lowerBound + 1] == 0x94: self = .fullStop
      case (0xE2, 3)
      where utf8[range.lowerBound + 1] == 0x80 && utf8[range.lowerBound + 2] == 0xA6:
        self = .ellipsis
      default: return nil
      }
    }
  }

  /// Closing quotation marks and brackets: `"` `»` `”` `)` `]`.
  private func isCloser(_ utf8: [UInt8], _ range: TextRange) -> Bool {
    switch (utf8[range.lowerBound], range.count) {
    case (0x22, 1), (0x29, 1), (0x5D, 1), (0x27, 1): return true
    case (0xC2, 2): return utf8[range.lowerBound + 1] == 0xBB
    case (0xE2, 3):
      return utf8[range.lowerBound + 1] == 0x80
        && [0x9C, 0x9D, 0x99].contains(utf8[range.lowerBound + 2])
    default: return false
    }
  }
}
