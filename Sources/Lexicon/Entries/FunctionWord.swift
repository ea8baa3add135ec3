/// A word of a closed class.
public struct FunctionWord: Sendable {
  /// The class; the names are those of the list.
  public enum Kind: UInt8, ListedKind {
    case preposition, conjunction, pronoun, relative, demonstrative, negation, particle
    case interrogative, adverb, auxiliary, quantifier
  }

  public let kind: Kind
  /// Whether a sentence that opens with it leans on the sentence before.
  public let leansBack: Bool
}
