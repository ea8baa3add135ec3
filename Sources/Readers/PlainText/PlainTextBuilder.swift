import Manuscript

/// Makes blocks of the units of a plain text, and writes their letters.
struct PlainTextBuilder {
  private(set) var text: TextBuilder
  private(set) var blocks: [Block] = []

  init(source: [UInt8]) {
    text = TextBuilder(source: source)
  }

  /// Adds a title whose letters may be escaped in the source.
  mutating func addTitle(_ title: String, at place: FrontMatter.TitlePlace) {
    let lower = text.offset
    if place.isVerbatim {
      text.copy(place.range)
    } else {
      text.write(Array(title.utf8), for: place.range)
    }
    blocks.append(.title(lower..<text.offset))
  }

  /// Adds a title that stands in the text.
  ///
  /// - Returns: Its letters.
  mutating func addTitle(_ line: Range<Int>) -> String {
    let range = leaf([line])
    blocks.append(.title(range))
    return String(decoding: text.utf8[range], as: UTF8.self)
  }

  mutating func addKicker(_ line: Range<Int>) { blocks.append(.kicker(leaf([line]))) }

  mutating func addByline(_ line: Range<Int>) { blocks.append(.byline(leaf([line]))) }

  mutating func add(_ unit: PlainTextUnit, of layout: PlainTextLayout) {
    switch unit.form {
    case .paragraph: blocks.append(.paragraph(leaf(layout.ranges(unit.lines))))
    case .heading: blocks.append(.heading(level: 2, leaf(layout.ranges(unit.lines))))
    case .separator: blocks.append(.separator)
    case .list(let marker, let items):
      let items = items.map { item in
        List.Item(number: item.number, blocks: [.paragraph(leaf(item.lines))])
      }
      blocks.append(
        .list(List(marker: marker, isTight: layout.areClose(unit.lines), items: items)))
    case .quotation(let paragraphs):
      blocks.append(.quotation(paragraphs.map { .paragraph(leaf($0)) }))
    case .verse(let lines): add(lines, layout.ranges(unit.lines))
    }
  }

  private mutating func add(_ verse: [VerseLine], _ ranges: [Range<Int>]) {
    var lines: [Verse.Line] = []
    for (line, source) in zip(verse, ranges) {
      let range = leaf([source])
      lines.append(
        Verse.Line(
          range: range,
          hemistichs: line.hemistichs.map { hemistich in
            let lower = range.lowerBound + hemistich.lowerBound - source.lowerBound
            return lower..<lower + hemistich.count
          }))
    }
    blocks.append(.verse(Verse(lines: lines)))
  }

  /// Writes lines as one stretch of running text, with a space for each line end.
  private mutating func leaf(_ lines: [Range<Int>]) -> TextRange {
    if let first = lines.first { text.separateBlocks(at: first.lowerBound) }
    let lower = text.offset
    for (index, line) in lines.enumerated() {
      if index > 0 {
        text.write([0x20], for: lines[index - 1].upperBound..<line.lowerBound)
      }
      text.copy(line)
    }
    return lower..<text.offset
  }
}
