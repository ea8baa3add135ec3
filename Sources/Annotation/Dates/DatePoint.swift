import ICU
import Manuscript

/// A day, month or year as a text gives it, with what it leaves out.
struct DatePoint {
  /// Where an adjective of time points from the document's day.
  enum Direction {
    case past, current, next
  }

  var calendar = DateMention.Calendar.gregorian
  /// Negative before the common era, counted as historians do: -1 is 1 BC.
  var year: Int?
  var month: Int?
  var day: Int?
  /// 0 for Sunday to 6 for Saturday.
  var weekday: Int?
  var direction: Direction?

  /// What became of it.
  enum Resolution {
    case dates(String, isAnchored: Bool)
    /// It needs the document's day, and there is none.
    case unanchored
    /// The calendar has no such day.
    case impossible
  }

  /// EDTF, with what is left out taken from the document's day.
  ///
  /// - Parameters:
  ///   - anchor: The document's day.
  ///   - isPast: Whether the sentence tells of the past, or of the future; nil when nothing tells.
  /// - Returns: what became of it.
  func resolve(_ anchor: CalendarDay?, isPast: Bool?) -> Resolution {
    if calendar == .ummAlQura { return resolveHijri(anchor) }
    if let year { return plain(year, isAnchored: false) }
    if let month {
      let days = day ?? 1
      if days > 31 || month == 2 && days > 29 || [4, 6, 9, 11].contains(month) && days > 30 {
        return .impossible
      }
    }
    guard let anchor else { return .unanchored }
    return plain(nearestYear(anchor, isPast: isPast), isAnchored: true)
  }

  private func plain(_ year: Int, isAnchored: Bool) -> Resolution {
    guard let month else { return .dates(EDTF.year(year), isAnchored: isAnchored) }
    guard let day else { return .dates(EDTF.month(year, month), isAnchored: isAnchored) }
    guard year > 0 else {
      guard day <= CalendarDay.days(inMonth: month, of: 4) else { return .impossible }
      return .dates(EDTF.month(year, month) + (day < 10 ? "-0" : "-") + "\(day)", isAnchored: false)
    }
    guard let day = CalendarDay(year: year, month: month, day: day) else { return .impossible }
    return .dates(day.description, isAnchored: isAnchored)
  }

  /// The document's year, or a neighbour that an adjective, the season or the weekday asks for.
  private func nearestYear(_ anchor: CalendarDay, isPast: Bool?) -> Int {
    guard let month else { return anchor.year }
    let here = (month, day ?? 0)
    let there = (anchor.month, day == nil ? 0 : anchor.day)
    switch direction {
    case .past?: return here < there ? anchor.year : anchor.year - 1
    case .next?: return here > there ? anchor.year : anchor.year + 1
    case .current?: return anchor.year
    case nil: break
    }
    if let weekday, let day {
      for year in [anchor.year, anchor.year - 1, anchor.year + 1]
      where CalendarDay(year: year, month: month, day: day)?.weekday == weekday {
        return year
      }
    }
    if isPast == true, month - anchor.month >= 9 { return anchor.year - 1 }
    if isPast == false, anchor.month - month >= 6 { return anchor.year + 1 }
    return anchor.year
  }

  // MARK: - Hijri

  private func resolveHijri(_ anchor: CalendarDay?) -> Resolution {
    var year = self.year
    let isAnchored = year == nil
    if year == nil, let anchor {
      year = (try? HijriCalendar.day(daysSince1970: anchor.daysSince1970))?.year
    }
    guard let year, (1...2000).contains(year) else {
      if let day, day > 30 { return .impossible }
      return year == nil ? .unanchored : .impossible
    }
    guard let month else { return span(year, 1, year + 1, 1, isAnchored, withMonths: false) }
    guard let day else {
      return month == 12
        ? span(year, 12, year + 1, 1, isAnchored, withMonths: true)
        : span(year, month, year, month + 1, isAnchored, withMonths: true)
    }
    guard (1...30).contains(day) else { return .impossible }
    let wanted = HijriCalendar.Day(year: year, month: month, day: day)
    guard let days = try? HijriCalendar.daysSince1970(wanted),
      let back = try? HijriCalendar.day(daysSince1970: days), back == wanted,
      let gregorian = CalendarDay(daysSince1970: days)
    else { return .impossible }
    return .dates(gregorian.description, isAnchored: isAnchored)
  }

  /// From the first day of one Hijri month to the day before the first of another.
  private func span(
    _ year: Int, _ month: Int, _ endYear: Int, _ endMonth: Int, _ isAnchored: Bool, withMonths: Bool
  ) -> Resolution {
    guard
      let first = try? HijriCalendar.daysSince1970(.init(year: year, month: month, day: 1)),
      let end = try? HijriCalendar.daysSince1970(.init(year: endYear, month: endMonth, day: 1)),
      let from = CalendarDay(daysSince1970: first), let to = CalendarDay(daysSince1970: end - 1)
    else { return .impossible }
    let low = withMonths ? EDTF.month(from.year, from.month) : EDTF.year(from.year)
    let high = withMonths ? EDTF.month(to.year, to.month) : EDTF.year(to.year)
    return .dates(low == high ? low : low + "/" + high, isAnchored: isAnchored)
  }

  /// The years of the common era that some Hijri years cover, both ends included.
  static func commonYears(hijri years: ClosedRange<Int>) -> String? {
    guard
      let first = try? HijriCalendar.daysSince1970(.init(year: years.lowerBound, month: 1, day: 1)),
      let end = try? HijriCalendar.daysSince1970(
        .init(year: years.upperBound + 1, month: 1, day: 1)),
      let from = CalendarDay(daysSince1970: first), let to = CalendarDay(daysSince1970: end - 1)
    else { return nil }
    return EDTF.year(from.year) + "/" + EDTF.year(to.year)
  }
}

/// Writes Extended Date/Time Format, level 1 (ISO 8601-2:2019).
enum EDTF {
  /// A year: four digits; `Y` and all digits beyond 9999; years before 1 BC negative (1 BC is 0000).
  ///
  /// - Parameter year: As historians count: -1 is 1 BC, and there is no year nought.
  /// - Returns: the year in EDTF.
  static func year(_ year: Int) -> String {
    let astronomical = year < 0 ? year + 1 : year
    if astronomical > 9999 { return "Y\(astronomical)" }
    let digits = String(astronomical.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return astronomical < 0 ? "-" + padded : padded
  }

  /// A month of a year.
  static func month(_ year: Int, _ month: Int) -> String {
    self.year(year) + "-" + (month < 10 ? "0" : "") + String(month)
  }

  /// A century of the common era: `12XX` for the thirteenth; an interval before it.
  static func century(_ ordinal: Int, isBC: Bool) -> String? {
    guard (1...99).contains(ordinal) else { return nil }
    if isBC { return year(-ordinal * 100) + "/" + year(-(ordinal - 1) * 100 - 1) }
    return (ordinal <= 10 ? "0" : "") + String(ordinal - 1) + "XX"
  }

  /// A decade by its first year: `199X`.
  static func decade(_ firstYear: Int) -> String {
    String(year(firstYear).dropLast()) + "X"
  }
}
