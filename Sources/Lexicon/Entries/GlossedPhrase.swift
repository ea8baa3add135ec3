/// A noun phrase with the English that a desk would print.
public struct GlossedPhrase: Sendable, Hashable {
  public let arabic: String
  public let english: String
  public let isCountable: Bool
  /// Whether English puts `the` before it where Arabic has the article.
  public let takesArticle: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
