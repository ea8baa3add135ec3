import Testing

@testable import Typesetting

@Suite struct FontTests {
  @Test(arguments: [[], [0], Array("not a font".utf8), Array(repeating: 0xFF, count: 4_096)])
  func whatIsNoFontIsNotOpened(bytes: [UInt8]) {
    #expect(Font(bytes) == nil)
  }

  @Test func lettersJoin() throws {
    let font = try SampleFonts.naskh()
    let joined = font.ids("ببب", isRightToLeft: true)
    let alone = font.ids("ب", isRightToLeft: true)
    #expect(!joined.isEmpty)
    #expect(joined.allSatisfy { !alone.contains($0) })
  }

  @Test func lettersJoinAcrossTheEndOfARun() throws {
    let font = try SampleFonts.naskh()
    let units = Array("بب".utf16)
    let first = font.shape(units, 0..<1, isRightToLeft: true, language: "ar").map(\.id)
    #expect(!first.isEmpty)
    #expect(first != font.ids("ب", isRightToLeft: true))
  }

  @Test func outlinesAreClosedShapesWithInk() throws {
    let font = try SampleFonts.naskh()
    let glyph = try #require(font.ids("ا", isRightToLeft: true).first)
    let bounds = try #require(font.outline(glyph).bounds)
    #expect(bounds.upperBound > font.unitsPerEm * Outline.scale / 3)
    #expect(font.outline(try #require(font.ids(" ", isRightToLeft: false).first)).segments.isEmpty)
  }

  @Test func aPartHasTheLettersItWasCutToAndNoOthers() throws {
    let font = try SampleFonts.naskh()
    let bytes = try #require(font.subset(to: "ملفّ الأخبار 2024".unicodeScalars))
    #expect(bytes == font.subset(to: "ملفّ الأخبار 2024".unicodeScalars))
    #expect(bytes.count < 200_000)
    let part = try #require(Font(bytes))
    for scalar in "ملفّ الأخبار 2024".unicodeScalars { #expect(part.has(scalar), "\(scalar)") }
    #expect(!part.has("Z") && !part.has("ظ"))
  }

  @Test func aPartSetsItsLettersAsTheWholeDoes() throws {
    let font = try SampleFonts.naskh()
    let words = "الأخبار لله محمَّد"
    let part = try #require(font.subset(to: words.unicodeScalars).flatMap { Font($0) })
    let units = Array(words.utf16)
    func places(_ font: Font) -> [[Int]] {
      font.shape(units, 0..<units.count, isRightToLeft: true, language: "ar").map {
        [$0.advance, $0.xOffset, $0.yOffset]
      }
    }
    #expect(places(part) == places(font))
  }
}
