/// A font that books may carry along.
public struct BookFont: Sendable, Hashable {
  /// Its path, for messages.
  public let path: String
  public let bytes: [UInt8]
  /// The text of its licence, which travels with it.
  public let licence: [UInt8]?

  public init(path: String, bytes: [UInt8], licence: [UInt8]?) {
    self.path = path
    self.bytes = bytes
    self.licence = licence
  }
}
