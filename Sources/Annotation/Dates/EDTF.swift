import Manuscript

/// Writes Extended Date/Time Format, level 1 (ISO 8601-2:2019).
enum EDTF {
  /// A year: four digits; `Y` and all digits beyond 9999; years before 1 BC negative (1 BC is 0000).
  ///
  /// - Parameter year: As historians count: -1 is 1 BC, and there is no year nought.
  /// - Returns: the year in EDTF.
  static func year(_ year: Int) -> String {
    let astronomical = year < 0 ? year + 1 : year
    if astronomical.magnitude > 9999 { return "Y\(astronomical)" }
    let digits = String(astronomical.magnitude)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return astronomical < 0 ? "-" + padded : padded
  }

  /// A month of a year.
  static func month(_ year: Int, _ month: Int) -> String {
    self.year(year) + "-" + (month < 10 ? "0" : "") + String(month)
  }

  /// Centuries: `12XX` for the thirteenth, `12XX/13XX` for two; years where they lie before the common era.
  ///
  /// Two centuries may be told in either order: before the common era the greater one is the earlier.
  static func centuries(_ ordinals: ClosedRange<Int>, isBC: Bool) -> String? {
    guard ordinals.lowerBound >= 1, ordinals.upperBound <= 99 else { return nil }
    if isBC {
      return year(-ordinals.upperBound * 100) + "/" + year(-(ordinals.lowerBound - 1) * 100 - 1)
    }
    func century(_ ordinal: Int) -> String { (ordinal <= 10 ? "0" : "") + "\(ordinal - 1)XX" }
    let first = century(ordinals.lowerBound)
    return ordinals.count == 1 ? first : first + "/" + century(ordinals.upperBound)
  }

  /// A decade by its first year: `199X`; nil outside the years of four digits.
  static func decade(_ firstYear: Int) -> String? {
    guard (0...9999).contains(firstYear) else { return nil }
    return String(year(firstYear).dropLast()) + "X"
  }

  /// Whether level 1 can say a date: a year beyond four digits has no months and seasons there.
  static func isLevelOne(_ date: String) -> Bool {
    !date.utf8.contains(UInt8(ascii: "Y"))
      || date.split(separator: "/").allSatisfy { $0.first != "Y" || !$0.dropFirst(2).contains("-") }
  }

  /// From one day to another; nil when the first comes after the last.
  static func days(_ first: CalendarDay?, _ last: CalendarDay?) -> String? {
    guard let first, let last, first <= last else { return nil }
    return first == last ? first.description : first.description + "/" + last.description
  }

  /// From the beginning of one date to the end of another, either of which may be an interval.
  ///
  /// - Returns: the interval; nil when the two are not told to the same grain, or run backwards.
  static func interval(_ low: String, _ high: String) -> String? {
    guard let first = low.split(separator: "/").first, let last = high.split(separator: "/").last,
      let start = sortKey(first), let end = sortKey(last), start < end
    else { return nil }
    let grains = [first, last].map { date in
      date.drop { $0 == "-" }.utf8.count { $0 == 0x2D } * 4 + date.utf8.count { $0 == 0x58 }
    }
    guard grains[0] == grains[1] else { return nil }
    return first + "/" + last
  }

  /// A number that grows as time goes: year, month and day in one; nil for what is no date.
  private static func sortKey(_ date: Substring) -> Int? {
    let isBC = date.hasPrefix("-") || date.hasPrefix("Y-")
    let parts = date.drop { $0 == "-" || $0 == "Y" }.replacing("X", with: "0")
      .split(separator: "-")
    guard let year = parts.first.flatMap({ Int($0) }) else { return nil }
    let month = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let day = parts.count > 2 ? Int(parts[2]) ?? 0 : 0
    return (isBC ? -year : year) * 10_000 + month * 100 + day
  }
}
