import XML

/// The elements of a document, each with its way from the root: `feed/entry/title`.
final class XMLElements: XMLHandler {
  struct Element {
    let path: String
    let namespace: String?
    let attributes: [String: String]
    var text = ""
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []

  /// Parses a document.
  ///
  /// - Throws: ``XMLError`` when it is not well-formed.
  init(_ bytes: [UInt8]) throws {
    try XMLParser.parse(bytes, handler: self)
  }

  func start(element: String, namespace: String?, attributes: [XMLAttribute]) {
    let path = (open.last.map { elements[$0].path + "/" } ?? "") + element
    open.append(elements.count)
    elements.append(
      Element(
        path: path, namespace: namespace,
        attributes: Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }))
  }

  func text(_ letters: String) {
    if let last = open.last { elements[last].text += letters }
  }

  func end(element: String, namespace: String?) { open.removeLast() }

  /// The elements of a way.
  func all(_ path: String) -> [Element] { elements.filter { $0.path == path } }

  /// The words of the elements of a way.
  func texts(_ path: String) -> [String] { all(path).map(\.text) }

  /// The elements of a way, each with what stands in it.
  func parts(_ path: String) -> [[Element]] {
    var parts: [[Element]] = []
    var isInside = false
    for element in elements {
      if element.path == path {
        parts.append([])
        isInside = true
      } else if isInside, element.path.hasPrefix(path + "/") {
        parts[parts.count - 1].append(element)
      } else {
        isInside = false
      }
    }
    return parts
  }
}
