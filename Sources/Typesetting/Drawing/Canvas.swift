/// A picture of few colours in the making: a number for each pixel, and the colours that the numbers stand for.
///
/// A shape is painted on one colour, and its edge is a row of steps from that colour to its own, so that
/// sixteen colours do for a picture, and half a byte for a pixel. A canvas is made of bands of rows: one that is
/// begun on another shares the bands that are not painted on.
public struct Canvas: Sendable {
  /// The steps from one colour to another, both ends included: two such rows share an end and make
  /// fifteen colours, which PNG holds in half a byte.
  private static let steps = 8
  private static let mostColors = 16
  /// The rows of a band.
  private static let bandHeight = 16

  public let width: Int
  public let height: Int
  /// The rows as PNG has them: before each the sign that it is stored as it is, then two pixels to a byte.
  private(set) var bands: [[UInt8]]
  /// Which bands have been painted on.
  private(set) var isPainted: [Bool]
  private(set) var palette: [Color]
  private var ramps: [Ramp: [UInt8]] = [:]
  /// The bytes of a row.
  private let rowLength: Int

  private struct Ramp: Hashable {
    let ground: Color
    let color: Color
  }

  /// A canvas of one colour.
  public init(width: Int, height: Int, ground: Color) {
    self.width = width
    self.height = height
    let rowLength = 1 + (width + 1) / 2
    self.rowLength = rowLength
    bands = stride(from: 0, to: height, by: Self.bandHeight).map {
      [UInt8](repeating: 0, count: rowLength * min(Self.bandHeight, height - $0))
    }
    isPainted = [Bool](repeating: false, count: bands.count)
    palette = [ground]
  }

  /// A canvas that shows what another one does until it is painted on.
  public init(on ground: Canvas) {
    self = ground
    for band in isPainted.indices { isPainted[band] = false }
  }

  /// Paints a rectangle of whole pixels.
  public mutating func fill(x: Range<Int>, y: Range<Int>, with color: Color) {
    let number = number(of: color)
    let columns = x.clamped(to: 0..<width)
    guard !columns.isEmpty else { return }
    for row in y.clamped(to: 0..<height) {
      withRow(row) { Self.set(columns, of: $0, to: number) }
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
    let ramp = ramp(from: ground, to: color)
    let width = width
    filler.forEachRow { row, stretches in
      guard (0..<height).contains(origin.y + row) else { return }
      withRow(origin.y + row) { pixels in
        for stretch in stretches {
          let step = (Int(stretch.coverage) * (Self.steps - 1) + 127) / 255
          let columns =
            origin.x + stretch.columns.lowerBound..<origin.x + stretch.columns.upperBound
          if step > 0 { Self.set(columns.clamped(to: 0..<width), of: pixels, to: ramp[step]) }
        }
      }
    }
  }
}

extension Canvas {
  /// Gives a row of the picture to be painted on.
  private mutating func withRow(_ row: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Void) {
    let (band, line) = row.quotientAndRemainder(dividingBy: Self.bandHeight)
    isPainted[band] = true
    let start = line * rowLength + 1
    bands[band].withUnsafeMutableBufferPointer {
      if let base = $0.baseAddress { body(base + start) }
    }
  }

  /// Gives pixels of a row one colour: two of them are a byte, the left one its upper half.
  private static func set(
    _ columns: Range<Int>, of row: UnsafeMutablePointer<UInt8>, to number: UInt8
  ) {
    var start = columns.lowerBound
    if start & 1 == 1 {
      row[start / 2] = row[start / 2] & 0xF0 | number
      start += 1
    }
    let end = columns.upperBound
    guard start <= end else { return }
    let bytes = (end - start) / 2
    (row + start / 2).update(repeating: number << 4 | number, count: bytes)
    if end & 1 == 1 { row[end / 2] = row[end / 2] & 0x0F | number << 4 }
  }

  /// The number of each pixel's colour, row by row from the top.
  var pixels: [UInt8] {
    var pixels: [UInt8] = []
    pixels.reserveCapacity(width * height)
    for band in bands {
      for row in stride(from: 0, to: band.count, by: rowLength) {
        for column in 0..<width {
          let pair = band[row + 1 + column / 2]
          pixels.append(column & 1 == 0 ? pair >> 4 : pair & 0x0F)
        }
      }
    }
    return pixels
  }

  /// The number of a colour; where there is none left, that of the colour that is most like it.
  private mutating func number(of color: Color) -> UInt8 {
    if palette.count < Self.mostColors, !palette.contains(color) { palette.append(color) }
    let nearest = palette.indices.min {
      palette[$0].distance(to: color) < palette[$1].distance(to: color)
    }
    return UInt8(truncatingIfNeeded: nearest ?? 0)
  }

  /// The numbers of the steps from one colour to another.
  private mutating func ramp(from ground: Color, to color: Color) -> [UInt8] {
    let key = Ramp(ground: ground, color: color)
    if let known = ramps[key] { return known }
    if let reverse = ramps[Ramp(ground: color, color: ground)] { return reverse.reversed() }
    let made = (0..<Self.steps).map {
      number(of: ground.mixed(with: color, $0, of: Self.steps - 1))
    }
    ramps[key] = made
    return made
  }
}
