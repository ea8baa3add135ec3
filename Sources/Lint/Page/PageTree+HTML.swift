import Readers
import XML

// Pages of the wild, read as a browser reads them.
extension PageTree {
  /// Reads a page as HTML.
  ///
  /// - Throws: A reason why its structure cannot be told.
  init(html bytes: [UInt8], from start: Int) throws(XMLError) {
    let scanner = HTMLScanner(bytes, from: start)
    let document = try HTMLDocument(bytes, scanner)
    self.init(bytes)
    isPiece = !scanner.isPage
    nodes.reserveCapacity(document.nodes.count)
    styles = scanner.rawTexts.filter { $0.element == .style }.map(\.source)
    // A text becomes several nodes when it holds references, so that indices move.
    var indices: [Int] = []
    indices.reserveCapacity(document.nodes.count)
    var open: [(end: Int, index: Int)] = []
    for (number, node) in document.nodes.enumerated() {
      close(&open, at: number)
      indices.append(nodes.count)
      let parent = node.parent == number ? nil : indices[node.parent]
      guard !node.isText else {
        addText(document, node, in: parent)
        continue
      }
      open.append((node.end, nodes.count))
      add(
        .element(Self.name(of: node, document)),
        node.token.map { document.tokens[$0].source } ?? 0..<0,
        Self.attributes(document.attributes(of: number), bytes), in: parent)
    }
    close(&open, at: document.nodes.count)
  }

  private mutating func close(_ open: inout [(end: Int, index: Int)], at number: Int) {
    while let last = open.last, last.end <= number {
      nodes[last.index].end = nodes.count
      open.removeLast()
    }
  }

  private static func name(of node: HTMLDocument.Node, _ document: HTMLDocument) -> String {
    guard node.element == .unknown, let token = node.token else { return node.element.rawValue }
    let source = document.tokens[token].source
    let letters = document.bytes[source].dropFirst().prefix {
      !HTMLSpace.contains($0) && $0 != 0x2F && $0 != 0x3E
    }
    return String(decoding: letters.prefix(64), as: UTF8.self).lowercased()
  }

  private static func attributes(_ attributes: HTMLAttributes, _ bytes: [UInt8]) -> [PageAttribute]
  {
    var result: [PageAttribute] = []
    attributes.forEach { name, value in
      result.append(
        PageAttribute(
          name: String(decoding: name, as: UTF8.self),
          value: CharacterReference.decoded(bytes[value], isAttribute: true)))
      return result.count < 1_000
    }
    return result
  }

  private mutating func addText(
    _ document: HTMLDocument, _ node: HTMLDocument.Node, in parent: Int?
  ) {
    guard let number = node.token else { return }
    let token = document.tokens[number]
    guard token.kind == .text else { return add(.letters, token.source, [], in: parent) }
    var start = token.source.lowerBound
    var index = start
    while index < token.source.upperBound {
      guard bytes[index] == 0x26,
        let reference = CharacterReference(bytes[index..<token.source.upperBound])
      else {
        index += 1
        continue
      }
      if start < index { add(.letters, start..<index, [], in: parent) }
      let end = index + reference.length
      add(.replaced(String(reference.scalar)), index..<end, [], in: parent)
      (start, index) = (end, end)
    }
    if start < index { add(.letters, start..<index, [], in: parent) }
  }
}
