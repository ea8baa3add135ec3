import Manuscript
import TestSupport
import Testing

@testable import Annotation

@Suite struct ToldClauseFactTests {
  private func facts(_ text: String) throws -> [Fact] {
    try Edition.of(text).facts.filter { $0.kind != .role }
  }

  @Test func stepsOverAnAdjunctBetweenCommas() throws {
    let fact = try #require(try facts("فككت الدورية الليلية، فجر الاثنين، 12 خلية إرهابية.").first)
    #expect(fact.standing == .done)
    #expect(fact.arabic.contains("الدورية") && fact.arabic.contains("12 خلية"))
  }

  @Test func toldInTheTextsOwnWordsHasNoEnglish() throws {
    let fact = try #require(try facts("صادرت الدورية الزرقاء 12 شاحنة زعفرانية.").first)
    #expect(fact.english == nil)
    #expect(fact.arabic.hasPrefix("صادرت الدورية الزرقاء"))
  }

  @Test func keepsTheNegationOfAVerbBeforeNone() throws {
    let found = try facts("لم تسجل المنطقة أي حادث.")
    #expect(found.map(\.standing) == [.negated])
    #expect(found.first?.arabic.hasPrefix("لم ") == true)
  }

  @Test func negatedFutureIsNegated() throws {
    #expect(try facts("لن تفتح الشركة 12 متجرا في المغرب.").map(\.standing) == [.negated])
  }

  @Test func whatIsExceptedFromADenialIsDone() throws {
    #expect(try facts("لم يحضر الجلسة سوى 58 نائبا.").map(\.standing) == [.done])
  }

  @Test func scheduledEventIsPlanned() throws {
    #expect(
      try facts("من المقرر أن تستقبل المدينة 300 زائر.").map(\.standing) == [.planned])
  }

  @Test func wishIsNoEvent() throws {
    #expect(try facts("يجب أن تستقبل المدينة 300 زائر.").isEmpty)
  }

  @Test func conditionIsNoEvent() throws {
    #expect(try facts("إذا صادرت الدورية 12 شاحنة انتهى الأمر.").isEmpty)
  }

  @Test func questionIsNoEvent() throws {
    #expect(try facts("صادرت الدورية الزرقاء 12 شاحنة زعفرانية؟").isEmpty)
  }

  @Test func verbOfSpeechIsNoEvent() throws {
    #expect(try facts("قالت الدورية إن العمل مستمر في المغرب.").isEmpty)
  }

  @Test func claimIsAlleged() throws {
    for fact in try facts("زعم المتهم أن الدورية صادرت 12 شاحنة.") {
      #expect(fact.standing == .alleged)
    }
    #expect(try !facts("زعم المتهم أن الدورية صادرت 12 شاحنة.").isEmpty)
  }

  @Test func whatIsDeniedIsNotDone() throws {
    #expect(try facts("نفى الوزير أن الدورية صادرت 12 شاحنة.").allSatisfy { $0.standing != .done })
  }

  @Test func clauseBeyondItsBoundTellsNothing() throws {
    let long = String(repeating: "الكبيرة ", count: 200)
    #expect(try facts("صادرت الدورية \(long)12 شاحنة.").isEmpty)
  }
}
