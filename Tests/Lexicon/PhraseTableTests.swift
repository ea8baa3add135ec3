import TestSupport
import Testing

@testable import Lexicon

@Suite struct PhraseTableTests {
  @Test func longerPhrasesAreReachedThroughShorterOnes() {
    var builder = PhraseTableBuilder<String>()
    builder.add("short", spellings: [[1, 2]])
    builder.add("long", spellings: [[1, 2, 3]])
    let table = builder.table()
    #expect(table.entry([1]) == nil)
    #expect(table.entry([1, 2]) == "short")
    #expect(table.entry([1, 2, 3]) == "long")
    #expect(table.entry([2, 3]) == nil)
  }

  @Test func everySpellingLeadsToTheEntryAndTheFirstEntryWins() {
    var builder = PhraseTableBuilder<String>()
    builder.add("first", spellings: [[1], [4, 5]])
    builder.add("second", spellings: [[4, 5], []])
    let table = builder.table()
    #expect(table.entry([1]) == "first")
    #expect(table.entry([4, 5]) == "first")
    var cursor = PhraseTable<String>.Cursor()
    #expect(table.advance(&cursor, by: 4) && table.advance(&cursor, by: 5))
    #expect(table.allEntries(at: cursor) == ["first", "second"])
  }

  @Test func unknownWordsStopTheWalkWhereItStands() {
    var builder = PhraseTableBuilder<String>()
    builder.add("one", spellings: [[7]])
    let table = builder.table()
    var cursor = PhraseTable<String>.Cursor()
    #expect(!table.advance(&cursor, by: Vocabulary.unknown))
    #expect(!table.advance(&cursor, by: 8))
    #expect(table.entry(at: cursor) == nil)
    #expect(table.advance(&cursor, by: 7))
  }

  @Test(arguments: 0..<100)
  func tableFindsWhatADictionaryFinds(seed: Int) {
    var random = SeededGenerator(seed: seed)
    var builder = PhraseTableBuilder<Int>()
    var model: [[Int32]: Int] = [:]
    for entry in 0..<60 {
      let words = (0..<random.number(1...4)).map { _ in Int32(random.below(5)) }
      builder.add(entry, spellings: [words])
      if model[words] == nil { model[words] = entry }
    }
    let table = builder.table()
    for _ in 0..<200 {
      let words = (0..<random.number(1...4)).map { _ in Int32(random.below(6)) }
      #expect(table.entry(words) == model[words])
    }
  }
}
