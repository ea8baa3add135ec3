import Testing

@testable import Lexicon

@Suite struct SpellingModelTests {
  private func model(_ table: String) -> SpellingModel {
    var table = table
    return table.withUTF8 { SpellingModel($0) }
  }

  private let table = """
    # head
    -\t0\tبb 10\tبp 20\tاa 5\t$ 7
    ^\t100\tبp 1
    ^ بp\t50\tاa 2

    """

  @Test func choicesOfALetterAreBestFirst() {
    let model = model(table)
    let chunks = model.choices(for: "ب").map { String(decoding: model.chunk($0), as: UTF8.self) }
    #expect(chunks == ["b", "p"])
    #expect(model.choices(for: "ظ").isEmpty)
    #expect(model.choices(for: "a").isEmpty)
  }

  @Test func longestKnownHistoryDecidesTheCost() throws {
    let model = model(table)
    let b = try #require(model.choices(for: "ب").first)
    let p = try #require(model.choices(for: "ب").last)
    let a = try #require(model.choices(for: "ا").first)
    #expect(model.cost(model.beginning, p) == 1)
    #expect(model.cost(model.history(model.beginning, p), a) == 2)
    // Left for the shorter history: at its own cost.
    #expect(model.cost(model.beginning, b) == 110)
    #expect(model.cost(model.history(model.beginning, p), model.end) == 57)
    #expect(model.cost(model.history(model.beginning, b), a) == 5)
  }

  @Test func compiledTableKnowsCommonAndRareLetters() {
    #expect(SpellingModel.standard.choices(for: "م").count > 3)
    #expect(!SpellingModel.standard.choices(for: "ظ").isEmpty)
  }
}
