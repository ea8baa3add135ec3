import Lexicon
import Publishing
import TestSupport
import Testing

@Suite struct GlossaryReaderTests {
  /// The findings of a glossary as `line:column rule`.
  private func findings(_ text: String) -> [String] {
    GlossaryReader.read(Array(text.utf8), path: "g.csv").findings.map { finding in
      (finding.place.map { "\($0.line):\($0.column) " } ?? "") + finding.diagnostic.rule.name
    }
  }

  @Test func readsAllColumnsInAnyOrder() throws {
    let text = """
      type,english,arabic,note,acronym,role
      person,Karim Tahri,كريم  الطاهري,said so,,director
      organisation,"Ports, Ltd",الموانئ|شركة الموانئ,,PL|PTS,
      noun,box|boxes,صندوق|صناديق,,,
      """
    let glossary = try #require(GlossaryReader.read(Array(text.utf8), path: "g.csv").glossary)
    #expect(
      glossary.entries == [
        .init(
          kind: .person, spellings: ["كريم الطاهري"], english: "Karim Tahri", role: "director",
          note: "said so", line: 2),
        .init(
          kind: .organisation, spellings: ["الموانئ", "شركة الموانئ"], english: "Ports, Ltd",
          acronyms: ["PL", "PTS"], line: 3),
        .init(
          kind: .noun, spellings: ["صندوق", "صناديق"], english: "box", englishPlural: "boxes",
          line: 4),
      ])
  }

  @Test(arguments: [
    ("", ["invalid-glossary"]),
    ("arabic,english,type\nا\"ب,a,place\n", ["2:2 invalid-glossary"]),
    ("arabic,english\nفاس,Fez\n", ["1:1 missing-glossary-column"]),
    ("arabic,english,type,colour\n", ["1:21 unknown-glossary-column"]),
    ("arabic,english,type,type\n", ["1:21 unknown-glossary-column"]),
    ("arabic,english,type\nفاس,Fez\n", ["2:1 glossary-cell-count"]),
    (
      "arabic,english,type\nفاس,,place\n,Fez,place\n",
      ["2:5 empty-glossary-cell", "3:1 empty-glossary-cell"]
    ),
    ("arabic,english,type\nفاس,Fez,city\n", ["2:9 unknown-glossary-type"]),
    (
      "arabic,english,type\nفاس,Fez,place\nمكناس|فاس,Fes,person\n",
      ["3:1 duplicate-glossary-name"]
    ),
    ("arabic,english,type\nش.م.م,Ltd,organisation\n", ["2:1 unfindable-glossary-name"]),
  ])
  func tellsWhatIsWrongAndWhere(_ text: String, _ expected: [String]) {
    #expect(findings(text) == expected)
  }

  @Test func refusesWhatIsNotUTF8() {
    let bytes = Array("arabic,english,type\nفاس,F".utf8) + [0xE9] + Array("s,place\n".utf8)
    let finding = GlossaryReader.read(bytes, path: "g.csv").findings.first
    #expect(finding?.diagnostic.rule == .invalidGlossary)
    #expect(finding?.diagnostic.source?.lowerBound == 28)
  }

  @Test func refusesWhatIsTooLarge() {
    let bytes = [UInt8](repeating: 0x0A, count: GlossaryReader.byteLimit + 1)
    #expect(
      GlossaryReader.read(bytes, path: "g.csv").findings.map(\.diagnostic.rule) == [
        .invalidGlossary
      ])
  }

  @Test func leavesOutNamesOfTooManyWords() {
    let name = Array(repeating: "نخل", count: 33).joined(separator: " ")
    let text = "arabic,english,type\n\(name)|نخل,Palms,place\n"
    let result = GlossaryReader.read(Array(text.utf8), path: "g.csv")
    #expect(result.findings.map(\.diagnostic.rule) == [.unfindableGlossaryName])
    #expect(result.glossary?.entries.first?.spellings == ["نخل"])
  }

  @Test func takesTheSignsOfUnits() {
    let text = "arabic,english,type,acronym\nد.م,dirham|dirhams,unit,MAD\n"
    #expect(GlossaryReader.read(Array(text.utf8), path: "g.csv").findings.isEmpty)
  }

  @Test func aWarningKeepsTheGlossary() {
    let text = "arabic,english,type\nفاس,Fez,place\nفاس,Fes,place\n"
    #expect(GlossaryReader.read(Array(text.utf8), path: "g.csv").glossary?.entries.count == 2)
  }
}
