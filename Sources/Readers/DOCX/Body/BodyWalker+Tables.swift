import Manuscript
import XML

// Tables: cells are written as they end, so that a long table takes no more room than its text.
extension BodyWalker {
  /// The most empty cells that are put in for merged ones.
  private static let fillLimit = 100_000

  mutating func openTable(_ tag: XMLTag) {
    let isFlat = !paragraphs.isEmpty || !tables.isEmpty
    if isFlat {
      assembler.findings.tell(Diagnostic(.nestedTable, source: tag.range))
    } else {
      flushCarried()
    }
    tables.append(TableFrame(isFlat: isFlat))
  }

  mutating func endTable() {
    guard var table = tables.popLast(), !table.isFlat else { return }
    table.endRow()
    if let whole = table.table { assembler.add(whole) }
  }

  mutating func openRow() {
    guard let index = tables.indices.last else { return }
    tables[index].isHeaderRow = false
    tables[index].isDeletedRow = false
    tables[index].skippedColumns = 0
    if !tables[index].isFlat { tables[index].endRow() }
  }

  mutating func endRow() {
    guard let index = tables.indices.last, !tables[index].isFlat else { return }
    tables[index].endRow()
  }

  mutating func openCell(_ tag: XMLTag) {
    guard let index = tables.indices.last else { return push(tag) }
    if tables[index].isDeletedRow { return pass(over: tag, .deletion) }
    push(tag, .cell)
    tables[index].span = 1
    guard !tables[index].isFlat else { return }
    fill(tables[index].skippedColumns, tables[index].skippedColumns > 0, at: tag.range.lowerBound)
    tables[index].skippedColumns = 0
    tables[index].cell = InlineContent()
    tables[index].cellStart = tag.range.lowerBound
  }

  mutating func endCell() {
    guard let index = tables.indices.last, !tables[index].isFlat else { return }
    flushCarried()
    guard let cell = tables[index].cell else { return }
    tables[index].cell = nil
    let start = tables[index].cellStart
    tables[index].row.append(assembler.write(cell, at: start))
    let span = tables[index].span
    if span > 1 { assembler.findings.mergedCells += 1 }
    fill(span - 1, span > 1, at: start)
  }

  /// Puts empty cells into the row of the innermost table.
  private mutating func fill(_ count: Int, _ isNeeded: Bool, at place: Int) {
    guard isNeeded, let index = tables.indices.last, filledCells + count <= Self.fillLimit else {
      return
    }
    filledCells += count
    for _ in 0..<count {
      tables[index].row.append(assembler.write(InlineContent(), at: place))
    }
  }
}
