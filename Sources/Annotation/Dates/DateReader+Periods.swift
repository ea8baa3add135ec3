import Lexicon
import Manuscript
import Normalization

/// Centuries, decades, seasons, quarters and parts of them.
extension DateReader {
  // MARK: - القرن التاسع عشر, القرنين الثالث والرابع للهجرة

  /// A century: by its ordinal, or beside this one.
  func century(at index: Int) -> Found? {
    guard let word = calendar.word(index, .centuryWord, .centuriesWord), word.reading.hasArticle,
      context.has(word.end, with: index)
    else { return nil }
    if word.entry.kind == .centuryWord,
      let (direction, end) = calendar.direction(word.end, with: index)
    {
      let edtf = anchor.flatMap { anchor in
        EDTF.century((anchor.year - 1) / 100 + 1 + Self.shift(direction), isBC: false)
      }
      return Found(
        edtf: edtf, isAnchored: true, start: word.start, end: end, rule: "century beside now")
    }
    guard let first = centuryOrdinal(word.end, with: index) else { return nil }
    var last = first
    if word.entry.kind == .centuriesWord,
      let (next, _) = calendar.numerals.joined(after: first.end),
      let second = centuryOrdinal(next, with: index)
    {
      last = second
    }
    return centuries(first.value...max(first.value, last.value), word.start, last.end, index)
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
    var name = "gregorian"
    if let era = era(end, with: index), context.tokens.key(end).count > 1 {
      end = era.end
      name = era.name
    }
    var found = Found(edtf: nil, start: start, end: end, rule: "century")
    if name == "hijri" {
      found.spanCalendar = .ummAlQura
      found.edtf = DatePoint.commonYears(
        hijri: (ordinals.lowerBound - 1) * 100 + 1...ordinals.upperBound * 100)
    } else {
      let isBC = name == "bc"
      let first = EDTF.century(ordinals.lowerBound, isBC: isBC)
      let last = EDTF.century(ordinals.upperBound, isBC: isBC)
      found.edtf =
        ordinals.count == 1 ? first : first.flatMap { low in last.map { low + "/" + $0 } }
    }
    return found
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
      guard let hundreds else {
        guard word.reading.hasArticle else { return nil }
        return nil
      }
      return Found(
        edtf: EDTF.decade(hundreds + word.entry.value), start: word.start, end: end, rule: "decade")
    }
    guard let word = calendar.word(index, .decadeWord), word.reading.hasArticle,
      context.has(word.end, with: index)
    else { return nil }
    if let (direction, end) = calendar.direction(word.end, with: index) {
      let edtf = anchor.map { EDTF.decade(($0.year / 10 + Self.shift(direction)) * 10) }
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
  private func centuryStart(
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
      let edtf = anchor.map { EDTF.year($0.year + Self.shift(direction)) + "-\(word.entry.value)" }
      return Found(
        edtf: edtf, isAnchored: true, start: word.start, end: end, rule: "season beside now")
    }
    guard let year = yearThere(word.end, with: index) else { return nil }
    return Found(
      edtf: EDTF.year(year.value) + "-\(word.entry.value)", isAnchored: year.isAnchored,
      start: word.start, end: year.end, rule: "season")
  }

  /// A year with its word, or four digits.
  private func yearThere(_ index: Int, with other: Int) -> Year? {
    guard let year = year(index, with: other, afterMonth: false, isOf: false), !year.isHijri else {
      return nil
    }
    return year
  }

  // MARK: - الربع الأول من عام 2024

  /// A quarter or a half of a year, as the months that it spans.
  func quarter(at index: Int) -> Found? {
    guard let word = context.word(index, .fraction), word.reading.hasArticle,
      word.entry.denominator == 4 || word.entry.denominator == 2,
      context.has(index + 1, with: index), context.tokens[index + 1].kind == .word,
      let ordinal = calendar.ordinals.read(at: index + 1), ordinal.hasArticle,
      ordinal.value <= word.entry.denominator
    else { return nil }
    var next = ordinal.tokens.upperBound
    guard context.has(next, with: index) else { return nil }
    if context.isWord(next, CalendarLookup.of) { next += 1 }
    guard
      let year = year(next, with: index, afterMonth: false, isOf: false)
        ?? pointedYear(next, with: index)
    else { return nil }
    let length = 12 / word.entry.denominator
    let first = (ordinal.value - 1) * length + 1
    return Found(
      edtf: EDTF.month(year.value, first) + "/" + EDTF.month(year.value, first + length - 1),
      isAnchored: year.isAnchored, start: context.start(index, after: word.reading.proclitics),
      end: year.end, rule: "part of a year")
  }

  /// `هذا العام`, so written.
  private func pointedYear(_ index: Int, with other: Int) -> Year? {
    guard let anchor, let this = calendar.word(index, with: other, .this),
      let word = calendar.word(this.end, with: other, .yearWord), word.reading.hasArticle
    else { return nil }
    return Year(value: anchor.year, end: word.end, isHijri: false, isAnchored: true)
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
        ?? monthAndYear(at: next) ?? relativePeriod(at: next) ?? quarter(at: next)
    } else {
      found = bareYear(at: next)
    }
    guard var found, found.end > next else { return nil }
    found.start = word.start
    found.rule += ", part"
    return found
  }
}
