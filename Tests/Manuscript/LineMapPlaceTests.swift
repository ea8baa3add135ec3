import Manuscript
import TestSupport
import Testing

@Suite struct LineMapPlaceTests {
  @Test func findsTheLetterAtALineAndAColumn() {
    let text = "سطر\nab é\r\n\rنهاية"
    let map = LineMap(Array(text.utf8))
    func letter(_ line: Int, _ column: Int) -> String? {
      map.bytes(atLine: line, column: column).map {
        String(decoding: Array(text.utf8)[$0], as: UTF8.self)
      }
    }
    #expect(map.lineCount == 4)
    #expect(letter(1, 3) == "ر")
    #expect(letter(1, 4) == "")
    #expect(letter(1, 5) == nil)
    #expect(letter(2, 4) == "é")
    #expect(letter(3, 1) == "")
    #expect(letter(4, 1) == "ن")
    #expect(letter(5, 1) == nil && letter(0, 1) == nil && letter(1, 0) == nil)
    #expect(map.columnCount(ofLine: 2) == 4)
  }

  @Test func leadsBackFromEveryPosition() {
    var generator = SeededGenerator(seed: 11)
    let letters = ["a", "ب", "é", "\n", "\r\n", "😀", " "]
    for _ in 0..<100 {
      let text = (0..<40).map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
      let bytes = Array(text.utf8)
      let map = LineMap(bytes)
      for index in bytes.indices
      where bytes[index] & 0xC0 != 0x80 && bytes[index] != 0x0A && bytes[index] != 0x0D {
        let (line, column) = map.position(of: index)
        #expect(map.bytes(atLine: line, column: column)?.lowerBound == index)
      }
    }
  }
}
