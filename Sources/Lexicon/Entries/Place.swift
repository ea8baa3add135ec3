/// A place of the gazetteer.
public struct Place: Sendable, Hashable {
  public let arabic: String
  public let english: String
  /// `country`, `capital`, `city`, `region`, `continent`, `water`, `mountain`, `desert`, `island`, `landmark`.
  public let kind: String
  /// ISO 3166 alpha-2, or empty.
  public let country: String
  /// Whether the word is also an ordinary word or a person's name.
  public let isCommonWord: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
