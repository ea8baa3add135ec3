import ICU
import Manuscript

/// A day, month or year as a text gives it, with what it leaves out.
struct DatePoint: Sendable {
  /// Where an adjective of time points from the document's day.
  enum Direction: Sendable {
    case past, current, next
  }

  var calendar = DateMention.Calendar.gregorian
  /// Negative before the common era, counted as historians do: -1 is 1 BC.
  var year: Int?
  var month: Int?
  var day: Int?
  /// Whether the last day of the month is meant, whatever its number: سلخ.
  var isLastDay = false
  /// The year of the common era that was told beside a Hijri month: `رمضان 2024`.
  var commonYear: Int?
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

  /// Whether nothing tells its year.
  var lacksYear: Bool { year == nil && commonYear == nil }

  /// EDTF, with what is left out taken from the document's day.
  ///
  /// - Parameters:
  ///   - anchor: The document's day.
  ///   - isPast: Whether the sentence tells of the past, or of the future; nil when nothing tells.
  /// - Returns: what became of it.
  func resolve(_ anchor: CalendarDay?, isPast: Bool?) -> Resolution {
    if calendar == .ummAlQura { return HijriResolver(point: self).resolve(anchor, isPast: isPast) }
    if let year { return plain(year, isAnchored: false) }
    // 29 February is there, in the right year.
    if let month, let day, day > CalendarDay.days(inMonth: month, of: 4) { return .impossible }
    guard let anchor else { return .unanchored }
    var year = nearestYear((anchor.year, anchor.month, anchor.day), isPast: isPast)
    if weekday != nil, direction == nil { year = yearOfWeekday(anchor.year) ?? year }
    if month == 2, day == 29 {
      let step = direction == .next || isPast == false ? 1 : -1
      while CalendarDay.days(inMonth: 2, of: year) < 29 { year += step }
    }
    return plain(year, isAnchored: true)
  }

  private func plain(_ year: Int, isAnchored: Bool) -> Resolution {
    // There is no year nought: 0000 stands for one that nobody filled in.
    guard year != 0 else { return .unanchored }
    guard let month else { return .dates(EDTF.year(year), isAnchored: isAnchored) }
    guard year.magnitude < 10_000 else { return .unanchored }
    guard let day = lastDay(year, month) ?? day else {
      return .dates(EDTF.month(year, month), isAnchored: isAnchored)
    }
    guard year > 0 else {
      guard day <= CalendarDay.days(inMonth: month, of: 4) else { return .impossible }
      return .dates(EDTF.month(year, month) + (day < 10 ? "-0" : "-") + "\(day)", isAnchored: false)
    }
    guard let day = CalendarDay(year: year, month: month, day: day) else { return .impossible }
    return .dates(day.description, isAnchored: isAnchored)
  }

  private func lastDay(_ year: Int, _ month: Int) -> Int? {
    isLastDay ? CalendarDay.days(inMonth: month, of: max(year, 1)) : nil
  }

  /// The document's year, or a neighbour that an adjective or the season asks for.
  ///
  /// - Parameters:
  ///   - anchor: The document's day in the calendar of this point.
  ///   - isPast: Whether the sentence tells of the past, or of the future.
  /// - Returns: the year.
  func nearestYear(_ anchor: (year: Int, month: Int, day: Int), isPast: Bool?) -> Int {
    guard let month else { return anchor.year }
    let here = (month, day ?? 0)
    let there = (anchor.month, day == nil ? 0 : anchor.day)
    switch direction {
    case .past?: return here < there ? anchor.year : anchor.year - 1
    case .next?: return here > there ? anchor.year : anchor.year + 1
    case .current?: return anchor.year
    case nil: break
    }
    if isPast == true, month - anchor.month >= 9 { return anchor.year - 1 }
    if isPast == false, anchor.month - month >= 6 { return anchor.year + 1 }
    return anchor.year
  }

  private func yearOfWeekday(_ year: Int) -> Int? {
    guard let weekday, let month, let day else { return nil }
    return [year, year - 1, year + 1].first {
      CalendarDay(year: $0, month: month, day: day)?.weekday == weekday
    }
  }
}
