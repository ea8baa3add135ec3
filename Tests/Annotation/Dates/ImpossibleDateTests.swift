import Annotation
import Manuscript
import Testing

/// Dates that no calendar has, or that say two things.
@Suite struct ImpossibleDateTests {
  private func rules(_ text: String, day: String? = nil) -> [DiagnosticRule] {
    NumericEdition.of([text], date: day).diagnostics.map(\.rule)
  }

  @Test(arguments: [
    "31/02/2023", "32/13/2024", "29 فبراير 2023", "31 أبريل 2022", "٣١ فبراير", "99 محرم",
    "31 محرم 1445",
    "31 فبراير 44 ق.م",
  ])
  func reportsADayThatIsNotThere(_ text: String) {
    let edition = NumericEdition.of([text], date: "2022-03-09")
    #expect(edition.diagnostics.map(\.rule) == [.impossibleDate])
    #expect(edition.dates.map(\.edtf) == [nil])
  }

  @Test(arguments: [
    DateCase("‹عام 0000›", "-"), DateCase("‹عام 99999›", "Y99999"),
    DateCase("‹سنة 12000 ق.م›", "Y-11999"), DateCase("‹29 فبراير›", "2020-02-29"),
    DateCase("‹15 مارس 44 ق.م›", "-0043-03-15"), DateCase("القرن 99"), DateCase("32-20-30"),
    DateCase("‹صيف عام 99999›", "-"),
  ])
  func staysCalmAtTheEdgesOfTheCalendar(_ expected: DateCase) { expected.check() }

  @Test(arguments: [
    DateCase("‹03/04/2024›", "2024-04-03"),
    DateCase("‹03/04/2024› و‹04/22/2024›", "2024-03-04", "2024-04-22"),
    DateCase("‹03/04/2024› و‹22/04/2024› و‹04/22/2024›", "2024-04-03", "2024-04-22", "2024-04-22"),
  ])
  func putsTheDayFirstUnlessTheDocumentDoesNot(_ expected: DateCase) { expected.check() }

  @Test func reportsAWeekdayThatIsAnother() {
    #expect(rules("الاثنين 5 مارس 2024") == [.wrongWeekday])
    #expect(rules("الجمعة 10 رجب 1445") == [.wrongWeekday])
  }

  @Test func acceptsAWeekdayThatAgrees() {
    #expect(rules("الثلاثاء 5 مارس 2024") == [])
    // The moon may have been seen a day later than the table foresees.
    #expect(rules("الثلاثاء 10 رجب 1445") == [])
    // Without a year the weekday finds it.
    #expect(rules("السبت 5 مارس", day: "2024-03-09") == [])
  }

  @Test func keepsBothEndsOfARangeThatRunsBackwards() {
    DateCase("بين ‹عامي 2020› و‹2010›", "2020", "2010").check()
  }
}
