import Manuscript
import Normalization

/// Several days of one month.
extension DateReader {
  /// `12-18 نوفمبر`, `من 12 إلى 18 تشرين الثاني 2023`, `15 و16 مارس`: days that share their month.
  ///
  /// Days in a row are an interval. Of others the first alone is told here, with the month after the
  /// last; the walk comes to the others by itself.
  func dayRange(_ low: CalendarLookup.Day, at index: Int) -> Found? {
    guard let (high, isList, isRow) = lastDay(after: low, at: index) else { return nil }
    guard var last = monthOfDays(high, low.start, at: index), var lastPoint = last.point else {
      return nil
    }
    lastPoint.day = high.value
    last.point = lastPoint
    var firstPoint = lastPoint
    firstPoint.day = low.value
    let isPast = tense(at: low.start)
    guard case .dates(let from, let isAnchored) = firstPoint.resolve(anchor, isPast: isPast) else {
      return nil
    }
    if isList, !isRow {
      guard isTimePreposition(index - 1, with: index) || isDays(index - 1, index) else {
        return nil
      }
      return Found(
        edtf: from, isAnchored: isAnchored || last.isAnchored, start: low.start, end: low.end,
        rule: "day and month", spanCalendar: lastPoint.calendar)
    }
    guard case .dates(let to, _) = lastPoint.resolve(anchor, isPast: isPast) else { return last }
    last.edtf = from + "/" + to
    last.isAnchored = last.isAnchored || isAnchored
    last.spanCalendar = lastPoint.calendar
    last.point = nil
    return last
  }

  /// The last of the days that follow a first, whether و joins them, and whether they are in a row.
  private func lastDay(
    after low: CalendarLookup.Day, at index: Int
  ) -> (day: CalendarLookup.Day, isList: Bool, isRow: Bool)? {
    let sign = low.end
    guard context.has(sign, with: index) else { return nil }
    if context.isDash(sign) || context.isWord(sign, CalendarLookup.to, CalendarLookup.until) {
      guard let high = calendar.day(sign + 1, with: index), high.isDigits == low.isDigits,
        high.isDigits || high.hasArticle, high.value > low.value
      else { return nil }
      return (high, false, false)
    }
    var last = low
    var isRow = true
    while let (next, join) = calendar.numerals.joined(after: last.end),
      let day = calendar.day(next, with: index), day.isDigits == low.isDigits,
      join == .direct || startsWithConjunction(next),
      day.isDigits || day.hasArticle, day.value > last.value, !day.isEdge
    {
      isRow = isRow && day.value == last.value + 1
      last = day
    }
    guard last.end > low.end else { return nil }
    let isBetween = context.isWord(index - 1, CalendarLookup.between)
    return (last, !isBetween, isRow)
  }

  /// The month and the year after the last of some days.
  private func monthOfDays(_ day: CalendarLookup.Day, _ start: Int, at index: Int) -> Found? {
    var next = day.end
    let isLoose = context.has(next, with: index) && context.isWord(next, CalendarLookup.of)
    if isLoose { next += 1 }
    var point = DatePoint()
    guard let month = calendar.month(next, with: index), month.proclitics == 0 else {
      guard isLoose, let anchor, let month = monthByPointing(at: next) else { return nil }
      let place = Self.month(anchor, shiftedBy: month.shift)
      (point.year, point.month) = (place.year, place.month)
      return Found(
        point: point, isAnchored: true, start: start, end: month.end, rule: "days of a month")
    }
    point.calendar = month.isHijri ? .ummAlQura : .gregorian
    point.month = month.value
    point.day = day.value
    var found = Found(point: point, start: start, end: month.end, rule: "days of a month")
    takeYear(&found, with: index)
    return found
  }

  private static let dayWords: [[UInt8]] = ["يومي", "أيام", "يوم", "ليلتي"].map {
    LetterKey.make($0)
  }

  private func isDays(_ index: Int, _ other: Int) -> Bool {
    context.has(index, with: other)
      && Self.dayWords.contains { context.tokens.key(index).elementsEqual($0) }
  }
}
