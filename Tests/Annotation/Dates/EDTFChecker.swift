/// Checks Extended Date/Time Format, level 1 (ISO 8601-2:2019), by the standard's grammar alone.
enum EDTFChecker {
  /// Whether a text is a date, a season, a masked year or an interval of them, its ends in order.
  static func accepts(_ text: String) -> Bool {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1: return bounds(ends[0]) != nil
    case 2:
      guard let first = bounds(ends[0]), let last = bounds(ends[1]) else { return false }
      return first.low <= last.high
    default: return false
    }
  }

  /// The first and the last day of a date, counted without regard to the length of months.
  private static func bounds(_ text: Substring) -> (low: Int, high: Int)? {
    if text.first == "Y" { return longYear(text.dropFirst()) }
    let isNegative = text.first == "-"
    let parts = (isNegative ? text.dropFirst() : text)
      .split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, parts.count <= 3 else { return nil }
    let digits = first.prefix { $0.isASCII && $0.isNumber }
    let masks = first.dropFirst(digits.count)
    guard masks.allSatisfy({ $0 == "X" }), masks.count <= 2, masks.isEmpty || parts.count == 1,
      let year = Int(digits)
    else { return nil }
    let unit = masks.reduce(1) { unit, _ in unit * 10 }
    let low = year * unit
    let years = isNegative ? -(low + unit - 1)...(-low) : low...(low + unit - 1)
    if isNegative, low == 0, masks.isEmpty { return nil }
    guard parts.count > 1 else { return (years.lowerBound * 400, years.upperBound * 400 + 399) }
    guard let month = twoDigits(parts[1]) else { return nil }
    let base = years.lowerBound * 400
    if parts.count == 2, (21...24).contains(month) {
      return (base + (month - 21) * 90, base + (month - 21) * 90 + 89)
    }
    guard (1...12).contains(month) else { return nil }
    guard parts.count == 3 else { return (base + month * 32, base + month * 32 + 31) }
    let leap =
      years.lowerBound % 4 == 0 && (years.lowerBound % 100 != 0 || years.lowerBound % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard let day = twoDigits(parts[2]), (1...lengths[month - 1]).contains(day) else { return nil }
    return (base + month * 32 + day, base + month * 32 + day)
  }

  private static func longYear(_ digits: Substring) -> (low: Int, high: Int)? {
    guard let year = Int(digits), year.magnitude > 9999, digits.first != "+" else { return nil }
    return (year * 400, year * 400 + 399)
  }

  private static func twoDigits(_ text: Substring) -> Int? {
    text.utf8.count == 2 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
  }
}
