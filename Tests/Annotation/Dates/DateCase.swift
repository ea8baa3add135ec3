import Annotation
import Manuscript
import Testing

/// A text with its dates between ‹ and ›, and the EDTF of each; `-` for one that cannot be known.
struct DateCase: Sendable, CustomTestStringConvertible {
  let text: String
  let dates: [String]
  var testDescription: String { text }

  init(_ text: String, _ dates: String...) {
    self.text = text
    self.dates = dates
  }

  /// Reads the text on a day, which unless told is 2022-03-09, a Wednesday (6 Sha‘ban 1443).
  func check(
    day: String? = "2022-03-09", sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let edition = NumericEdition.of([NumericEdition.plain(text)], date: day)
    #expect(
      NumericEdition.marked(edition, edition.dates.map(\.range)) == text,
      sourceLocation: sourceLocation)
    #expect(edition.dates.map { $0.edtf ?? "-" } == dates, sourceLocation: sourceLocation)
  }
}
