/// Says what is wrong with markup as XML; nil when it is well-formed.
enum WellFormedness {
  /// Checks tags, attributes and entities by the rules of XML 1.0.
  static func fault(in markup: String) -> String? {
    var open: [Substring] = []
    var rest = markup[...]
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      rest = rest[mark...]
      if rest.first == "&" {
        let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]
        guard let entity = entities.first(where: rest.hasPrefix) else {
          return "no entity: \(rest.prefix(12))"
        }
        rest = rest.dropFirst(entity.count)
        continue
      }
      guard let end = rest.firstIndex(of: ">") else { return "no end: \(rest.prefix(20))" }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!") || tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return "closes what is not open: \(tag)" }
        continue
      }
      let name = tag.prefix { $0 != " " && $0 != "/" }
      if let fault = attributeFault(tag.dropFirst(name.count)) { return "\(name): \(fault)" }
      if !tag.hasSuffix("/") { open.append(name) }
    }
    return open.isEmpty ? nil : "never closed: \(open)"
  }

  private static func attributeFault(_ attributes: Substring) -> String? {
    var names: Set<Substring> = []
    var rest = attributes
    while true {
      rest = rest.drop { $0 == " " || $0 == "\n" }
      if rest.isEmpty || rest == "/" { return nil }
      let name = rest.prefix { $0 != "=" }
      guard names.insert(name).inserted else { return "\(name) twice" }
      rest = rest.dropFirst(name.count + 1)
      guard rest.first == "\"" else { return "\(name) has no quotation mark" }
      rest = rest.dropFirst()
      guard let close = rest.firstIndex(of: "\"") else { return "\(name) is not closed" }
      rest = rest[rest.index(after: close)...]
    }
  }
}
