import Manuscript

extension HTMLBuilder {
  /// A cell of a table, and how many columns and rows it covers.
  private struct Cell {
    let node: Int
    let columns: Int
    let rows: Int
  }

  /// The rows of a table, not those of tables inside it.
  private struct Grid {
    var caption: Int?
    var rows: [[Cell]] = []
    var hasHead = false
    /// What stands in the table and is neither row nor caption.
    var strays: [Int] = []
    /// The cells of all rows when each is as wide as the widest.
    var cellCount = 0
    var width = 0
  }

  /// More cells than these are not drawn as a table.
  private static let cellLimit = 100_000
  private static let columnLimit = 256

  /// Writes a table, or what stands in one that only puts things side by side.
  mutating func table(_ node: Int, into blocks: inout [Block]) {
    let grid = grid(node)
    guard !isLayout(node, grid) else { return flow(node, into: &blocks) }
    for stray in grid.strays {
      visit(stray, into: &blocks)
      endParagraph(into: &blocks)
    }
    let caption = grid.caption.flatMap { line($0) }
    var rows: [[TextRange]] = []
    var header: [TextRange] = []
    var covered = Array(repeating: 0, count: grid.width)
    for (index, row) in grid.rows.enumerated() {
      let isHead =
        index == 0 && !row.isEmpty && row.allSatisfy { document.nodes[$0.node].element == .th }
      let cells = self.cells(row, width: grid.width, isHead: isHead, covered: &covered)
      if isHead { header = cells } else { rows.append(cells) }
    }
    if rows.isEmpty { (header, rows) = ([], [header]) }
    blocks.append(
      .table(
        Table(
          caption: caption, alignments: Array(repeating: nil, count: grid.width), header: header,
          rows: rows)))
  }

  /// Writes the cells of a row; a column that another cell covers has an empty one.
  private mutating func cells(
    _ row: [Cell], width: Int, isHead: Bool, covered: inout [Int]
  ) -> [TextRange] {
    var ranges: [TextRange] = []
    var next = 0
    while ranges.count < width {
      let column = ranges.count
      guard covered[column] == 0, next < row.count else {
        covered[column] = max(0, covered[column] - 1)
        ranges.append(emptyCell())
        continue
      }
      let cell = row[next]
      next += 1
      let isLabel = document.nodes[cell.node].element == .th && !isHead
      if isLabel { leaf.open.append(LeafBuffer.OpenMark(kind: .strong, start: nil)) }
      ranges.append(line(cell.node, keepsEmpty: true) ?? emptyCell())
      if isLabel { leaf.closeMark() }
      for extra in 0..<cell.columns where column + extra < width {
        covered[column + extra] = cell.rows - 1
        if extra > 0, ranges.count < width { ranges.append(emptyCell()) }
      }
    }
    return ranges
  }

  private mutating func emptyCell() -> TextRange {
    text.separateBlocks(at: text.alignment.pieces.last?.source.upperBound ?? 0)
    return text.offset..<text.offset
  }

  private func grid(_ table: Int) -> Grid {
    var grid = Grid()
    var rowSpans: [Int] = []
    func addRow(_ row: Int) {
      var cells: [Cell] = []
      var width = 0
      for child in document.children(of: row) where survey.removal[child] == nil {
        let element = document.nodes[child].element
        guard !document.nodes[child].isText, element == .td || element == .th else {
          if survey.measures[child].letters > 0 || survey.measures[child].images > 0 {
            grid.strays.append(child)
          }
          continue
        }
        let attributes = document.attributes(of: child)
        let columns = min(max(Self.number(attributes["colspan"]) ?? 1, 1), 64)
        let rows = min(max(Self.number(attributes["rowspan"]) ?? 1, 1), 1_000)
        while width < rowSpans.count, rowSpans[width] > 0 { width += 1 }
        while rowSpans.count < width + columns { rowSpans.append(0) }
        for column in width..<width + columns { rowSpans[column] = rows }
        width += columns
        cells.append(Cell(node: child, columns: columns, rows: rows))
      }
      for column in rowSpans.indices { rowSpans[column] = max(0, rowSpans[column] - 1) }
      guard !cells.isEmpty else { return }
      grid.width = max(grid.width, width)
      grid.rows.append(cells)
    }
    for child in document.children(of: table) where survey.removal[child] == nil {
      guard grid.width <= Self.columnLimit else { break }
      let element = document.nodes[child].element
      switch element {
      case .tr where !document.nodes[child].isText: addRow(child)
      case .thead, .tbody, .tfoot:
        if element == .thead { grid.hasHead = true }
        for row in document.children(of: child) where survey.removal[row] == nil {
          if document.nodes[row].element == .tr {
            addRow(row)
          } else if survey.measures[row].letters > 0 || survey.measures[row].images > 0 {
            grid.strays.append(row)
          }
        }
      case .caption where grid.caption == nil: grid.caption = child
      case .colgroup, .col: break
      default:
        if survey.measures[child].letters > 0 || survey.measures[child].images > 0 {
          grid.strays.append(child)
        }
      }
    }
    grid.cellCount = grid.rows.count * grid.width
    return grid
  }

  /// Whether a table holds no data, but a page's columns.
  private func isLayout(_ table: Int, _ grid: Grid) -> Bool {
    if grid.rows.isEmpty || grid.cellCount > Self.cellLimit || grid.width > Self.columnLimit {
      return true
    }
    switch document.attributes(of: table)["role"]?.lowercased() {
    case "presentation", "none": return true
    default: break
    }
    var hasLabels = grid.caption != nil || grid.hasHead
    var holdsBlocks = false
    for index in table + 1..<document.nodes[table].end where survey.removal[index] == nil {
      switch document.nodes[index].element {
      case .table: return true
      case .th: hasLabels = true
      case .h1, .h2, .h3, .h4, .h5, .h6, .figure, .ul, .ol, .pre, .blockquote, .hr:
        holdsBlocks = true
      default: break
      }
    }
    if hasLabels { return false }
    let longest = grid.rows.joined().map { survey.measures[$0.node].letters }.max() ?? 0
    return holdsBlocks || grid.width < 2 || grid.rows.count < 2 || longest > 200
  }
}
