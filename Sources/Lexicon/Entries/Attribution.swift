/// A phrase that tells whose words or knowledge something is: بحسب, according to.
public struct Attribution: Sendable, Hashable {
  public let arabic: String
  public let english: String
  /// Whether the name of the source follows; else it only turns to another speaker.
  public let namesSource: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
