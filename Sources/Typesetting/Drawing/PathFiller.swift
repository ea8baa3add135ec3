/// Fills closed contours with antialiasing: each pixel is told how much of it lies inside.
///
/// The area is exact for straight lines and counted in whole numbers alone, so that every machine gives the
/// same pixels. Overlapping contours of one direction are filled once.
public struct PathFiller {
  /// The subpixels of a pixel, each way: coordinates are counted in them.
  public static let unit = 256
  private static let full = unit * unit * 2

  public let width: Int
  public let height: Int
  /// Per pixel, twice the area by which its coverage differs from that of the pixel to its left.
  private var differences: [Int32]
  /// A bit for each of them that may be other than 0: few are, and only they are looked at.
  private var touched: [UInt64]
  /// The words of a row's bits.
  private let wordsPerRow: Int
  private var rows: Range<Int>?

  /// Begins a drawing of some pixels.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    // Two more for what lies at and beyond the right edge.
    differences = [Int32](repeating: 0, count: (self.width + 2) * self.height)
    wordsPerRow = (self.width + 2 + 63) / 64
    touched = [UInt64](repeating: 0, count: wordsPerRow * self.height)
  }

  /// Adds a closed contour of straight lines.
  public mutating func add(_ points: [Point]) {
    guard var last = points.last else { return }
    for point in points {
      addLine(from: last, to: point)
      last = point
    }
  }

  /// Adds one edge of a contour.
  mutating func addLine(from start: Point, to end: Point) {
    guard start.y != end.y, height > 0 else { return }
    let unit = Self.unit
    let sign = start.y < end.y ? 1 : -1
    let (top, bottom) = sign > 0 ? (start, end) : (end, start)
    let first = max(top.y, 0)
    let last = min(bottom.y, height * unit)
    guard first < last else { return }
    let width = bottom.x - top.x
    let length = bottom.y - top.y
    var y = first
    var x = top.x + Self.quotient((y - top.y) * width, length)
    while y < last {
      let row = y / unit
      let nextY = min((row + 1) * unit, last)
      let nextX =
        nextY == bottom.y ? bottom.x : top.x + Self.quotient((nextY - top.y) * width, length)
      addPiece(row, x, nextX, (nextY - y) * sign)
      x = nextX
      y = nextY
    }
    let touched = first / unit..<(last + unit - 1) / unit
    let old = rows ?? touched
    rows =
      min(old.lowerBound, touched.lowerBound)..<max(old.upperBound, touched.upperBound)
  }

  /// Adds the piece of an edge that lies in one row of pixels and is `rise` subpixels high.
  private mutating func addPiece(_ row: Int, _ start: Int, _ end: Int, _ rise: Int) {
    let unit = Self.unit
    let limit = width * unit
    // What lies outside on the left covers the whole row, what lies on the right nothing of it.
    let (left, right) = (min(start, end), max(start, end))
    if right <= 0 { return addCell(row, 0, 0, rise) }
    if left >= limit { return }
    let firstColumn = left.quotientFloor(unit)
    if firstColumn == (right - 1).quotientFloor(unit) || left == right {
      let column = min(max(firstColumn, 0), width)
      let begin = column * unit
      return addCell(row, column, (start - begin) + (end - begin), rise)
    }
    let span = right - left
    var x = left
    var reached = 0
    while x < right {
      let column = x.quotientFloor(unit)
      let nextX = min((column + 1) * unit, right)
      let height = nextX == right ? rise : (nextX - left) * rise / span
      if column < 0 {
        addCell(row, 0, 0, height - reached)
      } else if column < width {
        addCell(row, column, (x - column * unit) + (nextX - column * unit), height - reached)
      }
      x = nextX
      reached = height
    }
  }

  private mutating func addCell(_ row: Int, _ column: Int, _ sides: Int, _ rise: Int) {
    let area = rise * sides
    let index = row * (width + 2) + column
    differences.withUnsafeMutableBufferPointer {
      $0[index] &+= Int32(truncatingIfNeeded: rise * Self.unit * 2 - area)
      $0[index + 1] &+= Int32(truncatingIfNeeded: area)
    }
    touched.withUnsafeMutableBufferPointer {
      let bit = row * wordsPerRow * 64 + column
      $0[bit / 64] |= 1 << UInt64(bit % 64)
      $0[(bit + 1) / 64] |= 1 << UInt64((bit + 1) % 64)
    }
  }

  /// Neighbouring pixels of a row that are inside to the same degree.
  public struct Stretch {
    public let columns: Range<Int>
    /// How much of each pixel is inside, from 1 to 255.
    public let coverage: UInt8
  }

  /// Tells of the pixels that are inside, row by row, from left to right.
  public func forEachRow(_ body: (_ row: Int, _ stretches: UnsafeBufferPointer<Stretch>) -> Void) {
    guard let rows else { return }
    withUnsafeTemporaryAllocation(of: Stretch.self, capacity: width + 1) { stretches in
      for row in rows.clamped(to: 0..<height) {
        var count = 0
        var sum = 0
        var start = 0
        func close(at column: Int) {
          let inside = min(abs(sum), Self.full)
          let coverage = (inside * 255 + Self.full / 2) / Self.full
          guard coverage > 0, start < column else { return }
          stretches.initializeElement(
            at: count,
            to: Stretch(columns: start..<column, coverage: UInt8(truncatingIfNeeded: coverage)))
          count += 1
        }
        for word in 0..<wordsPerRow {
          var bits = touched[row * wordsPerRow + word]
          while bits != 0 {
            let column = word * 64 + bits.trailingZeroBitCount
            bits &= bits - 1
            guard column < width else { break }
            close(at: column)
            sum += Int(differences[row * (width + 2) + column])
            start = column
          }
        }
        close(at: width)
        body(row, UnsafeBufferPointer(rebasing: stretches[..<count]))
      }
    }
  }

  /// A quotient rounded down.
  private static func quotient(_ dividend: Int, _ divisor: Int) -> Int {
    dividend.quotientFloor(divisor)
  }
}

extension Int {
  /// The quotient rounded down; the divisor is above zero.
  func quotientFloor(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// The quotient rounded to the nearest whole number, halves upwards; the divisor is above zero.
  func quotientRounded(_ divisor: Int) -> Int {
    (2 * self + divisor).quotientFloor(2 * divisor)
  }
}
