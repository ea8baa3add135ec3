import Lexicon
import Manuscript
import Normalization

/// Centuries, decades, seasons, quarters and parts of them.
extension DateReader {
  // MARK: - القرن التاسع عشر, القرنين الثالث والرابع للهجرة

  /// A century: by its ordinal, or beside this one.
  func century(at index: Int) -> Found? {
    guard let word = calendar.word(index, [.centuryWord, .centuriesWord]), word.reading.hasArticle,
      context.has(word.end, with: index)
    else { return nil }
    if word.entry.kind == .centuryWord,
      let (direction, end) = calendar.direction(word.end, with: index)
    {
      let edtf = anchor.flatMap { anchor in
        Self.text(Self.only((anchor.year - 1) / 100 + 1 + Self.shift(direction)), era: nil)
      }
      return Found(
        edtf: edtf, isAnchored: true, start: word.start, end: end, rule: "century beside now")
    }
    guard let first = centuryOrdinal(word.end, with: index) else { return nil }
    var ordinals = Self.only(first.value)
    var end = first.end
    while word.entry.kind == .centuriesWord,
      let (next, _) = calendar.numerals.joined(after: end),
      let another = centuryOrdinal(next, with: index), isOneMore(next)
    {
      ordinals =
        min(ordinals.lowerBound, another.value)...max(ordinals.upperBound, another.value)
      end = another.end
    }
    return centuries(ordinals, word.start, end, index)
  }

  static func only(_ ordinal: Int) -> ClosedRange<Int> { ordinal...ordinal }

  /// Whether و stands before a token or in it.
  private func isOneMore(_ index: Int) -> Bool {
    context.isLoneWaw(index - 1) || startsWithConjunction(index)
  }

  private func centuryOrdinal(_ index: Int, with other: Int) -> (value: Int, end: Int)? {
    if let digits = calendar.digits(index, with: other), digits.count <= 2 {
      return (digits.value, index + 1)
    }
    guard context.has(index, with: other), context.tokens[index].kind == .word else { return nil }
    if let ordinal = calendar.ordinals.read(at: index), ordinal.hasArticle {
      return (ordinal.value, ordinal.tokens.upperBound)
    }
    // القرن العشرين: a ten with the article.
    guard let numeral = calendar.numerals.wholeNumber(at: index), numeral.hasArticle,
      let value = numeral.value.integer
    else { return nil }
    return (value, numeral.tokens.upperBound)
  }

  private func centuries(_ ordinals: ClosedRange<Int>, _ start: Int, _ end: Int, _ index: Int)
    -> Found?
  {
    guard ordinals.upperBound <= 40, ordinals.lowerBound > 0 else { return nil }
    var end = end
    var name: String?
    if let era = era(end, with: index), context.tokens.key(end).count > 1 {
      end = era.end
      name = era.name
    }
    var found = Found(
      edtf: Self.text(ordinals, era: name), start: start, end: end, rule: "century")
    found.centuries = (ordinals, name)
    found.spanCalendar = name == "hijri" ? .ummAlQura : .gregorian
    return found
  }

  /// Centuries of an era in EDTF; those of the Hijri era as the common years that they cover.
  static func text(_ ordinals: ClosedRange<Int>, era: String?) -> String? {
    guard era == "hijri" else { return EDTF.centuries(ordinals, isBC: era == "bc") }
    return HijriResolver.commonYears(
      hijri: (ordinals.lowerBound - 1) * 100 + 1...ordinals.upperBound * 100)
  }

  /// `/التاسع الميلادي`, `(التاسع والعاشر للميلاد)`: the same time in the other calendar.
  func secondCentury(at index: Int) -> Found? {
    guard let last = dates.last, last.by.hasPrefix("century"), context.has(index - 1, with: index),
      context.tokens.isSign(index - 1, "/") || context.tokens.isSign(index - 1, "("),
      context.tokens[index].range.lowerBound - last.range.upperBound < 4,
      let first = centuryOrdinal(index, with: index)
    else { return nil }
    var end = first
    if let (next, _) = calendar.numerals.joined(after: first.end),
      let second = centuryOrdinal(next, with: index)
    {
      end = second
    }
    guard era(end.end, with: index) != nil, context.tokens.key(end.end).count > 1 else {
      return nil
    }
    return centuries(
      first.value...max(first.value, end.value), context.tokens[index].range.lowerBound, end.end,
      index)
  }

  // MARK: - تسعينيات القرن الماضي, العقد الثالث من القرن التاسع عشر

  /// A decade: by its name, or by its place in a century.
  func decade(at index: Int) -> Found? {
    if let word = calendar.word(index, .decade) {
      var end = word.end
      var hundreds = word.entry.value >= 30 ? 1900 : nil
      if let century = calendar.word(end, with: index, .centuryWord), century.reading.hasArticle,
        let found = centuryStart(century, with: index)
      {
        hundreds = found.year
        end = found.end
      }
      guard let hundreds else { return nil }
      return Found(
        edtf: EDTF.decade(hundreds + word.entry.value), start: word.start, end: end, rule: "decade")
    }
    guard let word = calendar.word(index, .decadeWord), word.reading.hasArticle,
      context.has(word.end, with: index)
    else { return nil }
    if let (direction, end) = calendar.direction(word.end, with: index) {
      let edtf = anchor.flatMap { EDTF.decade(($0.year / 10 + Self.shift(direction)) * 10) }
      return Found(
        edtf: edtf, isAnchored: true, start: word.start, end: end, rule: "decade beside now")
    }
    guard context.tokens[word.end].kind == .word,
      let ordinal = calendar.ordinals.read(at: word.end), ordinal.value <= 10
    else { return nil }
    let of = ordinal.tokens.upperBound
    guard context.has(of, with: index), context.isWord(of, CalendarLookup.of),
      let century = calendar.word(of + 1, with: index, .centuryWord), century.reading.hasArticle,
      let found = centuryStart(century, with: index)
    else { return nil }
    return Found(
      edtf: EDTF.decade(found.year + (ordinal.value - 1) * 10), start: word.start, end: found.end,
      rule: "decade of a century")
  }

  /// The first year of a century that is named after a decade.
  func centuryStart(
    _ word: CalendarLookup.Word, with index: Int
  ) -> (year: Int, end: Int)? {
    if let (direction, end) = calendar.direction(word.end, with: index) {
      let year = anchor?.year ?? 2000
      return (((year - 1) / 100 + Self.shift(direction)) * 100, end)
    }
    guard let ordinal = centuryOrdinal(word.end, with: index) else { return nil }
    return ((ordinal.value - 1) * 100, ordinal.end)
  }

  // MARK: - صيف 2020, الصيف الماضي

  /// A season of a year.
  func season(at index: Int) -> Found? {
    guard let word = calendar.word(index, .season), !word.reading.hasTanwin else { return nil }
    if word.reading.hasArticle {
      guard let (direction, end) = calendar.direction(word.end, with: index) else { return nil }
      let edtf = anchor.map { Self.season(word.entry.value, direction, beside: $0) }
      return Found(
        edtf: edtf, isAnchored: true, start: word.start, end: end, rule: "season beside now")
    }
    guard let year = yearThere(word.end, with: index) else { return nil }
    return Found(
      edtf: EDTF.year(year.value) + "-\(word.entry.value)", isAnchored: year.isAnchored,
      start: word.start, end: year.end, rule: "season")
  }

  /// The season that was last, is now or comes next; winter has the year in which it begins.
  private static func season(
    _ season: Int, _ direction: DatePoint.Direction, beside anchor: CalendarDay
  ) -> String {
    let first = (season - 20) * 3
    var year = anchor.year
    switch direction {
    // Spring begins in March and ends in May.
    case .past: if anchor.month <= first + 2 { year -= 1 }
    case .next: if anchor.month >= first { year += 1 }
    case .current: if season == 24, anchor.month < 3 { year -= 1 }
    }
    return EDTF.year(year) + "-\(season)"
  }

  /// A year with its word, or four digits.
  private func yearThere(_ index: Int, with other: Int) -> Year? {
    guard let year = year(index, with: other, afterMonth: false, isOf: false), !year.isHijri else {
      return nil
    }
    return year
  }

  // MARK: - مطلع عام 2020, منتصف مارس, نصف شهر مارس

  /// A part of what is a date itself; the date tells the whole, the span takes in the part.
  func part(at index: Int) -> Found? {
    guard let word = calendar.word(index, .part), !word.reading.hasArticle,
      context.has(word.end, with: index)
    else { return nil }
    let next = word.end
    let isWord = context.tokens[next].kind == .word
    if word.entry.name == "half" {
      guard isWord, let month = calendar.month(next, with: index), month.proclitics == 0,
        var found = monthAndYear(at: next), found.point?.day == nil
      else { return nil }
      found.point?.day = 15
      found.start = word.start
      found.end = max(found.end, month.end)
      found.rule = "middle of a month"
      return found
    }
    var found: Found?
    if isWord {
      found =
        yearAfterWord(at: next) ?? century(at: next) ?? decade(at: next) ?? season(at: next)
        ?? monthAndYear(at: next) ?? relativePeriod(at: next)
        ?? portion(at: next) ?? sameMonth(at: next) ?? unnamedPeriod(at: next)
    } else {
      found = bareYear(at: next)
    }
    guard var found, found.end > next else { return nil }
    found.start = word.start
    found.rule += ", part"
    return found
  }

  /// `نهاية العام`, `مطلع القرن`: after a part, the period of the document's day needs no `هذا`.
  private func unnamedPeriod(at index: Int) -> Found? {
    guard let anchor,
      let word = calendar.word(index, [.yearWord, .monthWord, .decadeWord, .centuryWord]),
      word.reading.hasArticle, word.reading.proclitics == 0, !isDescribed(word.end, with: index)
    else { return nil }
    let edtf: String?
    switch word.entry.kind {
    case .yearWord: edtf = EDTF.year(anchor.year)
    case .monthWord: edtf = EDTF.month(anchor.year, anchor.month)
    case .decadeWord: edtf = EDTF.decade(anchor.year / 10 * 10)
    default: edtf = Self.text(Self.only((anchor.year - 1) / 100 + 1), era: nil)
    }
    return Found(
      edtf: edtf, isAnchored: true, start: word.start, end: word.end, rule: "period of now")
  }

  /// Whether an adjective, a pronoun or a number says more of a definite noun: `العام الدراسي`.
  private func isDescribed(_ index: Int, with other: Int) -> Bool {
    guard context.has(index, with: other) else { return false }
    if context.tokens[index].kind == .number { return true }
    guard context.tokens[index].kind == .word else { return false }
    return calendar.word(index, [.this, .same]) != nil
      || context.tokens.readings(index).contains { $0.hasArticle && $0.proclitics == 0 }
  }
}
