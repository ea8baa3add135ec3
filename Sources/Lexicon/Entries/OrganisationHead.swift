/// A word that opens the name of an organisation: وزارة, منظمة.
public struct OrganisationHead: Sendable, Hashable {
  public let arabic: String
  public let english: String
  public let kind: String
  /// Whether an ordinary genitive behind it makes no name: حركة الطائرات, مكتب الشيخ.
  public let isWeak: Bool
  /// Whether it makes a name with its article and an adjective of origin alone: الاتحاد المغربي.
  public let takesOrigin: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
