import Manuscript

/// Reads time stamps: seconds since 1970, an ISO 8601 day, or a day and a time in UTC.
public enum TimestampParser {
  /// The forms that are taken, for messages.
  public static let forms =
    "seconds since 1970, a day such as 2021-06-25, or a time such as 2021-06-25T12:00:00Z"

  /// Seconds since 1970-01-01T00:00:00Z, from 1980 to 9999; nil for anything else.
  ///
  /// ZIP archives have no date before 1980, so that a book could not carry an earlier one.
  public static func seconds(_ text: String) -> Int? {
    let seconds = Int(text) ?? day(text) ?? time(text)
    guard let seconds, (315_532_800...253_402_300_799).contains(seconds) else { return nil }
    return seconds
  }

  /// Midnight in UTC at the beginning of an ISO 8601 day.
  static func day(_ text: String) -> Int? {
    CalendarDay(text).map { $0.daysSince1970 * 86_400 }
  }

  private static func time(_ text: String) -> Int? {
    guard text.utf8.count == 20, text.hasSuffix("Z"), let midnight = day(String(text.prefix(10)))
    else { return nil }
    let clock = text.dropFirst(10).dropLast().utf8.map { $0 }
    guard clock.count == 9, clock[0] == 0x54, clock[3] == 0x3A, clock[6] == 0x3A else { return nil }
    let parts = [clock[1...2], clock[4...5], clock[7...8]].map {
      $0.allSatisfy { (0x30...0x39).contains($0) } ? Int(String(decoding: $0, as: UTF8.self)) : nil
    }
    guard let hour = parts[0], let minute = parts[1], let second = parts[2], hour < 24, minute < 60,
      second < 60
    else { return nil }
    return midnight + hour * 3600 + minute * 60 + second
  }
}
