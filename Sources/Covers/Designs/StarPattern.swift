import Typesetting

/// The eight-pointed star of two squares, of which the ornament is made.
///
/// Where stars stand in rows and touch with their points, the gaps between them are crosses.
enum StarPattern {
  /// The sines of 22.5 and 45 degrees and the cosine of 22.5, in 65,536ths.
  private static let sine22 = 25_080
  private static let sine45 = 46_341
  private static let cosine22 = 60_547
  private static let whole = 65_536
  /// The radius of a star's inner corners to that of its points.
  private static let inner = 50_159

  /// Makes the outline of a star.
  ///
  /// - Parameters:
  ///   - centre: Its middle, in subpixels.
  ///   - radius: From the middle to a point, in subpixels.
  /// - Returns: Its sixteen corners, points and inner corners by turns.
  static func star(_ centre: Point, radius: Int) -> [Point] {
    let near = radius * inner / whole
    let points = [
      Point(radius, 0), scaled(near, cosine22, sine22), scaled(radius, sine45, sine45),
      scaled(near, sine22, cosine22),
    ]
    var corners: [Point] = []
    var turned = points
    for _ in 0..<4 {
      corners += turned.map { Point(centre.x + $0.x, centre.y + $0.y) }
      turned = turned.map { Point(-$0.y, $0.x) }
    }
    return corners
  }

  /// Paints a large star, where there is no title that could be set.
  static func medallion(
    at centre: Point, _ color: Color, _ ground: Color, on canvas: inout Canvas
  ) {
    let unit = PathFiller.unit
    var filler = PathFiller(width: 520, height: 520)
    let middle = Point(260 * unit, 260 * unit)
    outline(middle, radius: 250 * unit, width: 12 * unit, in: &filler)
    outline(middle, radius: 190 * unit, width: 6 * unit, in: &filler)
    fill(middle, radius: 90 * unit, in: &filler)
    canvas.paint(filler, at: Point(centre.x - 260, centre.y - 260), color, on: ground)
  }

  private static func scaled(_ radius: Int, _ x: Int, _ y: Int) -> Point {
    Point(radius * x / whole, radius * y / whole)
  }

  /// Adds a star, filled.
  static func fill(_ centre: Point, radius: Int, in filler: inout PathFiller) {
    filler.add(star(centre, radius: radius))
  }

  /// Adds the outline of a star: the space between it and a smaller one.
  static func outline(_ centre: Point, radius: Int, width: Int, in filler: inout PathFiller) {
    filler.add(star(centre, radius: radius))
    filler.add(star(centre, radius: radius - width).reversed())
  }
}
