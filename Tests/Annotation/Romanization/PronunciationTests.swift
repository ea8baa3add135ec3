import Testing

@testable import Annotation

@Suite struct PronunciationTests {
  @Test(arguments: [
    "martin", "strauss", "schwarz", "khadija", "tchaikovsky", "hertz", "karl", "ali", "o",
  ])
  func spellingsThatCanBeSaidPass(word: String) {
    #expect(Pronunciation.isSayable(Array(word.utf8)))
  }

  @Test(arguments: ["", "t", "mhmd", "svkartsi", "qurnaql", "abrstma", "hrdlicka"])
  func bareConsonantsDoNot(word: String) {
    #expect(!Pronunciation.isSayable(Array(word.utf8)))
  }
}
