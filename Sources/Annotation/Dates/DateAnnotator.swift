public import Lexicon
import Manuscript

/// Finds dates, and tells them in EDTF.
///
/// It runs before numbers, so that a year is a date and never a quantity.
public struct DateAnnotator: Annotator {
  public static let name = "dates"
  private let lexicon: Lexicon

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  public func annotate(_ edition: inout Edition) {
    var reader = DateReader(edition, lexicon: lexicon)
    reader.readAll()
    edition.dates = reader.dates
    for finding in reader.findings { edition.diagnostics.append(diagnostic(finding, edition)) }
  }

  private func diagnostic(_ finding: DateReader.Finding, _ edition: Edition) -> Diagnostic {
    switch finding {
    case .impossible(let range):
      Diagnostic(.impossibleDate, source: edition.source(of: range), edition.text[range])
    case .wrongWeekday(let range, let day):
      Diagnostic(.wrongWeekday, source: edition.source(of: range), edition.text[range], day)
    }
  }
}
