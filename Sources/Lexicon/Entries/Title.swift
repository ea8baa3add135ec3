/// A title, an office or a calling that stands before or after a person's name.
public struct Title: Sendable, Hashable {
  public let arabic: String
  public let english: String
  /// `honorific`, `office`, `rank`, `profession`, `royal`, `religious`, `sport`.
  public let kind: String
  /// Whether a complement can follow before the name: رئيس + the name of a body.
  public let takesComplement: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
