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
    if children.isEmpty, !keepsEmpty { return nil }
    moveCursor(to: node)
    text.separateBlocks(at: cursor)
    let lower = text.offset
    var writer = InlineWriter(builder: self)
    for child in children { writer.write(child, depth: 0) }
    self = writer.builder
    return lower..<text.offset
  }

  /// An image that stands alone in its paragraph.
  mutating func figure(_ node: MarkdownNode) -> Block? {
    let children = node.children
    guard children.count == 1, let image = children.first, image.kind == .image else { return nil }
    moveCursor(to: node)
    let tail = image.children.last.map { _ in cursor } ?? cursor
    let alternative = InlineWriter.plainText(image)
    var caption: TextRange?
    if !image.title.isEmpty,
      let parts = matcher.find(
        image.title, from: titleStart(of: image, from: tail), limit: source.bytes.count)
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
    guard let parts = matcher.find(url, from: start, limit: source.bytes.count),
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
    for (index, line) in lines.enumerated() {
      let place = source.line(firstLine + index)
      if index > 0 {
        let before = source.line(firstLine + index - 1).upperBound
        text.write([0x0A], for: before..<min(before + 1, source.bytes.count))
      }
      let start = text.offset
      if line.count <= place.count, source.bytes[place].suffix(line.count).elementsEqual(line) {
        text.copy(place.upperBound - line.count..<place.upperBound)
      } else {
        text.write(line, for: place)
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
    moveCursor(to: node)
    let literal = node.literal
    guard
      let parts = matcher.find(
        literal.dropLast(literal.last == 0x0A ? 1 : 0) + [], from: cursor,
        limit: source.bytes.count, isCode: true),
      case .verbatim(let first)? = parts.first
    else { return }
    let range = first.lowerBound..<first.lowerBound + literal.count
    cursor = min(range.upperBound, source.bytes.count)
    var pieces: [Range<Int>] = []
    var tags: [Range<Int>] = []
    MarkupStripper.strip(
      source.bytes, range.clamped(to: 0..<source.bytes.count), text: &pieces, tags: &tags)
    if let tag = tags.first {
      let shown = String(decoding: source.bytes[tag].prefix(60), as: UTF8.self)
      diagnostics.append(Diagnostic(.rawMarkup, source: tag, shown))
    }
    guard !pieces.isEmpty else { return }
    text.separateBlocks(at: range.lowerBound)
    let lower = text.offset
    for (index, piece) in pieces.enumerated() {
      if index > 0 { text.write([0x20], for: pieces[index - 1].upperBound..<piece.lowerBound) }
      text.copy(piece)
    }
    blocks.append(.paragraph(lower..<text.offset))
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
  }
}
