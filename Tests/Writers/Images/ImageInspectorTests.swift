import Foundation
import Testing

@testable import Writers

@Suite struct ImageInspectorTests {
  private func decoded(_ base64: String) throws -> [UInt8] {
    Array(try #require(Data(base64Encoded: base64)))
  }

  private func problem(_ bytes: [UInt8]) -> ImageProblem? {
    do {
      _ = try ImageInspector.inspect(bytes)
      return nil
    } catch {
      return error
    }
  }

  private let gif = "R0lGODlhAgADAIAAAP///wAAACwAAAAAAgADAAACAoRRADs="
  private let png =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="

  @Test func aPNGIsKnownByItsBytes() throws {
    let finding = try ImageInspector.inspect(decoded(png))
    #expect(finding.kind == .png)
    #expect(finding.width == 1)
    #expect(finding.height == 1)
  }

  @Test func aGIFIsKnownByItsBytes() throws {
    let finding = try ImageInspector.inspect(decoded(gif))
    #expect(finding.kind == .gif)
    #expect(finding.width == 2)
    #expect(finding.height == 3)
  }

  @Test func aJPEGTellsItsSizeInTheFrameHeader() throws {
    let jpeg: [UInt8] =
      [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 0x01, 0x02, 0x03, 0x04, 1,
        1,
      ]
      + [0x11, 0]
    let finding = try ImageInspector.inspect(jpeg)
    #expect(finding.kind == .jpeg)
    #expect(finding.width == 0x304)
    #expect(finding.height == 0x102)
  }

  @Test(arguments: [
    ("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 0x40, 0x41, 0x20, 0x00] as [UInt8], 0x140, 0x20),
    ("VP8L", [0x2F, 0x3F, 0xC1, 0x07, 0x00], 0x140, 0x20),
    ("VP8X", [0, 0, 0, 0, 0x3F, 0x01, 0x00, 0x1F, 0x00, 0x00], 0x140, 0x20),
  ])
  func aWebPTellsItsSizeInItsFirstChunk(
    chunk: String, payload: [UInt8], width: Int, height: Int
  ) throws {
    let bytes =
      Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8) + [0, 0, 0, 0] + payload
    let finding = try ImageInspector.inspect(bytes)
    #expect(finding.kind == .webp)
    #expect(finding.width == width)
    #expect(finding.height == height)
  }

  @Test func movingPicturesAreRefused() throws {
    let webp =
      Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + [0, 0, 0, 0]
      + [2, 0, 0, 0, 9, 0, 0, 9, 0, 0]
    #expect(problem(webp) == .moving(.webp))
    var twoPictures = try decoded(gif)
    let picture = Array(twoPictures[19..<twoPictures.count - 1])
    twoPictures.insert(contentsOf: picture, at: twoPictures.count - 1)
    #expect(problem(twoPictures) == .moving(.gif))
    var animated = try decoded(png)
    animated.insert(contentsOf: [0, 0, 0, 0] + Array("acTL".utf8) + [0, 0, 0, 0], at: 33)
    #expect(problem(animated) == .moving(.png))
  }

  @Test func whatIsCutShortIsDamagedAndNeverATrap() throws {
    for (kind, base64) in [(ImageKind.png, png), (.gif, gif)] {
      let bytes = try decoded(base64)
      for count in 12..<bytes.count - (kind == .png ? 4 : 0) - 1 {
        let found = problem(Array(bytes.prefix(count)))
        #expect(found == .damaged(kind), "\(kind) \(count)")
      }
    }
    #expect(problem([0xFF, 0xD8, 0xFF]) == .damaged(.jpeg))
    #expect(problem(Array("RIFF0000WEBPVP8X".utf8)) == .damaged(.webp))
  }

  @Test(arguments: ["", "text", "%PDF-1.7", "<html/>", "BM......"])
  func whatIsNoImageIsRefused(content: String) {
    #expect(problem(Array(content.utf8)) != nil)
  }

  @Test func anSVGIsInspected() throws {
    let finding = try ImageInspector.inspect(
      Array(
        "\u{FEFF} <svg xmlns='http://www.w3.org/2000/svg' width='3' height='4'/>".utf8.dropFirst(0))
    )
    #expect(finding.kind == .svg)
    #expect(finding.width == 3)
    #expect(
      problem(Array("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".utf8))
        == .svg(.element("script")))
  }
}
