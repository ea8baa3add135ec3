/// A word of a closed class.
public final class FunctionWord: Sendable {
  public let arabic: String
  /// The class: `preposition`, `conjunction`, `pronoun`, `relative`, `negation`, `auxiliary` and so on.
  public let kind: String
  /// Whether a sentence that opens with it leans on the sentence before.
  public let leansBack: Bool

  init(
    arabic: String, kind: String, leansBack: Bool
  ) {
    self.arabic = arabic
    self.kind = kind
    self.leansBack = leansBack
  }
}
