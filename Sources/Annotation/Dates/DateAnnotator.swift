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
    for range in reader.impossible {
      edition.diagnostics.append(
        Diagnostic(
          .impossibleDate, source: edition.source(of: range), edition.text[range]))
    }
  }
}
