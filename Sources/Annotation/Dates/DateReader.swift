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
  /// What is wrong with some of them.
  private(set) var findings: [Finding] = []
  /// The year that was told last, for `من السنة نفسها`.
  var lastYear: Int?
  /// The month that was told last, for `الشهر نفسه`.
  private(set) var lastMonth: (year: Int, month: Int)?
  let numericHabit: NumericDateHabit
  /// Whether the text names now anywhere, from which times may be counted.
  let namesNow: Bool

  init(_ edition: Edition, lexicon: Lexicon) {
    context = NumeralContext(edition, lexicon: lexicon)
    calendar = CalendarLookup(context)
    units = UnitReader(context: context)
    filter = FalseNumberFilter(context: context)
    anchor = edition.metadata.date.flatMap { CalendarDay(String($0.prefix(10))) }
    leaves = edition.manuscript.blocks.leaves
    numericHabit = NumericDateHabit(context, calendar)
    namesNow = edition.tokens.hasType(CalendarLookup.now)
  }

  /// A date that an editor should look at.
  enum Finding {
    /// The calendar has no such day.
    case impossible(TextRange)
    /// The day's weekday is another than the text says.
    case wrongWeekday(TextRange, day: String)
  }

  /// A date that was read: its place, its meaning, and what a range needs of it.
  struct Found {
    @Boxed var point: DatePoint?
    /// EDTF that is worked out already; nil when the point says it, or nothing can.
    var edtf: String?
    var isAnchored = false
    var start: Int
    /// The token after it.
    var end: Int
    var rule: String
    var calendar: DateMention.Calendar { point?.calendar ?? spanCalendar }
    var spanCalendar = DateMention.Calendar.gregorian
    /// The centuries that it names, and their era where one is told.
    @Boxed var centuries: (ordinals: ClosedRange<Int>, era: String?)?
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
    numericDate(at: index) ?? distanceFromNow(at: index) ?? dayOfMonth(at: index)
      ?? yearWithEra(at: index) ?? bareYear(at: index) ?? dayInDigitsAlone(at: index)
  }

  private mutating func dateOfWords(at index: Int, _ classes: WordClass) -> Found? {
    if classes.contains(.calendar) {
      if let found = weekday(at: index) ?? holiday(at: index) ?? relativeDay(at: index) {
        return found
      }
      if let found = distance(at: index) ?? distanceFromNow(at: index) ?? edgeOfMonth(at: index) {
        return found
      }
      if let found = monthAndYear(at: index) ?? yearAfterWord(at: index) ?? century(at: index) {
        return found
      }
      if let found = decade(at: index) ?? season(at: index) ?? relativePeriod(at: index) {
        return found
      }
      if let found = sameMonth(at: index) ?? periodsBesideNow(at: index)
        ?? periodsOfAWhole(at: index)
      {
        return found
      }
      if let found = part(at: index) ?? nthWeekday(at: index) { return found }
    }
    if classes.contains(.number) {
      return distanceFromNow(at: index) ?? dayOfMonth(at: index) ?? nthWeekday(at: index)
        ?? portion(at: index) ?? dayAlone(at: index) ?? secondCentury(at: index)
    }
    return classes.contains(.calendar) ? portion(at: index) : nil
  }

  // MARK: - Collecting

  private mutating func append(_ found: Found) {
    let range = found.start..<context.tokens[found.end - 1].range.upperBound
    guard range.lowerBound < range.upperBound else { return }
    var edtf = found.edtf
    var isAnchored = found.isAnchored
    if edtf == nil, let point = found.point {
      switch point.resolve(anchor, isPast: tense(at: found.start)) {
      case .dates(let text, let anchored):
        edtf = text
        isAnchored = isAnchored || anchored
      case .unanchored: break
      case .impossible: findings.append(.impossible(range))
      }
      if let edtf, disagrees(point, with: edtf) {
        findings.append(.wrongWeekday(range, day: edtf))
      }
    }
    if edtf.map(EDTF.isLevelOne) == false { edtf = nil }
    if let edtf, let month = Self.lastMonth(of: edtf) { lastMonth = month }
    if let year = found.point?.year, found.point?.calendar == .gregorian { lastYear = year }
    dates.append(
      DateMention(
        range: range, edtf: edtf, calendar: found.calendar, isAnchored: isAnchored && edtf != nil,
        by: found.rule))
  }

  /// Whether a whole date names a weekday that its day is not; a Hijri day may differ by one, as the moon is seen.
  private func disagrees(_ point: DatePoint, with edtf: String) -> Bool {
    guard let weekday = point.weekday, !point.lacksYear, let day = CalendarDay(edtf) else {
      return false
    }
    let distance = (day.weekday - weekday + 7) % 7
    return point.calendar == .gregorian ? distance != 0 : ![0, 1, 6].contains(distance)
  }

  /// The month in which a date ends, where it says one.
  private static func lastMonth(of edtf: String) -> (year: Int, month: Int)? {
    let parts =
      edtf.utf8.split(separator: UInt8(ascii: "/")).last?.split(separator: UInt8(ascii: "-")) ?? []
    guard parts.count >= 2, parts[0].count == 4, let year = number(parts[0]),
      let month = number(parts[1]), (1...12).contains(month)
    else { return nil }
    return (year, month)
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit), value < 10_000 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}
