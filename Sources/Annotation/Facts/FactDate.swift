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
  func say(_ index: Int, since: Bool = false) -> String? {
    let date = edition.dates[index]
    guard let edtf = date.edtf else { return nil }
    var isQuarter = false
    for token in edition.tokens.indices(in: date.range) {
      let key = Array(edition.tokens.key(token))
      // `الشهر نفسه`, `الأسبوع السابق`: of a month and a week that the text was at, not of its own day.
      if Self.leaning.contains(key) { return nil }
      if Self.quarter == key { isQuarter = true }
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

  private static let quarter = LetterKey.make("الربع")
  private static let leaning = Set(
    [
      "السابق", "السابقة", "نفسه", "نفسها", "ذاته", "ذاتها", "التالي", "التالية", "المقابل",
      "المقابلة", "ذلك", "تلك",
    ].map { LetterKey.make($0) })
}
