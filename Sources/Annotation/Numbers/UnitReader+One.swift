import Lexicon
import Manuscript
import Normalization

/// What `واحد` counts.
extension UnitReader {
  /// The unit of a noun in the singular, with the adjectives between it and `واحد`.
  func singular(_ word: Vocabulary.WordID, _ tokens: Range<Int>, start: Int) -> Quantity.Unit? {
    let arabic = context.text[start..<context.tokens[tokens.upperBound - 1].range.upperBound]
    if let forms = context.lexicon.nouns[word],
      let form = forms.first(where: { $0.form == .singular })
    {
      let noun = form.noun
      if Self.isAmbiguous(form, forms) {
        return Quantity.Unit(
          arabic: arabic, english: nil, englishPlural: nil, code: nil, line: noun.line)
      }
      if tokens.count == 1 {
        return Quantity.Unit(
          arabic: arabic, english: noun.english, englishPlural: noun.englishPlural, code: nil,
          line: noun.line)
      }
      guard let adjective = adjective(at: tokens.lowerBound + 1) else { return nil }
      return Quantity.Unit(
        arabic: arabic, english: adjective + " " + noun.english,
        englishPlural: adjective + " " + noun.englishPlural, code: nil, line: noun.line)
    }
    guard tokens.count == 1, let form = context.lexicon.units.entry([word]), !form.isDual else {
      return nil
    }
    return Quantity.Unit(
      arabic: arabic, english: form.unit.english, englishPlural: form.unit.englishPlural,
      code: form.unit.code.isEmpty ? nil : form.unit.code, line: form.unit.line)
  }
}
