import Lexicon
import Publishing
import TestSupport
import Testing

@Suite struct GlossaryRunTests {
  private static let file = SmallPublication.file + "\nglossary: Input/names.csv\n"
  private static let names = "arabic,english,type\nفاس,Fas the Old,place\n"

  private func world(_ names: String?) -> MemoryFileSystem {
    SmallPublication.world(["warraq.yml": Self.file, "Input/names.csv": names])
  }

  @Test func isAnInputOfEveryOutput() async throws {
    let files = world(Self.names)
    let report = await SmallPublication.run(files).publish("warraq.yml")
    #expect(report.status == .clean && report.findings.isEmpty)
    let manifest = try #require(files.text("Output/manifest.json"))
    #expect(
      manifest.contains("\"inputs\":[\"Input/second.md\",\"Input/first.txt\",\"Input/names.csv\"]"))
    let record = try #require(files.text("Output/records/second.json"))
    #expect(record.contains("Fas the Old") && record.contains("\"by\":\"Input/names.csv:2\""))
  }

  @Test func aChangeOfItIsFoundByCheck() async {
    let files = world(Self.names)
    _ = await SmallPublication.run(files).publish("warraq.yml")
    #expect(await SmallPublication.run(files).check("warraq.yml").status == .clean)
    files.put("Input/names.csv", Array("arabic,english,type\nفاس,Fez,place\n".utf8))
    #expect(await SmallPublication.run(files).check("warraq.yml").status == .findings)
  }

  @Test func oneThatIsMissingOrWrongStopsTheRun() async {
    let missing = await SmallPublication.run(world(nil)).publish("warraq.yml")
    #expect(missing.status == .unusable)
    #expect(missing.findings.first?.diagnostic.rule == .unreadableGlossary)
    #expect(missing.findings.first?.place?.line == 8)
    let wrong = await SmallPublication.run(world("arabic\n")).publish("warraq.yml")
    #expect(wrong.findings.first?.path == "Input/names.csv")
    #expect(wrong.status == .unusable)
  }

  @Test func documentsTakeHouseProofreadingAndGlossaryFromAPublicationFile() throws {
    let files = MemoryFileSystem([
      "pub/warraq.yml": """
      name: س
      house: standard
      proofreading:
        doubled-word: off
      glossary: names.csv
      """,
      "pub/names.csv": Self.names, "own.csv": "arabic,english,type\nفاس,Mine,place\n",
    ])
    let settings = try DocumentSettings.load(
      "pub/warraq.yml", glossaries: ["own.csv"], files: files)
    #expect(settings.house != .none)
    #expect(settings.lexicon.glossaries.map(\.path) == ["own.csv", "names.csv"])
    let place = settings.lexicon.places.entry([settings.lexicon.vocabulary.id(of: "فاس")])
    #expect(place?.english == "Mine")
    #expect(try DocumentSettings.load(nil, glossaries: [], files: files).house == .none)
  }
}
