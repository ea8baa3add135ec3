/// A noun phrase with the English that a desk would print.
public struct GlossedPhrase: Sendable, Hashable {
  public let arabic: String
  public let english: String
  public let isCountable: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
