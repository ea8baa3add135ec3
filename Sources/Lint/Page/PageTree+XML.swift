import XML

// Pages that are well-formed XML.
extension PageTree {
  /// Reads a page as XML.
  ///
  /// - Throws: The first fault of it.
  init(xml bytes: [UInt8]) throws(XMLError) {
    try XMLParser.check(bytes)
    self.init(bytes)
    isXML = true
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var cursor = XMLCursor(bytes, in: start..<bytes.count)
    var open: [Int] = []
    while let event = cursor.next() {
      switch event {
      case .start(let tag):
        add(.element(tag.name.lowercased()), tag.range, Self.attributes(of: tag), in: open.last)
        open.append(nodes.count - 1)
      case .end:
        guard let last = open.popLast() else { break }
        nodes[last].end = nodes.count
      case .letters(let range):
        guard let parent = open.last else { break }
        if nodes[parent].name == "style" { styles.append(range) }
        add(.letters, range, [], in: parent)
      case .replaced(let letters, let range):
        guard let parent = open.last else { break }
        add(.replaced(letters), range, [], in: parent)
      }
    }
  }

  /// The attributes of a tag with the prefixes that are usual for their namespaces.
  private static func attributes(of tag: XMLTag) -> [PageAttribute] {
    tag.attributes.map { attribute in
      let prefix: String? =
        switch attribute.namespace {
        case "http://www.w3.org/XML/1998/namespace": "xml:"
        case "http://www.idpf.org/2007/ops": "epub:"
        case "http://www.w3.org/1999/xlink": "xlink:"
        default: nil
        }
      return PageAttribute(name: (prefix ?? "") + attribute.name, value: attribute.value)
    }
  }

  mutating func add(
    _ content: PageNode.Content, _ source: Range<Int>, _ attributes: [PageAttribute],
    in parent: Int?
  ) {
    nodes.append(
      PageNode(
        content: content, source: source, attributes: attributes, parent: parent ?? nodes.count,
        end: nodes.count + 1))
  }
}
