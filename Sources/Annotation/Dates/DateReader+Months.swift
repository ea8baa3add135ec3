import Lexicon
import Manuscript
import Normalization

/// Months with what stands behind them: `يناير 2018`, `في مارس`, `يناير الثاني والعشرين، 2018`.
extension DateReader {
  /// A month, perhaps with a day after it, and its year.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - isRangeEnd: Whether a month stands before it, which makes it one too.
  /// - Returns: the month; nil when none is there.
  func monthAndYear(at index: Int, isRangeEnd: Bool = false) -> Found? {
    guard let month = calendar.month(index, with: index) else { return nil }
    var point = DatePoint()
    point.calendar = month.isHijri ? .ummAlQura : .gregorian
    point.month = month.value
    var found = Found(point: point, start: month.start, end: month.end, rule: "month")
    if let day = calendar.day(dayIndex(after: month, index), with: index),
      day.hasArticle && !day.isCardinal || isDayAfterMonth(day, index)
    {
      found.point?.day = day.value
      found.end = day.end
      found.rule = "day and month"
    }
    takeYear(&found, with: index)
    let isPlain = found.end == month.end
    if month.isAmbiguous, isPlain, !isRangeEnd, !isMonthByContext(month, at: index) { return nil }
    if month.isHijri, isPlain, month.isAmbiguous, month.value != 9 { return nil }
    return found
  }

  /// Where a day may stand after a month: `أكتوبر/2`, so written, has a sign between them.
  private func dayIndex(after month: CalendarLookup.Month, _ index: Int) -> Int {
    let sign = month.end
    guard context.has(sign + 1, with: index), context.tokens[sign + 1].kind == .number,
      context.tokens.isSign(sign, "/") || context.isDash(sign), context.touchesPrevious(sign),
      context.touchesPrevious(sign + 1)
    else { return sign }
    return sign + 1
  }

  /// `يناير 22، 2018`, `في مايو 21`: a number that its year or the end of the phrase makes a day.
  private func isDayAfterMonth(_ day: CalendarLookup.Day, _ index: Int) -> Bool {
    guard day.isDigits || day.isCardinal && day.value > 10 else { return false }
    if hasFourDigits(day.end, with: index)
      || calendar.isComma(day.end) && hasFourDigits(day.end + 1, with: index)
    {
      return true
    }
    guard context.has(day.end, with: index) else { return true }
    return context.isPunctuation(day.end) && !context.isDash(day.end)
      && !["/", ":", "(", "%"].contains { context.tokens.isSign(day.end, $0) }
  }

  private func hasFourDigits(_ index: Int, with other: Int) -> Bool {
    calendar.digits(index, with: other)?.count == 4
  }

  private static let timePrepositions = KeySet([
    "في", "فى", "منذ", "حتى", "خلال", "قبل", "بعد", "بين", "وفي", "ففي", "أوائل", "أواخر", "مطلع",
    "منتصف", "نهاية", "بداية", "شهر", "بحلول",
  ])

  private static let beginnings = KeySet([
    "ابتداء", "بدءا", "اعتبارا", "انطلاقا", "بداية", "الأول",
  ])

  /// Whether what stands around a name that is a word too makes it a month.
  private func isMonthByContext(_ month: CalendarLookup.Month, at index: Int) -> Bool {
    // في رجب طيب أردوغان: a name goes on.
    if context.has(month.end, with: index), context.tokens[month.end].kind == .word,
      context.plainClasses(month.end).contains(.personName),
      context.plainClasses(month.end).isDisjoint(with: [
        .predicate, .speechVerb, .functionWord, .noun, .calendar,
      ])
    {
      return false
    }
    if context.isWord(index - 1, CalendarLookup.between) {
      let next = context.isLoneWaw(month.end) ? month.end + 1 : month.end
      return context.has(index - 1, with: index) && calendar.isMonth(next, with: index)
    }
    if isTimePreposition(index - 1, with: index) { return true }
    if calendar.word(index - 1, .part) != nil, context.has(index - 1, with: index) { return true }
    // ابتداء من مارس
    return context.has(index - 2, with: index) && context.isWord(index - 1, CalendarLookup.of)
      && context.isWord(index - 2, Self.beginnings)
  }

  /// A word after which a month's name or a bare year is one.
  func isTimePreposition(_ index: Int, with other: Int) -> Bool {
    context.has(index, with: other) && context.isWord(index, Self.timePrepositions)
  }

  // MARK: - Months told by pointing

  /// `هذا الشهر`, `الشهر الماضي`: the months from the document's, and the token after.
  func monthByPointing(at index: Int) -> (shift: Int, direction: DatePoint.Direction, end: Int)? {
    if let this = calendar.word(index, .this), this.reading.proclitics == 0,
      let month = calendar.word(this.end, with: index, .monthWord), month.reading.hasArticle
    {
      return (0, .current, month.end)
    }
    guard let month = calendar.word(index, .monthWord), month.reading.hasArticle,
      let (direction, end) = calendar.direction(month.end, with: index)
    else { return nil }
    return (Self.shift(direction), direction, end)
  }

  static func shift(_ direction: DatePoint.Direction) -> Int {
    switch direction {
    case .past: -1
    case .current: 0
    case .next: 1
    }
  }

  /// The month that lies some months from a day's.
  static func month(_ day: CalendarDay, shiftedBy months: Int) -> (year: Int, month: Int) {
    let total = day.year * 12 + day.month - 1 + months
    return (total / 12, total % 12 + 1)
  }

  // MARK: - The year after a month

  /// Takes in the year, or the adjective in its place, after a month.
  func takeYear(_ found: inout Found, with index: Int) {
    var next = found.end
    if calendar.isComma(next), context.has(next, with: index),
      hasYear(next + 1, with: index)
        || context.isWord(next + 1, CalendarLookup.of) && hasYear(next + 2, with: index)
    {
      next += 1
    }
    if let (direction, end) = calendar.direction(next, with: index) {
      found.point?.direction = direction
      found.end = end
      return
    }
    if context.tokens.count > next, context.tokens.isSign(next, "."), context.touchesPrevious(next),
      calendar.digits(next + 1, with: index)?.count == 4
    {
      next += 1
    }
    let isOf =
      context.has(next, with: index) && context.isWord(next, CalendarLookup.of, CalendarLookup.on)
    if let year = year(isOf ? next + 1 : next, with: index, afterMonth: true, isOf: isOf) {
      if year.isHijri, found.point?.calendar == .gregorian { return }
      // في مارس 2000 شخص: they are counted.
      if found.point?.day == nil, !isOf, year.end == next + 1, countsKnownNoun(next, year.value) {
        return
      }
      found.end = year.end
      if found.point?.calendar == .ummAlQura, !year.isHijri, year.value > 1600 {
        found.point?.commonYear = year.value
      } else {
        found.point?.year = year.value
      }
    }
  }

  private func hasYear(_ index: Int, with other: Int) -> Bool {
    calendar.digits(index, with: other)?.count == 4
      || calendar.word(index, with: other, .yearWord) != nil
  }
}
