import Lexicon
import Manuscript
import Normalization

/// Equal parts of a whole, and several whole periods.
extension DateReader {
  // MARK: - الربع الأول من عام 2024, النصف الثاني من مارس

  /// The nth of some equal parts of a year, a month or a century, or the quarter beside now.
  func portion(at index: Int) -> Found? {
    guard let part = parts(at: index), context.has(part.end, with: index) else { return nil }
    let rule = "part of a whole"
    if part.count == 4, let (direction, end) = calendar.direction(part.end, with: index) {
      let edtf = anchor.flatMap { anchor -> String? in
        let first = Self.month(
          anchor, shiftedBy: -((anchor.month - 1) % 3) + 3 * Self.shift(direction))
        return months(of: first.year, first.month, first.month + 2)
      }
      return Found(edtf: edtf, isAnchored: true, start: part.start, end: end, rule: rule)
    }
    guard let (nth, end) = place(part.end, of: part.count, with: index) else { return nil }
    var next = end
    if context.has(next, with: index), context.isWord(next, CalendarLookup.of) { next += 1 }
    if let year = yearOfWhole(next, with: index) {
      let length = 12 / part.count
      return Found(
        edtf: months(of: year.value, (nth - 1) * length + 1, nth * length),
        isAnchored: year.isAnchored, start: part.start, end: year.end, rule: rule)
    }
    if next > end {
      if let month = monthOfWhole(next, with: index), part.count < 4 {
        let length = CalendarDay.days(inMonth: month.month, of: month.year)
        let step = part.count == 2 ? 15 : 10
        let ends = ((nth - 1) * step + 1, nth == part.count ? length : nth * step)
        return Found(
          edtf: days(of: month, ends.0, ends.1), isAnchored: month.isAnchored, start: part.start,
          end: month.end, rule: rule)
      }
      if let century = calendar.word(next, with: index, .centuryWord), century.reading.hasArticle,
        let first = centuryStart(century, with: index), era(first.end, with: index) == nil
      {
        let low = first.year + 100 * (nth - 1) / part.count
        let high = first.year + 100 * nth / part.count - 1
        guard low > 0 else { return nil }
        return Found(
          edtf: EDTF.year(low) + "/" + EDTF.year(high), start: part.start, end: first.end,
          rule: rule)
      }
    }
    guard let anchor, calendar.numerals.standsAlone(index..<end), part.count == 4 else {
      return nil
    }
    return Found(
      edtf: months(of: anchor.year, nth * 3 - 2, nth * 3), isAnchored: true, start: part.start,
      end: end, rule: rule)
  }

  /// A word for one of two, three or four equal parts.
  private func parts(at index: Int) -> (count: Int, start: Int, end: Int)? {
    if let word = calendar.word(index, .partOfYear), word.reading.hasArticle {
      return (word.entry.value, word.start, word.end)
    }
    guard let word = context.word(index, .fraction), word.reading.hasArticle,
      (2...4).contains(word.entry.denominator)
    else { return nil }
    return (
      word.entry.denominator, context.start(index, after: word.reading.proclitics), index + 1
    )
  }

  /// The place among equal parts: `الأول`, `الأخير`.
  private func place(_ index: Int, of count: Int, with other: Int) -> (nth: Int, end: Int)? {
    if let last = calendar.word(index, with: other, .last), last.reading.hasArticle {
      return (count, last.end)
    }
    guard context.has(index, with: other), context.tokens[index].kind == .word,
      let ordinal = calendar.ordinals.read(at: index), ordinal.hasArticle, ordinal.value <= count
    else { return nil }
    return (ordinal.value, ordinal.tokens.upperBound)
  }

  // MARK: - The whole

  private func yearOfWhole(_ index: Int, with other: Int) -> Year? {
    guard
      let year = year(index, with: other, afterMonth: false, isOf: false)
        ?? thisYear(index, with: other), !year.isHijri, (1...9999).contains(year.value)
    else { return nil }
    return year
  }

  /// A month of a year.
  private struct Whole {
    var year: Int
    var month: Int
    var isAnchored: Bool
    var end: Int
  }

  private func monthOfWhole(_ index: Int, with other: Int) -> Whole? {
    guard context.has(index, with: other) else { return nil }
    if let anchor, let month = monthByPointing(at: index) {
      let place = Self.month(anchor, shiftedBy: month.shift)
      return Whole(year: place.year, month: place.month, isAnchored: true, end: month.end)
    }
    guard let found = monthAndYear(at: index, isRangeEnd: true), let point = found.point,
      point.calendar == .gregorian, point.day == nil,
      case .dates(let edtf, let isAnchored) = point.resolve(anchor, isPast: tense(at: found.start)),
      edtf.count == 7, let year = Int(edtf.prefix(4)), let month = point.month
    else { return nil }
    return Whole(year: year, month: month, isAnchored: isAnchored, end: found.end)
  }

  private func months(of year: Int, _ first: Int, _ last: Int) -> String? {
    guard (1...9999).contains(year), first >= 1, last <= 12, first <= last else { return nil }
    let low = EDTF.month(year, first)
    return first == last ? low : low + "/" + EDTF.month(year, last)
  }

  private func days(of month: Whole, _ first: Int, _ last: Int) -> String? {
    EDTF.days(
      CalendarDay(year: month.year, month: month.month, day: first),
      CalendarDay(year: month.year, month: month.month, day: last))
  }

  // MARK: - الأشهر التسعة الأولى من سنة 2022, أول ثلاثة أيام من مارس

  /// The first or last of the months of a year, or of the days of a month.
  func periodsOfAWhole(at index: Int) -> Found? {
    guard let noun = calendar.word(index, .periods), noun.reading.hasArticle,
      let (count, next) = definiteCount(noun.end, with: index)
    else { return nil }
    var isLast = false
    var end = next
    if let last = calendar.word(next, with: index, .last), last.reading.hasArticle {
      isLast = true
      end = last.end
    } else {
      guard context.has(next, with: index), context.tokens[next].kind == .word,
        let ordinal = calendar.ordinals.read(at: next), ordinal.value == 1, ordinal.hasArticle
      else { return nil }
      end = ordinal.tokens.upperBound
    }
    guard context.has(end, with: index), context.isWord(end, CalendarLookup.of) else { return nil }
    let rule = "first or last of a whole"
    switch noun.entry.name {
    case "month":
      guard let year = yearOfWhole(end + 1, with: index), (1...12).contains(count) else {
        return nil
      }
      return Found(
        edtf: months(of: year.value, isLast ? 13 - count : 1, isLast ? 12 : count),
        isAnchored: year.isAnchored, start: noun.start, end: year.end, rule: rule)
    case "day":
      guard let month = monthOfWhole(end + 1, with: index) else { return nil }
      let length = CalendarDay.days(inMonth: month.month, of: month.year)
      guard (1...length).contains(count) else { return nil }
      return Found(
        edtf: days(of: month, isLast ? length + 1 - count : 1, isLast ? length : count),
        isAnchored: month.isAnchored, start: noun.start, end: month.end, rule: rule)
    default: return nil
    }
  }

  /// The number after a definite plural: `التسعة`, `الـ9`, `9`.
  private func definiteCount(_ index: Int, with other: Int) -> (value: Int, end: Int)? {
    guard context.has(index, with: other) else { return nil }
    let next = context.isWord(index, Self.article) ? index + 1 : index
    if let digits = calendar.digits(next, with: other), digits.count <= 3, digits.value > 0 {
      return (digits.value, next + 1)
    }
    guard context.tokens[index].kind == .word, context.classes(index).contains(.number),
      let numeral = calendar.numerals.wholeNumber(at: index), numeral.hasArticle,
      !numeral.hasConjunction, !numeral.hasPreposition, let value = numeral.value.integer,
      (2...999).contains(value)
    else { return nil }
    return (value, numeral.tokens.upperBound)
  }

  // MARK: - السنتين القادمتين, الأشهر الستة الماضية

  /// Some whole periods before or after the one of the document's day.
  func periodsBesideNow(at index: Int) -> Found? {
    guard let noun = calendar.word(index, [.periods, .twoPeriods]), noun.reading.hasArticle else {
      return nil
    }
    var count = 2
    var end = noun.end
    if noun.entry.kind == .periods {
      guard let counted = definiteCount(end, with: index) else { return nil }
      (count, end) = counted
    }
    let isNext: Bool
    if let (direction, next) = calendar.direction(end, with: index), direction != .current {
      isNext = direction == .next
      end = next
    } else if let last = calendar.word(end, with: index, .last), last.reading.hasArticle,
      !context.isWord(last.end, CalendarLookup.of)
    {
      isNext = false
      end = last.end
    } else {
      return nil
    }
    let edtf = anchor.flatMap { Self.periods(noun.entry.name, count, isNext, beside: $0) }
    return Found(
      edtf: edtf, isAnchored: true, start: noun.start, end: end, rule: DateMention.durationRule)
  }

  private static func periods(
    _ name: String, _ count: Int, _ isNext: Bool, beside anchor: CalendarDay
  ) -> String? {
    // Where the first and the last of them lie, counted from the period of the document's day.
    let (first, last) = isNext ? (1, count) : (-count, -1)
    func day(_ days: Int) -> CalendarDay? {
      CalendarDay(daysSince1970: anchor.daysSince1970 + days)
    }
    func years(_ length: Int) -> String? {
      let (low, high) = isNext ? (1, count * length) : (-count * length, -1)
      guard anchor.year + low > 0 else { return nil }
      return EDTF.interval(EDTF.year(anchor.year + low), EDTF.year(anchor.year + high))
    }
    switch name {
    case "day": return EDTF.days(day(first), day(last))
    case "week":
      let monday = -((anchor.weekday + 6) % 7)
      return EDTF.days(day(monday + 7 * first), day(monday + 7 * last + 6))
    case "month":
      let low = month(anchor, shiftedBy: first)
      let high = month(anchor, shiftedBy: last)
      guard low.year > 0 else { return nil }
      return EDTF.interval(
        EDTF.month(low.year, low.month), EDTF.month(high.year, high.month))
    case "year": return years(1)
    case "decade": return years(10)
    default: return years(100)
    }
  }

  // MARK: - الشهر نفسه من عام 2020, غرة جويلية

  /// The month that was told last, in its own year or another.
  func sameMonth(at index: Int) -> Found? {
    guard let lastMonth, let noun = calendar.word(index, .monthWord), noun.reading.hasArticle,
      let same = calendar.word(noun.end, with: index, .same)
    else { return nil }
    var point = DatePoint(year: lastMonth.year, month: lastMonth.month)
    var end = same.end
    var isAnchored = false
    if context.has(end, with: index), context.isWord(end, CalendarLookup.of),
      let year = yearOfWhole(end + 1, with: index)
    {
      point.year = year.value
      end = year.end
      isAnchored = year.isAnchored
    }
    return Found(
      point: point, isAnchored: isAnchored, start: noun.start, end: end, rule: "same month")
  }

  /// A day that a word for the first or the last of its month tells.
  func edgeOfMonth(at index: Int) -> Found? {
    calendar.word(index, .monthEdge) == nil ? nil : dayOfMonth(at: index)
  }
}
