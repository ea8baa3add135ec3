import Lexicon
import Manuscript
import Normalization

/// Weekdays and what is told from the document's own day.
extension DateReader {
  // MARK: - Weekdays

  /// A weekday, with the date that may follow it.
  func weekday(at index: Int) -> Found? {
    var name = index
    var start = context.tokens[index].range.lowerBound
    if let this = calendar.word(index, .this) {
      // هذه الجمعة: the day of this week.
      guard let weekday = calendar.word(this.end, with: index, .weekday),
        weekday.reading.hasArticle, weekday.reading.proclitics == 0
      else { return nil }
      return ofWeek(weekday, 0, start: this.start, end: weekday.end)
    }
    if let day = calendar.word(index, .dayWord) {
      guard !day.reading.hasArticle else { return nil }
      start = day.start
      name = day.end
    }
    guard let weekday = calendar.word(name, with: index, .weekday) else { return nil }
    if name == index {
      start = weekday.start
      guard weekday.reading.hasArticle || isColloquialWeekday(weekday, at: index) else {
        return nil
      }
    } else if weekday.reading.proclitics > 0 {
      return nil
    }
    if isRecurring(index) || isNumberAfterAll(weekday.end, index) { return nil }
    return datedWeekday(weekday, start: start, at: index)
  }

  /// A weekday of the document's week or one beside it, Monday first (ISO 8601).
  private func ofWeek(
    _ weekday: CalendarLookup.Word, _ shift: Int, start: Int, end: Int
  ) -> Found {
    let edtf = anchor.flatMap { anchor in
      let monday = anchor.daysSince1970 - (anchor.weekday + 6) % 7
      return CalendarDay(daysSince1970: monday + 7 * shift + (weekday.entry.value + 6) % 7)
    }
    return Found(
      edtf: edtf?.description, isAnchored: true, start: start, end: end,
      rule: "weekday from the document's date")
  }

  /// A weekday without the article only before its week: `احد الأسبوع الماضي`.
  private func isColloquialWeekday(_ weekday: CalendarLookup.Word, at index: Int) -> Bool {
    calendar.word(weekday.end, with: index, .weekWord)?.reading.hasArticle == true
  }

  /// `الأحد عشر` is eleven; `الجمعة من ٢:٠٠` tells of every Friday.
  private func isNumberAfterAll(_ next: Int, _ index: Int) -> Bool {
    guard context.has(next, with: index) else { return false }
    if context.word(next, .ten)?.reading.proclitics == 0 { return true }
    return context.has(next + 2, with: index) && context.isWord(next, CalendarLookup.of)
      && context.tokens[next + 1].kind == .number && context.tokens.isSign(next + 2, ":")
  }

  private static let recurring: [[UInt8]] = [
    "كل", "أيام", "يومي", "صلاة", "خطبة", "ملحق", "أمسيات", "صباحات", "ليالي", "عطلة",
  ].map { LetterKey.make($0) }

  private func isRecurring(_ index: Int) -> Bool {
    guard context.has(index - 1, with: index) else { return false }
    let key = context.tokens.key(index - 1)
    if Self.recurring.contains(where: { key.elementsEqual($0) }) { return true }
    // يومي الثلاثاء والخميس
    guard context.has(index - 2, with: index),
      context.tokens.key(index).first == LetterKey.letter("و")
    else { return false }
    let earlier = context.tokens.key(index - 2)
    return Self.recurring.contains { earlier.elementsEqual($0) }
  }

  private func datedWeekday(_ weekday: CalendarLookup.Word, start: Int, at index: Int) -> Found? {
    var next = weekday.end
    if calendar.isComma(next) { next += 1 }
    if calendar.word(next, with: index, .concord) != nil
      || context.has(next, with: index)
        && context.isWord(next, CalendarLookup.on, CalendarLookup.onMisspelt)
    {
      next += 1
    }
    if context.has(next, with: index),
      var dated = numericDate(at: next) ?? dayOfMonth(at: next) ?? monthAndYear(at: next),
      dated.point?.day != nil, !isNth(weekday, dated, at: index)
    {
      dated.start = start
      dated.point?.weekday = weekday.entry.value
      dated.rule = "weekday and date"
      return dated
    }
    if let nth = weekdayInMonth(weekday, start: start, at: index) { return nth }
    if let numbered = weekdayAndNumber(weekday, next, start: start, at: index) { return numbered }
    return plainWeekday(weekday, start: start, at: index)
  }

  /// `الثلاثاء الثالث من أيلول`: the third Tuesday, when the third is no Tuesday.
  private func isNth(_ weekday: CalendarLookup.Word, _ dated: Found, at index: Int) -> Bool {
    guard let point = dated.point, point.calendar == .gregorian, let day = point.day, day <= 5,
      let month = point.month, let year = point.year ?? anchor?.year,
      context.tokens[weekday.end].kind == .word,
      calendar.ordinals.read(at: weekday.end)?.hasArticle == true
    else { return false }
    return CalendarDay(year: year, month: month, day: day)?.weekday != weekday.entry.value
  }

  /// `السبت السادس عشر`, `الجمعة 15`: the day of this month or a neighbour that falls on the weekday.
  private func weekdayAndNumber(
    _ weekday: CalendarLookup.Word, _ next: Int, start: Int, at index: Int
  ) -> Found? {
    guard let anchor, let day = calendar.day(next, with: index),
      !context.has(day.end, with: index)
        || context.isPunctuation(day.end) && !context.isDash(day.end),
      day.value > 5 || day.isDigits
    else { return nil }
    for shift in [0, -1, 1] {
      let place = Self.month(anchor, shiftedBy: shift)
      guard
        let date = CalendarDay(year: place.year, month: place.month, day: day.value),
        date.weekday == weekday.entry.value
      else { continue }
      return Found(
        edtf: date.description, isAnchored: true, start: start, end: day.end,
        rule: "weekday and day of the month")
    }
    return nil
  }

  private func plainWeekday(_ weekday: CalendarLookup.Word, start: Int, at index: Int) -> Found? {
    var end = weekday.end
    var direction: DatePoint.Direction?
    if let (adjective, next) = calendar.direction(end, with: index) {
      direction = adjective
      end = next
    } else if let week = weekByPointing(after: end, with: index) {
      return ofWeek(weekday, week.shift, start: start, end: week.end)
    }
    let night = end == weekday.end ? nightEnd(weekday, at: index) : nil
    guard let anchor else {
      return Found(edtf: nil, start: start, end: night ?? end, rule: "weekday")
    }
    let wanted = weekday.entry.value
    let ahead = (wanted - anchor.weekday + 7) % 7
    let days: Int
    switch direction {
    case .past?: days = anchor.daysSince1970 + (ahead == 0 ? -7 : ahead - 7)
    case .next?: days = anchor.daysSince1970 + (ahead == 0 ? 7 : ahead)
    default:
      let isPast = ahead != 0 && tense(at: start) == true
      days = anchor.daysSince1970 + (isPast ? ahead - 7 : ahead)
    }
    let day = CalendarDay(daysSince1970: days)
    return Found(
      edtf: night == nil
        ? day?.description : EDTF.days(day, CalendarDay(daysSince1970: days + 1)),
      isAnchored: true, start: start, end: night ?? end, rule: "weekday from the document's date")
  }

  private static let nights: [[UInt8]] = ["ليل", "ليلة"].map { LetterKey.make($0) }

  /// `ليلة الأربعاء الخميس`, `ليل الجمعة-السبت`: the night between two days.
  private func nightEnd(_ weekday: CalendarLookup.Word, at index: Int) -> Int? {
    guard context.has(index - 1, with: index),
      Self.nights.contains(where: { context.tokens.key(index - 1).elementsEqual($0) })
    else { return nil }
    var next = weekday.end
    guard context.has(next, with: index) else { return nil }
    if context.isDash(next) || context.tokens.isSign(next, "/")
      || context.isWord(next, CalendarLookup.to)
    {
      next += 1
    }
    guard let second = calendar.word(next, with: index, .weekday), second.reading.hasArticle,
      second.reading.proclitics == 0, second.entry.value == (weekday.entry.value + 1) % 7
    else { return nil }
    return second.end
  }

  /// `من هذا الأسبوع`, `الأسبوع الماضي`: the weeks from the document's, Monday first (ISO 8601).
  private func weekByPointing(after index: Int, with other: Int) -> (shift: Int, end: Int)? {
    var next = index
    if context.has(next, with: other), context.isWord(next, CalendarLookup.of, CalendarLookup.on) {
      next += 1
    }
    if let this = calendar.word(next, with: other, .this),
      let week = calendar.word(this.end, with: other, .weekWord)
    {
      return (0, week.end)
    }
    guard let week = calendar.word(next, with: other, .weekWord), week.reading.hasArticle,
      let (direction, end) = calendar.direction(week.end, with: other)
    else { return nil }
    return (Self.shift(direction), end)
  }

  // MARK: - The nth weekday of a month

  /// `الاثنين الأخير من شهر آذار`, `الثلاثاء الثالث من أيلول`.
  private func weekdayInMonth(
    _ weekday: CalendarLookup.Word, start: Int, at index: Int
  ) -> Found? {
    var ordinal: Int?
    var end = weekday.end
    if let last = calendar.word(end, with: index, .last), last.reading.hasArticle {
      ordinal = -1
      end = last.end
    } else if context.has(end, with: index), context.tokens[end].kind == .word,
      let found = calendar.ordinals.read(at: end), found.value <= 5
    {
      ordinal = found.value
      end = found.tokens.upperBound
    }
    guard let ordinal else { return nil }
    return inMonth(ordinal, weekday.entry.value, after: end, start: start, at: index)
  }

  /// `أول ثلاثاء من شهر عشرة`, `آخر اثنين من آذار`, `ثالث يوم من أكتوبر`, `أول يوم جمعة من يوليو`.
  func nthWeekday(at index: Int) -> Found? {
    let ordinal: Int
    var next = index + 1
    let start: Int
    if let last = calendar.word(index, .last), !last.reading.hasArticle {
      ordinal = -1
      start = last.start
    } else if let found = calendar.ordinals.read(at: index), found.value <= 31 {
      ordinal = found.value
      next = found.tokens.upperBound
      start = found.start
    } else {
      return nil
    }
    var isDay = false
    if let day = calendar.word(next, with: index, .dayWord), day.reading.proclitics == 0 {
      isDay = true
      next = day.end
    }
    if let weekday = calendar.word(next, with: index, .weekday), weekday.reading.proclitics == 0,
      !weekday.reading.hasArticle, (1...5).contains(ordinal) || ordinal == -1
    {
      if let found = inMonth(
        ordinal, weekday.entry.value, after: weekday.end, start: start, at: index)
      {
        return found
      }
      return afterHoliday(ordinal, weekday.entry.value, weekday.end, start: start, at: index)
    }
    return isDay ? inMonth(ordinal, nil, after: next, start: start, at: index) : nil
  }

  /// The nth weekday, or with nil the nth day, of the month after a place; -1 is the last.
  func inMonth(
    _ ordinal: Int, _ weekday: Int?, after index: Int, start: Int, at first: Int
  ) -> Found? {
    var next = index
    if context.has(next, with: first), context.isWord(next, CalendarLookup.of, CalendarLookup.on) {
      next += 1
    }
    var point = DatePoint()
    var found: Found
    if let month = calendar.month(next, with: first), !month.isHijri,
      month.proclitics == 0 || context.isWord(next, Self.byMonth)
    {
      point.month = month.value
      found = Found(point: point, start: start, end: month.end, rule: "nth day of a month")
      takeYear(&found, with: first)
    } else if let month = monthByPointing(at: next), let anchor {
      let place = Self.month(anchor, shiftedBy: month.shift)
      point.year = place.year
      point.month = place.month
      found = Found(point: point, start: start, end: month.end, rule: "nth day of a month")
    } else if next == index, let anchor, weekday != nil, !context.has(index, with: first) {
      point.year = anchor.year
      point.month = anchor.month
      found = Found(point: point, start: start, end: index, rule: "nth day of this month")
    } else {
      return nil
    }
    guard let month = found.point?.month, let year = found.point?.year ?? anchor?.year else {
      found.point = nil
      return found
    }
    found.isAnchored = found.point?.year == nil || found.rule.hasSuffix("this month")
    found.point = nil
    found.edtf = Self.nth(ordinal, weekday, year: year, month: month)
    return found
  }

  private static let byMonth = LetterKey.make("بشهر")

  private static func nth(_ ordinal: Int, _ weekday: Int?, year: Int, month: Int) -> String? {
    let count = CalendarDay.days(inMonth: month, of: year)
    guard let weekday else {
      let day = ordinal < 0 ? count : ordinal
      return CalendarDay(year: year, month: month, day: day)?.description
    }
    let days = (1...count).compactMap { CalendarDay(year: year, month: month, day: $0) }
      .filter { $0.weekday == weekday }
    if ordinal < 0 { return days.last?.description }
    return days.indices.contains(ordinal - 1) ? days[ordinal - 1].description : nil
  }

  /// `ثالث ثلاثاء بعد كريسماس 2014`, so written.
  private func afterHoliday(
    _ ordinal: Int, _ weekday: Int, _ index: Int, start: Int, at first: Int
  ) -> Found? {
    guard ordinal > 0, calendar.word(index, with: first, .ahead) != nil,
      let holiday = calendar.word(index + 1, with: first, .holiday),
      let year = calendar.digits(holiday.end, with: first), year.count == 4,
      let day = CalendarDay(
        year: year.value, month: holiday.entry.value / 100, day: holiday.entry.value % 100)
    else { return nil }
    let ahead = (weekday - day.weekday + 6) % 7 + 1
    let date = CalendarDay(daysSince1970: day.daysSince1970 + ahead + 7 * (ordinal - 1))
    return Found(
      edtf: date?.description, start: start, end: holiday.end + 1, rule: "nth weekday after a feast"
    )
  }
}
