/// A noun phrase with the English that a desk would print.
public final class GlossedPhrase: Sendable {
  public let arabic: String
  public let english: String
  public let isCountable: Bool

  init(
    arabic: String, english: String, isCountable: Bool
  ) {
    self.arabic = arabic
    self.english = english
    self.isCountable = isCountable
  }
}
