import Lexicon
import Manuscript
import Normalization

/// Two dates that are the ends of one stretch of time.
extension DateReader {
  /// Takes in the other end of a range: `بين يناير ومارس`, `من 2010 إلى 2018`, `1990–2000`.
  mutating func extend(_ low: inout Found, from index: Int) {
    if let point = low.point {
      guard point.calendar == .gregorian || !point.lacksYear else { return }
    } else {
      guard low.edtf != nil, low.rule != DateMention.durationRule else { return }
    }
    let sign = low.end
    guard context.has(sign, with: index) else { return }
    // أمس – 12 مارس –: a dash joins years, centuries and the like, not days told by pointing.
    let isDash = context.isDash(sign) && (low.point != nil || low.centuries != nil)
    let isSlash = context.tokens.isSign(sign, "/") && context.touchesPrevious(sign)
    let isTo =
      context.isWord(sign, CalendarLookup.to)
      || context.isWord(sign, CalendarLookup.until) && isAfterFrom(index)
    var next = sign + 1
    if !isDash, !isSlash, !isTo {
      guard isAfterBetween(index) else { return }
      if !context.isLoneWaw(sign) {
        guard startsWithConjunction(sign) else { return }
        next = sign
      }
    }
    if low.point == nil {
      if !isSlash { extendSpan(&low, to: next, from: index) }
      return
    }
    guard let point = low.point, let high = otherEnd(at: next, with: index) else { return }
    guard let highPoint = high.point, highPoint.calendar == point.calendar,
      let edtf = interval(point, highPoint, isSlash: isSlash, isPast: tense(at: low.start))
    else {
      if !isSlash { extendPart(&low, to: high) }
      return
    }
    low.edtf = edtf.text
    low.isAnchored = edtf.isAnchored
    low.spanCalendar = point.calendar
    low.point = nil
    low.end = high.end
    low.rule += ", range"
    lastYear = highPoint.year ?? lastYear
  }

  private func otherEnd(at index: Int, with other: Int) -> Found? {
    guard context.has(index, with: other) else { return nil }
    if context.tokens[index].kind == .number {
      return numericDate(at: index) ?? dayOfMonth(at: index) ?? yearWithEra(at: index)
        ?? yearOfRange(at: index)
    }
    return dayOfMonth(at: index) ?? monthAndYear(at: index, isRangeEnd: true)
      ?? yearAfterWord(at: index) ?? part(at: index) ?? spanEnd(at: index)
  }

  // MARK: - Centuries, decades, seasons

  private func spanEnd(at index: Int) -> Found? {
    century(at: index) ?? decade(at: index) ?? season(at: index)
      ?? relativeDay(at: index) ?? relativePeriod(at: index)
  }

  /// `من القرن الرابع عشر إلى أواخر القرن التاسع عشر`, `من صيف 2020 إلى ربيع 2021`.
  private func extendSpan(_ low: inout Found, to next: Int, from index: Int) {
    guard let high = otherEnd(at: next, with: index) else { return }
    var first = low.edtf
    if let centuries = low.centuries, let others = high.centuries, centuries.era == nil {
      first = Self.text(centuries.ordinals, era: others.era)
    }
    join(&low, first, high)
  }

  private func extendPart(_ low: inout Found, to high: Found) {
    guard let point = low.point, high.point == nil,
      case .dates(let first, let isAnchored) = point.resolve(anchor, isPast: tense(at: low.start))
    else { return }
    low.isAnchored = low.isAnchored || isAnchored
    join(&low, first, high)
  }

  private func join(_ low: inout Found, _ first: String?, _ high: Found) {
    var last = high.edtf
    if last == nil, let point = high.point,
      case .dates(let text, let isAnchored) = point.resolve(anchor, isPast: tense(at: low.start))
    {
      last = text
      low.isAnchored = low.isAnchored || isAnchored
    }
    guard let first, let last, let edtf = EDTF.interval(first, last) else { return }
    low.spanCalendar = high.calendar
    low.edtf = edtf
    low.isAnchored = low.isAnchored || high.isAnchored
    low.point = nil
    low.end = high.end
    low.rule += ", range"
  }

  // MARK: - What joins them

  func startsWithConjunction(_ index: Int) -> Bool {
    context.tokens[index].kind == .word
      && context.tokens.readings(index).contains { context.hasConjunction(index, $0) }
  }

  private func isAfterBetween(_ index: Int) -> Bool {
    context.isWord(index - 1, CalendarLookup.between) && context.has(index - 1, with: index)
      || calendar.word(index - 1, [.yearsWord, .yearWord]) != nil
        && context.isWord(index - 2, CalendarLookup.between)
  }

  private func isAfterFrom(_ index: Int) -> Bool {
    context.has(index - 1, with: index) && context.isWord(index - 1, CalendarLookup.of)
  }

  /// Two points of one precision as an interval; the first takes from the second what it lacks.
  private func interval(
    _ low: DatePoint, _ high: DatePoint, isSlash: Bool, isPast: Bool?
  ) -> (text: String, isAnchored: Bool)? {
    var low = low
    var high = high
    let lacksYear = low.lacksYear
    if lacksYear { (low.year, low.commonYear) = (high.year, high.commonYear) }
    // بين فبراير وماي المقبلين
    if low.direction == nil { low.direction = high.direction }
    if low.month == nil, low.day != nil { low.month = high.month }
    if isSlash {
      // 2022/2023 is a season; 145/762 is one year in two calendars.
      guard let first = low.year, let second = high.year, low.month == nil, second == first + 1
      else { return nil }
    }
    guard (low.month == nil) == (high.month == nil), (low.day == nil) == (high.day == nil)
    else { return nil }
    // من نوفمبر 2021 إلى فبراير: the year goes on.
    if high.lacksYear, let year = low.year {
      high.year = low.month ?? 0 > high.month ?? 12 ? year + 1 : year
    }
    guard var first = text(low, isPast), var second = text(high, isPast) else { return nil }
    // بين نوفمبر وفبراير 2022: the first lies in the year before.
    if lacksYear, low.calendar == .gregorian, EDTF.interval(first.text, second.text) == nil,
      let year = Int(second.text.prefix(4)), low.month ?? 0 > high.month ?? 0
    {
      low.year = year - 1
      guard let earlier = text(low, isPast) else { return nil }
      first.text = earlier.text
    }
    // بين فبراير وماي المقبلين, in March: the second follows the first, not the document.
    if EDTF.interval(first.text, second.text) == nil, low.calendar == .gregorian,
      high.direction != nil, high.lacksYear, let year = Int(first.text.prefix(4))
    {
      high.year = year
      guard let later = text(high, isPast) else { return nil }
      second.text = later.text
    }
    guard let edtf = EDTF.interval(first.text, second.text) else { return nil }
    return (edtf, first.isAnchored || second.isAnchored)
  }

  private func text(_ point: DatePoint, _ isPast: Bool?) -> (text: String, isAnchored: Bool)? {
    guard case .dates(let text, let isAnchored) = point.resolve(anchor, isPast: isPast) else {
      return nil
    }
    return (text, isAnchored)
  }
}
