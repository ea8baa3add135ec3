import TestSupport
import Testing

@testable import Lexicon

@Suite struct PhraseTableTests {
  @Test func aWalkKnowsWhereNoPhraseGoesOn() {
    var table = PhraseTable<String>()
    table.add("short", spellings: [[1]])
    table.add("long", spellings: [[1, 2]])
    var cursor = PhraseTable<String>.Cursor()
    #expect(cursor.goesOn)
    #expect(table.advance(&cursor, by: 1) && cursor.goesOn)
    #expect(table.entry(at: cursor) == "short")
    #expect(table.advance(&cursor, by: 2) && !cursor.goesOn)
    #expect(table.entry(at: cursor) == "long")
    #expect(!table.advance(&cursor, by: 1))
  }

  @Test func longerPhrasesAreReachedThroughShorterOnes() {
    var table = PhraseTable<String>()
    table.add("short", spellings: [[1, 2]])
    table.add("long", spellings: [[1, 2, 3]])
    #expect(table.entry([1]) == nil)
    #expect(table.entry([1, 2]) == "short")
    #expect(table.entry([1, 2, 3]) == "long")
    #expect(table.entry([2, 3]) == nil)
  }

  @Test func everySpellingLeadsToTheEntryAndTheFirstEntryWins() {
    var table = PhraseTable<String>()
    table.add("first", spellings: [[1], [4, 5]])
    table.add("second", spellings: [[4, 5], []])
    #expect(table.entry([1]) == "first")
    #expect(table.entry([4, 5]) == "first")
    var cursor = PhraseTable<String>.Cursor()
    #expect(table.advance(&cursor, by: 4) && table.advance(&cursor, by: 5))
    #expect(table.allEntries(at: cursor) == ["first", "second"])
  }

  @Test func unknownWordsStopTheWalkWhereItStands() {
    var table = PhraseTable<String>()
    table.add("one", spellings: [[7]])
    var cursor = PhraseTable<String>.Cursor()
    #expect(!table.advance(&cursor, by: Vocabulary.unknown))
    #expect(!table.advance(&cursor, by: 8))
    #expect(table.entry(at: cursor) == nil)
    #expect(table.advance(&cursor, by: 7))
  }

  @Test(arguments: 0..<100)
  func tableFindsWhatADictionaryFinds(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var table = PhraseTable<Int>()
    var model: [[Int32]: Int] = [:]
    for entry in 0..<60 {
      let words = (0..<random.number(1...4)).map { _ in Int32(random.below(5)) }
      table.add(entry, spellings: [words])
      if model[words] == nil { model[words] = entry }
    }
    for _ in 0..<200 {
      let words = (0..<random.number(1...4)).map { _ in Int32(random.below(6)) }
      #expect(table.entry(words) == model[words])
    }
  }
}
