import Testing

@testable import Lexicon

@Suite struct SpellingListTests {
  private let list: SpellingList = {
    var text = "# head\nada\t0\nadam\t1\nbert\nzoe\t3\n"
    return text.withUTF8 { SpellingList($0) }
  }()

  private func rank(_ word: String) -> Int? {
    list.rank(list.narrowed(list.all, by: Array(word.utf8)))
  }

  @Test func wholeWordsHaveTheirRank() {
    #expect(rank("ada") == 0)
    #expect(rank("adam") == 1)
    #expect(rank("bert") == 4)
    #expect(rank("zoe") == 3)
  }

  @Test(arguments: ["", "ad", "adamo", "c", "zz", "Ada", "é"])
  func otherLettersHaveNone(word: String) {
    #expect(rank(word) == nil)
  }

  @Test func prefixNarrowsStepByStep() {
    let ad = list.narrowed(list.all, by: Array("ad".utf8))
    #expect(!ad.isEmpty)
    #expect(list.rank(list.narrowed(ad, by: Array("am".utf8))) == 1)
    #expect(list.narrowed(ad, by: Array("x".utf8)).isEmpty)
  }

  @Test func compiledListKnowsUsualNames() {
    #expect(
      SpellingList.standard.rank(
        SpellingList.standard.narrowed(SpellingList.standard.all, by: Array("martin".utf8))) == 0)
  }
}
