/// A phrase that tells whose words or knowledge something is: بحسب, according to.
public struct Attribution: Sendable, Hashable {
  public let arabic: String
  public let english: String
  /// Whether the name of the source follows; else it only turns to another speaker.
  public let namesSource: Bool
  /// Whether it ends with the preposition ل, which is written onto the source: وفقا للوزارة.
  public var endsWithLam = false
  /// Where it stands in its list.
  public var line = ListLine.none
}
