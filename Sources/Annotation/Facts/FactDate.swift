import Manuscript
import Normalization

/// Says the dates of facts, where the text leaves no doubt of them.
struct FactDate {
  let edition: Edition

  /// A date in English with its preposition; nil where it leans on another date of the text.
  ///
  /// - Parameters:
  ///   - index: The date, by its index among the edition's dates.
  ///   - since: Whether it is a beginning.
  /// - Returns: `on 25 June 2021`, `in the first quarter of 2024`.
  func say(_ index: Int, since: Bool = false) -> String? {
    let date = edition.dates[index]
    guard let edtf = date.edtf else { return nil }
    // A Hijri year lies in two years of the other calendar, and is not as long as both.
    if date.calendar == .ummAlQura, edtf.utf8.count == 9 { return nil }
    let tokens = edition.tokens.indices(in: date.range)
    // `الشهر نفسه`, `الأسبوع السابق`: of a month and a week that the text was at, not of its own day.
    if tokens.contains(where: { Self.leaning.contains(edition.tokens.key($0)) }) {
      return nil
    }
    var isQuarter = false
    for token in tokens {
      let key = Array(edition.tokens.key(token))
      if Self.quarter == key { isQuarter = true }
      // Something done in a week was not done in all of it.
      if Self.week == key, edtf.contains("/") {
        let day = DateEnglish.say(String(edtf.prefix(10))).map { String($0.dropFirst(3)) }
        return day.map { (since ? "since the week of " : "in the week of ") + $0 }
      }
    }
    if isQuarter, let quarter = Self.quarter(edtf) { return (since ? "since" : "in") + quarter }
    return DateEnglish.say(edtf, since: since)
  }

  /// ` the first quarter of 2024`, of an interval of three months.
  private static func quarter(_ edtf: String) -> String? {
    let ends = edtf.split(separator: "/").map { $0.split(separator: "-") }
    guard ends.count == 2, ends.allSatisfy({ $0.count == 2 }), ends[0][0] == ends[1][0],
      let first = Int(ends[0][1]), Int(ends[1][1]) == first + 2, first % 3 == 1
    else { return nil }
    let names = ["first", "second", "third", "fourth"]
    return " the \(names[first / 3]) quarter of \(ends[0][0])"
  }

  private static let week = LetterKey.make("الأسبوع")
  private static let quarter = LetterKey.make("الربع")
  private static let leaning = KeySet([
    "السابق", "السابقة", "نفسه", "نفسها", "ذاته", "ذاتها", "التالي", "التالية", "المقابل",
    "المقابلة", "ذلك", "تلك",
  ])
}
