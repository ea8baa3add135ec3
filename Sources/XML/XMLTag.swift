/// The tag that starts an element, as a cursor finds it.
public struct XMLTag: Sendable {
  /// The name without its prefix.
  public let name: String
  /// The address of the name's namespace; nil when it has none.
  public let namespace: String?
  public let attributes: [XMLAttribute]
  /// The bytes of the tag, with its brackets.
  public let range: Range<Int>

  /// The value of the first attribute with a name, whatever its namespace.
  public subscript(name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
