/// The writers, in the order in which they are listed and run.
public struct WriterRegistry: Sendable {
  public let writers: [any Writer]
  public let digestWriters: [any DigestWriter]

  /// The writers that come with Warraq.
  public static let standard = WriterRegistry(
    [
      HTMLWriter(), EPUBWriter(), SummaryWriter(), FactSheetWriter(.arabic),
      FactSheetWriter(.english), FactDataWriter(), RecordWriter(), LayersWriter(),
    ],
    digestWriters: [EPUBDigestWriter()])

  public init(_ writers: [any Writer], digestWriters: [any DigestWriter] = []) {
    self.writers = writers
    self.digestWriters = digestWriters
  }

  /// The writer of a name.
  public func writer(named name: String) -> (any Writer)? {
    writers.first { $0.name == name }
  }

  /// The digest writer of a name.
  public func digestWriter(named name: String) -> (any DigestWriter)? {
    digestWriters.first { $0.name == name }
  }

  /// The names of all writers, in order.
  public var names: [String] { writers.map(\.name) }
}
