import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct FactAnnotatorTests {
  private func facts(_ text: String) throws -> [Fact] {
    try Edition.of(text).facts.filter { $0.kind != .role }
  }

  @Test func verbWithAFigureIsAFact() throws {
    let fact = try #require(try facts("فكك المغرب 12 خلية إرهابية.").first)
    #expect(fact.kind == .quantity)
    #expect(fact.standing == .done)
    #expect(fact.isComplete)
    #expect(fact.english == "Morocco dismantled 12 terrorist cells.")
  }

  @Test func negatedVerbIsANegatedFact() throws {
    let fact = try #require(try facts("لم يفكك المغرب 12 خلية إرهابية.").first)
    #expect(fact.standing == .negated)
    #expect(fact.english == "Morocco did not dismantle 12 terrorist cells.")
  }

  @Test func futureVerbIsAPlan() throws {
    let fact = try #require(try facts("سيفكك المغرب 12 خلية إرهابية.").first)
    #expect(fact.standing == .planned)
    #expect(fact.english == "Morocco will dismantle 12 terrorist cells.")
  }

  @Test func placesThatTellTheSameAreOneFactWithItsEvidence() throws {
    let text = "فكك المغرب 12 خلية إرهابية. ثم مر عام كامل. وفكك المغرب 12 خلية إرهابية."
    let edition = try Edition.of(text)
    let found = edition.facts.filter { $0.kind == .quantity }
    #expect(found.count == 1)
    #expect(found.first?.evidence.count == 1)
    #expect(found.first?.sentence == 0)
  }

  @Test func otherFiguresAreOtherFacts() throws {
    #expect(try facts("فكك المغرب 12 خلية إرهابية. ثم فكك المغرب 13 خلية إرهابية.").count == 2)
  }

  @Test func unknownWordLeavesTheFactOutOfEnglish() throws {
    for fact in try facts("فكك المغرب 12 خلية زعفرانية.") {
      #expect(fact.english == nil)
      #expect(!fact.arabic.isEmpty)
    }
  }

  @Test func factThatSomebodyTellsNamesItsSource() throws {
    let text = "قالت وزارة الصحة إن المغرب فكك 12 خلية إرهابية."
    for fact in try facts(text) where fact.english != nil {
      #expect(fact.english?.contains("according to") == true)
    }
  }

  @Test func roleOfAPersonIsAFactOnce() throws {
    let edition = try Edition.of(
      "قال وزير الخارجية المغربي ناصر بوريطة إن اللقاء مفيد. وعاد وزير الخارجية ناصر بوريطة ليلا.")
    let roles = edition.facts.filter { $0.kind == .role }
    #expect(roles.count == 1)
    #expect(roles.first?.arabic == "ناصر بوريطة: وزير الخارجية المغربي")
  }

  @Test func factsAreNumberedInOrderOfPlace() throws {
    let edition = try Edition.of(
      "فكك المغرب 12 خلية إرهابية. اعتقلت الشرطة 30 شخصا. وقال الوزير أحمد سالم إن العمل مستمر.")
    #expect(edition.facts.map(\.id) == edition.facts.indices.map { "f\($0 + 1)" })
    let starts = edition.facts.map(\.range.lowerBound)
    #expect(starts == starts.sorted())
  }

  @Test func textWithoutFactsTellsNone() throws {
    #expect(try facts("كان الصباح جميلا، والسماء صافية فوق الحقول.").isEmpty)
  }
}
