import TestSupport
import Testing

@testable import Manuscript

@Suite struct TextBuilderTests {
  @Test func copiedAndWrittenLettersStandInOrder() {
    var builder = TextBuilder(source: Array("أب&amp;ج".utf8))
    builder.copy(0..<4)
    builder.write("&".utf8, for: 4..<9)
    builder.copy(9..<11)
    #expect(builder.text.string == "أب&ج")
    #expect(builder.alignment.source(of: 4..<5) == 4..<9)
    #expect(builder.alignment.source(of: 5..<7) == 9..<11)
  }

  @Test func noEmptyLineStandsBeforeTheFirstBlock() {
    var builder = TextBuilder(source: Array("ab".utf8))
    builder.separateBlocks(at: 0)
    builder.copy(0..<1)
    builder.separateBlocks(at: 1)
    builder.copy(1..<2)
    #expect(builder.text.string == "a\n\nb")
    #expect(builder.alignment.source(of: 1..<3) == 1..<1)
  }

  @Test(arguments: 0..<150)
  func verbatimPiecesHoldTheBytesOfTheSource(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    let source = Array(generator.text(pieces: 20).utf8)
    var builder = TextBuilder(source: source)
    for _ in 0..<30 {
      let range = generator.random.part(of: 0..<source.count)
      if generator.random.chance(70) {
        builder.copy(range)
      } else {
        builder.write(generator.word().utf8, for: range)
      }
    }
    let text = builder.utf8
    #expect(builder.alignment.textCount == text.count)
    #expect(builder.offset == text.count)
    for piece in builder.alignment.pieces where piece.isVerbatim {
      #expect(text[piece.text].elementsEqual(source[piece.source]))
    }
  }
}
