import Manuscript

extension HTMLBuilder {
  /// Writes an element that runs along in a line, with its mark.
  mutating func inline(_ node: Int, into blocks: inout [Block]) {
    let element = document.nodes[node].element
    if let label = notes.label(ofReference: node), !isInNote {
      leaf.place(.noteReference(label: label))
      return
    }
    if notes.isSign(node) { return }
    if element == .q {
      quote("\u{201C}", node)
      flow(node, into: &blocks)
      quote("\u{201D}", node)
      return
    }
    inLanguage(of: node, &blocks) { builder, blocks in
      guard let kind = builder.mark(element, node) else {
        builder.flow(node, into: &blocks)
        return
      }
      builder.leaf.open.append(LeafBuffer.OpenMark(kind: kind, start: nil))
      builder.flow(node, into: &blocks)
      builder.leaf.closeMark()
    }
  }

  /// Browsers write the marks of a short quotation themselves (section 15.3.5).
  private mutating func quote(_ sign: Unicode.Scalar, _ node: Int) {
    leaf.write(sign, for: document.source(of: node))
  }

  private mutating func mark(_ element: HTMLElement, _ node: Int) -> Mark.Kind? {
    switch element {
    case .strong, .b: return .strong
    case .em, .i, .cite, .dfn, .var: return .emphasis
    case .s, .strike, .del: return .strikethrough
    case .code, .kbd, .samp, .tt: return isPreformatted ? nil : .code
    case .a:
      let attributes = document.attributes(of: node)
      guard let written = attributes["href"] else { return nil }
      if let destination = links.destination(written) {
        return .link(destination: destination, title: PlainWords.cleaned(attributes["title"]))
      }
      lostLinks += 1
      if firstLostLink == nil { firstLostLink = (written, document.source(of: node)) }
      return nil
    default: return nil
    }
  }

  /// Writes something with a mark for its language, when it is another than the one around it.
  mutating func inLanguage(
    of node: Int, _ blocks: inout [Block],
    _ body: (inout HTMLBuilder, inout [Block]) -> Void
  ) {
    guard let written = document.attributes(of: node)["lang"],
      let tag = HTMLLanguage.tag(written), !HTMLLanguage.isSame(tag, languages.last ?? nil)
    else { return body(&self, &blocks) }
    languages.append(tag)
    leaf.open.append(LeafBuffer.OpenMark(kind: .language(tag), start: nil))
    body(&self, &blocks)
    leaf.closeMark()
    languages.removeLast()
  }

  // MARK: - Images

  /// A picture between paragraphs is a figure; one in a line stays in it.
  mutating func image(_ node: Int, into blocks: inout [Block]) {
    guard !isInCaption else { return }
    let attributes = document.attributes(of: node)
    let alternative = PlainWords.cleaned(attributes["alt"]) ?? ""
    if Self.isSign(alternative) {
      for scalar in alternative.unicodeScalars {
        leaf.write(scalar, for: document.source(of: node))
      }
      return
    }
    guard let path = picture(node, alternative) else { return }
    if isLine || leaf.count > 0 && !leaf.endsLine {
      leaf.place(.image(path: path, alternative: alternative))
    } else {
      endParagraph(into: &blocks)
      blocks.append(.figure(Figure(path: path, alternative: alternative)))
    }
  }

  /// The path of a picture that stands beside the page; others are reported.
  private mutating func picture(_ node: Int, _ alternative: String) -> String? {
    switch HTMLImage(document.attributes(of: node)) {
    case .local(let path): return path
    case .elsewhere(let address):
      diagnostics.append(
        Diagnostic(.remoteImage, source: document.source(of: node), address, alternative))
      return nil
    case .none: return nil
    }
  }

  /// Whether a picture's text is a sign such as an emoji: the picture only draws it.
  private static func isSign(_ alternative: String) -> Bool {
    !alternative.isEmpty && alternative.utf8.count <= 32
      && alternative.unicodeScalars.allSatisfy {
        !$0.isASCII && !$0.properties.isAlphabetic && $0.properties.numericType == nil
      }
  }

  /// Writes the pictures of a figure, and all words in it as the caption of the last.
  mutating func figure(_ node: Int, into blocks: inout [Block]) {
    var pictures: [Int] = []
    var holdsBlocks = false
    for index in node + 1..<max(node + 1, document.nodes[node].end)
    where survey.removal[index] == nil && !document.nodes[index].isText {
      switch document.nodes[index].element {
      case .img: pictures.append(index)
      case .table, .blockquote, .pre, .ul, .ol, .figure: holdsBlocks = true
      default: break
      }
    }
    guard !holdsBlocks else { return flow(node, into: &blocks) }
    var figures: [Figure] = []
    for picture in pictures {
      let alternative =
        PlainWords.cleaned(document.attributes(of: picture)["alt"]) ?? ""
      if let path = self.picture(picture, alternative) {
        figures.append(Figure(path: path, alternative: alternative))
      }
    }
    let outer = isInCaption
    isInCaption = true
    let caption = line(node)
    isInCaption = outer
    if figures.isEmpty {
      if let caption { blocks.append(.paragraph(caption)) }
    } else {
      figures[figures.count - 1].caption = caption
      blocks += figures.map { .figure($0) }
    }
  }
}
