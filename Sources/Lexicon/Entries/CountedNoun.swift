/// A noun that texts count.
public struct CountedNoun: Sendable, Hashable {
  /// The form of the noun that a word of the text has.
  public enum Form: Sendable, Hashable {
    case singular, dual, plural
  }

  public let singular: String
  public let plurals: [String]
  public let isFeminine: Bool
  public let english: String
  public let englishPlural: String
  /// `person`, `thing`, `event`, `group`, `abstract`, `animal`.
  public let kind: String
  /// Whether its English depends on what it stands with: رأس, a head or the top of something.
  public let isAmbiguous: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
