/// A phrase that limits a number: نحو, ما لا يقل عن, على الأقل.
public struct NumberLimit: Sendable, Hashable {
  /// `approximate`, `moreThan`, `lessThan`, `atLeast` or `atMost`.
  public let meaning: String
  /// Whether it follows the number and its unit.
  public let followsNumber: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
