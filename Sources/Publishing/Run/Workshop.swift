public import Readers
public import Writers

/// The readers, writers and themes that a run works with.
public struct Workshop: Sendable {
  public var readers: ReaderRegistry
  public var writers: [any Writer]
  public var digestWriters: [any DigestWriter]
  /// The theme of a name, for a publication in a folder.
  public var theme: @Sendable (_ name: String, _ folder: String, _ files: any FileSystem) throws(InvalidPublication) -> Theme

  public init(
    readers: ReaderRegistry = .standard, writers: [any Writer], digestWriters: [any DigestWriter],
    theme: @escaping @Sendable (String, String, any FileSystem) throws(InvalidPublication) -> Theme
  ) {
    self.readers = readers
    self.writers = writers
    self.digestWriters = digestWriters
    self.theme = theme
  }
}
