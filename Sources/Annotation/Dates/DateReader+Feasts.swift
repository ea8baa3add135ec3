import ICU
import Manuscript
import Normalization

/// Feasts, which stand for their first day.
///
/// A feast is a date where something says when: a year or an adjective behind it, or a word of time
/// before it (`قبل عيد الفطر`, `عطلة رأس السنة`). Elsewhere its name tells of a custom and no day. Without a
/// year it is the one nearest to the document's day, on the side that the tense tells. Feasts of the
/// Hijri year are dated by Umm al-Qura, as the calendar foresees them and not as the moon was seen
/// later; a country may have kept them a day before or after.
extension DateReader {
  /// `كريسماس 2014`, `قبل عيد الفطر`, `عيد الأضحى المقبل`.
  func holiday(at index: Int) -> Found? {
    guard let feast = calendar.word(index, [.holiday, .hijriHoliday]) else { return nil }
    var point = DatePoint()
    point.month = feast.entry.value / 100
    point.day = feast.entry.value % 100
    point.calendar = feast.entry.kind == .hijriHoliday ? .ummAlQura : .gregorian
    var found = Found(point: point, start: feast.start, end: feast.end, rule: "feast")
    takeYear(&found, with: index)
    guard let told = found.point else { return found }
    if !told.lacksYear || told.direction != nil { return found }
    if isEvery(feast.end, with: index) { return nil }
    let isAlone = calendar.numerals.standsAlone(index..<feast.end)
    guard isAlone || feast.reading.proclitics > 0 || isFeastSetting(index - 1, with: index) else {
      return nil
    }
    let isPast = isAlone ? false : tense(at: feast.start)
    found.edtf = anchor.flatMap { nearest(told, to: $0, isPast: isPast)?.description }
    found.isAnchored = true
    found.spanCalendar = told.calendar
    found.point = nil
    return found
  }

  private static let settings: [[UInt8]] = [
    "قبيل", "بعيد", "أثناء", "عشية", "غداة", "بمناسبة", "لمناسبة", "مع", "حلول", "عطلة", "إجازة",
    "أيام",
    "يوم", "ليلة", "صباح", "مساء", "فجر", "صلاة", "احتفالات", "هدنة", "ذكرى",
  ].map { LetterKey.make($0) }

  private static let every = LetterKey.make("كل")

  /// `عيد الفطر من كل عام`: a custom.
  private func isEvery(_ index: Int, with other: Int) -> Bool {
    let next = context.isWord(index, CalendarLookup.of, CalendarLookup.on) ? index + 1 : index
    return context.has(next, with: other) && context.isWord(next, Self.every)
  }

  private func isFeastSetting(_ index: Int, with other: Int) -> Bool {
    if isTimePreposition(index, with: other) { return true }
    guard context.has(index, with: other) else { return false }
    let key = context.tokens.key(index)
    return Self.settings.contains { key.elementsEqual($0) }
  }

  /// The year's feast that is nearest to a day, before it or after it where the tense tells.
  private func nearest(_ feast: DatePoint, to anchor: CalendarDay, isPast: Bool?) -> CalendarDay? {
    guard let month = feast.month, let day = feast.day else { return nil }
    let days = [-1, 0, 1].compactMap { shift -> CalendarDay? in
      guard feast.calendar == .ummAlQura else {
        return CalendarDay(year: anchor.year + shift, month: month, day: day)
      }
      let today = try? HijriCalendar.day(daysSince1970: anchor.daysSince1970)
      return today.flatMap { HijriResolver.day($0.year + shift, month, day) }
    }
    switch isPast {
    case true?: return days.last { $0 <= anchor }
    case false?: return days.first { $0 >= anchor }
    case nil:
      return days.min {
        abs($0.daysSince1970 - anchor.daysSince1970) < abs($1.daysSince1970 - anchor.daysSince1970)
      }
    }
  }
}
