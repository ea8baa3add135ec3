import TestSupport
import Testing

@testable import Typesetting

@Suite struct PathFillerTests {
  private static let unit = PathFiller.unit

  /// The coverage of every pixel.
  private func pixels(_ filler: PathFiller) -> [[Int]] {
    var pixels = [[Int]](
      repeating: [Int](repeating: 0, count: filler.width), count: filler.height)
    filler.forEachRow { row, stretches in
      for stretch in stretches {
        for column in stretch.columns { pixels[row][column] = Int(stretch.coverage) }
      }
    }
    return pixels
  }

  private func rectangle(_ x: ClosedRange<Int>, _ y: ClosedRange<Int>) -> [Point] {
    [
      Point(x.lowerBound, y.lowerBound), Point(x.upperBound, y.lowerBound),
      Point(x.upperBound, y.upperBound), Point(x.lowerBound, y.upperBound),
    ]
  }

  @Test func aRectangleOfWholePixelsIsFilledToItsEdge() {
    var filler = PathFiller(width: 4, height: 3)
    filler.add(rectangle(256...768, 256...512))
    #expect(pixels(filler) == [[0, 0, 0, 0], [0, 255, 255, 0], [0, 0, 0, 0]])
  }

  @Test func aPixelIsCoveredByTheAreaInside() {
    var filler = PathFiller(width: 3, height: 2)
    filler.add(rectangle(128...576, 64...320))
    // Halves and quarters: 1/2 and 1/4 of a pixel across, 3/4 and 1/4 of it down.
    #expect(pixels(filler) == [[96, 191, 48], [32, 64, 16]])
  }

  @Test func aTriangleIsCutAlongItsSide() {
    var filler = PathFiller(width: 2, height: 2)
    filler.add([Point(0, 0), Point(512, 512), Point(0, 512)])
    #expect(pixels(filler) == [[128, 0], [255, 128]])
  }

  @Test func aContourTheOtherWayIsAHole() {
    var filler = PathFiller(width: 3, height: 3)
    filler.add(rectangle(0...768, 0...768))
    filler.add(rectangle(256...512, 256...512).reversed())
    #expect(pixels(filler) == [[255, 255, 255], [255, 0, 255], [255, 255, 255]])
  }

  @Test func whatOverlapsIsFilledOnce() {
    var filler = PathFiller(width: 2, height: 1)
    filler.add(rectangle(0...300, 0...256))
    filler.add(rectangle(200...512, 0...256))
    #expect(pixels(filler) == [[255, 255]])
  }

  @Test func whatLiesOutsideIsCutOff() {
    var filler = PathFiller(width: 2, height: 2)
    filler.add(rectangle(-100_000...256, -100_000...100_000))
    filler.add(rectangle(100_000...200_000, 0...512))
    #expect(pixels(filler) == [[255, 0], [255, 0]])
    var empty = PathFiller(width: 0, height: 0)
    empty.add(rectangle(0...256, 0...256))
    #expect(pixels(empty) == [])
  }

  @Test(arguments: 0..<60)
  func theSumOfCoverageIsTheArea(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let corners = (0..<3).map { _ in
      Point(Int.random(in: 0...10_240, using: &random), Int.random(in: 0...10_240, using: &random))
    }
    var filler = PathFiller(width: 40, height: 40)
    filler.add(corners)
    var doubled = 0
    for (index, corner) in corners.enumerated() {
      let next = corners[(index + 1) % corners.count]
      doubled += corner.x * next.y - next.x * corner.y
    }
    let area = Double(abs(doubled)) / 2 / Double(Self.unit * Self.unit)
    let sum = Double(pixels(filler).joined().reduce(0, +)) / 255
    // Each pixel on the edge is rounded to one of 256 steps.
    #expect(abs(sum - area) < 0.5, "\(corners)")
  }

  @Test func aCurveStaysCloseToItself() {
    var circle = Outline()
    let r = 64 * 500
    let k = r * 5_523 / 10_000
    circle.append(.move(Point(r, 0)))
    circle.append(.cubic(Point(r, k), Point(k, r), end: Point(0, r)))
    circle.append(.cubic(Point(-k, r), Point(-r, k), end: Point(-r, 0)))
    circle.append(.cubic(Point(-r, -k), Point(-k, -r), end: Point(0, -r)))
    circle.append(.cubic(Point(k, -r), Point(r, -k), end: Point(r, 0)))
    var filler = PathFiller(width: 110, height: 110)
    // A thousand units are an em of a hundred pixels: the radius is fifty.
    filler.add(
      circle, at: Point(55 * 256, 55 * 256), size: 100 * 256, unitsPerEm: 1_000)
    let sum = Double(pixels(filler).joined().reduce(0, +)) / 255
    #expect(abs(sum - 2_500 * Double.pi) < 12)
  }
}
