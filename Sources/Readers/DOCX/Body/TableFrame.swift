import Manuscript

/// A table while it is read.
struct TableFrame {
  /// Whether its cells become paragraphs of what holds it.
  let isFlat: Bool
  var header: [TextRange] = []
  var rows: [[TextRange]] = []
  var row: [TextRange] = []
  var isHeaderRow = false
  /// Whether the row was deleted, and the deletion is not yet accepted.
  var isDeletedRow = false
  /// Columns that the row leaves out at its beginning.
  var skippedColumns = 0
  /// What the open cell holds; nil between cells.
  var cell: InlineContent?
  var cellStart = 0
  var span = 1

  init(isFlat: Bool) { self.isFlat = isFlat }

  /// The table, when it has a row.
  var table: Table? {
    let columns = max(header.count, rows.reduce(0) { max($0, $1.count) })
    guard columns > 0 else { return nil }
    return Table(
      alignments: Array(repeating: nil, count: columns), header: header, rows: rows)
  }

  /// Takes up the row that ends.
  mutating func endRow() {
    defer { row = [] }
    guard !row.isEmpty else { return }
    if isHeaderRow, header.isEmpty, rows.isEmpty { header = row } else { rows.append(row) }
  }
}
