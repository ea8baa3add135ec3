/// A picture that a publication or an author gives for a cover.
public struct CoverPicture: Sendable, Hashable {
  /// The path as it was written.
  public let path: String
  /// Nil when it cannot be read.
  public let bytes: [UInt8]?

  public init(path: String, bytes: [UInt8]?) {
    self.path = path
    self.bytes = bytes
  }
}
