/// What a writer makes.
public enum Artifact: Sendable, Hashable {
  /// Text, to be stored as UTF-8.
  case text(String)
  /// One binary file, such as a book.
  case bytes([UInt8])
  /// Several files, by their paths relative to the place of the output, in order.
  case files([File])

  /// One file of several.
  public struct File: Sendable, Hashable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }
}
