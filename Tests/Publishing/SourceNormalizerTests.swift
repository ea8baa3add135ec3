import Foundation
import Normalization
import Readers
import TestSupport
import Testing

@testable import Publishing

@Suite struct SourceNormalizerTests {
  private func normalized(
    _ text: String, _ format: String = "markdown", _ house: HouseRules = .standard
  ) throws -> SourceNormalizer.Result {
    try SourceNormalizer(house: house).normalize(
      Input(path: nil, bytes: Array(text.utf8)), format: format)
  }

  @Test(
    arguments: [
      // Markup, front matter and code stay; a title of the front matter is changed in its place.
      (
        "---\ntitle: قال ، ثم\n---\n\n# عنوان  ،\n\n- قال **الوزير** ،[نعم](http://a.b/?c=d,e) `ا ،`\n",
        "---\ntitle: قال، ثم\n---\n\n# عنوان،\n\n- قال **الوزير**، [نعم](http://a.b/?c=d,e) `ا ،`\n"
      ),
      ("\u{FEFF}قال ،\r\nثم\u{A0}غادر\r\n", "قال،\nثم غادر\n"),
      ("قال&nbsp;، ثم\n", "قال، ثم\n"),
      (
        "| أ ، ب | ج |\n| --- | --- |\n| د , هـ | و |\n",
        "| أ، ب | ج |\n| --- | --- |\n| د، هـ | و |\n"
      ),
    ])
  func outputCanTakeTheFilesPlace(source: String, expected: String) throws {
    let result = try normalized(source)
    #expect(String(decoding: result.after, as: UTF8.self) == expected)
    #expect(result.diagnostics.isEmpty)
    #expect(try normalized(expected).edits.isEmpty)
  }

  /// A zero-width space keeps these from being markup.
  @Test(arguments: ["\u{200B}# نص\n", "\u{200B}- نص\n\nثم  نص\n"])
  func changeThatWouldMakeMarkupIsLeft(source: String) throws {
    let result = try normalized(source)
    #expect(result.after.starts(with: Array("\u{200B}".utf8)))
    #expect(result.diagnostics.map(\.rule.code) == ["W0156"])
  }

  @Test(arguments: [HouseRules.none, .standard, .all])
  func listPlayedBackwardsGivesTheSource(house: HouseRules) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var sources: [(String, [UInt8])] = []
    for folder in ["Input", "Tests/Golden/Corpus"] {
      let place = root.appendingPathComponent(folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      where name.hasSuffix(".md") || name.hasSuffix(".txt") {
        sources.append((name, Array(try Data(contentsOf: place.appendingPathComponent(name)))))
      }
    }
    for seed in 0..<60 {
      var generator = ArabicTextGenerator(seed: seed)
      sources.append(("generated.txt", Array(("كلمة " + generator.houseText(pieces: 30)).utf8)))
    }
    for (name, source) in sources {
      let normalizer = SourceNormalizer(house: house)
      let result = try normalizer.normalize(Input(path: name, bytes: source))
      var bytes = result.after
      for edit in result.edits.reversed() {
        try #require(bytes[edit.after].elementsEqual(edit.replacement.utf8))
        bytes.replaceSubrange(edit.after, with: Array(edit.original.utf8))
      }
      #expect(bytes == source)
      let again = try normalizer.normalize(Input(path: name, bytes: result.after))
      #expect(again.after == result.after, "\(name)")
    }
  }
}
