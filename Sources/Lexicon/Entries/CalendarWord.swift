/// A word or phrase that dates are written with.
public struct CalendarWord: Sendable, Hashable {
  /// What the word does in a date; the names are those of the list.
  public enum Kind: String, Sendable, Hashable {
    case month
    case hijriMonth = "hijri-month"
    case weekday, day
    case dayWord = "day-word"
    case weekWord = "week-word"
    case monthWord = "month-word"
    case yearWord = "year-word"
    case yearsWord = "years-word"
    case centuryWord = "century-word"
    case centuriesWord = "centuries-word"
    case decadeWord = "decade-word"
    case seasonWord = "season-word"
    case past, next, current, this, same, last, part, era, decade, season, concord
    /// They stand before a distance in time: قبل, بعد.
    case ago, ahead
    /// A feast on a fixed day, as month and day: 1225.
    case holiday
  }

  public let kind: Kind
  /// The number of a month, weekday, relative day, decade or season; 0 for words without one.
  public let value: Int
  /// The name of an era or a part: `gregorian`, `hijri`, `bc`, `early`, `middle`, `late`, `half`.
  public let name: String
  /// Whether the word is also a name or an everyday word, and is a date only with cause.
  public let isAmbiguous: Bool
  /// Where it stands in its list.
  public var line = ListLine.none
}
