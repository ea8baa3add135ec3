import Testing

@testable import Lexicon

@Suite struct WordListTests {
  /// Rows look into the bytes of their list, which stay for good as those that are compiled in do.
  private func rows(_ text: String) -> [WordList.Row] {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
    _ = bytes.initialize(from: text.utf8)
    return Array(WordList(name: "test", bytes: UnsafeBufferPointer(bytes)))
  }

  @Test func headersAndEmptyLinesAreNoRows() {
    #expect(rows("# head\n\nا\tb\n# more\nج").map(\.columns) == [["ا", "b"], ["ج"]])
  }

  @Test func columnsAreTrimmedAndMayBeMissing() throws {
    let row = try #require(rows(" ا \tb\t-\r\n").first)
    #expect(row.columns == ["ا", "b", "-"])
    #expect(row[2] == "")
    #expect(row[9] == "")
  }

  @Test func variantsStandBetweenBars() throws {
    let row = try #require(rows("ا | ب|| ج د \t-").first)
    #expect(row.variants(0) == ["ا", "ب", "ج د"])
    #expect(row.variants(1) == [])
  }
}
