import TestSupport
import Testing

@testable import Manuscript

@Suite struct CodePointMapTests {
  @Test(arguments: 0..<120)
  func everyOffsetCountsTheScalarsBeforeIt(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    let string = generator.text(pieces: generator.random.below(150))
    let map = CodePointMap(Text(string))
    var byte = 0
    for (count, scalar) in string.unicodeScalars.enumerated() {
      #expect(map.offset(byte) == count)
      byte += scalar.utf8.count
    }
    #expect(map.offset(byte) == string.unicodeScalars.count)
  }

  @Test func textWhoseLengthIsTheStrideHasAnEnd() {
    let map = CodePointMap(Text(String(repeating: "م", count: 64)))
    #expect(map.offset(128) == 64)
  }

  @Test func emptyTextHasOneOffset() { #expect(CodePointMap(Text("")).offset(0) == 0) }
}
