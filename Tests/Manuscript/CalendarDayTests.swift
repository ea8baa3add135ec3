import Testing

@testable import Manuscript

@Suite struct CalendarDayTests {
  @Test func tenThousandDaysComeBackAsTheyWent() throws {
    var before = try #require(CalendarDay(daysSince1970: -9_001))
    for number in stride(from: -9_000, to: 1_000_000, by: 101) {
      let day = try #require(CalendarDay(daysSince1970: number))
      #expect(day.daysSince1970 == number)
      #expect(CalendarDay(day.description) == day)
      #expect(before < day)
      before = day
    }
  }

  @Test func neighbouringDaysFollowOneAnotherThroughLeapYears() throws {
    var day = try #require(CalendarDay(year: 1999, month: 12, day: 31))
    for _ in 0..<3000 {
      let next = try #require(CalendarDay(daysSince1970: day.daysSince1970 + 1))
      let isNextInMonth = next.month == day.month && next.day == day.day + 1
      let isFirstOfMonth =
        next.day == 1 && day.day == CalendarDay.days(inMonth: day.month, of: day.year)
      #expect(isNextInMonth || isFirstOfMonth)
      #expect(next.weekday == (day.weekday + 1) % 7)
      day = next
    }
  }

  @Test func knownDaysHaveTheirWeekday() throws {
    #expect(try #require(CalendarDay("2021-06-25")).weekday == 5)
    #expect(try #require(CalendarDay("1970-01-01")).weekday == 4)
    #expect(try #require(CalendarDay("0001-01-01")).weekday == 1)
  }

  @Test(
    arguments: [
      "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-6-25", "21-06-25", "2021/06/25",
      "2021-06-25T00:00", "٢٠٢١-٠٦-٢٥", "", "2021-06-31", "-021-06-25", "2021-06-2a",
    ])
  func whatIsNoDayIsRefused(iso: String) { #expect(CalendarDay(iso) == nil) }

  @Test func leapDaysAreDays() {
    #expect(CalendarDay("2000-02-29") != nil)
    #expect(CalendarDay("2024-02-29") != nil)
  }
}
