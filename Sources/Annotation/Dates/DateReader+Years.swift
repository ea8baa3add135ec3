import Lexicon
import Manuscript
import Normalization

/// Years, with and without a word or an era beside them.
extension DateReader {
  /// A year and what follows it.
  struct Year {
    /// Negative before the common era.
    let value: Int
    let end: Int
    let isHijri: Bool
    var isAnchored = false
  }

  /// The era after a year: `هـ`, `م`, `قبل الميلاد`.
  func era(_ index: Int, with other: Int) -> (name: String, end: Int)? {
    guard let word = calendar.word(index, with: other, .era),
      word.reading.proclitics == 0
        || word.entry.name != "gregorian"
    else {
      return dottedEra(index, with: other)
    }
    return (word.entry.name, word.end)
  }

  /// `ق.م`, whose letters are tokens of their own.
  private func dottedEra(_ index: Int, with other: Int) -> (name: String, end: Int)? {
    guard context.has(index + 2, with: other), context.isWord(index, Self.qaf),
      context.tokens.isSign(index + 1, "."), context.isWord(index + 2, Self.mim)
    else { return nil }
    let hasLastStop =
      context.touchesPrevious(index + 3) && context.tokens.isSign(index + 3, ".")
      && context.has(index + 4, with: index)
    return ("bc", index + (hasLastStop ? 4 : 3))
  }

  private static let qaf = LetterKey.make("ق")
  private static let mim = LetterKey.make("م")

  private func dated(_ value: Int, _ end: Int, with other: Int) -> Year {
    guard let era = era(end, with: other) else {
      return Year(value: value, end: end, isHijri: false)
    }
    switch era.name {
    case "hijri": return Year(value: value, end: era.end, isHijri: true)
    case "bc": return Year(value: -value, end: era.end, isHijri: false)
    default: return Year(value: value, end: era.end, isHijri: false)
    }
  }

  /// A year after a month: digits, `من عام 2014`, `ألفان وثمانية عشر`, `من العام الماضي`.
  func year(_ index: Int, with other: Int, afterMonth: Bool, isOf: Bool) -> Year? {
    if let word = calendar.word(index, with: other, .yearWord) {
      return yearAfter(word, with: other)
    }
    if isOf, let year = thisYear(index, with: other) { return year }
    if let digits = calendar.digits(index, with: other) {
      let year = dated(digits.value, index + 1, with: other)
      let isSafe = digits.count == 4 && (1000...2200).contains(digits.value) && !isOf
      let hasEra = year.end > index + 1
      guard isSafe || hasEra && digits.count <= 4 else { return nil }
      return year
    }
    guard afterMonth, let numeral = yearInWords(index, with: other) else { return nil }
    return dated(numeral.value, numeral.end, with: other)
  }

  /// `هذا العام`.
  func thisYear(_ index: Int, with other: Int) -> Year? {
    guard let anchor, let this = calendar.word(index, with: other, .this),
      let word = calendar.word(this.end, with: other, .yearWord), word.reading.hasArticle
    else { return nil }
    return Year(value: anchor.year, end: word.end, isHijri: false, isAnchored: true)
  }

  private func yearInWords(_ index: Int, with other: Int) -> (value: Int, end: Int)? {
    guard context.has(index, with: other), context.tokens[index].kind == .word,
      context.classes(index).contains(.number),
      let numeral = calendar.numerals.wholeNumber(at: index), !numeral.hasArticle,
      !numeral.hasPreposition, !numeral.hasConjunction, let value = numeral.value.integer,
      (100...2200).contains(value)
    else { return nil }
    return (value, numeral.tokens.upperBound)
  }

  /// What stands after عام or سنة: a number, an adjective of time, or nothing that tells a year.
  private func yearAfter(_ word: CalendarLookup.Word, with other: Int) -> Year? {
    if word.reading.hasArticle {
      if let anchor, let (direction, end) = calendar.direction(word.end, with: other) {
        return Year(
          value: anchor.year + Self.shift(direction), end: end, isHijri: false, isAnchored: true)
      }
      if let same = calendar.word(word.end, with: other, .same), let lastYear {
        return Year(value: lastYear, end: same.end, isHijri: false)
      }
    }
    var next = word.end
    // العام الدراسي 2022, العام الهجري 1445
    var isHijriWord = false
    if word.reading.hasArticle, context.has(next + 1, with: other),
      context.tokens[next + 1].kind == .number, context.tokens[next].kind == .word,
      context.tokens.readings(next).contains(where: { $0.hasArticle })
    {
      isHijriWord = calendar.word(next, with: other, .era)?.entry.name == "hijri"
      next += 1
    }
    if let digits = calendar.digits(next, with: other) {
      guard digits.count >= 3 || era(next + 1, with: other) != nil || digits.value > 31 else {
        return nil
      }
      // في السنة 250 يوم عمل: a year has days.
      if digits.count < 4 || word.reading.hasArticle, countsSomething(next) { return nil }
      let year = dated(digits.value, next + 1, with: other)
      return isHijriWord ? Year(value: year.value, end: year.end, isHijri: true) : year
    }
    guard let words = yearInWords(next, with: other) else { return nil }
    return dated(words.value, words.end, with: other)
  }

  // MARK: - عام 2002, سنة ٢٥٥ هـ, العام الماضي

  /// A year at its word.
  func yearAfterWord(at index: Int) -> Found? {
    if let years = calendar.word(index, .yearsWord) { return firstOfYears(years, at: index) }
    guard let word = calendar.word(index, .yearWord) else { return nil }
    guard let year = yearAfter(word, with: index) else { return nil }
    if year.isAnchored, isAfterThis(index) { return nil }
    return found(year, start: word.start, rule: "year after its word")
  }

  private func isAfterThis(_ index: Int) -> Bool {
    calendar.word(index - 1, .this) != nil && context.has(index - 1, with: index)
  }

  func found(_ year: Year, start: Int, rule: String) -> Found {
    var point = DatePoint()
    point.year = year.value
    point.calendar = year.isHijri ? .ummAlQura : .gregorian
    return Found(
      point: point, isAnchored: year.isAnchored, start: start, end: year.end, rule: rule)
  }

  /// `عامي ٢٠٢٤ و٢٠٢٥`, `الأعوام 1990–2000`: the first of several years.
  private func firstOfYears(_ word: CalendarLookup.Word, at index: Int) -> Found? {
    guard let digits = calendar.digits(word.end, with: index), digits.count >= 3 else { return nil }
    return found(
      dated(digits.value, word.end + 1, with: index), start: word.start,
      rule: "years after their word")
  }

  // MARK: - ٧٦٢ م, 377هـ, 500 ق.م

  /// Digits with an era; م alone is a metre unless a year stands or is called for beside it.
  func yearWithEra(at index: Int) -> Found? {
    guard let digits = calendar.digits(index, with: index), digits.count <= 4, digits.value > 0
    else { return nil }
    let start = context.tokens[index].range.lowerBound
    guard let era = era(index + 1, with: index) else { return spanWithEra(at: index, digits.value) }
    if era.name == "gregorian", context.tokens.key(index + 1).count == 1,
      !(digits.count >= 3 && isBesideYear(index))
    {
      return nil
    }
    guard era.name != "hijri" || digits.value <= 1600 else { return nil }
    return found(
      dated(digits.value, index + 1, with: index), start: start, rule: "year with its era")
  }

  /// `(٨٦٨–٨٦٩ م)`: the era stands after the second year.
  private func spanWithEra(at index: Int, _ first: Int) -> Found? {
    guard context.isDash(index + 1) || context.isLoneWaw(index + 1),
      let second = calendar.digits(index + 2, with: index), first >= 100,
      let era = era(index + 3, with: index), (second.value > first) == (era.name != "bc"),
      era.name != "gregorian" || context.tokens.key(index + 3).count > 1 || isBesideYear(index)
    else { return nil }
    if era.name == "hijri" {
      return found(
        Year(value: first, end: index + 1, isHijri: true),
        start: context.tokens[index].range.lowerBound, rule: "year with its era")
    }
    return found(
      Year(value: era.name == "bc" ? -first : first, end: index + 1, isHijri: false),
      start: context.tokens[index].range.lowerBound, rule: "year with its era")
  }

  private func isBesideYear(_ index: Int) -> Bool {
    guard context.has(index - 1, with: index) else { return false }
    if context.tokens.isSign(index - 1, "/") || context.tokens.isSign(index - 1, "(")
      || context.isDash(index - 1) || context.isLoneWaw(index - 1)
    {
      return true
    }
    if isTimePreposition(index - 1, with: index) { return true }
    return dates.last.map { context.tokens[index].range.lowerBound - $0.range.upperBound < 24 }
      ?? false
  }

  // MARK: - 2015 alone

  private static let amounts: [[UInt8]] = [
    "بلغ", "بلغت", "يبلغ", "تبلغ", "وصل", "سجل", "سجلت", "عدد", "عددهم", "عددها", "نحو", "حوالي",
    "قرابة", "زهاء", "تجاوز", "بـ", "ب", "أن", "مجموعها", "مجموعه", "قدرها", "قدره", "قيمتها",
    "قيمته", "قيمة", "بقيمة", "مبلغ", "بمبلغ", "بعدد", "بنحو", "بحوالي", "بواقع", "على", "أكثر",
    "لـ",
  ].map { LetterKey.make($0) }

  /// A bare number that is a year: no unit after it, and a word or sign of time before it.
  func bareYear(at index: Int) -> Found? {
    guard let digits = calendar.digits(index, with: index), digits.count == 4,
      (1000...2100).contains(digits.value), standsClear(index), !countsSomething(index)
    else { return nil }
    let start = context.tokens[index].range.lowerBound
    func year(_ rule: String) -> Found {
      found(Year(value: digits.value, end: index + 1, isHijri: false), start: start, rule: rule)
    }
    guard context.has(index - 1, with: index) else {
      if isAloneInCell(index), digits.value >= 1200 { return year("year in a table") }
      if isRange(index) { return year("range of years") }
      // 2004: تعرضت مقاطعة …
      if digits.value >= 1400, context.has(index + 2, with: index),
        context.tokens.isSign(index + 1, ":"), context.tokens[index + 2].followsSpace
      {
        return year("year before a colon")
      }
      return nil
    }
    let before = index - 1
    if digits.value >= 1400, isTimePreposition(before, with: index) {
      return year("year after a preposition")
    }
    if isRange(index), digits.value >= 1400 { return year("range of years") }
    if digits.value >= 1400, context.tokens.isSign(before, "("),
      context.has(index + 1, with: index),
      context.tokens.isSign(index + 1, ")")
    {
      return year("year in brackets")
    }
    if context.isLoneWaw(before), let last = dates.last,
      context.tokens[before].range.lowerBound - last.range.upperBound <= 1
    {
      return year("year after a year")
    }
    guard (1800...2100).contains(digits.value), !filter.isLabelled(index), !filter.isScore(index),
      !isDivided(index)
    else { return nil }
    // بين 1500 يورو و2000: a count goes on.
    if context.isLoneWaw(before), context.has(index - 2, with: index),
      !context.classes(index - 2).isDisjoint(with: [.unit, .noun])
    {
      return nil
    }
    let key = context.tokens.key(before)
    if Self.amounts.contains(where: { key.elementsEqual($0) }) || hasLimit(before) { return nil }
    if context.isWord(before, CalendarLookup.to), !isYear(index - 2, with: index) {
      guard (1900...2100).contains(digits.value), !followsChange(index) else { return nil }
    }
    if context.tokens[before].kind == .symbol || context.tokens[before].kind == .number {
      return nil
    }
    return year("bare year")
  }

  /// `2000 على 3`, so written.
  private func isDivided(_ index: Int) -> Bool {
    context.has(index + 2, with: index) && context.isWord(index + 1, Self.over)
      && context.tokens[index + 2].kind == .number
  }

  private static let over = LetterKey.make("على")

  private func hasLimit(_ index: Int) -> Bool {
    context.tokens[index].kind == .word
      && context.tokens.readings(index).contains { reading in
        context.lexicon.numberWords.limits.entry([reading.word]) != nil
      }
      || index > 0 && context.isWord(index, CalendarLookup.of)
        && context.classes(index - 1).contains(.numberLimit)
  }

  private func followsChange(_ index: Int) -> Bool {
    (max(0, index - 8)..<index).contains { context.word($0, .change) != nil }
  }

  /// The second year of a range.
  func yearOfRange(at index: Int) -> Found? {
    guard let digits = calendar.digits(index, with: index), digits.count >= 3,
      (600...2100).contains(digits.value), !countsSomething(index)
    else { return nil }
    return found(
      dated(digits.value, index + 1, with: index), start: context.tokens[index].range.lowerBound,
      rule: "range of years")
  }

  /// Nothing touches it that makes it part of a code.
  private func standsClear(_ index: Int) -> Bool {
    if context.touchesPrevious(index) {
      let kind = context.tokens[index - 1].kind
      guard kind == .word || kind == .punctuation else { return false }
      if context.tokens.isSign(index - 1, "/") || context.tokens.isSign(index - 1, ":") {
        return false
      }
      if context.isDash(index - 1), context.touchesPrevious(index - 1) { return false }
    }
    if context.touchesPrevious(index + 1) {
      if context.tokens[index + 1].kind == .latin || context.tokens[index + 1].kind == .symbol {
        return false
      }
      if filter.isJoiner(index + 1), context.touchesPrevious(index + 2) { return isRange(index) }
    }
    return true
  }

  private func isYear(_ index: Int, with other: Int) -> Bool {
    calendar.digits(index, with: other).map { $0.count == 4 && (1000...2100).contains($0.value) }
      ?? false
  }

  /// `1990–2000`, `2022/2023`, `1876 إلى 1952`: two years in order.
  private func isRange(_ index: Int) -> Bool {
    guard let first = calendar.digits(index, with: index),
      let second = calendar.digits(index + 2, with: index), second.count == 4,
      (1000...2100).contains(second.value), second.value > first.value, !countsSomething(index + 2)
    else { return false }
    if context.isDash(index + 1) { return true }
    if context.tokens.isSign(index + 1, "/") { return second.value == first.value + 1 }
    return context.isWord(index + 1, CalendarLookup.to)
      && context.isWord(index - 1, CalendarLookup.of)
  }

  /// Whether a unit or a counted noun follows.
  func countsSomething(_ index: Int) -> Bool {
    guard let thing = units.read(at: index + 1, after: index) else {
      return context.has(index + 1, with: index)
        && (context.word(index + 1, [.scale, .scalePlural]) != nil)
    }
    if thing.source != .unknown { return true }
    // An unknown word counts when it bears the accusative that a number asks for.
    return context.tokens.key(index + 1).last == LetterKey.letter("ا")
      || !isTimePreposition(index - 1, with: index) && !isBesideYear(index)
  }

  /// Whether a noun of the lexicon follows in the form that the number asks for, and can be nothing else.
  ///
  /// After a month this alone makes a count of a year: `في مارس 2000 شخص`; after سنة or عام nothing does.
  func countsKnownNoun(_ index: Int, _ value: Int) -> Bool {
    let next = index + 1
    guard context.has(next, with: index), context.tokens[next].kind == .word,
      context.classes(next).isDisjoint(with: [.predicate, .speechVerb, .calendar, .functionWord]),
      units.measure(at: next) != nil || isCountedNoun(next, value)
    else { return false }
    // في مارس 2020 رئيس الوزراء …: a construct is one thing.
    return !context.has(next + 1, with: index) || context.tokens[next + 1].kind != .word
      || !context.tokens.readings(next + 1).contains { $0.hasArticle && $0.proclitics == 0 }
  }

  private func isCountedNoun(_ index: Int, _ value: Int) -> Bool {
    guard let reading = units.nounReading(at: index),
      let forms = context.lexicon.nouns[reading.word]
    else { return false }
    let wanted = (3...10).contains(value % 100) ? CountedNoun.Form.plural : .singular
    return forms.contains { $0.form == wanted }
  }

  private func isAloneInCell(_ index: Int) -> Bool {
    let leaf = Int(context.tokens[index].leaf)
    return calendar.numerals.standsAlone(index..<index + 1) && leaf < leaves.count
      && leaves[leaf].kind == .cell
  }
}
