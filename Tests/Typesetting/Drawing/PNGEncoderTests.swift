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
    let chunks = try chunks(PNGEncoder.encode(canvas))
    #expect(chunks.map(\.type) == ["IHDR", "sRGB", "PLTE", "IDAT", "IEND"])
    #expect(chunks[0].data == [0, 0, 0, 5, 0, 0, 0, 3, 4, 3, 0, 0, 0])
    #expect(chunks[2].data.count == 15 * 3)
    let rows = try #require(ZlibStream.decompressed(chunks[3].data[...], size: 3 * 4))
    var pixels: [UInt8] = []
    for row in 0..<3 {
      #expect(rows[row * 4] == 0)
      pixels += rows[row * 4 + 1..<row * 4 + 4].flatMap { [$0 >> 4, $0 & 15] }.prefix(5)
    }
    #expect(pixels == canvas.pixels)
  }

  @Test func moreColoursTakeAByteEach() throws {
    let canvas = canvas(colors: 40)
    let chunks = try chunks(PNGEncoder.encode(canvas))
    #expect(chunks[0].data[8] == 8)
    let rows = try #require(ZlibStream.decompressed(chunks[3].data[...], size: 3 * 6))
    #expect((0..<3).flatMap { rows[$0 * 6 + 1..<$0 * 6 + 6] } == canvas.pixels)
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
