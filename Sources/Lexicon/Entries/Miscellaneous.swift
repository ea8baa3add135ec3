/// An event, a prize, a treaty, a work or a thing that is known by name.
public struct Miscellaneous: Sendable, Hashable {
  public let arabic: String
  public let english: String
  /// The class: `competition`, `event`, `award`, `treaty`, `war`, `law`, `work`, `publication`, `vehicle`, `index`,
  /// `product`, `disease`, `dynasty`.
  public let kind: String
  /// Whether the Arabic form is also an ordinary word.
  public let isCommonWord: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
