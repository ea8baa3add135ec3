/// Whole sentences of the text that tell what it says.
public struct Summary: Sendable, Hashable {
  /// The sentences, as indices into the edition's sentences, in order of place.
  public let sentences: [Int]
  /// The sentences, verbatim, with a space between them.
  public let text: String
  /// Why each sentence was chosen, in the order of ``sentences``: the names of rules.
  public let by: [String]

  public init(sentences: [Int], text: String, by: [String] = []) {
    self.sentences = sentences
    self.text = text
    self.by = by
  }
}
