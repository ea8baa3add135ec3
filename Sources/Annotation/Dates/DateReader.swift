import Lexicon
import Manuscript
import Normalization

/// Walks the tokens once and collects the dates among them.
struct DateReader {
  let context: NumeralContext
  let calendar: CalendarLookup
  let units: UnitReader
  let filter: FalseNumberFilter
  /// The document's own day.
  let anchor: CalendarDay?
  let leaves: [Leaf]

  private(set) var dates: [DateMention] = []
  private(set) var impossible: [TextRange] = []
  /// The year that was told last, for `من السنة نفسها`.
  var lastYear: Int?

  init(_ edition: Edition, lexicon: Lexicon) {
    context = NumeralContext(edition, lexicon: lexicon)
    calendar = CalendarLookup(context)
    units = UnitReader(context: context)
    filter = FalseNumberFilter(context: context)
    anchor = edition.metadata.date.flatMap { CalendarDay(String($0.prefix(10))) }
    leaves = edition.manuscript.blocks.leaves
  }

  /// A date that was read: its place, its meaning, and what a range needs of it.
  struct Found {
    var point: DatePoint?
    /// EDTF that is worked out already; nil when the point says it, or nothing can.
    var edtf: String?
    var isAnchored = false
    var start: Int
    /// The token after it.
    var end: Int
    var rule: String
    var calendar: DateMention.Calendar { point?.calendar ?? spanCalendar }
    var spanCalendar = DateMention.Calendar.gregorian
  }

  /// Reads the whole text.
  mutating func readAll() {
    var index = 0
    let count = context.tokens.count
    while index < count {
      let kind = context.tokens[index].kind
      guard kind == .number || kind == .word else {
        index += 1
        continue
      }
      var found: Found?
      if kind == .number {
        found = dateOfDigits(at: index)
      } else {
        let classes = context.classes(index)
        if classes.isDisjoint(with: [.calendar, .number]) {
          index += 1
          continue
        }
        found = dateOfWords(at: index, classes)
      }
      guard var found, found.end > index else {
        index += 1
        continue
      }
      extend(&found, from: index)
      append(found)
      index = found.end
    }
  }

  private func dateOfDigits(at index: Int) -> Found? {
    numericDate(at: index) ?? dayOfMonth(at: index) ?? yearWithEra(at: index)
      ?? bareYear(at: index) ?? dayInDigitsAlone(at: index)
  }

  private mutating func dateOfWords(at index: Int, _ classes: WordClass) -> Found? {
    if classes.contains(.calendar) {
      if let found = weekday(at: index) ?? relativeDay(at: index) ?? distance(at: index) {
        return found
      }
      if let found = monthAndYear(at: index) ?? yearAfterWord(at: index) ?? century(at: index) {
        return found
      }
      if let found = decade(at: index) ?? season(at: index) ?? relativePeriod(at: index) {
        return found
      }
      if let found = part(at: index) ?? holiday(at: index) ?? nthWeekday(at: index) {
        return found
      }
    }
    if classes.contains(.number) {
      return dayOfMonth(at: index) ?? nthWeekday(at: index) ?? quarter(at: index)
        ?? dayAlone(at: index) ?? secondCentury(at: index)
    }
    return nil
  }

  // MARK: - Collecting

  private mutating func append(_ found: Found) {
    let range = found.start..<context.tokens[found.end - 1].range.upperBound
    var edtf = found.edtf
    var isAnchored = found.isAnchored
    if edtf == nil, let point = found.point {
      switch point.resolve(anchor, isPast: tense(at: found.start)) {
      case .dates(let text, let anchored):
        edtf = text
        isAnchored = isAnchored || anchored
      case .unanchored: break
      case .impossible: impossible.append(range)
      }
    }
    if let year = found.point?.year, found.point?.calendar == .gregorian { lastYear = year }
    dates.append(
      DateMention(
        range: range, edtf: edtf, calendar: found.calendar, isAnchored: isAnchored && edtf != nil,
        by: found.rule))
  }

  // MARK: - Ranges

  /// Takes in the other end of a range: `بين يناير ومارس`, `من 2010 إلى 2018`, `1990–2000`.
  private mutating func extend(_ low: inout Found, from index: Int) {
    guard let point = low.point, point.calendar == .gregorian || point.year != nil else { return }
    let sign = low.end
    guard context.has(sign + 1, with: index) else { return }
    let isDash = context.isDash(sign)
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
    guard let high = otherEnd(at: next, with: index), let highPoint = high.point,
      highPoint.calendar == point.calendar, isTo || isDash || isSlash || isAfterBetween(index),
      let edtf = interval(point, highPoint, isSlash: isSlash)
    else { return }
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
    return context.tokens[index].kind == .number
      ? numericDate(at: index) ?? dayOfMonth(at: index) ?? yearWithEra(at: index)
        ?? yearOfRange(at: index)
      : dayOfMonth(at: index) ?? monthAndYear(at: index, isRangeEnd: true)
        ?? yearAfterWord(at: index)
  }

  private func startsWithConjunction(_ index: Int) -> Bool {
    context.tokens[index].kind == .word
      && context.tokens.readings(index).contains { context.hasConjunction(index, $0) }
  }

  private func isAfterBetween(_ index: Int) -> Bool {
    context.isWord(index - 1, CalendarLookup.between) && context.has(index - 1, with: index)
      || calendar.word(index - 1, .yearsWord, .yearWord) != nil
        && context.isWord(index - 2, CalendarLookup.between)
  }

  private func isAfterFrom(_ index: Int) -> Bool {
    context.has(index - 1, with: index) && context.isWord(index - 1, CalendarLookup.of)
  }

  /// Two points of one precision as an interval; the first takes from the second what it lacks.
  private func interval(
    _ low: DatePoint, _ high: DatePoint, isSlash: Bool
  ) -> (text: String, isAnchored: Bool)? {
    var low = low
    var high = high
    if low.year == nil, high.year != nil { low.year = high.year }
    if low.month == nil, low.day != nil { low.month = high.month }
    if isSlash {
      // 2022/2023 is a season; 145/762 is one year in two calendars.
      guard let first = low.year, let second = high.year, low.month == nil, second == first + 1
      else { return nil }
    }
    guard (low.month == nil) == (high.month == nil), (low.day == nil) == (high.day == nil)
    else { return nil }
    if low.calendar == .ummAlQura { high.year = high.year ?? low.year }
    guard case .dates(let first, let anchored) = low.resolve(anchor, isPast: nil),
      case .dates(let second, let alsoAnchored) = high.resolve(anchor, isPast: nil)
    else { return nil }
    if low.calendar == .ummAlQura {
      let ends = first.split(separator: "/").prefix(1) + second.split(separator: "/").suffix(1)
      return (ends.joined(separator: "/"), anchored)
    }
    guard low.year.map({ $0 < 0 }) == true || first < second || first.first == "-" else {
      return nil
    }
    return (first + "/" + second, anchored || alsoAnchored)
  }

  // MARK: - Tense

  private static let will = LetterKey.make("سوف")
  private static let willNot = LetterKey.make("لن")
  private static let by = LetterKey.make("بحلول")
  private static let sin = LetterKey.letter("س")
  private static let ya = LetterKey.letter("ي")
  private static let ta = LetterKey.letter("ت")
  private static let alef = LetterKey.letter("ا")
  private static let nun = LetterKey.letter("ن")

  /// Whether the words around a place tell of the past (true) or of what is to come (false).
  func tense(at offset: Int) -> Bool? {
    let index = context.tokens.index(at: offset)
    var past = false
    var position = index - 1
    while position >= max(0, index - 25), context.has(position, with: index),
      !context.tokens.isSign(position, ".")
    {
      if context.tokens[position].kind == .word {
        if isFuture(position) { return false }
        past = past || isPast(position)
      }
      position -= 1
    }
    if past { return true }
    position = index + 1
    while position < index + 12, context.has(position, with: index),
      !context.tokens.isSign(position, ".")
    {
      if context.tokens[position].kind == .word {
        if isFuture(position) { return false }
        if isPast(position) { return true }
      }
      position += 1
    }
    return nil
  }

  func isFuture(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    if context.isWord(index, Self.will, Self.willNot, Self.by) { return true }
    guard key.count > 3, key.first == Self.sin, !context.classes(index).contains(.solidInitial)
    else {
      return false
    }
    let second = key[key.startIndex + 1]
    return second == Self.ya || second == Self.ta || second == Self.alef && key.count == 5
      || second == Self.nun && key.count == 5
  }

  private func isPast(_ index: Int) -> Bool {
    let lexicon = context.lexicon
    return context.tokens.readings(index).contains { reading in
      guard !reading.hasArticle, !reading.hasTanwin else { return false }
      let classes = lexicon.classes(of: reading.word)
      if classes.contains(.predicate), let forms = lexicon.predicates[reading.word] {
        return forms.contains { $0.form == .past || $0.form == .passive }
      }
      return classes.contains(.speechVerb) && context.tokens.key(index).first != Self.ya
    }
  }
}
