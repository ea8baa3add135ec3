public import Readers
public import Writers

/// The readers and writers that a run works with.
public struct Workshop: Sendable {
  public var readers: ReaderRegistry
  /// In the order in which they are listed.
  public var writers: [any Writer]
  public var digestWriters: [any DigestWriter]

  /// The readers and writers that come with Warraq.
  public static let standard = Workshop(
    writers: WriterRegistry.standard.writers,
    digestWriters: WriterRegistry.standard.digestWriters)

  /// The format of a publication that wants the books of its digests and none for each document.
  public static let digestsOnly = "digests"

  public init(
    readers: ReaderRegistry = .standard, writers: [any Writer], digestWriters: [any DigestWriter]
  ) {
    self.readers = readers
    self.writers = writers
    self.digestWriters = digestWriters
  }

  /// What `formats:` of a publication may name.
  public var formats: [String] {
    writers.map(\.name) + (digestWriters.isEmpty ? [] : [Self.digestsOnly])
  }

  /// The writer of a name.
  public func writer(named name: String) -> (any Writer)? {
    writers.first { $0.name == name }
  }
}
