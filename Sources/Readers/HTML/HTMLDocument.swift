package import XML

/// A page as a tree: nodes in document order, each with the end of what is in it.
///
/// Children follow their parent, so a walk over an index is a walk over the tree.
package struct HTMLDocument {
  /// An element or a stretch of text.
  package struct Node {
    package let element: HTMLElement
    /// Whether it is text.
    package let isText: Bool
    /// The token that it was read from; nil for an element that HTML supplies.
    package let token: Int?
    /// The element that it stands in; its own index for an outermost one.
    package let parent: Int
    /// The index after the last node that stands in it.
    package var end: Int
  }

  package let bytes: [UInt8]
  package let tokens: [HTMLToken]
  package let nodes: [Node]

  /// Finds out which elements stand in which.
  ///
  /// - Throws: ``XMLError`` when they are nested too deep.
  package init(_ bytes: [UInt8], _ scanner: HTMLScanner) throws(XMLError) {
    let builder = Builder(tokens: scanner.tokens)
    try HTMLStructure.parse(scanner.skeleton, handler: builder)
    self.bytes = bytes
    tokens = scanner.tokens
    nodes = builder.nodes
  }

  /// The children of a node, in order.
  func children(of node: Int) -> Children {
    Children(nodes: nodes, place: node + 1, end: nodes[node].end)
  }

  /// The nodes beside one another in an element.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var place: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard place < end else { return nil }
      let child = place
      place = nodes[child].end
      return child
    }
  }

  /// The bytes of a node's own tag or text.
  func source(of node: Int) -> Range<Int> {
    nodes[node].token.map { tokens[$0].source } ?? 0..<0
  }

  /// Whether a text's ampersands are only ampersands.
  func isRaw(_ node: Int) -> Bool {
    nodes[node].token.map { tokens[$0].kind == .rawText } ?? false
  }

  /// Whether a node stands in another, or is the other.
  func isInside(_ node: Int, of other: Int) -> Bool {
    node >= other && node < nodes[other].end
  }

  /// The attributes of an element; none for one that HTML supplies.
  package func attributes(of node: Int) -> HTMLAttributes {
    guard let token = nodes[node].token, !nodes[node].isText else {
      return HTMLAttributes(bytes, 0..<0)
    }
    return HTMLAttributes(bytes, tokens[token].attributes..<tokens[token].source.upperBound)
  }

  /// The letters in a node, with single spaces between words.
  func words(in node: Int) -> String {
    var parts: [String] = []
    for index in node..<nodes[node].end where nodes[index].isText {
      guard let token = nodes[index].token else { continue }
      let letters = bytes[tokens[token].source]
      parts.append(
        tokens[token].kind == .rawText
          ? String(decoding: letters, as: UTF8.self)
          : CharacterReference.decoded(letters, isAttribute: false))
    }
    return PlainWords.joined(parts.joined())
  }

  /// Takes the parser's calls.
  private final class Builder: HTMLHandler {
    private let tokens: [HTMLToken]
    private(set) var nodes: [Node] = []
    private var open: [Int] = []

    init(tokens: [HTMLToken]) {
      self.tokens = tokens
      nodes.reserveCapacity(tokens.count + 4)
    }

    func start(element name: String, number: Int?) {
      let element =
        number.map { tokens[$0].element } ?? HTMLElement(rawValue: name) ?? .unknown
      open.append(nodes.count)
      add(element, isText: false, token: number)
    }

    func end() {
      guard let last = open.popLast() else { return }
      nodes[last].end = nodes.count
    }

    func text(number: Int) { add(.unknown, isText: true, token: number) }

    private func add(_ element: HTMLElement, isText: Bool, token: Int?) {
      let index = nodes.count
      let parent = isText ? open.last : open.dropLast().last
      nodes.append(
        Node(
          element: element, isText: isText, token: token, parent: parent ?? index, end: index + 1))
    }
  }
}
