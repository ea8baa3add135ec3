/// The readers, in the order in which they are asked and listed.
public struct ReaderRegistry: Sendable {
  public let readers: [any Reader]

  /// The readers that come with Warraq.
  public static let standard = ReaderRegistry([
    PlainTextReader(), MarkdownReader(), DOCXReader(),
  ])

  public init(_ readers: [any Reader]) {
    self.readers = readers
  }

  /// The reader of a name.
  public func reader(named name: String) -> (any Reader)? {
    readers.first { $0.name == name }
  }

  /// The reader for a path, by its ending.
  public func reader(forPath path: String) -> (any Reader)? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    return readers.first { $0.fileExtensions.contains(ending) }
  }

  /// The names of all readers, for messages.
  public var names: String { readers.map(\.name).joined(separator: ", ") }
}
