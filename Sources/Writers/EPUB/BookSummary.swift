import Annotation

/// What stands before an article in a digest.
enum BookSummary {
  /// The most sentences.
  private static let sentences = 2

  /// The first sentences of the running text; nil when there are none.
  static func text(of edition: Edition) -> String? {
    let chosen = edition.sentences.lazy.filter { $0.kind == .paragraph }.prefix(sentences)
    let text = chosen.map { edition.text[$0.range] }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}
