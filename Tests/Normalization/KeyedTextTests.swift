import TestSupport
import Testing

@testable import Normalization

@Suite struct KeyedTextTests {
  @Test(arguments: 0..<200)
  func eachPlaceOfTheKeyLeadsToTheLetterItCameFrom(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    let text = generator.houseText(pieces: 30)
    let keyed = KeyedText(Array(text.utf8))
    #expect(keyed.key == LetterKey.make(text))
    #expect(keyed.offsets.count == keyed.key.count)
    var position = 0
    while position < keyed.key.count {
      var end = position + 1
      while end < keyed.key.count, keyed.offsets[end] == keyed.offsets[position] { end += 1 }
      let range = keyed.range(of: position..<end)
      let letter = String(decoding: Array(text.utf8)[range], as: UTF8.self)
      #expect(LetterKey.make(letter) == Array(keyed.key[position..<end]))
      position = end
    }
  }

  @Test func foundWordIsThatOfThePageWithItsMarks() throws {
    let text = "زار الـمَسْـؤُولُ الرِّبَاطَ ۲۰۲۰"
    let keyed = KeyedText(Array(text.utf8))
    for (wanted, found) in [("مسئول", "مَسْـؤُولُ"), ("الرباط", "الرِّبَاطَ"), ("2020", "۲۰۲۰")] {
      let key = LetterKey.make(wanted)
      let start = try #require(
        keyed.key.indices.first { keyed.key[$0...].starts(with: key) })
      let range = keyed.range(of: start..<start + key.count)
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == found)
    }
  }
}
