import Manuscript

/// The lines of a plain text, and which of them belong together.
struct PlainTextLayout {
  private let bytes: [UInt8]
  private let inspector: LineInspector
  private let lines: [PlainTextLine]
  private var runs: PlainTextRuns
  /// The first line that is not taken yet.
  private var position = 0

  init(bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    inspector = LineInspector(bytes: bytes)
    lines = PlainTextLine.lines(of: bytes, from: start)
    runs = PlainTextRuns(bytes: bytes, lines: lines)
  }

  // MARK: - Before the body

  /// Takes away what stands before the body.
  ///
  /// - Parameters:
  ///   - findsTitle: Whether the first line may be the title.
  ///   - titleIsKnown: Whether the title is known already.
  /// - Returns: What was found there.
  mutating func takeFront(findsTitle: Bool, titleIsKnown: Bool) -> PlainTextFront {
    var front = PlainTextFront()
    if findsTitle {
      if isKicker(at: 0), mayBeTitle(1), inspector.wordCount(lines[1].range) >= 3 {
        front.kicker = lines[0].range
        position = 1
      }
      if mayBeTitle(position) {
        front.title = lines[position].range
        position += 1
      } else if front.kicker != nil {
        front.kicker = nil
        position = 0
      }
    }
    takeBylines(into: &front, isBelowTitle: titleIsKnown || front.title != nil)
    if position < lines.count, let dateline = Dateline(bytes, lines[position].range) {
      front.place = front.place ?? dateline.place
      front.agency = dateline.agency
    }
    return front
  }

  private func isKicker(at index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].range.count <= 80 else { return false }
    let pieces = PressLine(bytes, lines[index].range, limit: 80).pieces
    let words = pieces.filter { !$0.isSign }.map(\.folded)
    return PressLabel.kickers.contains(words.joined(separator: " "))
  }

  /// The most bytes of a title; what is longer is a text in one line.
  private static let titleLimit = 2_000

  /// Whether a line can be the title: it ends a paragraph without a final stop, and is nothing else.
  private func mayBeTitle(_ index: Int) -> Bool {
    guard index < lines.count, lines[index].range.count <= Self.titleLimit,
      !inspector.endsSentence(lines[index].range)
    else { return false }
    let hasNeighbour = index + 1 < lines.count && lines[index + 1].group == lines[index].group
    if hasNeighbour, isWrapped(from: index) { return false }
    // Asked of a copy, which remembers what it turned down under another rule.
    var runs = runs
    if runs.unit(at: index) != nil { return false }
    if let dateline = Dateline(bytes, lines[index].range), dateline.isWholeLine { return false }
    return Byline(bytes, lines[index].range, isBelowTitle: false) == nil
  }

  private mutating func takeBylines(into front: inout PlainTextFront, isBelowTitle: Bool) {
    while position < lines.count, front.bylines.count < 3,
      let byline = Byline(bytes, lines[position].range, isBelowTitle: isBelowTitle)
    {
      front.bylines.append(lines[position].range)
      front.authors += byline.authors.filter { !front.authors.contains($0) }
      front.place = front.place ?? byline.place
      position += 1
    }
  }

  // MARK: - The body

  /// The units of the body in order, each with the ranges of its lines.
  mutating func body() -> [PlainTextUnit] {
    runs.isWrapped = isWrapped(from: position)
    var units: [PlainTextUnit] = []
    while position < lines.count {
      if let unit = runs.unit(at: position) {
        units.append(unit)
        position = unit.lines.upperBound
        continue
      }
      let start = position
      position += 1
      while runs.isWrapped, position < lines.count, lines[position].group == lines[start].group,
        !runs.isMarked(position) || runs.unit(at: position) == nil
      {
        position += 1
      }
      units.append(PlainTextUnit(form: .paragraph, lines: start..<position))
    }
    markHeadings(&units)
    return units
  }

  /// The ranges of some lines.
  func ranges(_ indices: Range<Int>) -> [Range<Int>] { lines[indices].map(\.range) }

  /// Whether no empty lines stand between some lines.
  func areClose(_ indices: Range<Int>) -> Bool {
    lines[indices.lowerBound].group == lines[indices.upperBound - 1].group
  }

  private func markHeadings(_ units: inout [PlainTextUnit]) {
    var previousEnds = true
    for index in units.indices {
      let own = lines[units[index].lines.lowerBound].range
      guard case .paragraph = units[index].form else {
        previousEnds = true
        continue
      }
      if index + 1 < units.count, units[index].lines.count == 1, previousEnds,
        !inspector.endsSentence(own), inspector.wordCount(own) <= 8,
        inspector.startsWithLetter(own), isLong(units[index + 1].lines)
      {
        units[index].form = .heading
      }
      previousEnds = inspector.endsSentence(lines[units[index].lines.upperBound - 1].range)
    }
  }

  private func isLong(_ indices: Range<Int>) -> Bool {
    var words = 0
    for index in indices {
      words += inspector.wordCount(lines[index].range)
      if words > 12 { return true }
    }
    return false
  }

  /// Whether lines were broken to a width: most lines inside groups end in the middle of a sentence.
  ///
  /// Items and lines of verse have ends of their own, and tell nothing of it. A line half as long as others
  /// was not broken because it was full.
  private func isWrapped(from start: Int) -> Bool {
    guard start < lines.count, lines[start].group != lines[lines.count - 1].group else {
      return false
    }
    var inner = 0
    var open: [Int] = []
    var longest = 0
    var isMarked = runs.isMarked(start)
    for index in start..<lines.count - 1 {
      let nextIsMarked = runs.isMarked(index + 1)
      defer { isMarked = nextIsMarked }
      guard lines[index].group == lines[index + 1].group, !nextIsMarked,
        !isMarked || runs.markers[index] != nil
      else { continue }
      let line = lines[index].range
      inner += 1
      if line.count > 240 { return false }
      longest = max(longest, line.count)
      if !inspector.endsSentence(line) { open.append(line.count) }
    }
    let full = open.count { $0 * 2 >= longest }
    return inner >= 2 && full * 10 >= inner * 7
  }
}
