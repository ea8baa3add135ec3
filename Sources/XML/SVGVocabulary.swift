/// What a still and self-contained SVG image is made of.
enum SVGVocabulary {
  static let namespace = "http://www.w3.org/2000/svg"

  /// The elements of SVG 1.1 and 2 that draw, group, describe or define, and do nothing else.
  static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "switch", "a", "title", "desc", "metadata", "style",
    "view",
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image",
    "text", "tspan", "textPath", "tref",
    "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter",
    "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
    "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood",
    "feFuncA",
    "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
    "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile",
    "feTurbulence",
  ]

  /// Namespaces whose elements draw nothing: descriptions, and the notes that drawing programs leave.
  static let foreignNamespaces: Set<String> = [
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://purl.org/dc/elements/1.1/",
    "http://creativecommons.org/ns#", "http://web.resource.org/cc/",
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd", "http://www.serif.com/",
    "http://www.bohemiancoding.com/sketch/ns",
  ]

  /// Attributes whose values are words for people, names or data, and never style.
  static let textAttributes: Set<String> = [
    "aria-label", "aria-description", "id", "class", "lang", "role", "d", "points", "transform",
    "viewbox", "version",
  ]

  /// Whether an address leads to a place in the same image, or is a raster image in itself.
  static func isInside(_ address: String) -> Bool {
    address.hasPrefix("#") || address.hasPrefix("data:image/png;base64,")
      || address.hasPrefix("data:image/jpeg;base64,")
  }

  /// Words of CSS that fetch or move something; the backslash, because it can hide any of them.
  private static let unsafeWords = [
    "\\", "@import", "@font-face", "@keyframes", "animation", "transition", "expression(", "image(",
    "image-set(", "cross-fade(", "src(", "-moz-binding", "behavior:", "javascript:",
  ]

  /// The first word in a style or an attribute's value that fetches or moves something.
  ///
  /// `url(#…)`, which leads to a gradient or a clip in the same image, is none.
  static func unsafeWord(inStyle style: String) -> String? {
    guard style.utf8.contains(where: { $0 == 0x28 || $0 == 0x40 || $0 == 0x5C || $0 == 0x3A })
    else { return nil }
    let lowered = withoutComments(style.lowercased())
    for word in unsafeWords where contains(lowered, word) { return word }
    let bytes = Array(lowered.utf8)
    let opening = Array("url(".utf8)
    for index in bytes.indices where bytes[index...].starts(with: opening) {
      let target = bytes[(index + opening.count)...].drop {
        [0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27].contains($0)
      }
      if target.first != 0x23 { return "url(" }
    }
    return nil
  }

  private static func contains(_ text: String, _ word: String) -> Bool {
    let letters = Array(word.utf8)
    let bytes = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: letters) }
  }

  /// Comments may stand anywhere in CSS, but not inside a word, so that a space takes their place.
  private static func withoutComments(_ style: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(style.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index...].starts(with: [0x2F, 0x2A]) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += 2
      while index < bytes.count, !bytes[index...].starts(with: [0x2A, 0x2F]) { index += 1 }
      index = min(index + 2, bytes.count)
      result.append(0x20)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
