public import Lexicon
import Manuscript

/// Finds quantities and ordinals: how many of what, as exactly as the text says.
///
/// It runs after dates, and leaves to them what they have taken: a year is no quantity.
public struct NumberAnnotator: Annotator {
  public static let name = "numbers"
  private let lexicon: Lexicon

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// More words than any number has: one of fifteen digits takes twenty-five.
  private static let longestNumber = 40

  public func annotate(_ edition: inout Edition) {
    var reader = QuantityReader(edition, lexicon: lexicon)
    reader.readAll()
    edition.quantities = reader.quantities
    edition.ordinals = reader.ordinals
    for number in reader.tooLong {
      edition.diagnostics.append(
        Diagnostic(.numberTooLong, source: edition.source(of: number.range), String(number.digits)))
    }
    for run in reader.runs where run.words > Self.longestNumber {
      edition.diagnostics.append(
        Diagnostic(.runOnNumber, source: edition.source(of: run.range), String(run.words)))
    }
  }
}
