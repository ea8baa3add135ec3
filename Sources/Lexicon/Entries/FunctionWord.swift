/// A word of a closed class.
public struct FunctionWord: Sendable, Hashable {
  public let arabic: String
  /// The class: `preposition`, `conjunction`, `pronoun`, `relative`, `negation`, `auxiliary` and so on.
  public let kind: String
  /// Whether a sentence that opens with it leans on the sentence before.
  public let leansBack: Bool
}
