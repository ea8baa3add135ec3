import XML

/// The table of contents of a book, from its navigation document or its NCX.
struct Contents: Sendable {
  /// A line of it.
  struct Entry: Sendable {
    let label: String
    let target: LinkAddress
    let source: Range<Int>
  }

  private(set) var entries: [Entry] = []

  /// Reads the `toc` of a navigation document; nil when it has none.
  init?(navigation page: PageTree, path: String) {
    guard let nav = Self.nav("toc", in: page) else { return nil }
    entries = Self.links(in: nav, of: page, path: path)
  }

  /// Reads an NCX (OPF 2.0.1, section 2.4.1).
  ///
  /// - Throws: The first fault of its XML.
  init(ncx bytes: [UInt8], path: String) throws(XMLError) {
    let page = try PageTree(xml: bytes)
    for point in page.elements("navpoint") {
      var label = ""
      var address: String?
      var index = point + 1
      // Inner points come after the label and the content of their own.
      while index < page.nodes[point].end, page.nodes[index].name != "navpoint" {
        if page.nodes[index].name == "navlabel" { label = page.words(in: index) }
        if page.nodes[index].name == "content" { address = page.nodes[index]["src"] }
        index += 1
      }
      entries.append(
        Entry(
          label: label, target: address.map { LinkAddress($0, from: path) } ?? .outside,
          source: page.nodes[point].source))
    }
  }

  /// The `nav` of a kind.
  static func nav(_ kind: String, in page: PageTree) -> Int? {
    page.nodes.firstIndex { $0.name == "nav" && $0.has([kind], in: "epub:type") }
  }

  /// The links of a `nav`.
  static func links(in nav: Int, of page: PageTree, path: String) -> [Entry] {
    (nav..<page.nodes[nav].end).compactMap { index in
      guard page.nodes[index].name == "a", let address = page.nodes[index]["href"] else {
        return nil
      }
      return Entry(
        label: page.words(in: index), target: LinkAddress(address, from: path),
        source: page.nodes[index].source)
    }
  }
}
