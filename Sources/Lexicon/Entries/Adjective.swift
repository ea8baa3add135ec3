/// An adjective that follows a noun.
public struct Adjective: Sendable, Hashable {
  /// The masculine singular.
  public let arabic: String
  public let english: String
}
