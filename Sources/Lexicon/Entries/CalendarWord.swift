/// A word or phrase that dates are written with.
public struct CalendarWord: Sendable, Hashable {
  /// What the word does in a date; the names are those of the list.
  public enum Kind: UInt8, ListedKind {
    case month
    case hijriMonth
    /// The first or the last day of the month after it: غرة, سلخ.
    case monthEdge
    case weekday, day
    case dayWord, weekWord, monthWord, yearWord, yearsWord, centuryWord, centuriesWord, decadeWord
    case seasonWord
    /// Several whole periods, whose name is the period's: السنوات, الأشهر.
    case periods
    /// Two whole periods: السنتين.
    case twoPeriods
    case past, next, current, this, same, last, part, era, decade, season, concord
    /// One of so many equal parts of a year: الثلاثي, السداسي.
    case partOfYear
    /// They stand before a distance in time: قبل, بعد.
    case ago, ahead
    /// A feast on a fixed day, as month and day: 1225.
    case holiday
    /// A feast on a fixed day of the Hijri year.
    case hijriHoliday
  }

  public let kind: Kind
  /// The number of a month, weekday, relative day, decade or season; 0 for words without one.
  public let value: Int
  /// The name of an era, a period or a part: `gregorian`, `hijri`, `bc`, `early`, `middle`, `late`, `half`.
  public let name: String
  /// Whether the word is also a name or an everyday word, and is a date only with cause.
  public let isAmbiguous: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
