/// A currency, a unit of measure, of time, or a percentage.
public struct MeasureUnit: Sendable, Hashable {
  public let arabic: String
  public let isFeminine: Bool
  public let english: String
  public let englishPlural: String
  /// ISO 4217, UCUM or `percent`; empty when there is none.
  public let code: String
  /// The class: `currency`, `length`, `area`, `volume`, `mass`, `time`, `ratio` and so on.
  public let kind: String
  /// Where it stands in its list.
  public var line = ListLine.none
}
