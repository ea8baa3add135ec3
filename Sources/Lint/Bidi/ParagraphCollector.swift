import ICU

/// Walks over a page and gathers its paragraphs with the direction that markup and styles give them.
struct ParagraphCollector {
  /// What opens, and must be closed again in the reverse order.
  private struct OpenElement {
    let end: Int
    let direction: Bidi.Strong
    /// What closes it in the paragraph.
    let closing: [UInt16]
    let startsParagraph: Bool
    let isCode: Bool
    /// Where its letters begin, for a stretch of code.
    let codeStart: Int?
  }

  /// A paragraph in the making, and what is open in it.
  private struct Line {
    var paragraph: BidiParagraph
    var opened: [[UInt16]] = []
    var isPreformatted: Bool
  }

  private let page: PageTree
  private let styles: PageStyles
  private var open: [OpenElement] = []
  private var lines: [Line] = []
  private(set) var paragraphs: [BidiParagraph] = []
  /// The direction of each element that is shown.
  private(set) var directions: [Int: Bidi.Strong] = [:]

  /// Gathers the paragraphs of a page.
  init(_ page: PageTree, _ styles: PageStyles) {
    self.page = page
    self.styles = styles
    run()
  }

  private mutating func run() {
    var index = 0
    while index < page.nodes.count {
      close(before: index)
      guard page.nodes[index].name != nil, let style = styles.styles[index] else {
        if page.nodes[index].isText { text(index) }
        index += 1
        continue
      }
      switch style.display {
      case .none: index = page.nodes[index].end
      case .object:
        if lines.last != nil { lines[lines.count - 1].paragraph.append("\u{FFFC}", at: -1) }
        index = page.nodes[index].end
      case .lineBreak:
        breakLine()
        index += 1
      case .block, .atomic, .inline:
        enter(index, style)
        index += 1
      }
    }
    close(before: page.nodes.count)
  }

  // MARK: - Elements

  private mutating func enter(_ index: Int, _ style: ElementStyle) {
    let node = page.nodes[index]
    let name = node.name ?? ""
    let parent = open.last?.direction ?? .leftToRight
    let direction = direction(of: index, style, in: parent)
    directions[index] = direction
    let isCodeElement = ["code", "pre", "kbd", "samp", "tt"].contains(name)
    let isCode = isCodeElement || open.last?.isCode == true
    if style.display == .inline, !lines.isEmpty {
      let (opening, closing) = Self.controls(style, direction, node)
      lines[lines.count - 1].paragraph.append(controls: opening)
      lines[lines.count - 1].opened.append(opening)
      open.append(
        OpenElement(
          end: node.end, direction: direction, closing: closing, startsParagraph: false,
          isCode: isCode,
          codeStart: isCodeElement && open.last?.isCode != true
            ? lines[lines.count - 1].paragraph.units.count : nil))
      return
    }
    if style.display == .atomic, !lines.isEmpty {
      lines[lines.count - 1].paragraph.append("\u{FFFC}", at: -1)
    } else if !lines.isEmpty {
      flush()
    }
    let isPreformatted = name == "pre" || lines.last?.isPreformatted == true
    lines.append(
      Line(
        paragraph: BidiParagraph(base: direction, element: index, isCode: isCode),
        isPreformatted: isPreformatted))
    open.append(
      OpenElement(
        end: node.end, direction: direction, closing: [], startsParagraph: true, isCode: isCode,
        codeStart: nil))
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      guard !lines.isEmpty else { continue }
      if last.startsParagraph {
        flush()
        lines.removeLast()
        continue
      }
      let line = lines.count - 1
      let end = lines[line].paragraph.units.count
      if let start = last.codeStart, start < end {
        lines[line].paragraph.code.append(BidiParagraph.Code(units: start..<end))
      }
      lines[line].paragraph.append(controls: last.closing)
      _ = lines[line].opened.popLast()
    }
  }

  /// The control characters that open and close an element in a line.
  private static func controls(
    _ style: ElementStyle, _ direction: Bidi.Strong, _ node: PageNode
  ) -> (opening: [UInt16], closing: [UInt16]) {
    let isRight = direction == .rightToLeft
    let isolate = isRight ? BidiControl.rightToLeftIsolate : BidiControl.leftToRightIsolate
    let override = isRight ? BidiControl.rightToLeftOverride : BidiControl.leftToRightOverride
    switch style.bidi {
    case .normal: return ([], [])
    case .isolate: return ([isolate], [BidiControl.popIsolate])
    case .plaintext: return ([BidiControl.firstStrongIsolate], [BidiControl.popIsolate])
    case .isolateOverride:
      return ([isolate, override], [BidiControl.popFormatting, BidiControl.popIsolate])
    case .bidiOverride: return ([override], [BidiControl.popFormatting])
    case .embed:
      let embedding =
        isRight ? BidiControl.rightToLeftEmbedding : BidiControl.leftToRightEmbedding
      return ([embedding], [BidiControl.popFormatting])
    }
  }

  private func direction(
    of index: Int, _ style: ElementStyle, in parent: Bidi.Strong
  ) -> Bidi.Strong {
    switch style.direction {
    case "rtl": return .rightToLeft
    case "ltr": return .leftToRight
    default: break
    }
    switch page.nodes[index].directionWord {
    case "rtl": return .rightToLeft
    case "ltr": return .leftToRight
    case "auto": return firstStrong(in: index) ?? .leftToRight
    default:
      return page.nodes[index].name == "bdi" ? firstStrong(in: index) ?? .leftToRight : parent
    }
  }

  /// The most nodes that are looked at for a first letter.
  private static let reach = 200

  /// The direction of the first strong letter of an element (UAX #9, P2).
  private func firstStrong(in index: Int) -> Bidi.Strong? {
    for node in index..<min(page.nodes[index].end, index + Self.reach) where page.nodes[node].isText
    {
      for scalar in page.letters(of: node).unicodeScalars.prefix(1_000) {
        if let direction = Bidi.strongDirection(of: scalar) { return direction }
      }
    }
    return nil
  }

  // MARK: - Text

  private mutating func text(_ index: Int) {
    guard !lines.isEmpty else { return }
    var place = page.nodes[index].source.lowerBound
    let isPlain = if case .letters = page.nodes[index].content { true } else { false }
    let isPreformatted = lines[lines.count - 1].isPreformatted
    for scalar in page.letters(of: index).unicodeScalars {
      if scalar == "\n" && isPreformatted
        || lines[lines.count - 1].paragraph.units.count >= BidiParagraph.limit
      {
        breakLine()
      } else {
        lines[lines.count - 1].paragraph.append(scalar, at: place)
      }
      if isPlain { place += UTF8.width(scalar) }
    }
  }

  /// Ends the paragraph, and begins one with the same elements open.
  private mutating func breakLine() {
    guard !lines.isEmpty else { return }
    flush()
  }

  private mutating func flush() {
    let line = lines.count - 1
    let paragraph = lines[line].paragraph
    var next = BidiParagraph(
      base: paragraph.base, element: paragraph.element, isCode: paragraph.isCode)
    for controls in lines[line].opened { next.append(controls: controls) }
    lines[line].paragraph = next
    if !paragraph.isEmpty { paragraphs.append(paragraph) }
  }
}
