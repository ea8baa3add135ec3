package import Manuscript

/// Says dates in the words of a language and the digits of a region.
package struct DateText: Sendable {
  private let conventions: Conventions
  private let strings: Strings
  private let months: [String]

  /// Takes the names of the months from a theme's words.
  package init(_ conventions: Conventions, strings: Strings) {
    self.conventions = conventions
    self.strings = strings
    months = Self.list(strings(conventions.months.rawValue, language: conventions.language))
  }

  /// A day: `25 يونيو 2021`.
  package func day(_ day: CalendarDay) -> String {
    [conventions.plain(day.day), month(day.month), conventions.plain(day.year)]
      .joined(separator: " ")
  }

  /// An ISO 8601 day of metadata in words; the letters themselves when it is none.
  package func iso(_ date: String) -> String {
    CalendarDay(date).map(day) ?? date
  }

  /// A date in Extended Date/Time Format, level 1 (ISO 8601-2), in words.
  ///
  /// What has no words yet is given as it stands.
  package func edtf(_ date: String) -> String {
    let ends = date.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard ends.count == 2 else { return single(date) ?? date }
    let open = ["", ".."]
    switch (open.contains(ends[0]), open.contains(ends[1])) {
    case (false, false):
      guard let first = single(ends[0]), let last = single(ends[1]) else { return date }
      return word("date-interval", first, last)
    case (false, true): return single(ends[0]).map { word("date-since", $0) } ?? date
    case (true, false): return single(ends[1]).map { word("date-until", $0) } ?? date
    case (true, true): return date
    }
  }

  private func single(_ date: String) -> String? {
    var core = Substring(date)
    var isApproximate = false
    var isUncertain = false
    if let last = core.last, "~?%".contains(last) {
      isApproximate = last != "?"
      isUncertain = last != "~"
      core = core.dropLast()
    }
    guard var said = certain(core) else { return nil }
    if isApproximate { said = word("date-approximate", said) }
    if isUncertain { said = word("date-uncertain", said) }
    return said
  }

  private func certain(_ date: Substring) -> String? {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard let yearPart = parts.first, yearPart.utf8.count == 4 else { return nil }
    guard let year = Int(yearPart) else { return span(yearPart) }
    guard parts.count > 1 else { return conventions.plain(year) }
    guard let second = Int(parts[1]) else { return nil }
    if parts.count == 2, (21...24).contains(second) {
      let seasons = Self.list(strings("seasons", language: conventions.language))
      guard seasons.count == 4 else { return nil }
      return seasons[second - 21] + " " + conventions.plain(year)
    }
    guard (1...12).contains(second) else { return nil }
    if parts.count == 2 || parts[2] == "XX" {
      return month(second) + " " + conventions.plain(year)
    }
    return CalendarDay(String(date)).map(day)
  }

  /// A century (`12XX`) or a decade (`199X`).
  private func span(_ year: Substring) -> String? {
    if year.hasSuffix("XX"), let hundreds = Int(year.prefix(2)) {
      let ordinals = Self.list(strings("century-ordinals", language: conventions.language))
      guard ordinals.indices.contains(hundreds) else { return nil }
      return word("date-century", ordinals[hundreds])
    }
    if year.hasSuffix("X"), let tens = Int(year.prefix(3)) {
      return word("date-decade", conventions.plain(tens * 10))
    }
    return nil
  }

  private func month(_ number: Int) -> String {
    months.indices.contains(number - 1) ? months[number - 1] : conventions.plain(number)
  }

  private func word(_ key: String, _ arguments: String...) -> String {
    strings(key, language: conventions.language, arguments)
  }

  /// The parts of a list of words, which commas keep apart.
  private static func list(_ words: String) -> [String] {
    words.split(whereSeparator: { $0 == "،" || $0 == "," }).map { part in
      String(part.drop { $0 == " " })
    }
  }
}
