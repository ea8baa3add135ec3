/// A moment by the Gregorian calendar and the clock of UTC, without leap seconds.
public struct UTCTime: Sendable, Hashable, CustomStringConvertible {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int
  public let hour: Int
  public let minute: Int
  public let second: Int

  /// The moment that lies some seconds after 1970-01-01T00:00:00Z.
  ///
  /// Years outside 0 to 9999 are held at those ends, so that every moment can be written.
  public init(secondsSince1970 seconds: Int) {
    let bounded = min(max(seconds, -62_167_219_200), 253_402_300_799)
    let days = (bounded >= 0 ? bounded : bounded - 86_399) / 86_400
    let rest = bounded - days * 86_400
    // Days to civil date: Howard Hinnant, "chrono-compatible low-level date algorithms".
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    hour = rest / 3_600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// The moment in ISO 8601: `2021-06-25T00:00:00Z`.
  public var description: String {
    let yearDigits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - yearDigits.count)) + yearDigits
    let date = "\(padded)-\(Self.pair(month))-\(Self.pair(day))"
    return "\(date)T\(Self.pair(hour)):\(Self.pair(minute)):\(Self.pair(second))Z"
  }

  private static func pair(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
