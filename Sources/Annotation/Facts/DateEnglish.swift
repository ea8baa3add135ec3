import Manuscript

/// Says a date in English, with the preposition that it takes.
package enum DateEnglish {
  /// `in 2017`, `on 25 June 2021`, `in April 2023`; nil for what EDTF says otherwise.
  package static func say(_ edtf: String, since: Bool = false) -> String? {
    if let day = CalendarDay(edtf) {
      return (since ? "since " : "on ") + "\(day.day) \(months[day.month - 1]) \(day.year)"
    }
    if edtf.contains("/") { return interval(edtf) }
    if edtf.count == 4, edtf.hasSuffix("X"), let decade = Int(edtf.dropLast()) {
      return (since ? "since" : "in") + " the \(decade)0s"
    }
    let parts = edtf.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = Int(parts[0]), parts[0].count == 4 else { return interval(edtf) }
    if parts.count == 1 { return (since ? "since " : "in ") + "\(year)" }
    guard parts.count == 2, let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    return (since ? "since " : "in ") + "\(months[month - 1]) \(year)"
  }

  private static func interval(_ edtf: String) -> String? {
    let ends = edtf.split(separator: "/")
    if ends.count == 2, let first = CalendarDay(String(ends[0])),
      let last = CalendarDay(String(ends[1]))
    {
      return "from " + day(first, before: last) + " to " + day(last, before: nil)
    }
    if ends.count == 2, let first = month(ends[0]), let last = month(ends[1]) {
      let year = first.year == last.year ? "" : " \(first.year)"
      return "from \(first.name)\(year) to \(last.name) \(last.year)"
    }
    guard ends.count == 2, ends.allSatisfy({ $0.count == 4 && Int($0) != nil }) else { return nil }
    return "from \(ends[0]) to \(ends[1])"
  }

  private static func month(_ edtf: Substring) -> (name: String, year: Substring)? {
    let parts = edtf.split(separator: "-")
    guard parts.count == 2, parts[0].count == 4, let month = Int(parts[1]), (1...12).contains(month)
    else { return nil }
    return (months[month - 1], parts[0])
  }

  /// A day, without the month and the year that the day after it repeats.
  private static func day(_ day: CalendarDay, before next: CalendarDay?) -> String {
    var words = "\(day.day)"
    if next?.month != day.month || next?.year != day.year { words += " " + months[day.month - 1] }
    if next?.year != day.year { words += " \(day.year)" }
    return words
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
