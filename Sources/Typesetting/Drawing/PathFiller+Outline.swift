extension PathFiller {
  /// Adds the outline of a glyph.
  ///
  /// - Parameters:
  ///   - outline: Its contours.
  ///   - origin: Where its baseline begins, in subpixels, y downwards.
  ///   - size: The subpixels of an em.
  ///   - unitsPerEm: The font units of an em.
  mutating func add(_ outline: Outline, at origin: Point, size: Int, unitsPerEm: Int) {
    let divisor = unitsPerEm * Outline.scale
    func place(_ point: Point) -> Point {
      Point(
        origin.x + (point.x * size).quotientRounded(divisor),
        origin.y - (point.y * size).quotientRounded(divisor))
    }
    var start: Point?
    var last = origin
    for segment in outline.segments {
      switch segment {
      case .move(let point):
        if let start { addLine(from: last, to: start) }
        last = place(point)
        start = last
      case .line(let point):
        let end = place(point)
        addLine(from: last, to: end)
        last = end
      case .quadratic(let control, let end):
        let end = place(end)
        addQuadratic(last, place(control), end)
        last = end
      case .cubic(let first, let second, let end):
        let end = place(end)
        addCubic(last, place(first), place(second), end)
        last = end
      }
    }
    if let start { addLine(from: last, to: start) }
  }

  private mutating func addQuadratic(_ start: Point, _ control: Point, _ end: Point) {
    let bend = max(
      abs(start.x - 2 * control.x + end.x), abs(start.y - 2 * control.y + end.y))
    let steps = Self.steps(bend: bend)
    var last = start
    for step in 1..<steps {
      let (a, b) = (steps - step, step)
      let divisor = steps * steps
      let point = Point(
        (a * a * start.x + 2 * a * b * control.x + b * b * end.x).quotientRounded(divisor),
        (a * a * start.y + 2 * a * b * control.y + b * b * end.y).quotientRounded(divisor))
      addLine(from: last, to: point)
      last = point
    }
    addLine(from: last, to: end)
  }

  private mutating func addCubic(
    _ start: Point, _ first: Point, _ second: Point, _ end: Point
  ) {
    let bend = max(
      abs(start.x - 2 * first.x + second.x), abs(start.y - 2 * first.y + second.y),
      abs(first.x - 2 * second.x + end.x), abs(first.y - 2 * second.y + end.y))
    let steps = Self.steps(bend: 3 * bend)
    var last = start
    for step in 1..<steps {
      let (a, b) = (steps - step, step)
      let weights = (a * a * a, 3 * a * a * b, 3 * a * b * b, b * b * b)
      let divisor = steps * steps * steps
      func blend(_ coordinate: KeyPath<Point, Int>) -> Int {
        let sum =
          weights.0 * start[keyPath: coordinate] + weights.1 * first[keyPath: coordinate]
          + weights.2 * second[keyPath: coordinate] + weights.3 * end[keyPath: coordinate]
        return sum.quotientRounded(divisor)
      }
      let point = Point(blend(\.x), blend(\.y))
      addLine(from: last, to: point)
      last = point
    }
    addLine(from: last, to: end)
  }

  /// Into how many lines a curve is cut, so that none is further from it than a sixteenth of a pixel.
  ///
  /// A curve of n lines is off by a quarter of its second difference over the square of n.
  private static func steps(bend: Int) -> Int {
    var steps = 1
    while steps < 64, steps * steps * 64 < bend { steps += 1 }
    return steps
  }
}
