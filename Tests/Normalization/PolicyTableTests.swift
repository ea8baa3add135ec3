import Foundation
import Manuscript
import TestSupport
import Testing

@testable import Normalization

@Suite struct PolicyTableTests {
  @Test func everyRuleHasOneLineInTheOrderOfTheRules() {
    #expect(PolicyTable.entries.map(\.rule) == PolicyRule.allCases)
  }

  @Test func eachColumnHoldsItsOwnRules() {
    #expect(PolicyTable.page.allSatisfy { $0.rule.column == .page && !$0.isStandard })
    #expect(PolicyTable.house.allSatisfy { $0.rule.column == .house })
    #expect(PolicyTable.key.allSatisfy { $0.rule.column == .key && !$0.isStandard })
  }

  /// Line ends and a leading byte order mark never reach a text: `warraq normalise` shows them.
  @Test(arguments: PolicyTable.page.filter { $0.rule != .lineEnding })
  func exampleOfThePageIsWhatTheRuleDoes(entry: PolicyEntry) {
    let (after, edits) = normalized(entry.before, .none)
    #expect(after == entry.after)
    #expect(edits.allSatisfy { $0.rule == entry.rule })
  }

  @Test(arguments: PolicyTable.house)
  func exampleOfTheHouseIsWhatTheRuleAloneDoes(entry: PolicyEntry) {
    let (after, edits) = normalized(entry.before, HouseRules([entry.rule]))
    #expect(after == entry.after)
    #expect(!edits.isEmpty && edits.allSatisfy { $0.rule == entry.rule })
    #expect(normalized(entry.before, .none).0 == entry.before)
  }

  @Test(arguments: PolicyTable.key)
  func exampleOfAKeyHasOneKey(entry: PolicyEntry) {
    #expect(entry.before != entry.after)
    #expect(LetterKey.make(entry.before) == LetterKey.make(entry.after))
  }
}

/// A paragraph under some rules of the house, and its edits.
func normalized(
  _ text: String, _ house: HouseRules, language: String? = nil
) -> (String, [Edit]) {
  let source = Text(text)
  var manuscript = Manuscript(
    source: SourceDescription(path: nil, format: "text", encoding: "UTF-8", bytes: source.utf8),
    text: source, blocks: [.paragraph(source.range)], alignment: Alignment(identity: source.count))
  manuscript.metadata.language = language
  let (after, edits) = Normalizer(house: house).normalize(manuscript)
  return (after.text.string, edits)
}

@Suite struct TextEngineDocumentTests {
  @Test(arguments: PolicyTable.entries)
  func documentationTellsEveryRuleInItsWords(entry: PolicyEntry) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("Documentation/text-engine.md"), encoding: .utf8)
    #expect(page.contains("| `\(entry.rule.rawValue)` | \(entry.does) |"))
  }
}
