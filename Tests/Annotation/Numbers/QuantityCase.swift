import Annotation
import Testing

/// A text with its quantities between ‹ and ›, and what each of them says.
struct QuantityCase: Sendable, CustomTestStringConvertible {
  let text: String
  let quantities: [String]
  var testDescription: String { text }

  init(_ text: String, _ quantities: String...) {
    self.text = text
    self.quantities = quantities
  }

  /// Expects the marked quantities and no others.
  func check() {
    let edition = NumericEdition.of([NumericEdition.plain(text)])
    #expect(NumericEdition.marked(edition, edition.quantities.map(\.range)) == text)
    #expect(edition.quantities.map(NumericEdition.line) == quantities)
  }
}
