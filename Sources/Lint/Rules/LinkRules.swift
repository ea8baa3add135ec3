import Manuscript

/// Where the links of a page lead, and whether its places are named once.
enum LinkRules {
  /// A link that must be followed once all files are known.
  struct Link: Sendable {
    let source: Range<Int>
    let target: String
    let fragment: String?
    /// The words of a reference to a note; nil for other links.
    let noteWords: String?
  }

  /// The links of a page that lead to files or places that can be looked at.
  static func links(of page: Page) -> [Link] {
    var result: [Link] = []
    // `base` moves all links to where nothing can be looked at.
    guard !page.tree.nodes.contains(where: { $0.name == "base" && $0["href"] != nil }) else {
      return []
    }
    for (index, node) in page.tree.nodes.enumerated() {
      guard let name = node.name, let written = address(name, node),
        case .file(let target, let fragment) = LinkAddress(written, from: page.path)
      else { continue }
      let isNote = name == "a" && isNoteReference(node)
      result.append(
        Link(
          source: node.source, target: target, fragment: fragment,
          noteWords: isNote ? PlainText.shortened(page.tree.words(in: index)) : nil))
    }
    return result
  }

  private static func address(_ name: String, _ node: PageNode) -> String? {
    switch name {
    case "a", "area": node["href"]
    case "img", "audio", "video", "source", "iframe", "embed", "script", "track": node["src"]
    case "image": node["xlink:href"] ?? node["href"]
    case "link":
      node.has(["stylesheet", "icon", "next", "prev", "alternate"], in: "rel") ? node["href"] : nil
    default: nil
    }
  }

  static func isNoteReference(_ node: PageNode) -> Bool {
    node.has(["noteref"], in: "epub:type") || node.has(["doc-noteref"], in: "role")
  }

  /// The names of the places of a page.
  static func identifiers(of tree: PageTree) -> Set<String> {
    var result: Set<String> = []
    for node in tree.nodes {
      if let identifier = node["id"] { result.insert(identifier) }
      if node.name == "a", let name = node["name"] { result.insert(name) }
    }
    return result
  }

  static func duplicates(in page: Page) -> [Diagnostic] {
    var seen: Set<String> = []
    return page.tree.nodes.compactMap { node in
      guard let identifier = node["id"], !identifier.isEmpty, !seen.insert(identifier).inserted
      else { return nil }
      return Diagnostic(.duplicateIdentifier, source: node.source, PlainText.shortened(identifier))
    }
  }

  // MARK: - Notes

  static func notesWithoutBackLinks(in page: Page) -> [Diagnostic] {
    let tree = page.tree
    return tree.nodes.indices.compactMap { index in
      guard isNote(index, tree) else { return nil }
      let hasLink = (index..<tree.nodes[index].end).contains { inner in
        tree.nodes[inner].name == "a"
          && (tree.nodes[inner]["href"]?.utf8.contains(0x23) ?? false)
      }
      return hasLink ? nil : Diagnostic(.missingBackLink, source: tree.nodes[index].source)
    }
  }

  /// Whether an element is one note, and not all of them together.
  private static func isNote(_ index: Int, _ tree: PageTree) -> Bool {
    let node = tree.nodes[index]
    guard node.name != nil, node.name != "a" else { return false }
    if node.has(["footnote", "endnote", "rearnote"], in: "epub:type")
      || node.has(["doc-footnote", "doc-endnote"], in: "role")
    {
      return true
    }
    guard node.name == "li" else { return false }
    let list = node.parent
    let around = [list, tree.nodes[list].parent]
    return around.contains {
      tree.nodes[$0].has(["footnotes", "endnotes", "rearnotes"], in: "epub:type")
        || tree.nodes[$0].has(["doc-endnotes"], in: "role")
    }
  }
}
