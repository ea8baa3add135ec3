/// An attribute as a parser reports it.
public struct XMLAttribute: Sendable, Hashable {
  /// The name without its prefix.
  public let name: String
  /// The address of the name's namespace; nil for a name without a prefix.
  public let namespace: String?
  public let value: String
}
