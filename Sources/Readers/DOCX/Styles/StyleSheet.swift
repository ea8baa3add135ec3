import XML

/// The styles of a document (ECMA-376, part 1, section 17.7).
struct StyleSheet: Sendable {
  /// A style with all that it inherits.
  struct Style: Sendable {
    var role: StyleRole?
    var run = RunProperties()
    var paragraph = ParagraphProperties()
  }

  /// A style as it stands in the part.
  private struct Entry: Sendable {
    var name = ""
    var base: String?
    var run = RunProperties()
    var paragraph = ParagraphProperties()
  }

  private var styles: [String: Style] = [:]
  /// What holds for every run of the document.
  private(set) var defaults = RunProperties()
  /// The style of paragraphs that name none.
  private(set) var defaultParagraphStyle: String?

  init() {}

  /// Reads a well-formed part.
  init(_ xml: [UInt8]) {
    var entries: [String: Entry] = [:]
    var order: [String] = []
    var id: String?
    var entry = Entry()
    var path: [String] = []
    var cursor = XMLCursor(xml, in: xml.indices)
    while let event = cursor.next() {
      switch event {
      case .start(let tag):
        path.append(WordNamespace.of(tag.namespace) == .word ? tag.name : "")
        if tag.name == "style", path.count == 2 {
          id = tag["styleId"]
          entry = Entry()
          if tag["type"] == "paragraph", tag["default"] == "1" || tag["default"] == "true" {
            defaultParagraphStyle = id
          }
        } else {
          apply(tag, path, &entry)
        }
      case .end:
        let ended = path.popLast()
        if ended == "style", path.count == 1, let id, entries[id] == nil {
          entries[id] = entry
          order.append(id)
        }
      case .letters, .replaced: break
      }
    }
    for id in order { resolve(id, entries) }
  }

  /// A style by its id; nil when there is none.
  subscript(id: String) -> Style? { styles[id] }

  private mutating func apply(_ tag: XMLTag, _ path: [String], _ entry: inout Entry) {
    if path.count == 5, path[1] == "docDefaults", path[3] == "rPr" {
      defaults.apply(tag)
      return
    }
    guard path.count >= 3, path[1] == "style" else { return }
    switch path[2] {
    case "name": entry.name = tag.value ?? ""
    case "basedOn": entry.base = tag.value
    case "rPr" where path.count == 4: entry.run.apply(tag)
    case "pPr" where path.count == 4 || (path.count == 5 && path[3] == "numPr"):
      entry.paragraph.apply(tag)
    default: break
    }
  }

  /// Resolves a style and all that it is based on, without recursion; a circle ends where it closes.
  private mutating func resolve(_ id: String, _ entries: [String: Entry]) {
    var chain: [(id: String, entry: Entry)] = []
    var seen: Set<String> = []
    var next: String? = id
    while let current = next, styles[current] == nil, let entry = entries[current],
      seen.insert(current).inserted
    {
      chain.append((current, entry))
      next = entry.base
    }
    for (id, entry) in chain.reversed() {
      let base = entry.base.flatMap { styles[$0] } ?? Style()
      var style = Style()
      style.run = entry.run.inheriting(base.run)
      style.paragraph = entry.paragraph.inheriting(base.paragraph)
      style.role = StyleRole.named(entry.name) ?? StyleRole.named(id) ?? base.role
      styles[id] = style
    }
  }
}
