import Testing

@testable import ICU

@Suite struct HijriCalendarTests {
  /// First days of months as the Umm al-Qura calendar was published, as days since 1970-01-01.
  @Test(
    arguments: [
      (1445, 1, 1, 19_557),  // 2023-07-19
      (1446, 9, 1, 20_148),  // 2025-03-01
      (1444, 1, 1, 19_203),  // 2022-07-30
      (1442, 12, 10, 18_828),  // 2021-07-20
    ])
  func publishedDaysAreMet(year: Int, month: Int, day: Int, days: Int) throws {
    let hijri = HijriCalendar.Day(year: year, month: month, day: day)
    #expect(try HijriCalendar.daysSince1970(hijri) == days)
    #expect(try HijriCalendar.day(daysSince1970: days) == hijri)
  }

  @Test func daysComeBackAsTheyWent() throws {
    for days in stride(from: -30_000, to: 60_000, by: 37) {
      let day = try HijriCalendar.day(daysSince1970: days)
      #expect(try HijriCalendar.daysSince1970(day) == days)
      #expect((1...12).contains(day.month) && (1...30).contains(day.day))
    }
  }
}
