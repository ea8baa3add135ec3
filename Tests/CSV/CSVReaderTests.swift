import CSV
import TestSupport
import Testing

@Suite struct CSVReaderTests {
  private func rows(_ text: String) throws -> [[String]] {
    var reader = CSVReader(Array(text.utf8))
    return try reader.read().map { $0.fields.map(\.value) }
  }

  private func failure(_ text: String) -> CSVReader.Failure? {
    var reader = CSVReader(Array(text.utf8))
    do throws(CSVReader.Failure) {
      _ = try reader.read()
      return nil
    } catch {
      return error
    }
  }

  @Test func readsRowsWithEitherLineEnd() throws {
    #expect(try rows("a,b\r\n1,2\n3,") == [["a", "b"], ["1", "2"], ["3", ""]])
  }

  @Test func keepsCommasLinesAndQuotationMarksOfQuotedFields() throws {
    #expect(
      try rows("\"a,b\",\"c\nd\",\"e\"\"f\"\n\"\",x\n") == [["a,b", "c\nd", "e\"f"], ["", "x"]])
  }

  @Test func passesOverAByteOrderMarkAndEmptyLines() throws {
    #expect(try rows("\u{FEFF}a\n\n\r\nb\n") == [["a"], ["b"]])
  }

  @Test func tellsTheLineOfARowBehindFieldsOfSeveralLines() throws {
    var reader = CSVReader(Array("\"a\nb\",c\nd\n".utf8))
    #expect(try reader.read().map(\.line) == [1, 3])
  }

  @Test func tellsWhereAFieldStands() throws {
    var reader = CSVReader(Array("ab,\"ج\"\n".utf8))
    #expect(try reader.read()[0].fields.map(\.source) == [0..<2, 3..<7])
  }

  @Test(arguments: [
    ("a,\"b\nc", 2, "never closed"), ("\"a\"b", 3, "behind a closing"),
    ("a\"b", 1, "inside a cell"), ("a\rb", 1, "without its line feed"),
  ])
  func refusesWhatIsNotRFC4180(_ text: String, _ place: Int, _ reason: String) {
    let failure = failure(text)
    #expect(failure?.source.lowerBound == place)
    #expect(failure?.reason.contains(reason) == true)
  }

  @Test func boundsTheFieldsOfARow() {
    #expect(failure(String(repeating: ",", count: 63)) == nil)
    #expect(failure(String(repeating: ",", count: 64)) != nil)
  }

  @Test func readsWhatAWriterQuotes() throws {
    var generator = SeededGenerator(seed: 4180)
    let letters = ["a", "ب", ",", "\"", "\n", "\r\n", " ", "é"]
    for _ in 0..<300 {
      let table = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            letters.randomElement(using: &generator) ?? ""
          }.joined()
        }
      }
      let text = table.map { row in
        row.map { field in
          "\""
            + field.split(separator: "\"", omittingEmptySubsequences: false).joined(
              separator: "\"\"")
            + "\""
        }.joined(separator: ",")
      }.joined(separator: "\r\n")
      #expect(try rows(text) == table)
    }
  }
}
