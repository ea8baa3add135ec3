import Testing

@testable import Typesetting

@Suite struct TextBlockTests {
  private func room(
    width: Int = 800, height: Int = 600, sizes: ClosedRange<Int> = 30...120, lines: Int = 3
  ) -> TextBlock.Room {
    TextBlock.Room(width: width, height: height, sizes: sizes, leading: 150, lines: lines)
  }

  private func shaped(_ text: String, isRightToLeft: Bool = true) throws -> ShapedText {
    try ShapedText(
      text, fonts: [SampleFonts.naskh()], base: isRightToLeft ? .rightToLeft : .leftToRight,
      language: isRightToLeft ? "ar" : "en")
  }

  /// The glyphs of a line from left to right, without spaces and marks of direction.
  private func glyphs(_ line: TextBlock.Line, besides space: UInt32?) -> [UInt32] {
    line.runs.compactMap { $0 }.flatMap { $0.glyphs.map(\.id) }.filter { $0 != space }
  }

  @Test func aMixedTitleStandsInItsOrder() throws {
    let font = try SampleFonts.naskh()
    let space = font.ids(" ", isRightToLeft: false).first
    let block = try TextBlock(
      shaped("دليل \u{2066}C++\u{2069} منذ \u{2066}2024-05-01\u{2069} (الطبعة 2)"),
      in: room(width: 8_000))
    let line = try #require(block.lines.first)
    #expect(block.lines.count == 1)
    // Read from the left: the bracket closes there, and what runs left to right keeps its own order.
    let expected =
      font.ids("(", isRightToLeft: false) + font.ids("2", isRightToLeft: false)
      + font.ids("الطبعة", isRightToLeft: true) + font.ids(")", isRightToLeft: false)
      + font.ids("2024-05-01", isRightToLeft: false) + font.ids("منذ", isRightToLeft: true)
      + font.ids("C++", isRightToLeft: false) + font.ids("دليل", isRightToLeft: true)
    #expect(glyphs(line, besides: space) == expected)
  }

  @Test func anEnglishTitleRunsTheOtherWay() throws {
    let font = try SampleFonts.naskh()
    let space = font.ids(" ", isRightToLeft: false).first
    let block = try TextBlock(
      shaped("The ورّاق of 2024", isRightToLeft: false), in: room(width: 8_000))
    let expected =
      font.ids("The", isRightToLeft: false, language: "en")
      + font.ids("ورّاق", isRightToLeft: true, language: "en")
      + font.ids("of", isRightToLeft: false, language: "en")
      + font.ids("2024", isRightToLeft: false)
    #expect(glyphs(try #require(block.lines.first), besides: space) == expected)
  }

  @Test func aShortTitleIsLargeAndALongOneIsSmallerButWhole() throws {
    let short = try TextBlock(shaped("الميناء"), in: room())
    #expect(short.size == 120 && short.lines.count == 1)
    let words = Array(repeating: "المخطوطات والخزانات", count: 12).joined(separator: " ")
    let long = try shaped(words)
    let block = TextBlock(long, in: room())
    #expect(block.size < 90)
    #expect(block.lines.count * block.size * 150 / 100 <= 600)
    #expect(block.width <= 800)
    let set = block.lines.flatMap { $0.runs.compactMap { $0 } }.reduce(0) { $0 + $1.glyphs.count }
    let all = long.words.flatMap(\.runs).reduce(0) { $0 + $1.glyphs.count }
    #expect(set == all)
  }

  @Test func aTitleThatIsTooLongEvenSmallGoesBelowTheSmallestSize() throws {
    let words = Array(repeating: "كلمة", count: 190).joined(separator: " ")
    let block = try TextBlock(shaped(words), in: room(sizes: 60...90))
    #expect(block.size < 60)
    #expect(!block.lines.isEmpty)
  }

  @Test(arguments: [
    "", " \n\t ", "\u{64E}\u{651}", "\u{202E}\u{2066}", "👩‍👩‍👧", "漢字", "\u{0}\u{1}", "\u{2069}\u{2069}",
  ])
  func withoutLettersThereIsNothingToDraw(text: String) throws {
    let block = try TextBlock(shaped(text), in: room())
    let ink = block.lines.flatMap { $0.runs.compactMap { $0 } }
      .flatMap { run in run.glyphs.map { run.font.outline($0.id).segments.count } }
    #expect(ink.reduce(0, +) == 0)
    var canvas = Canvas(width: 40, height: 40, ground: Color(red: 0, green: 0, blue: 0))
    block.paint(
      on: &canvas, x: 20, y: 20, .centre, Color(red: 9, green: 9, blue: 9),
      on: Color(red: 0, green: 0, blue: 0))
    #expect(canvas.pixels.allSatisfy { $0 == 0 })
  }

  @Test func anotherFontStandsInAndWhatNoneHasIsTold() throws {
    let fonts = try [SampleFonts.kufi(), SampleFonts.naskh()]
    let shaped = ShapedText(
      "ميناء Tangier 漢 👍 漢", fonts: fonts, base: .rightToLeft, language: "ar")
    #expect(shaped.missing == ["漢", "👍"])
    let used = shaped.words.flatMap(\.runs).map { ObjectIdentifier($0.font) }
    #expect(used == [ObjectIdentifier(fonts[0]), ObjectIdentifier(fonts[1])])
  }

  @Test func anEndlessTitleIsCutAtAThousandLetters() throws {
    let endless = String(repeating: "كلمة ", count: 100_000)
    let long = try shaped(endless)
    #expect(long.words.count <= 201)
    let unbroken = try shaped(String(repeating: "ب", count: 5_000))
    #expect(unbroken.words.count >= 20)
    #expect(TextBlock(unbroken, in: room()).lines.count > 1)
  }
}
