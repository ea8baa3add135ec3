import Manuscript

/// Says a date in English, with the preposition that it takes.
package enum DateEnglish {
  /// `in 2017`, `on 25 June 2021`, `in the 1990s`, `from 2010 to 2018`; nil for what has no plain English.
  ///
  /// - Parameters:
  ///   - edtf: The date in Extended Date/Time Format.
  ///   - since: Whether something has lasted from it to now, which no interval can say.
  /// - Returns: the phrase.
  package static func say(_ edtf: String, since: Bool = false) -> String? {
    let ends = edtf.split(separator: "/", omittingEmptySubsequences: false).map { Point($0) }
    if ends.count == 1, let point = ends[0] {
      if since { return "since " + point.words }
      return (point.isDay ? "on " : "in ") + point.words
    }
    guard ends.count == 2, !since, let first = ends[0], let last = ends[1] else { return nil }
    if let day = first.day, let next = last.day,
      next.daysSince1970 == day.daysSince1970 + 1
    {
      return "on " + first.words(before: last) + " and " + last.words
    }
    let end = first.isBC && !last.isBC ? "AD " + last.words : last.words
    return "from " + first.words(before: last) + " to " + end
  }

  /// One end of an interval, or a date by itself.
  private struct Point {
    /// What stands before the year: `25 June`, `April`, `the autumn of`.
    private var parts: [String] = []
    /// `2021`, `700 BC`, `1990s`, `19th century`.
    private var year: String
    private(set) var day: CalendarDay?
    private(set) var isBC = false
    private var hasArticle = false

    var isDay: Bool { day != nil }
    var words: String { ((hasArticle ? ["the"] : []) + parts + [year]).joined(separator: " ") }

    init?(_ edtf: Substring) {
      let digits = edtf.drop { $0 == "-" }
      isBC = edtf.count - digits.count == 1
      let fields = digits.split(separator: "-", omittingEmptySubsequences: false)
      guard edtf.count - digits.count <= 1, let first = fields.first, first.utf8.count == 4,
        let word = Self.year(first, isBC: isBC)
      else { return nil }
      year = word
      hasArticle = first.contains("X")
      // 0000 is 1 BC.
      isBC = isBC || first == "0000"
      guard fields.count > 1 else { return }
      guard !isBC, !hasArticle, fields.count <= 3, let second = Int(fields[1]) else { return nil }
      if fields.count == 3 {
        guard let found = CalendarDay(String(edtf)) else { return nil }
        day = found
        parts = ["\(found.day)", DateEnglish.months[found.month - 1]]
      } else if (1...12).contains(second) {
        parts = [DateEnglish.months[second - 1]]
      } else if (21...24).contains(second) {
        parts = [DateEnglish.seasons[second - 21], "of"]
        hasArticle = true
      } else {
        return nil
      }
    }

    /// A year, a decade or a century.
    private static func year(_ digits: Substring, isBC: Bool) -> String? {
      if let year = Int(digits) {
        if isBC { return "\(year + 1) BC" }
        return year == 0 ? "1 BC" : "\(year)"
      }
      if isBC { return nil }
      if digits.hasSuffix("XX") {
        return Int(digits.prefix(2)).map { DateEnglish.ordinal($0 + 1) + " century" }
      }
      guard digits.hasSuffix("X") else { return nil }
      return Int(digits.prefix(3)).map { "\($0 * 10)s" }
    }

    /// The words without what the end of the interval repeats: the month, the year, `BC`, `century`.
    func words(before last: Point) -> String {
      if let day, let end = last.day, day.year == end.year {
        return day.month == end.month ? "\(day.day)" : parts.joined(separator: " ")
      }
      if !parts.isEmpty, year == last.year, day == nil, last.day == nil, !hasArticle {
        return parts.joined(separator: " ")
      }
      guard parts.isEmpty, last.parts.isEmpty else { return words }
      for repeated in [" BC", " century"]
      where year.hasSuffix(repeated) && last.year.hasSuffix(repeated) {
        return String(words.dropLast(repeated.count))
      }
      return words
    }
  }

  /// `1st`, `12th`, `21st`.
  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let seasons = ["spring", "summer", "autumn", "winter"]
}
