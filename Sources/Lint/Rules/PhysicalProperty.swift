/// Properties that name the left or the right, and what turns with the direction instead.
///
/// CSS Logical Properties and Values Level 1.
enum PhysicalProperty {
  /// What to write in the place of a declaration; nil when it names no side, or both alike.
  static func replacement(
    _ declaration: CSSDeclaration, among others: [CSSDeclaration]
  ) -> String? {
    let property = declaration.property
    switch property {
    case "text-align", "text-align-last", "float", "clear", "caption-side":
      let isFloat = property == "float" || property == "clear"
      switch declaration.word {
      case "left": return "\(property): \(isFloat ? "inline-start" : "start")"
      case "right": return "\(property): \(isFloat ? "inline-end" : "end")"
      default: return nil
      }
    case "margin", "padding", "inset", "border-width", "border-style", "border-color",
      "scroll-margin", "scroll-padding":
      // Four values go round: top, right, bottom, left.
      let value = declaration.value
      guard value.count == 4, value[1] != value[3] else { return nil }
      let name = property.split(separator: "-")
      let start = name.first == "border" ? "border-inline-\(name.last ?? "")" : "\(property)-inline"
      return "\(start): \(value[3]) \(value[1])"
    default: break
    }
    guard let better = logical(property), !isPaired(declaration, among: others) else { return nil }
    return "\(better): \(declaration.value.joined(separator: " "))"
  }

  /// Whether the other side is given the same.
  private static func isPaired(
    _ declaration: CSSDeclaration, among others: [CSSDeclaration]
  ) -> Bool {
    let mirrored = declaration.property.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0 == "left" ? "right" : $0 == "right" ? "left" : $0 }.joined(separator: "-")
    return others.contains { $0.property == mirrored && $0.value == declaration.value }
  }

  private static func logical(_ property: String) -> String? {
    switch property {
    case "left": return "inset-inline-start"
    case "right": return "inset-inline-end"
    case "border-top-left-radius": return "border-start-start-radius"
    case "border-top-right-radius": return "border-start-end-radius"
    case "border-bottom-left-radius": return "border-end-start-radius"
    case "border-bottom-right-radius": return "border-end-end-radius"
    default: break
    }
    let parts = property.split(separator: "-")
    guard let first = parts.first,
      ["margin", "padding", "border", "scroll"].contains(first),
      let side = parts.firstIndex(where: { $0 == "left" || $0 == "right" })
    else { return nil }
    var result = parts.map(String.init)
    result[side] = parts[side] == "left" ? "inline-start" : "inline-end"
    return result.joined(separator: "-")
  }
}
