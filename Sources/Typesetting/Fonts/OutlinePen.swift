internal import CHarfBuzz

/// The functions that HarfBuzz draws a glyph by; each adds to the ``Outline`` that it is handed.
struct OutlinePen: @unchecked Sendable {
  // Immutable once made, and HarfBuzz shares what is immutable between threads.
  let functions: OpaquePointer?

  init() {
    functions = hb_draw_funcs_create()
    hb_draw_funcs_set_move_to_func(
      functions, { _, data, _, x, y, _ in Self.add(.move(Self.point(x, y)), to: data) }, nil, nil)
    hb_draw_funcs_set_line_to_func(
      functions, { _, data, _, x, y, _ in Self.add(.line(Self.point(x, y)), to: data) }, nil, nil)
    hb_draw_funcs_set_quadratic_to_func(
      functions,
      { _, data, _, controlX, controlY, x, y, _ in
        Self.add(
          .quadratic(control: Self.point(controlX, controlY), end: Self.point(x, y)), to: data)
      }, nil, nil)
    hb_draw_funcs_set_cubic_to_func(
      functions,
      { _, data, _, firstX, firstY, secondX, secondY, x, y, _ in
        Self.add(
          .cubic(
            Self.point(firstX, firstY), Self.point(secondX, secondY), end: Self.point(x, y)),
          to: data)
      }, nil, nil)
    hb_draw_funcs_make_immutable(functions)
  }

  private static func add(_ segment: Outline.Segment, to data: UnsafeMutableRawPointer?) {
    data?.assumingMemoryBound(to: Outline.self).pointee.append(segment)
  }

  /// A point on the grid of outlines; a damaged font may tell of one that is nowhere.
  private static func point(_ x: Float, _ y: Float) -> Point {
    Point(grid(x), grid(y))
  }

  private static func grid(_ value: Float) -> Int {
    guard value.isFinite, abs(value) < 1_000_000 else { return 0 }
    return Int((value * Float(Outline.scale)).rounded())
  }
}
