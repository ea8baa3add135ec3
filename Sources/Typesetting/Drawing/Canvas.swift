/// A picture of few colours in the making: a number for each pixel, and the colours that the numbers stand for.
///
/// A shape is painted on one colour, and its edge is a row of steps from that colour to its own, so that
/// the whole needs a byte for each pixel.
public struct Canvas: Sendable {
  /// The steps from one colour to another, both ends included: two such rows share an end and make
  /// fifteen colours, which PNG holds in half a byte.
  private static let steps = 8

  public let width: Int
  public let height: Int
  /// The number of each pixel's colour, row by row from the top.
  public private(set) var pixels: [UInt8]
  private(set) var palette: [Color] = []
  private var ramps: [Ramp: [UInt8]] = [:]

  private struct Ramp: Hashable {
    let ground: Color
    let color: Color
  }

  /// A canvas of one colour.
  public init(width: Int, height: Int, ground: Color) {
    self.width = width
    self.height = height
    pixels = [UInt8](repeating: 0, count: width * height)
    palette = [ground]
  }

  /// Paints a rectangle of whole pixels.
  public mutating func fill(x: Range<Int>, y: Range<Int>, with color: Color) {
    guard let index = index(of: color) else { return }
    let columns = x.clamped(to: 0..<width)
    for row in y.clamped(to: 0..<height) {
      let start = row * width
      for column in columns { pixels[start + column] = index }
    }
  }

  /// Paints what a filler holds.
  ///
  /// - Parameters:
  ///   - filler: The shape.
  ///   - origin: Where its first pixel lies.
  ///   - color: Its colour.
  ///   - ground: The colour that it is painted on.
  public mutating func paint(
    _ filler: PathFiller, at origin: Point, _ color: Color, on ground: Color
  ) {
    guard let ramp = ramp(from: ground, to: color) else { return }
    let offset = max(0, -origin.x)
    let count = min(filler.width, width - origin.x) - offset
    guard count > 0 else { return }
    let (width, height) = (width, height)
    pixels.withUnsafeMutableBufferPointer { pixels in
      filler.forEachRow { row, coverage in
        guard (0..<height).contains(origin.y + row) else { return }
        let start = (origin.y + row) * width + origin.x
        for column in offset..<offset + count {
          let step = (Int(coverage[column]) * (Self.steps - 1) + 127) / 255
          if step > 0 { pixels[start + column] = ramp[step] }
        }
      }
    }
  }

  /// The number of a colour; nil when there is none left.
  private mutating func index(of color: Color) -> UInt8? {
    if let known = palette.firstIndex(of: color) { return UInt8(exactly: known) }
    guard palette.count < 256 else { return nil }
    palette.append(color)
    return UInt8(exactly: palette.count - 1)
  }

  /// The numbers of the steps from one colour to another; nil when there are not enough left.
  private mutating func ramp(from ground: Color, to color: Color) -> [UInt8]? {
    let key = Ramp(ground: ground, color: color)
    if let known = ramps[key] { return known }
    if let reverse = ramps[Ramp(ground: color, color: ground)] { return reverse.reversed() }
    let made = (0..<Self.steps).compactMap {
      index(of: ground.mixed(with: color, $0, of: Self.steps - 1))
    }
    guard made.count == Self.steps else { return nil }
    ramps[key] = made
    return made
  }
}
