import ICU
import Manuscript

/// Turns days, months and years of the Hijri calendar into those of the common era, by Umm al-Qura.
struct HijriResolver {
  let point: DatePoint

  /// The Hijri years that are turned into others: ICU's table holds 1300 to 1600, its arithmetic the rest.
  private static let years = 1...2000

  /// EDTF of the point; see ``DatePoint/resolve(_:isPast:)``.
  func resolve(_ anchor: CalendarDay?, isPast: Bool?) -> DatePoint.Resolution {
    if let day = point.day, !(1...30).contains(day) { return .impossible }
    if let common = point.commonYear { return resolve(inCommonYear: common) }
    if let year = point.year { return resolve(year, isAnchored: false) }
    guard let anchor,
      let today = try? HijriCalendar.day(daysSince1970: anchor.daysSince1970)
    else { return .unanchored }
    let year = point.nearestYear((today.year, today.month, today.day), isPast: isPast)
    return resolve(year, isAnchored: true)
  }

  private func resolve(_ year: Int, isAnchored: Bool) -> DatePoint.Resolution {
    guard Self.years.contains(year) else { return .impossible }
    guard let month = point.month else {
      return Self.commonYears(hijri: year...year).map { .dates($0, isAnchored: isAnchored) }
        ?? .impossible
    }
    if point.isLastDay {
      let next = month == 12 ? (year + 1, 1) : (year, month + 1)
      return dates(Self.day(next.0, next.1, 1, shiftedBy: -1), isAnchored: isAnchored)
    }
    if let day = point.day {
      return dates(Self.day(year, month, day), isAnchored: isAnchored)
    }
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    guard let first = Self.day(year, month, 1),
      let last = Self.day(next.0, next.1, 1, shiftedBy: -1)
    else { return .impossible }
    let low = EDTF.month(first.year, first.month)
    let high = EDTF.month(last.year, last.month)
    return .dates(low == high ? low : low + "/" + high, isAnchored: isAnchored)
  }

  private func dates(_ day: CalendarDay?, isAnchored: Bool) -> DatePoint.Resolution {
    day.map { .dates($0.description, isAnchored: isAnchored) } ?? .impossible
  }

  /// `رمضان 2024`: the Hijri year whose month begins in a year of the common era.
  private func resolve(inCommonYear common: Int) -> DatePoint.Resolution {
    guard let month = point.month, let newYear = CalendarDay(year: common, month: 1, day: 1),
      let hijri = try? HijriCalendar.day(daysSince1970: newYear.daysSince1970)
    else { return .impossible }
    for year in [hijri.year, hijri.year + 1]
    where Self.day(year, month, point.day ?? 1)?.year == common {
      return resolve(year, isAnchored: false)
    }
    return .impossible
  }

  /// The common day of a Hijri one; nil when the calendar has none such.
  static func day(_ year: Int, _ month: Int, _ day: Int, shiftedBy days: Int = 0) -> CalendarDay? {
    let wanted = HijriCalendar.Day(year: year, month: month, day: day)
    guard let found = try? HijriCalendar.daysSince1970(wanted),
      let back = try? HijriCalendar.day(daysSince1970: found), back == wanted
    else { return nil }
    return CalendarDay(daysSince1970: found + days)
  }

  /// The years of the common era that some Hijri years cover, both ends included.
  static func commonYears(hijri years: ClosedRange<Int>) -> String? {
    guard Self.years.contains(years.lowerBound), Self.years.contains(years.upperBound),
      let from = day(years.lowerBound, 1, 1),
      let to = day(years.upperBound + 1, 1, 1, shiftedBy: -1)
    else { return nil }
    return from.year == to.year
      ? EDTF.year(from.year) : EDTF.year(from.year) + "/" + EDTF.year(to.year)
  }
}
