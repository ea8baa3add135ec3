/// A place of the gazetteer.
public struct Place: Sendable, Hashable {
  public let arabic: String
  /// The English name in full.
  public let english: String
  /// The English name in running text: `US` for `United States`.
  public let pressName: String
  /// `country`, `capital`, `city`, `region`, `continent`, `water`, `mountain`, `desert`, `island`, `landmark`,
  /// `celestial`.
  public let kind: String
  /// ISO 3166 alpha-2, `ZZ` outside the Earth, or empty.
  public let country: String
  /// Whether the word is also an ordinary word or a person's name.
  public let isCommonWord: Bool
  /// Whether it is an everyday word, that is a place only behind a word such as مدينة.
  public let isEverydayWord: Bool
  /// Where it stands in its list.
  public var line = ListLine.none

  /// The English name in full where the press name is a shorter one, else nil.
  public var fullEnglish: String? { english == pressName ? nil : english }
}
