import Testing

@testable import JSON

@Suite struct JSONReaderTests {
  private func read(_ json: String) throws -> JSONValue {
    var reader = JSONReader(Array(json.utf8)[...])
    return try reader.read()
  }

  @Test func readsStringsWithEveryEscape() throws {
    let value = try read(#"{"a": "\"\\\/\b\f\n\r\t\u0633\ud83d\ude00 س"}"#)
    #expect(value["a"]?.string == "\"\\/\u{8}\u{C}\n\r\tس😀 س")
  }

  @Test func tellsSurrogatesWithoutTheirPartner() throws {
    for json in [#""\ud800""#, #""\udc00x""#, #""\ud800\ud800""#, #""\ud83dA""#] {
      var reader = JSONReader(Array(json.utf8)[...])
      _ = try reader.read()
      #expect(reader.loneSurrogate != nil)
    }
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "01", "1.", "-", "nul", "\"a", "\"\u{1}\"", "{} {}", "\"\\x\"",
    "\"\\u12g4\"", "{1:2}", String(repeating: "[", count: 200),
  ])
  func refusesWhatIsNotJSON(_ json: String) {
    #expect(throws: JSONReader.Failure.self) { try read(json) }
  }

  @Test func takesTheLastOfTwoMembersAndTheLettersOfNumbers() throws {
    let value = try read(#"{"id": 1, "id": 123456789012345678901234567890.50}"#)
    guard case .number(let digits)? = value["id"] else {
      Issue.record("not a number")
      return
    }
    #expect(digits == "123456789012345678901234567890.50")
  }
}
