/// An adjective of origin: مغربي, Moroccan.
public struct Nationality: Sendable, Hashable {
  /// The masculine singular.
  public let arabic: String
  public let english: String
  /// The English name of the place that it belongs to, or empty.
  public let place: String
}
