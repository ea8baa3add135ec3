import Annotation
import Foundation
import Lexicon
import TestSupport
import Testing

@Suite struct AnnotationRuleTests {
  @Test func everyNameIsOneRule() {
    let names = AnnotationRule.catalogue.map(\.name)
    #expect(Set(names).count == names.count)
    for rule in AnnotationRule.catalogue {
      #expect(AnnotationRule.names(in: rule.name) == [rule.name])
      #expect(!rule.does.isEmpty && !rule.layers.isEmpty)
      #expect(AnnotationRule.named(rule.name) == rule)
    }
  }

  @Test func readsTheWordsOfAnnotators() {
    #expect(AnnotationRule.names(in: "day and month, range") == ["day-and-month", "range"])
    #expect(AnnotationRule.names(in: "speech-verbs+carried") == ["speech-verbs", "carried"])
    #expect(AnnotationRule.names(in: "number-words: vague") == ["number-words-vague"])
    #expect(
      AnnotationRule.names(in: "duration from the document's date")
        == ["duration-from-the-documents-date"])
    #expect(AnnotationRule.named("Quotation marks")?.name == "quotation-marks")
    #expect(AnnotationRule.named("no such rule") == nil)
  }

  /// Whatever an annotator says of an annotation, an editor can have it explained.
  @Test func everyRuleThatAnnotatesIsExplained() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var unknown: Set<String> = []
    var seen: Set<String> = []
    for folder in ["Golden/Corpus", "Evaluation/Documents"] {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: root.appendingPathComponent(folder).path)
      for file in files.sorted() where file.hasSuffix(".txt") || file.hasSuffix(".md") {
        let text = try String(
          contentsOf: root.appendingPathComponent(folder).appendingPathComponent(file),
          encoding: .utf8)
        let edition = try Edition.of(text, format: file.hasSuffix(".md") ? "markdown" : "text")
        let reasons =
          edition.layerSpans.flatMap { [$0.reason] + ($0.endReason.map { [$0] } ?? []) }
          + edition.summary.by.map { Reason($0) }
        for name in reasons.flatMap(\.rules) {
          seen.insert(name)
          if AnnotationRule.named(name) == nil { unknown.insert(name) }
        }
      }
    }
    #expect(unknown.sorted() == [])
    #expect(seen.count > 30)
  }

  @Test func namesTheLineOfWhatIsOnlyLookedUp() throws {
    let edition = try Edition.of("وصل الوزير كريم العلوي إلى الرباط ومعه 14 حاوية.")
    let places = ListPlaces()
    let reasons = edition.entities.map(\.reason)
    #expect(reasons.map { $0.text(places) }.contains { $0.hasPrefix("places.tsv:") })
    let person = try #require(reasons.first { $0.rules == ["title-and-name"] })
    #expect(person.text(places) == "title-and-name")
    #expect(
      person.furtherLines(places).map { $0.prefix { $0 != ":" } }
        == ["titles.tsv", "names-arabic.tsv", "names-arabic.tsv"])
    let quantity = try #require(edition.quantities.first?.reason)
    #expect(quantity.furtherLines(places).first?.hasPrefix("counted-nouns.tsv:") == true)
  }
}
