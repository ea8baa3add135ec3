/// How an element takes part in the layout of text, by HTML's own style sheet and those of the page.
struct ElementStyle: Sendable {
  /// How an element stands among others.
  enum Display: Sendable {
    /// A paragraph of its own.
    case block
    /// A part of a line that is laid out by itself, as an inline block or a button is.
    case atomic
    /// A stretch of a line.
    case inline
    /// A picture or another thing without letters.
    case object
    /// The end of a line.
    case lineBreak
    /// Not shown.
    case none
  }

  /// The values of `unicode-bidi` (CSS Writing Modes Level 4, section 2.2).
  enum UnicodeBidi: String, Sendable {
    case normal, embed, isolate
    case bidiOverride = "bidi-override"
    case isolateOverride = "isolate-override"
    case plaintext
  }

  let display: Display
  let bidi: UnicodeBidi
  /// The direction that styles set against the markup.
  let direction: String?

  init(_ node: PageNode, _ values: [String: CSSCascade.Value]) {
    let name = node.name ?? ""
    display = Self.display(name, values["display"]?.declaration.word, node)
    direction = values["direction"]?.declaration.word
    if let set = values["unicode-bidi"]?.declaration.word.flatMap(UnicodeBidi.init(rawValue:)) {
      bidi = set
    } else if name == "bdo" {
      bidi = node.directionWord == nil ? .normal : .isolateOverride
    } else {
      let isIsolate = name == "bdi" || name == "output" || node.directionWord != nil
      bidi = isIsolate ? .isolate : .normal
    }
  }

  private static func display(_ name: String, _ set: String?, _ node: PageNode) -> Display {
    if hidden.contains(name) { return .none }
    if name == "br" { return .lineBreak }
    if objects.contains(name) { return .object }
    if node["hidden"] != nil { return .none }
    switch set {
    case "none": return .none
    case "inline", "contents": return .inline
    case "inline-block", "inline-flex", "inline-grid", "inline-table": return .atomic
    case .some(let word) where word != "inherit" && word != "initial" && word != "revert":
      return .block
    default: break
    }
    if atoms.contains(name) { return .atomic }
    return blocks.contains(name) ? .block : .inline
  }

  private static let hidden: Set<String> = [
    "script", "style", "template", "head", "noscript", "datalist", "rp", "noembed",
    "noframes", "title",
  ]
  private static let objects: Set<String> = [
    "img", "svg", "video", "audio", "canvas", "iframe", "embed", "object", "input", "textarea",
    "select", "meter", "progress", "math",
  ]
  private static let atoms: Set<String> = ["button", "rt", "rtc", "ruby"]
  private static let blocks: Set<String> = [
    "html", "body", "address", "article", "aside", "blockquote", "center", "details", "dialog",
    "dd", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "listing", "main",
    "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section", "summary", "table",
    "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th", "ul", "xmp",
  ]
}
