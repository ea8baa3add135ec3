import XML

/// How a stretch of letters looks, as far as anybody says so (ECMA-376, part 1, section 17.3.2).
struct RunProperties: Sendable {
  var style: String?
  var isBold: Bool?
  var isBoldComplex: Bool?
  var isItalic: Bool?
  var isItalicComplex: Bool?
  var isStruck: Bool?
  var isDoubleStruck: Bool?
  var isHidden: Bool?
  /// `superscript`, `subscript` or `baseline`.
  var verticalAlignment: String?
  var isRightToLeft: Bool?
  var isComplex: Bool?
  var language: String?
  var complexLanguage: String?

  /// Takes up one property.
  mutating func apply(_ tag: XMLTag) {
    switch tag.name {
    case "rStyle": style = tag.value
    case "b": isBold = tag.isOn
    case "bCs": isBoldComplex = tag.isOn
    case "i": isItalic = tag.isOn
    case "iCs": isItalicComplex = tag.isOn
    case "strike": isStruck = tag.isOn
    case "dstrike": isDoubleStruck = tag.isOn
    case "vanish": isHidden = tag.isOn
    case "vertAlign": verticalAlignment = tag.value
    case "rtl": isRightToLeft = tag.isOn
    case "cs": isComplex = tag.isOn
    case "lang":
      language = tag.value ?? language
      complexLanguage = tag["bidi"] ?? complexLanguage
    default: break
    }
  }

  /// These properties, and for those that say nothing the ones of what they are based on.
  func inheriting(_ base: RunProperties) -> RunProperties {
    var result = self
    result.isBold = isBold ?? base.isBold
    result.isBoldComplex = isBoldComplex ?? base.isBoldComplex
    result.isItalic = isItalic ?? base.isItalic
    result.isItalicComplex = isItalicComplex ?? base.isItalicComplex
    result.isStruck = isStruck ?? base.isStruck
    result.isDoubleStruck = isDoubleStruck ?? base.isDoubleStruck
    result.isHidden = isHidden ?? base.isHidden
    result.verticalAlignment = verticalAlignment ?? base.verticalAlignment
    result.isRightToLeft = isRightToLeft ?? base.isRightToLeft
    result.isComplex = isComplex ?? base.isComplex
    result.language = language ?? base.language
    result.complexLanguage = complexLanguage ?? base.complexLanguage
    return result
  }
}
