import Manuscript

/// Walks cmark's tree and writes text, blocks and marks, each letter with its place in the source.
struct MarkdownBuilder {
  let source: MarkdownSource
  var text: TextBuilder
  var marks: [Mark] = []
  var diagnostics: [Diagnostic] = []
  let matcher: LiteralMatcher
  /// Where the next letters are looked for.
  var cursor: Int
  /// The end of the block that is written: its letters are looked for no further.
  var limit: Int
  /// The lines at which notes begin.
  var noteLines: Set<Int> = []
  /// The lines of code and HTML, where nothing is a note.
  var opaqueLines: [ClosedRange<Int>] = []
  /// What is added to the levels of headings.
  private var headingShift = 0

  /// The deepest nesting of blocks that is read.
  private static let depthLimit = 256

  init(source: MarkdownSource) {
    self.source = source
    text = TextBuilder(source: source.bytes)
    matcher = LiteralMatcher(bytes: source.bytes)
    cursor = source.start
    limit = source.bytes.count
  }

  /// The marks in order of place, the outer before the inner.
  var sortedMarks: [Mark] {
    marks.enumerated().sorted { left, right in
      if left.element.range.lowerBound != right.element.range.lowerBound {
        return left.element.range.lowerBound < right.element.range.lowerBound
      }
      if left.element.range.upperBound != right.element.range.upperBound {
        return left.element.range.upperBound > right.element.range.upperBound
      }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// Writes the title that stands in the front matter.
  mutating func writeTitle(_ title: String, _ place: FrontMatter.TitlePlace) -> TextRange {
    let lower = text.offset
    if place.isVerbatim {
      text.copy(place.range)
    } else {
      text.write(Array(title.utf8), for: place.range)
    }
    return lower..<text.offset
  }

  /// Writes the whole document.
  mutating func build(
    _ tree: MarkdownTree, titleIsKnown: Bool, into blocks: inout [Block]
  ) throws(UnreadableDocument) {
    guard let root = tree.root else { return }
    var nodes = MarkdownNode(pointer: root).children
    if !titleIsKnown, let first = nodes.first, first.kind == .heading, first.headingLevel == 1 {
      if let range = leaf(first) { blocks.append(.title(range)) }
      nodes.removeFirst()
    }
    // Level 1 is the title's: where the text uses it for its parts, all headings step down.
    headingShift = nodes.contains { $0.kind == .heading && $0.headingLevel == 1 } ? 1 : 0
    for node in nodes { try block(node, depth: 0, into: &blocks) }
  }

  private mutating func block(
    _ node: MarkdownNode, depth: Int, into blocks: inout [Block]
  ) throws(UnreadableDocument) {
    guard depth < Self.depthLimit else {
      let place = source.line(node.line)
      throw UnreadableDocument([
        Diagnostic(.nestedTooDeep, source: place, "\(Self.depthLimit)")
      ])
    }
    switch node.kind {
    case .heading:
      if let range = leaf(node) {
        let level = min(6, max(2, node.headingLevel + headingShift))
        blocks.append(.heading(level: level, range))
      }
    case .paragraph:
      if let figure = figure(node) {
        blocks.append(figure)
      } else if let range = leaf(node) {
        blocks.append(.paragraph(range))
      }
    case .quotation:
      let inner = try children(node, depth)
      if !inner.isEmpty { blocks.append(.quotation(inner)) }
    case .list: blocks.append(.list(try list(node, depth)))
    case .code:
      opaqueLines.append(node.line...max(node.line, node.endLine))
      blocks.append(code(node))
    case .markup:
      opaqueLines.append(node.line...max(node.line, node.endLine))
      markup(node, into: &blocks)
    case .separator: blocks.append(.separator)
    case .table: blocks.append(.table(table(node)))
    case .noteDefinition:
      noteLines.insert(node.line)
      let label = String(decoding: node.literal, as: UTF8.self)
      let number = blocks.count { if case .note = $0 { true } else { false } } + 1
      let inner = try children(node, depth)
      blocks.append(
        .note(Note(label: label.isEmpty ? "\(number)" : label, number: number, blocks: inner)))
    default:
      blocks.append(contentsOf: try children(node, depth))
    }
  }

  private mutating func children(
    _ node: MarkdownNode, _ depth: Int
  ) throws(UnreadableDocument) -> [Block] {
    var blocks: [Block] = []
    for child in node.children { try block(child, depth: depth + 1, into: &blocks) }
    return blocks
  }

  private mutating func list(_ node: MarkdownNode, _ depth: Int) throws(UnreadableDocument) -> List
  {
    var items: [List.Item] = []
    var digits = DigitSystem.western
    for (index, child) in node.children.enumerated() {
      var number: Int?
      if node.isOrdered {
        let marker = source.marker(line: child.line, column: child.column)
        number = marker?.number ?? node.listStart + index
        if index == 0 { digits = marker?.digits ?? .western }
      }
      items.append(
        List.Item(number: number, isDone: child.isDone, blocks: try children(child, depth)))
    }
    let marker: List.Marker =
      node.isOrdered
      ? .number(start: items.first?.number ?? node.listStart, digits: digits) : .bullet
    return List(marker: marker, isTight: node.isTight, items: items)
  }

  private mutating func table(_ node: MarkdownNode) -> Table {
    let alignments: [Table.ColumnAlignment?] = node.columnAlignments.map { letter in
      switch letter {
      case UInt8(ascii: "l"): .start
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .end
      default: nil
      }
    }
    var rows: [[TextRange]] = []
    for row in node.children {
      rows.append(cells(row))
      reportExcess(of: row)
    }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return Table(alignments: alignments, header: header, rows: rows)
  }

  /// Writes the cells of a row, one after another: cmark's columns are wrong inside items of a list.
  private mutating func cells(_ row: MarkdownNode) -> [TextRange] {
    cursor = source.contentStart(ofLine: row.line)
    limit = max(cursor, source.line(row.line).upperBound)
    return row.children.map { cell in
      text.separateBlocks(at: cursor)
      let lower = text.offset
      for child in cell.children { write(child, depth: 0) }
      return lower..<text.offset
    }
  }

  /// Reports cells that the table has no column for: cmark leaves them out.
  private mutating func reportExcess(of row: MarkdownNode) {
    guard row.line > 0, row.children.last != nil else { return }
    let rest = source.bytes[cursor..<max(cursor, source.line(row.line).upperBound)]
    let cells = rest.split(separator: 0x7C).dropFirst(rest.first == 0x7C ? 0 : 1)
    let words = cells.map { String(decoding: $0, as: UTF8.self) }
      .filter { cell in
        cell.unicodeScalars.contains {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
      }
    guard !words.isEmpty else { return }
    diagnostics.append(
      Diagnostic(
        .excessCells, source: rest.startIndex..<rest.endIndex,
        words.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: ", ")))
  }
}
