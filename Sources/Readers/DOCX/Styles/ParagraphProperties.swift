import XML

/// What is said of a paragraph, as far as anybody says so (ECMA-376, part 1, section 17.3.1).
struct ParagraphProperties: Sendable {
  var style: String?
  /// From 0 for the highest; 9 is body text.
  var outlineLevel: Int?
  /// The list; 0 takes a paragraph out of the one that its style names.
  var listNumber: Int?
  var listLevel: Int?
  /// Whether a line is drawn under the paragraph.
  var hasRule = false

  /// Takes up one property.
  mutating func apply(_ tag: XMLTag) {
    switch tag.name {
    case "pStyle": style = tag.value
    case "outlineLvl": outlineLevel = tag.number
    case "numId": listNumber = tag.number
    case "ilvl": listLevel = tag.number.map { min(max($0, 0), Numbering.deepestLevel) }
    case "bottom": hasRule = tag.value != nil && tag.value != "nil" && tag.value != "none"
    default: break
    }
  }

  /// These properties, and for those that say nothing the ones of what they are based on.
  func inheriting(_ base: ParagraphProperties) -> ParagraphProperties {
    var result = self
    result.outlineLevel = outlineLevel ?? base.outlineLevel
    if result.listNumber == nil {
      result.listNumber = base.listNumber
      result.listLevel = listLevel ?? base.listLevel
    }
    return result
  }
}
