import Manuscript

/// Finds the lines that make lists, verse and quotations by how they look together.
///
/// One line that looks like an item or a verse is nothing yet. What a search has turned down is not
/// searched again, so that finding stays linear.
struct PlainTextRuns {
  let inspector: LineInspector
  let lines: [PlainTextLine]
  /// The marker of each line that has one.
  let markers: [ListMarker?]
  /// Whether lines are broken to a width, so that an item can go on in the next line.
  var isWrapped = false
  /// The ends of the quotations that are set off by their margin, by their first lines.
  private let indented: [Int: Int]
  private var listsAreNotBefore = 0
  private var verseIsNotBefore = 0
  private var quotationsAreNotBefore = 0

  init(bytes: [UInt8], lines: [PlainTextLine]) {
    inspector = LineInspector(bytes: bytes)
    self.lines = lines
    markers = lines.map { ListMarker(bytes, $0.range) }
    indented =
      IndentedQuotations(
        inspector: LineInspector(bytes: bytes), lines: lines, markers: markers
      ).ends
  }

  private var bytes: [UInt8] { inspector.bytes }

  /// Whether a line is more than a line of running text, whatever stands around it.
  func isMarked(_ index: Int) -> Bool {
    markers[index] != nil || bytes[lines[index].range.lowerBound] == 0x3E
      || inspector.isSeparator(lines[index].range) || VerseLine(bytes, lines[index].range) != nil
  }

  /// The unit that begins at a line; nil when that line is running text.
  mutating func unit(at index: Int) -> PlainTextUnit? {
    if bytes[lines[index].range.lowerBound] == 0x3E { return quotation(at: index) }
    if inspector.isSeparator(lines[index].range) {
      return PlainTextUnit(form: .separator, lines: index..<index + 1)
    }
    if let list = list(at: index) { return list }
    if let verse = verse(at: index) { return verse }
    guard let end = indented[index] else { return nil }
    return PlainTextUnit(
      form: .quotation(paragraphs(lines[index..<end].map(\.range))), lines: index..<end)
  }

  // MARK: - Lists

  private mutating func list(at start: Int) -> PlainTextUnit? {
    guard start >= listsAreNotBefore, let first = markers[start], first.canBegin else {
      return nil
    }
    var items: [(marker: ListMarker, lines: [Range<Int>])] = []
    var system: DigitSystem?
    var index = start
    while index < lines.count, let marker = markers[index] {
      if let last = items.last?.marker {
        guard marker.follows(last, by: system) else { break }
        system = system ?? Self.letters(last, marker)
      }
      items.append((marker, [marker.content..<lines[index].range.upperBound]))
      let head = index
      index += 1
      while index < lines.count, continues(index, itemAt: head) {
        items[items.count - 1].lines.append(lines[index].range)
        index += 1
      }
    }
    guard items.count >= 2, !isDialogue(items.map(\.lines), first.style) else {
      listsAreNotBefore = items.count >= 2 ? index : start + 1
      return nil
    }
    let marker: List.Marker
    let isNumbered: Bool
    switch first.style {
    case .bullet: (marker, isNumbered) = (.bullet, false)
    case .digits(let digits, _, _):
      (marker, isNumbered) = (.number(start: first.number, digits: digits), true)
    case .letter:
      let number = system == .alphabet ? first.alphabetNumber : first.number
      (marker, isNumbered) = (.number(start: number, digits: system ?? .abjad), true)
    }
    return PlainTextUnit(
      form: .list(
        marker,
        items: items.map { item in
          let number = system == .alphabet ? item.marker.alphabetNumber : item.marker.number
          return PlainTextUnit.Item(number: isNumbered ? number : nil, lines: item.lines)
        }),
      lines: start..<index)
  }

  /// Which order of letters two neighbours belong to; nil while both are possible.
  private static func letters(_ one: ListMarker, _ next: ListMarker) -> DigitSystem? {
    guard case .letter = one.style else { return nil }
    let isAbjad = next.number == one.number + 1
    let isAlphabet = next.alphabetNumber == one.alphabetNumber + 1
    return isAbjad == isAlphabet ? nil : isAbjad ? .abjad : .alphabet
  }

  private func continues(_ index: Int, itemAt head: Int) -> Bool {
    lines[index].group == lines[head].group && markers[index] == nil
      && (isWrapped || lines[index].indent >= lines[head].indent + 2)
      && bytes[lines[index].range.lowerBound] != 0x3E
      && !inspector.isSeparator(lines[index].range)
      && VerseLine(bytes, lines[index].range) == nil
  }

  /// Whether hyphens stand before what people say to one another.
  private func isDialogue(_ items: [[Range<Int>]], _ style: ListMarker.Style) -> Bool {
    guard style == .bullet("-") else { return false }
    return items.contains { item in
      guard let line = item.last, let last = VisibleText.lastVisible(bytes[line]) else {
        return false
      }
      return last == "؟" || last == "?"
    }
  }

  // MARK: - Verse

  private mutating func verse(at start: Int) -> PlainTextUnit? {
    guard start >= verseIsNotBefore, let first = VerseLine(bytes, lines[start].range) else {
      return nil
    }
    var verse = [first]
    var index = start + 1
    while index < lines.count, let line = VerseLine(bytes, lines[index].range),
      line.sign == first.sign
    {
      verse.append(line)
      index += 1
    }
    guard verse.count >= 2, first.isSure || verse.allSatisfy({ $0.rhymes(with: first) }) else {
      verseIsNotBefore = index
      return nil
    }
    return PlainTextUnit(form: .verse(verse), lines: start..<index)
  }

  // MARK: - Quotations

  private mutating func quotation(at start: Int) -> PlainTextUnit? {
    guard start >= quotationsAreNotBefore else { return nil }
    var paragraphs: [[Range<Int>]] = []
    var paragraph: [Range<Int>] = []
    var index = start
    while index < lines.count, bytes[lines[index].range.lowerBound] == 0x3E {
      var line = lines[index].range
      while !line.isEmpty, [0x3E, 0x20, 0x09].contains(bytes[line.lowerBound]) {
        line = line.lowerBound + 1..<line.upperBound
      }
      let isEmpty = !VisibleText.isIn(bytes[line])
      if isEmpty || (index > start && lines[index].group != lines[index - 1].group) {
        paragraphs += self.paragraphs(paragraph)
        paragraph = []
      }
      if !isEmpty { paragraph.append(line) }
      index += 1
    }
    paragraphs += self.paragraphs(paragraph)
    guard !paragraphs.isEmpty else {
      quotationsAreNotBefore = index
      return nil
    }
    return PlainTextUnit(form: .quotation(paragraphs), lines: start..<index)
  }

  /// The lines that follow one another as paragraphs: one where lines are broken to a width, else each.
  private func paragraphs(_ lines: [Range<Int>]) -> [[Range<Int>]] {
    let open = lines.dropLast().count { !inspector.endsSentence($0) }
    if lines.count > 1, open * 10 >= (lines.count - 1) * 7 { return [lines] }
    return lines.map { [$0] }
  }
}
