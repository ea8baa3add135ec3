import Foundation
import Manuscript
import TestSupport
import Testing

@testable import Normalization

/// What must hold for every rule of the house alone, for the named sets, and for any text.
@Suite struct HousePropertyTests {
  static let choices: [HouseRules] =
    [.none, .standard, .all, HouseRules([.digitShape], digitShape: .arab)]
    + PolicyTable.rules(of: .house).map { HouseRules([$0]) }

  @Test(arguments: choices)
  func secondTimeChangesNothing(house: HouseRules) throws {
    for manuscript in try Self.manuscripts {
      let (once, _) = Normalizer(house: house).normalize(manuscript)
      let (twice, edits) = Normalizer(house: house).normalize(once)
      #expect(
        edits.isEmpty && twice.text == once.text,
        "\(edits.first.map { once.text[$0.before.lowerBound..<once.text.count].prefix(40) } ?? "")")
    }
  }

  @Test(arguments: choices)
  func listPlayedBackwardsGivesTheTextBefore(house: HouseRules) throws {
    for manuscript in try Self.manuscripts {
      let (after, edits) = Normalizer(house: house).normalize(manuscript)
      var bytes = after.text.utf8
      for edit in edits.reversed() {
        try #require(bytes[edit.after].elementsEqual(edit.replacement.utf8))
        bytes.replaceSubrange(edit.after, with: Array(edit.original.utf8))
      }
      #expect(bytes == manuscript.text.utf8)
      #expect(after.alignment.textCount == after.text.count)
      #expect(after.blocks.leaves.count == manuscript.blocks.leaves.count)
    }
  }

  @Test(arguments: [HouseRules.standard, .all])
  func codeAndLinksKeepTheirLetters(house: HouseRules) throws {
    for manuscript in try Self.manuscripts {
      let (page, _) = Normalizer().normalize(manuscript)
      let (after, _) = Normalizer(house: house).normalize(manuscript)
      for (mark, old) in zip(after.marks, page.marks) {
        switch mark.kind {
        case .code, .link: #expect(after.text[mark.range] == page.text[old.range])
        default: break
        }
      }
    }
  }

  /// The input documents, the golden corpus, and generated text.
  private static var manuscripts: [Manuscript] {
    get throws {
      let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
      var manuscripts: [Manuscript] = []
      for folder in ["Input", "Tests/Golden/Corpus"] {
        let place = root.appendingPathComponent(folder)
        for name in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        where name.hasSuffix(".md") || name.hasSuffix(".txt") {
          let bytes = Array(try Data(contentsOf: place.appendingPathComponent(name)))
          manuscripts.append(
            try .read(bytes: bytes, format: name.hasSuffix(".md") ? "markdown" : "text"))
        }
      }
      for seed in 0..<150 {
        var generator = ArabicTextGenerator(seed: seed)
        manuscripts.append(try .read("كلمة " + generator.houseText(pieces: 30)))
      }
      return manuscripts
    }
  }
}

/// Hostile text ends soon.
@Suite(.serialized) struct HostileTextTests {
  @Test(
    arguments: [
      ("tatweels", "ك" + String(repeating: "ـ", count: 200_000) + "ب"),
      ("marks", "ب" + String(repeating: "\u{64E}\u{651}", count: 50_000)),
      ("tatweels and marks", "ب" + String(repeating: "ـ\u{64E}", count: 100_000) + " ،"),
      ("a line", String(repeating: "كلمة ،كلمة \"نص\" %5 ", count: 300_000)),
      ("quotation marks", String(repeating: "\"", count: 1_000_000)),
      ("addresses", String(repeating: "@a://", count: 1_000_000)),
      ("a word", String(repeating: "کلمة", count: 1_000_000)),
      ("stops", String(repeating: "كلم.", count: 1_000_000)),
    ])
  func endsInTwoSeconds(name: String, text: String) {
    let clock = ContinuousClock()
    let time = clock.measure { _ = normalized(text, .all) }
    // Tests are built without optimisation; the program is many times faster.
    #expect(time < .seconds(40), "\(name)")
  }
}
