import Lexicon
import Manuscript
import Normalization

/// Days and months.
extension DateReader {
  // MARK: - 21-04-2016, 2024-05-01, 22/04

  /// A date in digits with signs between them.
  func numericDate(at index: Int) -> Found? {
    if context.touchesPrevious(index), context.tokens[index - 1].kind != .word,
      !context.tokens.isSign(index - 1, "("), !context.tokens.isSign(index - 1, "\"")
    {
      return nil
    }
    return threeParts(at: index) ?? dotted(at: index) ?? twoParts(at: index)
      ?? lastTwoParts(at: index)
  }

  private func threeParts(at index: Int) -> Found? {
    guard let first = calendar.digits(index, with: index), isDateSign(index + 1),
      context.touchesPrevious(index + 1), context.touchesPrevious(index + 2),
      let second = calendar.digits(index + 2, with: index), isDateSign(index + 3),
      context.touchesPrevious(index + 3), context.touchesPrevious(index + 4),
      context.tokens.key(index + 1).elementsEqual(context.tokens.key(index + 3)),
      let third = calendar.digits(index + 4, with: index)
    else { return nil }
    if context.touchesPrevious(index + 5), filter.isJoiner(index + 5) { return nil }
    guard let point = point(first, second, third) else { return nil }
    return Found(
      point: point, start: context.tokens[index].range.lowerBound, end: index + 5,
      rule: "numeric date"
    )
  }

  private func isDateSign(_ index: Int) -> Bool {
    index < context.tokens.count
      && (context.tokens.isSign(index, "/") || context.isDash(index))
  }

  /// Year first when it has four digits, else day first, as Arabic writes; month first where the
  /// document does so in dates that leave no doubt, or when nothing else can be.
  private func point(
    _ first: (value: Int, count: Int), _ second: (value: Int, count: Int),
    _ third: (value: Int, count: Int)
  ) -> DatePoint? {
    var point = DatePoint()
    if first.count == 4, second.count <= 2, third.count <= 2 {
      (point.year, point.month, point.day) = (first.value, second.value, third.value)
    } else if first.count <= 2, second.count <= 2, third.count == 4 || third.count == 2 {
      let year = third.count == 4 ? third.value : third.value + (third.value < 70 ? 2000 : 1900)
      point.year = year
      let isMonthFirst = numericHabit.putsMonthFirst ? first.value <= 12 : second.value > 12
      (point.month, point.day) =
        isMonthFirst && first.value <= 12
        ? (first.value, second.value) : (second.value, first.value)
    }
    guard let year = point.year, let month = point.month, let day = point.day else { return nil }
    if (1200...1500).contains(year) { point.calendar = .ummAlQura }
    guard (1000...2200).contains(year) else { return nil }
    let isDay = (1...12).contains(month) && (1...31).contains(day)
    // 32/13/2024 is meant for a day; 10-20-30 is not.
    guard isDay || third.count == 4 && (1900...2100).contains(year) else { return nil }
    return point
  }

  /// `22.4.2016` in one token.
  private func dotted(at index: Int) -> Found? {
    guard let figure = SeparatedDigits(context.tokens.keys, context.tokens[index].keyRange),
      figure.groups.count == 3, figure.separators.allSatisfy({ $0 == .point })
    else { return nil }
    let values = figure.groups.map { group in
      (value: context.tokens.keys[group].reduce(0) { $0 * 10 + Int($1 - 0x30) }, count: group.count)
    }
    guard values.allSatisfy({ $0.count <= 4 }), values[2].count == 4 || values[0].count == 4,
      let point = point(values[0], values[1], values[2])
    else { return nil }
    return Found(
      point: point, start: context.tokens[index].range.lowerBound, end: index + 1,
      rule: "numeric date")
  }

  /// `22/04`, `4/22`: day and month, where no plain fraction can be meant.
  private func twoParts(at index: Int) -> Found? {
    guard let first = calendar.digits(index, with: index), context.touchesPrevious(index + 1),
      context.tokens.isSign(index + 1, "/"), context.touchesPrevious(index + 2),
      let second = calendar.digits(index + 2, with: index), first.count <= 2, second.count <= 2,
      !calendar.numerals.standsAlone(index..<index + 3), first.value >= 1, second.value >= 1,
      !context.touchesPrevious(index + 3) || !filter.isJoiner(index + 3),
      !filter.isLabelled(index), context.word(index + 3, .scale) == nil
    else { return nil }
    var point = DatePoint()
    let isPadded = first.count == 2 && second.count == 2
    if second.value <= 12, first.value <= 31, isPadded || first.value > 12 {
      (point.month, point.day) = (second.value, first.value)
    } else if first.value <= 12, second.value > 12, second.value <= 31 {
      // 5/16 and the like may be fractions: a day of the month only after a word of time or motion.
      guard second.value != 16 else { return nil }
      (point.month, point.day) = (first.value, second.value)
    } else {
      return nil
    }
    if units.read(at: index + 3, after: index + 2).map({ $0.source != .unknown }) == true {
      return nil
    }
    return Found(
      point: point, start: context.tokens[index].range.lowerBound, end: index + 3,
      rule: "numeric date")
  }

  /// `سأعود في 4.22`: what could be a decimal or a range is a day only when it ends a sentence after في.
  private func lastTwoParts(at index: Int) -> Found? {
    guard context.has(index - 1, with: index),
      context.isWord(index - 1, CalendarLookup.on, Self.dated), context.has(index - 2, with: index)
    else { return nil }
    let first: Int
    let second: Int
    var end = index + 1
    if let figure = SeparatedDigits(context.tokens.keys, context.tokens[index].keyRange),
      figure.groups.count == 2, figure.separators == [.point],
      figure.groups.allSatisfy({ $0.count <= 2 })
    {
      let values = figure.groups.map { group in
        context.tokens.keys[group].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      }
      (first, second) = (values[0], values[1])
    } else if let low = calendar.digits(index, with: index), context.isDash(index + 1),
      context.touchesPrevious(index + 1), context.touchesPrevious(index + 2),
      let high = calendar.digits(index + 2, with: index), low.count <= 2, high.count <= 2
    {
      (first, second) = (low.value, high.value)
      end = index + 3
    } else {
      return nil
    }
    guard endsSentence(end, index) else { return nil }
    var point = DatePoint()
    if (1...12).contains(first), (13...31).contains(second) {
      (point.month, point.day) = (first, second)
    } else if (13...31).contains(first), (1...12).contains(second) {
      (point.month, point.day) = (second, first)
    } else {
      return nil
    }
    return Found(
      point: point, start: context.tokens[index].range.lowerBound, end: end, rule: "numeric date")
  }

  private static let dated = LetterKey.make("بتاريخ")

  /// Whether nothing follows but the full stop that ends a leaf.
  private func endsSentence(_ end: Int, _ index: Int) -> Bool {
    !context.has(end, with: index)
      || context.tokens.isSign(end, ".") && !context.has(end + 1, with: index)
  }

  // MARK: - 2 أكتوبر 2018, الحادي والعشرين من مايو

  /// A day of the month before its month, and the year after it.
  func dayOfMonth(at index: Int) -> Found? {
    guard let day = calendar.day(index, with: index), !isPartOfMore(day, at: index) else {
      return nil
    }
    var next = day.end
    var isLoose = false
    if context.has(next, with: index) {
      if context.isWord(next, CalendarLookup.of)
        || !day.isDigits && context.isWord(next, CalendarLookup.on)
      {
        next += 1
        isLoose = true
      } else if context.tokens.isSign(next, "/") || context.isDash(next)
        || context.tokens.isSign(next, ".") && day.isDigits
      {
        next += 1
      }
    }
    if day.isDigits || day.hasArticle, let range = dayRange(day, at: index) { return range }
    guard let month = calendar.month(next, with: index), month.proclitics == 0 || next == day.end
    else { return thisMonth(day, next, isLoose: isLoose || day.isEdge) }
    if month.proclitics > 0, !day.isDigits { return nil }
    if day.isCardinal, isLoose { return nil }
    if !day.hasArticle, !day.isDigits, !day.isCardinal, !day.isEdge, month.isAmbiguous, !isLoose,
      !isFollowedByYear(month.end, with: index)
    {
      return nil
    }
    var point = DatePoint()
    point.calendar = month.isHijri ? .ummAlQura : .gregorian
    point.month = month.value
    point.day = day.value
    point.isLastDay = day.isLast
    var found = Found(point: point, start: day.start, end: month.end, rule: "day and month")
    takeYear(&found, with: index)
    return found
  }

  /// `النصف الأول من أكتوبر`, `4-1 في فبراير`: what stands before makes it no day.
  private func isPartOfMore(_ day: CalendarLookup.Day, at index: Int) -> Bool {
    guard context.has(index - 1, with: index) else { return false }
    if day.isDigits {
      return context.touchesPrevious(index) && context.isDash(index - 1)
        && context.touchesPrevious(index - 1) && context.tokens[index - 2].kind == .number
    }
    guard day.hasArticle, context.tokens[index - 1].kind == .word,
      calendar.word(index - 1, [.weekday, .dayWord]) == nil
    else { return false }
    return context.word(index - 1, .fraction)?.reading.hasArticle == true
      || calendar.word(index - 1, [.weekWord, .decadeWord])?.reading.hasArticle == true
      || context.tokens.readings(index - 1).contains {
        $0.hasArticle && context.lexicon.classes(of: $0.word).contains(.noun)
      }
  }

  private func isFollowedByYear(_ index: Int, with other: Int) -> Bool {
    calendar.digits(index, with: other)?.count == 4
  }

  /// `19 من هذا الشهر`, `27 من الشهر الجاري`.
  private func thisMonth(_ day: CalendarLookup.Day, _ index: Int, isLoose: Bool) -> Found? {
    guard isLoose, let anchor, let month = monthByPointing(at: index) else { return nil }
    let place = Self.month(anchor, shiftedBy: month.shift)
    var point = DatePoint(year: place.year, month: place.month, day: day.value)
    point.isLastDay = day.isLast
    return Found(
      point: point, isAnchored: true, start: day.start, end: month.end,
      rule: "day of a month told by pointing")
  }

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

  // MARK: - يناير 2018, في مارس, الاثنين، يناير الثاني والعشرين، 2018

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

  // MARK: - A day alone

  /// `في 27.`, `يوم 27.`: digits that end their sentence.
  func dayInDigitsAlone(at index: Int) -> Found? {
    guard let anchor, context.has(index - 1, with: index),
      context.isWord(index - 1, CalendarLookup.on, Self.dated) || isDayWord(index - 1),
      context.has(index - 2, with: index),
      let digits = calendar.digits(index, with: index), digits.count <= 2,
      (1...31).contains(digits.value), endsSentence(index + 1, index)
    else { return nil }
    let point = DatePoint(year: anchor.year, month: anchor.month, day: digits.value)
    return Found(
      point: point, isAnchored: true, start: context.tokens[index].range.lowerBound, end: index + 1,
      rule: "day of this month")
  }

  private func isDayWord(_ index: Int) -> Bool {
    calendar.word(index, .dayWord).map { !$0.reading.hasArticle && !$0.reading.hasTanwin } ?? false
  }

  /// `في الحادي والعشرين`, `للثاني والعشرين`: a compound ordinal after a preposition, without a noun.
  func dayAlone(at index: Int) -> Found? {
    guard let anchor, let ordinal = calendar.ordinals.read(at: index), ordinal.hasArticle,
      ordinal.isMasculine, (11...31).contains(ordinal.value),
      ordinal.tokens.count == 2
        || ordinal.value > 20,
      ordinal.proclitics > 0
        || context.isWord(index - 1, CalendarLookup.on, CalendarLookup.to),
      context.has(index - 1, with: index)
    else { return nil }
    var end = ordinal.tokens.upperBound
    if context.has(end, with: index) {
      if context.isWord(end, CalendarLookup.of), let month = monthByPointing(at: end + 1) {
        end = month.end
      } else {
        guard context.isPunctuation(end) else { return nil }
      }
    }
    let point = DatePoint(year: anchor.year, month: anchor.month, day: ordinal.value)
    return Found(
      point: point, isAnchored: true, start: ordinal.start, end: end, rule: "day of this month")
  }
}
