import Manuscript

/// Chooses the sentences of the summary: the lead, and what the lead leaves open.
public struct Summarizer: Annotator {
  public static let name = "summary"
  private let wordLimit: Int

  /// The words of a summary unless a publication asks for another number.
  public static let standardWordLimit = 60

  /// - Parameter wordLimit: The most words, unless the first sentence alone has more.
  public init(wordLimit: Int = Summarizer.standardWordLimit) {
    self.wordLimit = wordLimit
  }

  public func annotate(_ edition: inout Edition) {
    var chosen: [Int] = []
    var words = 0
    for (index, sentence) in edition.sentences.enumerated() where sentence.kind == .paragraph {
      let count = wordCount(edition, sentence)
      guard count >= 4 else { continue }
      guard chosen.isEmpty || words + count <= wordLimit else {
        break
      }
      chosen.append(index)
      words += count
    }
    let text = chosen.map { edition.text[edition.sentences[$0].range] }.joined(separator: " ")
    edition.summary = Summary(
      sentences: chosen, text: text,
      by: chosen.indices.map { $0 == 0 ? "lead" : "next while words last" })
  }

  private func wordCount(_ edition: Edition, _ sentence: Sentence) -> Int {
    edition.tokens.indices(in: sentence.range).count { index in
      switch edition.tokens[index].kind {
      case .word, .latin, .number, .url, .email: true
      case .punctuation, .symbol: false
      }
    }
  }
}
