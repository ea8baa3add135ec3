import Manuscript

extension HTMLBuilder {
  /// Writes what stands in an element.
  mutating func flow(_ node: Int, into blocks: inout [Block]) {
    for child in document.children(of: node) { visit(child, into: &blocks) }
  }

  /// Writes a node and what stands in it.
  mutating func visit(_ node: Int, into blocks: inout [Block]) {
    guard survey.removal[node] == nil, node != title, isInNote || !notes.isNote(node) else {
      return
    }
    if document.nodes[node].isText { return write(text: node) }
    let element = document.nodes[node].element
    switch element {
    case .br: lineBreak(node, into: &blocks)
    case .img: image(node, into: &blocks)
    default:
      if element.isInline {
        inline(node, into: &blocks)
      } else if isLine {
        let tag = document.source(of: node)
        if !isPreformatted { leaf.addLineBreak(tag) }
        flow(node, into: &blocks)
        if !isPreformatted { leaf.addLineBreak(tag) }
      } else {
        inLanguage(of: node, &blocks) { builder, blocks in
          builder.endParagraph(into: &blocks)
          builder.block(node, into: &blocks)
          builder.endParagraph(into: &blocks)
        }
      }
    }
  }

  /// One `br` ends a line, two a paragraph.
  private mutating func lineBreak(_ node: Int, into blocks: inout [Block]) {
    let tag = document.source(of: node)
    if isPreformatted {
      leaf.write("\n", for: tag)
    } else if !isLine, leaf.endsLine {
      endParagraph(into: &blocks)
    } else {
      leaf.addLineBreak(tag)
    }
  }

  private mutating func block(_ node: Int, into blocks: inout [Block]) {
    let element = document.nodes[node].element
    switch element {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      let level = min(6, max(2, (element.headingLevel ?? 2) + headingShift))
      if let range = line(node) { blocks.append(.heading(level: level, range)) }
    case .ul, .ol, .menu, .dir:
      let list = list(node)
      if !list.items.isEmpty { blocks.append(.list(list)) }
    case .blockquote:
      var inner: [Block] = []
      flow(node, into: &inner)
      endParagraph(into: &inner)
      if !inner.isEmpty { blocks.append(.quotation(inner)) }
    case .pre, .listing, .xmp, .plaintext: code(node, into: &blocks)
    case .table: table(node, into: &blocks)
    case .figure: figure(node, into: &blocks)
    case .hr: if !blocks.isEmpty, blocks.last != .separator { blocks.append(.separator) }
    case .dt:
      leaf.open.append(LeafBuffer.OpenMark(kind: .strong, start: nil))
      flow(node, into: &blocks)
      endParagraph(into: &blocks)
      leaf.closeMark()
    default: flow(node, into: &blocks)
    }
  }

  /// Writes an element as one stretch of text; blocks in it are lines.
  mutating func line(_ node: Int, keepsEmpty: Bool = false) -> TextRange? {
    let outer = isLine
    isLine = true
    defer { isLine = outer }
    var none: [Block] = []
    flow(node, into: &none)
    if leaf.isEmpty, !keepsEmpty {
      _ = leaf.take()
      return nil
    }
    return takeLeaf(keepsEmpty: keepsEmpty)
  }

  /// Writes a text that stands alone, such as that of the page's `title`.
  mutating func line(wholeText node: Int) -> TextRange? {
    write(text: node)
    return takeLeaf()
  }

  // MARK: - Lists and code

  private mutating func list(_ node: Int) -> List {
    let attributes = document.attributes(of: node)
    let isNumbered = document.nodes[node].element == .ol
    let isReversed = isNumbered && attributes.place(of: "reversed") != nil
    let children = Array(document.children(of: node))
    let count = children.count { document.nodes[$0].element == .li && !document.nodes[$0].isText }
    var number = Self.number(attributes["start"]) ?? (isReversed ? count : 1)
    var items: [List.Item] = []
    for child in children {
      var inner: [Block] = []
      guard document.nodes[child].element == .li, !document.nodes[child].isText else {
        // What stands between two items belongs to the first of them.
        visit(child, into: &inner)
        endParagraph(into: &inner)
        if inner.isEmpty { continue }
        if items.isEmpty { items.append(List.Item(blocks: [])) }
        items[items.count - 1].blocks += inner
        continue
      }
      guard survey.removal[child] == nil, isInNote || !notes.isNote(child) else { continue }
      inLanguage(of: child, &inner) { builder, inner in
        builder.flow(child, into: &inner)
        builder.endParagraph(into: &inner)
      }
      if isNumbered, let own = Self.number(document.attributes(of: child)["value"]) { number = own }
      if !inner.isEmpty {
        items.append(List.Item(number: isNumbered ? max(0, number) : nil, blocks: inner))
      }
      number += isReversed ? -1 : 1
    }
    if isNumbered, !items.isEmpty, items[0].number == nil { items[0].number = max(0, number) }
    let isTight = items.allSatisfy { item in
      item.blocks.count { if case .list = $0 { false } else { true } } <= 1
    }
    return List(
      marker: isNumbered ? .number(start: items.first?.number ?? 1, digits: .western) : .bullet,
      isTight: isTight, items: items)
  }

  /// A whole number of an attribute, within what a list can need.
  static func number(_ value: String?) -> Int? {
    value.flatMap { Int(PlainWords.joined($0)) }.map { min(max($0, -999_999), 999_999) }
  }

  private mutating func code(_ node: Int, into blocks: inout [Block]) {
    let outer = isPreformatted
    isPreformatted = true
    defer { isPreformatted = outer }
    if let range = line(node) {
      blocks.append(.code(Code(language: programmingLanguage(node), range: range)))
    }
  }

  /// The language of a class such as `language-swift` (section 4.5.15).
  private func programmingLanguage(_ node: Int) -> String? {
    let code = document.children(of: node).first { document.nodes[$0].element == .code }
    for element in [code, node].compactMap({ $0 }) {
      let classes = document.attributes(of: element)["class"] ?? ""
      for name in classes.split(whereSeparator: \.isWhitespace) {
        for prefix in ["language-", "lang-"] where name.hasPrefix(prefix) && name.utf8.count < 40 {
          return String(name.dropFirst(prefix.count))
        }
      }
    }
    return nil
  }
}
