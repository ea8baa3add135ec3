import Manuscript

/// The readers, in the order in which they are asked and listed.
public struct ReaderRegistry: Sendable {
  public let readers: [any Reader]

  /// The readers that come with Warraq.
  public static let standard = ReaderRegistry([
    PlainTextReader(), MarkdownReader(), HTMLReader(), DOCXReader(), OpenITIReader(),
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
    let ending = String(path[path.index(after: dot)...])
    // `mARkdown` and `markdown` are two formats, and `MARKDOWN` is the more usual of them.
    if let exact = readers.first(where: { $0.fileExtensions.contains(ending) }) { return exact }
    let small = ending.lowercased()
    return readers.first { reader in
      reader.fileExtensions.contains { $0.lowercased() == small }
    }
  }

  /// The reader for a document: by its name, else the one that recognises its bytes, else by
  /// the path's ending; plain text for a pipe.
  ///
  /// - Throws: ``UnreadableDocument`` when there is none.
  public func reader(
    for input: Input, format: String?
  ) throws(UnreadableDocument) -> any Reader {
    if let format {
      if let reader = reader(named: format) { return reader }
      throw UnreadableDocument([Diagnostic(.unknownFormat, format, names)])
    }
    if let reader = readers.first(where: { $0.recognises(input.bytes) }) { return reader }
    guard let path = input.path else { return PlainTextReader() }
    if let reader = reader(forPath: path) { return reader }
    throw UnreadableDocument([Diagnostic(.unknownFormat, path, names)])
  }

  /// The names of all readers, for messages.
  public var names: String { readers.map(\.name).joined(separator: ", ") }
}
