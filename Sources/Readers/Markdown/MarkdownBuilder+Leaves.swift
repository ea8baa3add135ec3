import Manuscript

extension MarkdownBuilder {
  /// Writes the inline content of a block; nil when there is none.
  ///
  /// - Parameters:
  ///   - node: The block.
  ///   - keepsEmpty: Whether an empty cell still has a place.
  /// - Returns: The place of its text.
  mutating func leaf(_ node: MarkdownNode, keepsEmpty: Bool = false) -> TextRange? {
    let children = node.children
    if !keepsEmpty, !Self.hasContent(children) { return nil }
    moveCursor(to: node)
    if let first = children.first, node.kind == .paragraph { skipDefinitions(before: first) }
    text.separateBlocks(at: cursor)
    let lower = text.offset
    for child in children { write(child, depth: 0) }
    return lower..<text.offset
  }

  /// Whether inline nodes hold more than comments and characters that nobody sees.
  private static func hasContent(_ nodes: [MarkdownNode]) -> Bool {
    nodes.contains { node in
      switch node.kind {
      case .image, .noteReference: true
      case .inlineMarkup: !node.literal.starts(with: "<!--".utf8)
      case .text, .codeSpan: VisibleText.isIn(node.literal[...])
      case .softBreak, .lineBreak: false
      default: hasContent(node.children)
      }
    }
  }

  /// Moves over the link definitions that cmark takes off the head of a paragraph.
  private mutating func skipDefinitions(before first: MarkdownNode) {
    let bytes = source.bytes
    while cursor < limit, bytes[cursor] == 0x5B,
      !(first.kind == .text && first.literal.first == 0x5B),
      let close = bytes[cursor..<limit].firstIndex(of: 0x5D), close + 1 < limit,
      bytes[close + 1] == 0x3A
    {
      let line = LineEnds.markdown.line(bytes, at: cursor)
      let next = LineEnds.markdown.nextLine(bytes, after: line)
      guard next < limit else { return }
      cursor = next
      while cursor < limit, [0x20, 0x09, 0x3E].contains(bytes[cursor]) { cursor += 1 }
    }
  }

  /// An image that stands alone in its paragraph.
  mutating func figure(_ node: MarkdownNode) -> Block? {
    let children = node.children
    guard children.count == 1, let image = children.first, image.kind == .image else { return nil }
    moveCursor(to: node)
    let tail = image.children.last.map { _ in cursor } ?? cursor
    let alternative = Self.plainText(image)
    var caption: TextRange?
    if !image.title.isEmpty,
      let parts = matcher.find(
        image.title, from: titleStart(of: image, from: tail), limit: limit)
    {
      text.separateBlocks(at: cursor)
      let lower = text.offset
      write(parts)
      caption = lower..<text.offset
    }
    return .figure(Figure(path: image.url, alternative: alternative, caption: caption))
  }

  /// Where the title of an image can stand first: after its destination.
  private func titleStart(of image: MarkdownNode, from start: Int) -> Int {
    let url = Array(image.url.utf8)
    guard let parts = matcher.find(url, from: start, limit: limit),
      case .verbatim(let last)? = parts.last
    else { return start }
    return last.upperBound
  }

  /// A block of code, or of verse.
  mutating func code(_ node: MarkdownNode) -> Block {
    let firstLine = node.line + (node.isFenced ? 1 : 0)
    cursor = source.offset(line: node.line, column: 1)
    text.separateBlocks(at: cursor)
    let lower = text.offset
    var literal = node.literal[...]
    if literal.last == 0x0A { literal.removeLast() }
    var lineRanges: [TextRange] = []
    let lines = literal.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, whole) in lines.enumerated() {
      let line = whole.last == 0x0D ? whole.dropLast() : whole
      let place = source.line(firstLine + index)
      if index > 0 {
        text.write([0x0A], for: source.lineEnd(firstLine + index - 1))
      }
      let start = text.offset
      if let letters = source.suffix(line, ofLine: firstLine + index) {
        text.copy(letters)
      } else {
        // A tab that stands half inside the margin: cmark makes spaces of it.
        let letters = line.drop { $0 == 0x20 }
        let end =
          source.suffix(letters, ofLine: firstLine + index) ?? place.upperBound..<place.upperBound
        text.write(line.dropLast(letters.count), for: place.lowerBound..<end.lowerBound)
        if end.count == letters.count {
          text.copy(end)
        } else {
          text.write(letters, for: place)
        }
      }
      lineRanges.append(start..<text.offset)
    }
    let info = node.fence.split(separator: " ").first.map(String.init)
    if info == "verse" { return .verse(Verse(lines: lineRanges.compactMap(verseLine))) }
    return .code(Code(language: info, range: lower..<text.offset))
  }

  private func verseLine(_ range: TextRange) -> Verse.Line? {
    let separator = Array(" *** ".utf8)
    let bytes = text.utf8
    var lower = range.lowerBound
    while lower < range.upperBound, bytes[lower] == 0x20 { lower += 1 }
    guard lower < range.upperBound else { return nil }
    var index = lower
    while index + separator.count <= range.upperBound {
      if bytes[index..<index + separator.count].elementsEqual(separator) {
        return Verse.Line(
          range: lower..<range.upperBound,
          hemistichs: [lower..<index, index + separator.count..<range.upperBound])
      }
      index += 1
    }
    return Verse.Line(range: lower..<range.upperBound, hemistichs: [lower..<range.upperBound])
  }

  /// A block of HTML: its tags are left out and reported, the words between them are kept.
  mutating func markup(_ node: MarkdownNode, into blocks: inout [Block]) {
    // Where each line of the literal stands in the source.
    var places: [LiteralLine] = []
    let literal = node.literal
    var start = 0
    for (index, whole) in literal.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      let line = whole.last == 0x0D ? whole.dropLast() : whole
      if let letters = source.suffix(line, ofLine: node.line + index) {
        places.append(LiteralLine(literal: start..<start + line.count, source: letters))
      }
      start += whole.count + 1
    }
    var pieces: [Range<Int>] = []
    var tags: [Range<Int>] = []
    MarkupStripper.strip(literal, literal.indices, text: &pieces, tags: &tags)
    if let tag = tags.first {
      let shown = String(decoding: literal[tag].prefix(60), as: UTF8.self)
      diagnostics.append(Diagnostic(.rawMarkup, source: Self.place(of: tag, places), shown))
    }
    let parts = pieces.flatMap { piece in
      places.compactMap { line -> Range<Int>? in
        let part = piece.clamped(to: line.literal)
        guard !part.isEmpty, VisibleText.isIn(literal[part]) else { return nil }
        return line.place(of: part)
      }
    }
    guard let first = parts.first else { return }
    text.separateBlocks(at: first.lowerBound)
    let lower = text.offset
    for (index, part) in parts.enumerated() {
      if index > 0 { text.write([0x20], for: parts[index - 1].upperBound..<part.lowerBound) }
      text.copy(part)
    }
    blocks.append(.paragraph(lower..<text.offset))
  }

  /// A line of a literal, and where it stands in the source.
  private struct LiteralLine {
    let literal: Range<Int>
    let source: Range<Int>

    /// The source of a part of the line, counted from its end: only its beginning may differ.
    func place(of part: Range<Int>) -> Range<Int> {
      let isFromStart = part.lowerBound == literal.lowerBound
      let lower =
        isFromStart
        ? source.lowerBound : source.upperBound - (literal.upperBound - part.lowerBound)
      return lower..<source.upperBound - (literal.upperBound - part.upperBound)
    }
  }

  /// The source of a stretch of a literal.
  private static func place(of range: Range<Int>, _ lines: [LiteralLine]) -> Range<Int> {
    let parts = lines.map { ($0, range.clamped(to: $0.literal)) }.filter { !$0.1.isEmpty }
      .map { $0.place(of: $1) }
    guard let first = parts.first, let last = parts.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  /// Writes the parts of a literal and moves the cursor behind them.
  mutating func write(_ parts: [LiteralMatcher.Part]) {
    for part in parts {
      switch part {
      case .verbatim(let range):
        text.copy(range)
        cursor = range.upperBound
      case .reference(let letters, let range):
        text.write(letters, for: range)
        cursor = range.upperBound
      }
    }
  }

  func moveTarget(_ node: MarkdownNode) -> Int? {
    node.line > 0 ? source.offset(line: node.line, column: node.column) : nil
  }

  mutating func moveCursor(to node: MarkdownNode) {
    if let target = moveTarget(node) { cursor = target }
    limit =
      node.endLine >= node.line && node.line > 0
      ? source.line(node.endLine).upperBound : source.bytes.count
    limit = max(limit, cursor)
  }
}
