import Lexicon
import Manuscript
import Normalization

/// Times told by their distance from the document's day.
extension DateReader {
  private func at(_ days: Int, start: Int, end: Int, rule: String) -> Found {
    let edtf = anchor.flatMap { CalendarDay(daysSince1970: $0.daysSince1970 + days)?.description }
    return Found(edtf: edtf, isAnchored: true, start: start, end: end, rule: rule)
  }

  // MARK: - أمس, اليوم, غدا

  /// A day that is named from today.
  func relativeDay(at index: Int) -> Found? {
    if let this = calendar.word(index, .this),
      let day = calendar.word(this.end, with: index, .dayWord), day.reading.hasArticle
    {
      return at(0, start: this.start, end: day.end, rule: "this day")
    }
    var first = index
    var start = context.tokens[index].range.lowerBound
    if let noun = calendar.word(index, .dayWord) {
      if noun.reading.hasArticle, let found = pointedDay(noun, at: index) { return found }
      // يوم بعد غد, اليوم الي بعد بكرة
      start = noun.start
      first = noun.end
      if context.isWord(first, Self.that, Self.thatToo) { first += 1 }
      if calendar.word(first, with: index, .day).map({
        $0.entry.value != 0 && !$0.reading.hasTanwin
      })
        != true
      {
        first = index
      }
    }
    guard let day = calendar.word(first, with: index, .day) else { return nil }
    if first == index { start = day.start }
    if !isDayNamed(day, at: first) { return nil }
    var end = day.end
    // أمس الجمعة, اليوم الأربعاء
    if let weekday = calendar.word(end, with: index, .weekday), weekday.reading.hasArticle,
      weekday.reading.proclitics == 0
    {
      end = weekday.end
    }
    return at(day.entry.value, start: start, end: end, rule: "day from today")
  }

  private static let that = LetterKey.make("إلي")
  private static let thatToo = LetterKey.make("اللي")

  /// `اليوم الماضي`, `اليوم التالي`: the day before, the day after.
  private func pointedDay(_ noun: CalendarLookup.Word, at index: Int) -> Found? {
    guard let (direction, end) = calendar.direction(noun.end, with: index), direction != .current
    else {
      if let ordinal = calendar.ordinals.read(at: noun.end), ordinal.hasArticle,
        context.has(noun.end, with: index)
      {
        return inMonth(
          ordinal.value, nil, after: ordinal.tokens.upperBound, start: noun.start, at: index)
      }
      if let last = calendar.word(noun.end, with: index, .last), last.reading.hasArticle {
        return inMonth(-1, nil, after: last.end, start: noun.start, at: index)
      }
      return nil
    }
    // "The next day" of a story is not the document's tomorrow.
    if direction == .next, tense(at: noun.start) != false { return nil }
    return at(Self.shift(direction), start: noun.start, end: end, rule: "day from today")
  }

  /// `«المصري اليوم»`, `روسيا اليوم`: the name of a paper or a channel.
  private func endsTitle(_ index: Int) -> Bool {
    guard context.has(index - 1, with: index), context.tokens[index - 1].kind == .word else {
      return false
    }
    if let name = context.longest(
      context.lexicon.organisations, at: index - 1, class: .organisation), name.end > index
    {
      return true
    }
    return context.has(index + 1, with: index) && context.has(index - 2, with: index)
      && context.isPunctuation(index + 1) && context.touchesPrevious(index + 1)
      && context.isPunctuation(index - 2) && context.touchesPrevious(index - 1)
      && !context.tokens.isComma(index - 2) && !context.tokens.isSign(index - 2, ".")
  }

  /// `في اليوم والليلة`: in a day and a night, as any of them are.
  private func isOfDayAndNight(_ index: Int) -> Bool {
    context.isWord(index, Self.andTheNight) && context.isWord(index - 1, Self.theDay)
      || context.isWord(index + 1, Self.andTheNight) && context.has(index + 1, with: index)
  }

  private static let theDay = LetterKey.make("اليوم")
  private static let andTheNight = LetterKey.make("والليلة")

  /// `ما نسميه اليوم`, `وهي اليوم`: behind what lasts, the word means our days.
  private func isNowadays(_ index: Int) -> Bool {
    let before = index - 1
    guard context.tokens[before].kind == .word else { return false }
    return Self.lasting.contains(context.tokens.key(before))
  }

  /// Pronouns, verbs of being and having, and what is possible.
  private static let lasting = KeySet(
    [
      "هو", "هي", "هم", "وهو", "وهي", "وهم", "فهو", "فهي", "نحن", "ونحن", "نعرف", "نعلم", "نجد",
      "نرى", "نعيش", "نملك", "نحتاج", "نسمي", "نسميه", "نسميها", "نستعمل", "نستعمله", "نقرأ",
      "يعرف", "تعرف", "يسمى", "تسمى", "يوجد", "توجد", "بقي", "بقيت", "يبقى", "تبقى", "يعيش",
      "تعيش", "يسكن", "تسكن", "يستعمل", "تستعمل", "تحتمل", "يحتمل", "يعد", "تعد", "يعتبر",
      "تعتبر", "يملك", "تملك", "يحتاج", "تحتاج", "الممكن", "السهل", "الصعب", "أراد", "نريد",
    ])

  /// Tells today from "in a day", "this very day" and "World Day", and tomorrow from "became".
  private func isDayNamed(_ day: CalendarLookup.Word, at index: Int) -> Bool {
    let next = day.end
    switch day.entry.value {
    case 0:
      if context.has(index - 1, with: index) {
        if context.isWord(index - 1, CalendarLookup.on, CalendarLookup.onMisspelt) { return false }
        if calendar.word(index - 1, .this) != nil || endsTitle(index) { return false }
        if context.isWord(index - 1, Self.notToday) { return false }
        if isOfDayAndNight(index) || isNowadays(index) { return false }
      }
      guard context.has(next, with: index), context.tokens[next].kind == .word else { return true }
      if calendar.word(next, with: index, .weekday) != nil { return true }
      if calendar.word(next, with: index, .same) != nil { return false }
      return !context.tokens.readings(next).contains { reading in
        let classes = context.lexicon.classes(of: reading.word)
        return reading.hasArticle && reading.proclitics == 0
          && !classes.isDisjoint(with: [.adjective, .nationality, .number, .calendar])
      }
    case 1:
      if day.reading.hasArticle { return false }
      if context.has(next, with: index), calendar.word(next, with: index, .weekday) != nil {
        return true
      }
      if day.reading.hasTanwin || context.tokens.key(index).last == LetterKey.letter("ا") {
        return TanwinMark.stands(in: context.text.utf8[context.tokens[index].range])
          || !context.has(next, with: index)
          || context.isPunctuation(next) || tense(at: day.start) == false
      }
      return context.tokens.key(index).count > 2 || !context.has(next, with: index)
        || context.isPunctuation(next)
    case -1:
      // في أمسّ الحاجة
      return !context.isWord(index - 1, Self.article) && !context.isWord(next, Self.need)
    default: return true
    }
  }

  static let article = LetterKey.make("ال")
  private static let need = LetterKey.make("الحاجة")
  private static let notToday = KeySet([
    "ذلك", "ذاك", "تلك", "نفس", "ذات", "طوال", "طيلة", "كل", "منتصف", "نهاية", "بقية", "وذلك",
  ])

  // MARK: - قبل أسبوع, بعد 2 عام و 21 يوما من الآن

  /// A distance in time.
  private struct Distance {
    var days = 0
    var months = 0
    var end: Int
    var grain: String
  }

  /// A stretch of time before or after the document's day.
  func distance(at index: Int) -> Found? {
    guard let word = calendar.word(index, [.ago, .ahead]), !word.reading.hasArticle,
      let distance = distance(from: word.end, with: index)
    else { return nil }
    var end = distance.end
    let isAhead = word.entry.kind == .ahead
    var shift = 0
    if context.has(end, with: index), context.isWord(end, CalendarLookup.of) {
      guard let from = fromDay(end + 1, with: index) else { return nil }
      end = from.end
      shift = from.days
    } else if isAhead, tense(at: word.start) != false,
      !calendar.numerals.standsAlone(index..<distance.end)
    {
      return nil
    }
    let sign = isAhead ? 1 : -1
    let edtf = anchor.flatMap { CalendarDay(daysSince1970: $0.daysSince1970 + shift) }
      .flatMap { self.edtf($0, distance, sign) }
    return Found(
      edtf: edtf, isAnchored: true, start: word.start, end: end, rule: DateMention.durationRule)
  }

  /// The day that a distance is counted from, in days from today: `الآن`, `اليوم`, `الغد`, `أمس`.
  private func fromDay(_ index: Int, with other: Int) -> (days: Int, end: Int)? {
    guard context.has(index, with: other) else { return nil }
    if context.isWord(index, CalendarLookup.now) { return (0, index + 1) }
    guard let day = calendar.word(index, with: other, .day), day.reading.proclitics == 0 else {
      return nil
    }
    return (day.entry.value, day.end)
  }

  /// The most tokens between a distance and the now that it is counted from.
  private static let nowReach = 12

  /// `أسبوعين من الآن`: a distance from now without قبل or بعد, whose way the tense tells.
  func distanceFromNow(at index: Int) -> Found? {
    if let found = colloquialAgo(at: index) { return found }
    guard namesNow,
      let now = (index + 2..<index + Self.nowReach).first(where: { isFromNow($0, index) }),
      let distance = distance(from: index, with: index), distance.end == now - 1
    else { return nil }
    let sign = tense(at: context.tokens[index].range.lowerBound) == true ? -1 : 1
    return Found(
      edtf: anchor.flatMap { edtf($0, distance, sign) }, isAnchored: true,
      start: context.tokens[index].range.lowerBound, end: now + 1, rule: DateMention.durationRule)
  }

  /// `من أسبوع`, said colloquially: a distance behind من that is all there is.
  private func colloquialAgo(at index: Int) -> Found? {
    guard context.has(index - 1, with: index), context.isWord(index - 1, CalendarLookup.of),
      let distance = distance(from: index, with: index),
      calendar.numerals.standsAlone(index - 1..<distance.end)
    else { return nil }
    return Found(
      edtf: anchor.flatMap { edtf($0, distance, -1) }, isAnchored: true,
      start: context.tokens[index - 1].range.lowerBound, end: distance.end,
      rule: DateMention.durationRule)
  }

  private func isFromNow(_ index: Int, _ other: Int) -> Bool {
    context.has(index, with: other) && context.isWord(index, CalendarLookup.now)
      && context.isWord(index - 1, CalendarLookup.of)
  }

  private func distance(from index: Int, with other: Int) -> Distance? {
    guard var total = oneDistance(at: index, with: other) else { return nil }
    while let (next, join) = calendar.numerals.joined(after: total.end),
      let more = oneDistance(at: next, with: other),
      join == .direct || hasConjunction(next)
    {
      total.days += more.days
      total.months += more.months
      total.end = more.end
      total.grain = "day"
    }
    return total
  }

  private func hasConjunction(_ index: Int) -> Bool {
    context.tokens[index].kind == .number
      || context.tokens.readings(index).contains { context.hasConjunction(index, $0) }
  }

  private func oneDistance(at index: Int, with other: Int) -> Distance? {
    guard context.has(index, with: other) else { return nil }
    var next = index
    // قبل نحو أسبوعين
    if let limit = LimitReader(context: context).before(at: index), limit.modifier == .approximate {
      next = limit.tokens.upperBound
    }
    guard context.has(next, with: other) else { return nil }
    if let numeral = calendar.numerals.wholeNumber(at: next), let count = numeral.value.integer,
      count > 0, count < 2000, context.has(numeral.tokens.upperBound, with: other),
      let unit = units.measure(at: numeral.tokens.upperBound)
    {
      return distance(count, unit.unit.english, end: unit.end)
    }
    if let dual = DualReader(units).read(at: next), dual.thing.source == .unit {
      return distance(2, dual.thing.unit.english, end: dual.thing.end)
    }
    guard context.tokens[next].kind == .word,
      let reading = context.tokens.readings(next).first(where: { !$0.hasArticle }),
      let unit = context.lexicon.units.entry([reading.word]), !unit.isDual,
      // قبل أيام does not say how many.
      context.lexicon.vocabulary.id(of: unit.unit.arabic) == reading.word,
      unit.unit.arabic.count <= 5, !isGenitive(next + 1, with: other)
    else { return nil }
    return distance(1, unit.unit.english, end: next + 1)
  }

  /// `قبل يوم الجمعة`, `قبل عام 2010`, `بعد سنة واحدة`: not a year from here.
  private func isGenitive(_ index: Int, with other: Int) -> Bool {
    guard context.has(index, with: other) else { return false }
    if context.tokens[index].kind == .number { return true }
    guard context.tokens[index].kind == .word else { return false }
    return context.tokens.readings(index).contains { $0.hasArticle && $0.proclitics == 0 }
      || !context.classes(index).isDisjoint(with: [.calendar, .number])
  }

  private func distance(_ count: Int, _ unit: String?, end: Int) -> Distance? {
    switch unit {
    case "day", "night": Distance(days: count, end: end, grain: "day")
    case "week": Distance(days: 7 * count, end: end, grain: "day")
    case "month": Distance(months: count, end: end, grain: "month")
    case "year": Distance(months: 12 * count, end: end, grain: "year")
    case "decade": Distance(months: 120 * count, end: end, grain: "year")
    case "century": Distance(months: 1200 * count, end: end, grain: "year")
    default: nil
    }
  }

  private func edtf(_ anchor: CalendarDay, _ distance: Distance, _ sign: Int) -> String? {
    let place = Self.month(anchor, shiftedBy: sign * distance.months)
    guard place.year > 0 else { return nil }
    switch distance.grain {
    case "year": return EDTF.year(place.year)
    case "month": return EDTF.month(place.year, place.month)
    default:
      let day = min(anchor.day, CalendarDay.days(inMonth: place.month, of: place.year))
      guard let date = CalendarDay(year: place.year, month: place.month, day: day) else {
        return nil
      }
      return CalendarDay(daysSince1970: date.daysSince1970 + sign * distance.days)?.description
    }
  }

  // MARK: - الأسبوع الماضي, هذا الشهر, العام الجاري

  private static let following = LetterKey.make("التالي")
  private static let followingFeminine = LetterKey.make("التالية")

  /// A week, a month, a year or a weekday by its place beside now.
  func relativePeriod(at index: Int) -> Found? {
    var noun = index
    var direction: DatePoint.Direction?
    var start = context.tokens[index].range.lowerBound
    if let this = calendar.word(index, .this) {
      guard !this.reading.hasArticle else { return nil }
      start = this.start
      noun = this.end
      direction = .current
    }
    guard let word = calendar.word(noun, with: index, [.weekWord, .monthWord, .yearWord]),
      word.reading.hasArticle, noun == index || word.reading.proclitics == 0
    else { return nil }
    var end = word.end
    if noun == index {
      start = word.start
      guard let (pointed, next) = calendar.direction(end, with: index) else { return nil }
      direction = pointed
      end = next
    }
    guard let direction else { return nil }
    // "The following month" of a story is not the document's next.
    if direction == .next, context.isWord(end - 1, Self.following, Self.followingFeminine),
      tense(at: start) != false
    {
      return nil
    }
    // الأسبوع القادم الأحد, الأسبوع الماضي يوم الجمعة
    let day = calendar.word(end, with: index, .dayWord)
    let name = day.map { $0.reading.hasArticle ? end : $0.end } ?? end
    if word.entry.kind == .weekWord, let weekday = calendar.word(name, with: index, .weekday),
      weekday.reading.hasArticle, weekday.reading.proclitics == 0
    {
      return week(direction, weekday: weekday.entry.value, start: start, end: weekday.end)
    }
    return period(word.entry.kind, direction, start: start, end: end)
  }

  private func period(
    _ kind: CalendarWord.Kind, _ direction: DatePoint.Direction, start: Int, end: Int
  ) -> Found {
    if kind == .weekWord { return week(direction, weekday: nil, start: start, end: end) }
    let shift = Self.shift(direction)
    let edtf = anchor.map { anchor in
      if kind == .yearWord { return EDTF.year(anchor.year + shift) }
      let place = Self.month(anchor, shiftedBy: shift)
      return EDTF.month(place.year, place.month)
    }
    return Found(edtf: edtf, isAnchored: true, start: start, end: end, rule: "period beside now")
  }

  /// A week from Monday to Sunday, or one of its days.
  private func week(
    _ direction: DatePoint.Direction, weekday: Int?, start: Int, end: Int
  ) -> Found {
    let edtf = anchor.flatMap { anchor -> String? in
      let monday =
        anchor.daysSince1970 - (anchor.weekday + 6) % 7 + 7 * Self.shift(direction)
      if let weekday {
        return CalendarDay(daysSince1970: monday + (weekday + 6) % 7)?.description
      }
      guard let first = CalendarDay(daysSince1970: monday),
        let last = CalendarDay(daysSince1970: monday + 6)
      else { return nil }
      return first.description + "/" + last.description
    }
    return Found(edtf: edtf, isAnchored: true, start: start, end: end, rule: "period beside now")
  }
}
