extension Block {
  /// The same block over another text.
  ///
  /// - Parameter transform: Gives the new place of each range.
  /// - Returns: The block, its parts and its kind unchanged.
  public func mapRanges(_ transform: (TextRange) -> TextRange) -> Block {
    switch self {
    case .title(let range): return .title(transform(range))
    case .heading(let level, let range): return .heading(level: level, transform(range))
    case .paragraph(let range): return .paragraph(transform(range))
    case .kicker(let range): return .kicker(transform(range))
    case .byline(let range): return .byline(transform(range))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.map { $0.mapRanges(transform) }
      }
      return .list(list)
    case .quotation(let blocks): return .quotation(blocks.map { $0.mapRanges(transform) })
    case .table(var table):
      table.caption = table.caption.map(transform)
      table.header = table.header.map(transform)
      table.rows = table.rows.map { $0.map(transform) }
      return .table(table)
    case .figure(var figure):
      figure.caption = figure.caption.map(transform)
      return .figure(figure)
    case .code(var code):
      code.range = transform(code.range)
      return .code(code)
    case .verse(let verse):
      return .verse(
        Verse(
          lines: verse.lines.map {
            Verse.Line(range: transform($0.range), hemistichs: $0.hemistichs.map(transform))
          }))
    case .note(var note):
      note.blocks = note.blocks.map { $0.mapRanges(transform) }
      return .note(note)
    case .separator: return .separator
    }
  }
}
