/// Lines of text at a size, ready to be painted.
public struct TextBlock: Sendable {
  /// A line in the order in which it is seen.
  struct Line: Sendable {
    /// From left to right; nil is a space.
    let runs: [ShapedText.Run?]
    /// In pixels, rounded up.
    let width: Int
  }

  /// How lines stand to one another.
  public enum Alignment: Sendable {
    case left, centre, right
  }

  /// The room that a text is given.
  public struct Room: Sendable {
    /// The widest and highest that the text may be, in pixels.
    public var width: Int
    public var height: Int
    /// The sizes that it may be set in, in pixels: the largest that fits is taken, and below the smallest
    /// nothing is left out either.
    public var sizes: ClosedRange<Int>
    /// From one baseline to the next, in hundredths of the size.
    public var leading: Int
    /// The most lines that the larger half of the sizes may take: many lines want a smaller size.
    public var lines: Int

    public init(width: Int, height: Int, sizes: ClosedRange<Int>, leading: Int, lines: Int) {
      self.width = width
      self.height = height
      self.sizes = sizes
      self.leading = leading
      self.lines = lines
    }
  }

  /// The size in pixels.
  public let size: Int
  let lines: [Line]
  private let space: Int
  private let leading: Int
  /// The ink above the first baseline and below the last, in pixels.
  private let top: Int
  private let bottom: Int

  /// How many lines there are.
  public var lineCount: Int { lines.count }
  /// The width of the widest line, in pixels.
  public var width: Int { lines.map(\.width).max() ?? 0 }
  /// The height of the ink, in pixels.
  public var height: Int { lines.isEmpty ? 0 : top + bottom + (lines.count - 1) * leading }

  /// Breaks a text into lines at the largest size that fits.
  public init(_ text: ShapedText, in room: Room) {
    let breaker = LineBreaker(
      words: text.words.map { ($0.advance, $0.space != nil) }, space: text.space)
    var size = room.sizes.upperBound
    while true {
      let measure = room.width * ShapedText.em / size
      let isLarge = size * 2 > room.sizes.lowerBound + room.sizes.upperBound
      if let ranges = breaker.lines(measure: measure),
        ranges.count * size * room.leading <= room.height * 100,
        !isLarge || ranges.count <= room.lines
      {
        self.init(text, breaker, ranges, size: size, leading: size * room.leading / 100)
        return
      }
      // A long text goes below the smallest size rather than lose its end.
      guard size > 2 else { break }
      size -= max(1, size / 32)
    }
    self.init(text, breaker, [], size: size, leading: size)
  }

  private init(
    _ text: ShapedText, _ breaker: LineBreaker, _ ranges: [Range<Int>], size: Int, leading: Int
  ) {
    self.size = size
    self.leading = leading
    space = text.space
    lines = ranges.map {
      Line(
        runs: Self.visualOrder(text, $0),
        width: (breaker.width(of: $0) * size + ShapedText.em - 1) / ShapedText.em)
    }
    top = lines.first.map { max(Self.extent($0, size).above, 0) } ?? 0
    bottom = lines.last.map { max(Self.extent($0, size).below, 0) } ?? 0
  }

  /// The runs of a line from left to right (UAX #9, L2).
  private static func visualOrder(
    _ text: ShapedText, _ words: Range<Int>
  ) -> [ShapedText.Run?] {
    var items: [(run: ShapedText.Run?, level: UInt8)] = []
    for index in words {
      let word = text.words[index]
      if index > words.lowerBound, let level = word.space { items.append((nil, level)) }
      items += word.runs.map { ($0, $0.level) }
    }
    guard let highest = items.map(\.level).max() else { return [] }
    var level = highest
    while level > 0 {
      var start = 0
      while start < items.count {
        guard items[start].level >= level else {
          start += 1
          continue
        }
        var end = start
        while end < items.count, items[end].level >= level { end += 1 }
        items[start..<end].reverse()
        start = end
      }
      level -= 1
    }
    return items.map(\.run)
  }

  /// How far the ink of a line reaches above and below its baseline, in pixels.
  private static func extent(_ line: Line, _ size: Int) -> (above: Int, below: Int) {
    var above = 0
    var below = 0
    for case let run? in line.runs {
      let divisor = run.font.unitsPerEm * Outline.scale
      for glyph in run.glyphs {
        guard let bounds = run.font.outline(glyph.id).bounds else { continue }
        let shift = glyph.yOffset * Outline.scale
        above = max(above, ((bounds.upperBound + shift) * size).quotientRounded(divisor))
        below = max(below, (-(bounds.lowerBound + shift) * size).quotientRounded(divisor))
      }
    }
    return (above, below)
  }

  /// Paints the lines.
  ///
  /// - Parameters:
  ///   - canvas: What they are painted on.
  ///   - x: Where lines begin, are centred, or end.
  ///   - y: Where the ink begins.
  ///   - alignment: How lines stand to `x`.
  ///   - color: Their colour.
  ///   - ground: The colour that they are painted on.
  public func paint(
    on canvas: inout Canvas, x: Int, y: Int, _ alignment: Alignment, _ color: Color,
    on ground: Color
  ) {
    // Marks and swashes reach beyond the advance, and beyond the ink of the first and last line.
    let margin = size / 2 + 2
    for (index, line) in lines.enumerated() {
      let left: Int =
        switch alignment {
        case .left: x
        case .centre: x - line.width / 2
        case .right: x - line.width
        }
      let above = max(size * 3 / 2, index == 0 ? top : 0) + 2
      var filler = PathFiller(width: line.width + 2 * margin, height: above + max(size, bottom) + 2)
      add(line, to: &filler, at: Point(margin * PathFiller.unit, above * PathFiller.unit))
      canvas.paint(
        filler, at: Point(left - margin, y + top + index * leading - above), color, on: ground)
    }
  }

  private func add(_ line: Line, to filler: inout PathFiller, at origin: Point) {
    let em = size * PathFiller.unit
    // What has been passed, in parts of an em, so that rounding does not add up.
    var pen = 0
    for run in line.runs {
      guard let run else {
        pen += space
        continue
      }
      var units = 0
      let unitsPerEm = run.font.unitsPerEm
      for glyph in run.glyphs {
        let x =
          origin.x + (pen * em).quotientRounded(ShapedText.em)
          + ((units + glyph.xOffset) * em).quotientRounded(unitsPerEm)
        let y = origin.y - (glyph.yOffset * em).quotientRounded(unitsPerEm)
        filler.add(
          run.font.outline(glyph.id), at: Point(x, y), size: em, unitsPerEm: unitsPerEm)
        units += glyph.advance
      }
      pen += run.advance
    }
  }
}
