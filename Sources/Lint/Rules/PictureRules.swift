import Manuscript

/// Whether pictures say in words what they show.
enum PictureRules {
  static func findings(in page: Page) -> [Diagnostic] {
    page.tree.nodes.indices.compactMap { index in
      let node = page.tree.nodes[index]
      guard let name = node.name, lacksWords(name, index, page.tree), !isSilent(index, page.tree)
      else { return nil }
      return Diagnostic(.pictureWithoutAlternative, source: node.source, name)
    }
  }

  private static func lacksWords(_ name: String, _ index: Int, _ tree: PageTree) -> Bool {
    let node = tree.nodes[index]
    if node["aria-label"]?.isEmpty == false || node["aria-labelledby"]?.isEmpty == false {
      return false
    }
    switch name {
    case "img": return node["alt"] == nil
    case "area": return node["href"] != nil && node["alt"] == nil
    case "input": return node["type"]?.lowercased() == "image" && node["alt"] == nil
    case "svg":
      let inside = tree.nodes[index..<node.end]
      let isPicture = node["role"] == "img" || inside.contains { $0.name == "image" }
      return isPicture && !inside.contains { $0.name == "title" || $0.name == "desc" }
    default: return false
    }
  }

  /// Whether voices pass over it on purpose.
  private static func isSilent(_ index: Int, _ tree: PageTree) -> Bool {
    let node = tree.nodes[index]
    if node["role"] == "presentation" || node["role"] == "none" { return true }
    return ([index] + tree.ancestors(of: index)).contains {
      tree.nodes[$0]["aria-hidden"] == "true" || tree.nodes[$0]["hidden"] != nil
    }
  }
}
