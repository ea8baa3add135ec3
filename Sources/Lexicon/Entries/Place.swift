/// A place of the gazetteer.
public final class Place: Sendable {
  public let arabic: String
  public let english: String
  /// `country`, `capital`, `city`, `region`, `continent`, `water`, `mountain`, `desert`, `island`, `landmark`.
  public let kind: String
  /// ISO 3166 alpha-2, or empty.
  public let country: String
  /// Whether the word is also an ordinary word or a person's name.
  public let isCommonWord: Bool

  init(
    arabic: String, english: String, kind: String, country: String, isCommonWord: Bool
  ) {
    self.arabic = arabic
    self.english = english
    self.kind = kind
    self.country = country
    self.isCommonWord = isCommonWord
  }
}
