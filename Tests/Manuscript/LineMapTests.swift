import TestSupport
import Testing

@testable import Manuscript

@Suite struct LineMapTests {
  @Test func columnsCountCodePoints() {
    let map = LineMap(Array("سطر\nب🌙ج".utf8))
    let place = map.position(of: 7 + 2 + 4)
    #expect(place.line == 2)
    #expect(place.column == 3)
  }

  @Test func lineEndsOfThreeKindsEndOneLineEach() {
    let map = LineMap(Array("a\r\nb\rc\nd".utf8))
    #expect([0, 3, 5, 7].map { map.position(of: $0).line } == [1, 2, 3, 4])
    #expect([0, 3, 5, 7].map { map.position(of: $0).column } == [1, 1, 1, 1])
  }

  @Test func offsetsBehindTheEndBelongToTheLastLine() {
    let place = LineMap(Array("ab\nc".utf8)).position(of: 99)
    #expect(place.line == 2)
    #expect(place.column == 2)
  }

  @Test(arguments: 0..<100)
  func everyScalarStandsWhereCountingPutsIt(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    let string = generator.text(pieces: 40)
    let map = LineMap(Array(string.utf8))
    var line = 1
    var column = 1
    var byte = 0
    let scalars = Array(string.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let place = map.position(of: byte)
      #expect(place.line == line && place.column == column)
      let isPairedReturn =
        scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if scalar == "\n" || scalar == "\r" && !isPairedReturn {
        line += 1
        column = 1
      } else {
        column += 1
      }
      byte += scalar.utf8.count
    }
  }
}
