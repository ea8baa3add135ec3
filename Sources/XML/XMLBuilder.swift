/// Writes an XML document element by element, indented, with everything escaped.
///
/// Elements open and close by nesting, so that what it writes is well-formed as long as names are.
public struct XMLBuilder: Sendable {
  /// An attribute to be written: the name with its prefix, and a value; nil leaves it out.
  public typealias Attribute = (name: String, value: String?)

  /// The document so far, as UTF-8.
  public private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  /// Starts a document with its XML declaration.
  public init() {}

  /// Writes an element that holds others.
  public mutating func element(
    _ name: String, _ attributes: [Attribute] = [], content: (inout XMLBuilder) -> Void
  ) {
    open(name, attributes)
    bytes += ">\n".utf8
    depth += 1
    content(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// Writes an element that holds text.
  public mutating func element(_ name: String, _ attributes: [Attribute] = [], text: String) {
    open(name, attributes)
    bytes += ">".utf8
    XMLEscaping.append(text: text.utf8, to: &bytes)
    close(name)
  }

  /// Writes an element without content.
  public mutating func empty(_ name: String, _ attributes: [Attribute] = []) {
    open(name, attributes)
    bytes += "/>\n".utf8
  }

  private mutating func open(_ name: String, _ attributes: [Attribute]) {
    indent()
    bytes += "<".utf8
    bytes += name.utf8
    for case (let name, let value?) in attributes {
      bytes += " ".utf8
      bytes += name.utf8
      bytes += "=\"".utf8
      XMLEscaping.append(attribute: value.utf8, to: &bytes)
      bytes += "\"".utf8
    }
  }

  private mutating func close(_ name: String) {
    bytes += "</".utf8
    bytes += name.utf8
    bytes += ">\n".utf8
  }

  private mutating func indent() {
    bytes += repeatElement(0x20, count: depth * 2)
  }
}
