import Manuscript

/// What styles ask of Arabic letters that Arabic letters cannot do.
enum TypeRules {
  /// A finding, and the style sheet of the page that it stands in; nil for one about the page itself.
  typealias Placed = (sheet: Int?, diagnostic: Diagnostic)

  static func findings(in page: Page) -> [Placed] {
    var result: [Placed] = []
    var slanted: Set<String> = []
    for (index, node) in page.tree.nodes.enumerated() {
      guard let name = node.name, page.styles.styles[index]?.display != ElementStyle.Display.none,
        page.hasRightLetters(in: index)
      else { continue }
      let values = page.styles.values[index] ?? [:]
      if values["font-style"] == nil, italics.contains(name), slanted.insert(name).inserted {
        result.append((nil, Diagnostic(.italicArabic, source: node.source, "<\(name)>")))
      }
      for (property, value) in values.sorted(by: { $0.key < $1.key }) {
        guard let rule = rule(property, value.declaration) else { continue }
        let source = value.sheet == nil ? node.source : value.declaration.source
        result.append(
          (value.sheet, Diagnostic(rule, source: source, value.declaration.words)))
      }
    }
    return result
  }

  /// What browsers set in italics of themselves (HTML Standard, section 15.3.4).
  private static let italics: Set<String> = ["em", "i", "cite", "dfn", "var", "address"]

  private static func rule(_ property: String, _ declaration: CSSDeclaration) -> DiagnosticRule? {
    guard let word = declaration.value.first else { return nil }
    switch property {
    case "font-style": return word == "italic" || word == "oblique" ? .italicArabic : nil
    case "letter-spacing":
      return word.utf8.contains { (0x31...0x39).contains($0) } ? .spacedArabic : nil
    case "text-transform":
      return ["uppercase", "lowercase", "capitalize"].contains(word) ? .transformedArabic : nil
    case "text-align": return word == "justify" ? .justifiedArabic : nil
    default: return nil
    }
  }
}
