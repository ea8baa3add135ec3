import TestSupport
import Testing
import Zip

@testable import Typesetting

@Suite struct PNGEncoderTests {
  /// The chunks of a PNG, their checksums checked.
  private func chunks(_ bytes: [UInt8]) throws -> [(type: String, data: [UInt8])] {
    func number(_ offset: Int) -> Int { bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } }
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
    var chunks: [(String, [UInt8])] = []
    var offset = 8
    while offset + 12 <= bytes.count {
      let length = number(offset)
      let body = Array(bytes[offset + 4..<offset + 8 + length])
      #expect(number(offset + 8 + length) == Int(ZlibStream.checksum(body)))
      chunks.append(
        (String(decoding: body.prefix(4), as: UTF8.self), Array(body.dropFirst(4))))
      offset += length + 12
    }
    #expect(offset == bytes.count)
    return chunks
  }

  /// The numbers of the colours in an image's data.
  private func pixels(_ data: [UInt8], width: Int, height: Int) throws -> [UInt8] {
    let length = 1 + (width + 1) / 2
    let rows = try #require(ZlibStream.decompressed(data[...], size: length * height))
    var pixels: [UInt8] = []
    for start in stride(from: 0, to: rows.count, by: length) {
      #expect(rows[start] == 0)
      for column in 0..<width {
        let pair = rows[start + 1 + column / 2]
        pixels.append(column % 2 == 0 ? pair >> 4 : pair & 15)
      }
    }
    return pixels
  }

  private func canvas(colors: Int) -> Canvas {
    var canvas = Canvas(width: 5, height: 3, ground: Color(red: 1, green: 2, blue: 3))
    for color in 1..<colors {
      canvas.fill(
        x: color % 5..<color % 5 + 1, y: color / 5 % 3..<color / 5 % 3 + 1,
        with: Color(red: UInt8(color), green: 0, blue: 9))
    }
    return canvas
  }

  @Test func sixteenColoursTakeHalfAByteEach() throws {
    let canvas = canvas(colors: 15)
    let chunks = try chunks(PNGEncoder(ground: canvas).encode(canvas))
    #expect(chunks.map(\.type) == ["IHDR", "sRGB", "PLTE", "IDAT", "IEND"])
    #expect(chunks[0].data == [0, 0, 0, 5, 0, 0, 0, 3, 4, 3, 0, 0, 0])
    #expect(chunks[2].data.count == 15 * 3)
    let pixels = try pixels(chunks[3].data, width: 5, height: 3)
    #expect(pixels == canvas.pixels)
  }

  @Test func aColourTooManyIsTheOneMostLikeIt() {
    var canvas = Canvas(width: 20, height: 1, ground: Color(red: 0, green: 0, blue: 0))
    for column in 1..<16 {
      canvas.fill(
        x: column..<column + 1, y: 0..<1, with: Color(red: UInt8(column * 16), green: 0, blue: 0))
    }
    canvas.fill(x: 16..<17, y: 0..<1, with: Color(red: 50, green: 1, blue: 0))
    #expect(canvas.palette.count == 16)
    #expect(canvas.palette[Int(canvas.pixels[16])].red == 48)
  }

  @Test(arguments: 0..<40)
  func aPictureIsTheSameWhateverItSharesWithItsGround(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    func paint(_ canvas: inout Canvas) {
      for _ in 0..<Int.random(in: 0...6, using: &random) {
        let x = Int.random(in: -9...99, using: &random)
        let y = Int.random(in: -9...199, using: &random)
        let (width, height) = (
          Int.random(in: 0...40, using: &random), Int.random(in: 0...40, using: &random)
        )
        canvas.fill(
          x: x..<x + width, y: y..<y + height,
          with: Color(red: UInt8.random(in: 0...3, using: &random) * 60, green: 7, blue: 0))
      }
    }
    var canvas = Canvas(width: 83, height: 190, ground: Color(red: 1, green: 2, blue: 3))
    paint(&canvas)
    let encoder = PNGEncoder(ground: canvas)
    canvas = encoder.ground
    paint(&canvas)
    let chunks = try chunks(encoder.encode(canvas))
    let pixels = try pixels(chunks[3].data, width: 83, height: 190)
    #expect(pixels == canvas.pixels)
    #expect(encoder.encode(canvas) == PNGEncoder(ground: encoder.ground).encode(canvas))
  }

  @Test func whatIsPaintedOnACopyLeavesTheGroundAsItWas() {
    let ground = Canvas(width: 8, height: 40, ground: Color(red: 1, green: 2, blue: 3))
    var canvas = Canvas(on: ground)
    canvas.fill(x: 0..<8, y: 20..<21, with: Color(red: 9, green: 9, blue: 9))
    #expect(ground.pixels.allSatisfy { $0 == 0 })
    #expect(canvas.isPainted == [false, true, false])
  }

  @Test func anEdgeIsARowOfStepsBetweenTwoColours() {
    var canvas = Canvas(width: 3, height: 1, ground: Color(red: 0, green: 0, blue: 0))
    var filler = PathFiller(width: 3, height: 1)
    filler.add([Point(0, 0), Point(384, 0), Point(384, 256), Point(0, 256)])
    canvas.paint(
      filler, at: Point(0, 0), Color(red: 255, green: 255, blue: 255),
      on: Color(red: 0, green: 0, blue: 0))
    let reds = canvas.pixels.map { canvas.palette[Int($0)].red }
    #expect(reds[0] == 255 && reds[2] == 0)
    #expect((110...150).contains(reds[1]))
    #expect(Set(canvas.palette).count == canvas.palette.count)
  }

  @Test(arguments: [
    "#5a1d0c": Color(red: 0x5A, green: 0x1D, blue: 0x0C),
    "#FFFFFF": Color(red: 255, green: 255, blue: 255),
  ])
  func coloursAreReadAsSheetsWriteThem(text: String, color: Color) {
    #expect(Color(hexadecimal: text) == color)
  }

  @Test(arguments: ["", "#fff", "5a1d0c", "#5a1d0g", "#+a1d0c", "#5a1d0c0", "red"])
  func whatIsNoColourIsRefused(text: String) {
    #expect(Color(hexadecimal: text) == nil)
  }
}
