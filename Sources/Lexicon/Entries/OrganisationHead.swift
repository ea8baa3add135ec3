/// A word that opens the name of an organisation: وزارة, منظمة.
public struct OrganisationHead: Sendable, Hashable {
  public let arabic: String
  public let english: String
  public let kind: String
  /// Where it stands in its list.
  public var line = ListLine.none
}
