/// A noun that texts count.
public struct CountedNoun: Sendable, Hashable {
  /// The form of the noun that a word of the text has.
  public enum Form: Sendable, Hashable {
    case singular, dual, plural
  }

  /// The deed by which those of a country that are called by an ambiguous noun are known: who dismantles cells is a
  /// security service, and no device.
  public struct Deed: Sendable, Hashable {
    public let englishPlural: String
    /// The category of the predicates that only they are the subject of.
    public let category: String
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
  /// What its plural is beyond doubt where it does something; nil for most.
  public var deed: Deed?
  /// Where it stands in its list.
  public var line = ListLine.none
}
