internal import CICU
import Synchronization

/// The Umm al-Qura calendar of Saudi Arabia, by ICU's tables (years 1300 to 1600; arithmetic beyond).
public enum HijriCalendar {
  /// A day by its year, month and day, both from 1.
  public struct Day: Sendable, Hashable {
    public let year: Int
    public let month: Int
    public let day: Int

    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// The days that were turned, both ways: ICU opens a calendar for each, and texts name few of them.
  private struct Memory {
    var days: [Day: Int] = [:]
    var hijriDays: [Int: Day] = [:]
    /// More days than this are not remembered at a time.
    static let size = 4096
  }

  private static let memory = Mutex(Memory())

  /// The days from 1970-01-01 to a Hijri day.
  public static func daysSince1970(_ day: Day) throws(ICUError) -> Int {
    if let known = memory.withLock({ $0.days[day] }) { return known }
    let days = try convert(day)
    memory.withLock { memory in
      if memory.days.count >= Memory.size { memory.days.removeAll(keepingCapacity: true) }
      memory.days[day] = days
    }
    return days
  }

  private static func convert(_ day: Day) throws(ICUError) -> Int {
    var status: warraq_icu_status = 0
    let days = warraq_icu_calendar_days(
      locale, Int32(clamping: day.year), Int32(clamping: day.month), Int32(clamping: day.day),
      &status)
    try ICUError.check(status)
    return Int(days)
  }

  /// The Hijri day of a number of days from 1970-01-01.
  public static func day(daysSince1970 days: Int) throws(ICUError) -> Day {
    if let known = memory.withLock({ $0.hijriDays[days] }) { return known }
    let day = try convert(days)
    memory.withLock { memory in
      if memory.hijriDays.count >= Memory.size { memory.hijriDays.removeAll(keepingCapacity: true) }
      memory.hijriDays[days] = day
    }
    return day
  }

  private static func convert(_ days: Int) throws(ICUError) -> Day {
    var status: warraq_icu_status = 0
    var fields: [Int32] = [0, 0, 0]
    warraq_icu_calendar_fields(locale, Double(days), &fields, &status)
    try ICUError.check(status)
    return Day(year: Int(fields[0]), month: Int(fields[1]), day: Int(fields[2]))
  }

  private static let locale = "ar@calendar=islamic-umalqura"
}
