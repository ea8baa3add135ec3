import Lexicon
import Manuscript
import Normalization

/// Days with their month, before it or alone: `2 أكتوبر 2018`, `الحادي والعشرين من مايو`.
extension DateReader {
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
