/// The outline of a glyph: closed contours in sixty-fourths of a font unit, y upwards.
struct Outline: Sendable {
  /// One step of a contour.
  enum Segment: Sendable {
    /// Begins a contour, which closes the one before.
    case move(Point)
    case line(Point)
    case quadratic(control: Point, end: Point)
    case cubic(Point, Point, end: Point)
  }

  /// How many of an outline's units make a font unit: enough for the halves that curves are split at.
  static let scale = 64

  var segments: [Segment] = []
  /// The lowest and highest y; empty outlines have none.
  var bounds: ClosedRange<Int>?

  mutating func append(_ segment: Segment) {
    segments.append(segment)
    switch segment {
    case .move(let end), .line(let end): include(end.y)
    case .quadratic(let control, let end):
      include(control.y)
      include(end.y)
    case .cubic(let first, let second, let end):
      include(first.y)
      include(second.y)
      include(end.y)
    }
  }

  private mutating func include(_ y: Int) {
    let old = bounds ?? y...y
    bounds = min(old.lowerBound, y)...max(old.upperBound, y)
  }
}
