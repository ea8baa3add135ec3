import Lexicon
import Manuscript
import Normalization

/// Reads what is counted: a unit of measure, a counted noun with its adjectives, or an unknown noun.
struct UnitReader {
  let context: NumeralContext

  /// What is counted by the number before a token.
  ///
  /// - Parameters:
  ///   - index: The token after the number.
  ///   - number: The last token of the number.
  ///   - value: Its value, which decides the form of the noun.
  ///   - ofFraction: Whether the unit may bear the article: `نصف الساعة`.
  /// - Returns: what is counted; nil when nothing is named.
  func read(
    at index: Int, after number: Int, number value: DecimalNumber? = nil, ofFraction: Bool = false
  ) -> CountedThing? {
    guard context.has(index, with: number) else { return nil }
    if let unit = measure(at: index, allowsArticle: ofFraction) { return unit }
    guard context.tokens[index].kind == .word,
      context.tokens[index].followsSpace
        || context.tokens[number].kind == .number
    else { return nil }
    let lastTwo = value?.integer.map { $0 % 100 }
    return noun(at: index, lastTwo: lastTwo) ?? people(at: index, lastTwo: lastTwo)
      ?? unknown(at: index, takesAccusative: lastTwo.map { (11...99).contains($0) } ?? false)
  }

  // MARK: - Units of measure

  /// The longest unit at a token, abbreviations and signs among them: `د.ج`, `كلم²`, `في المئة`.
  func measure(at index: Int, allowsArticle: Bool = false) -> CountedThing? {
    let token = context.tokens[index]
    var best: (entry: Lexicon.UnitForm, end: Int)?
    if token.kind == .word || token.kind == .latin {
      best = context.longest(
        context.lexicon.units, at: index, class: .unit, allowsArticle: allowsArticle,
        where: { !$0.isDual }
      ).flatMap { found in
        accepts(found.entry, found.reading, index) ? (found.entry, found.end) : nil
      }
    }
    if let joined = joinedSpelling(at: index), joined.end > best?.end ?? index {
      best = joined
    }
    guard let best else { return nil }
    return thing(best.entry, index..<best.end)
  }

  /// A unit bears no proclitic, and a letter alone stands for a unit only where nothing else can.
  private func accepts(
    _ form: Lexicon.UnitForm, _ reading: TokenLayer.Reading, _ index: Int
  ) -> Bool {
    guard reading.proclitics == 0 else { return false }
    let key = context.tokens.key(index)
    if key.count == 1 {
      return context.touchesPrevious(index) || !context.isPunctuation(index + 1)
        || form.unit.kind != "other"
    }
    return true
  }

  /// Tokens that touch one another, taken as one spelling: `%`, `$`, `د.ج`, `م2`, `كم²`.
  private func joinedSpelling(at index: Int) -> (entry: Lexicon.UnitForm, end: Int)? {
    var key: [UInt8] = []
    var best: (entry: Lexicon.UnitForm, end: Int)?
    var next = index
    while context.has(next, with: index), next - index < 6,
      next == index || context.touchesPrevious(next), key.count < 16
    {
      key.append(contentsOf: context.tokens.key(next))
      next += 1
      let word = context.lexicon.vocabulary.id(key)
      guard word >= 0, context.lexicon.classes(of: word).contains(.unit) else { continue }
      if let form = context.lexicon.units.entry([word]), !form.isDual { best = (form, next) }
    }
    return best
  }

  private func thing(_ form: Lexicon.UnitForm, _ range: Range<Int>) -> CountedThing {
    let unit = form.unit
    return CountedThing(
      unit: Quantity.Unit(
        arabic: words(range), english: unit.english.isEmpty ? nil : unit.english,
        englishPlural: unit.englishPlural.isEmpty ? nil : unit.englishPlural,
        code: unit.code.isEmpty ? nil : unit.code, line: unit.line),
      end: range.upperBound, source: .unit, kind: unit.kind, isPlural: form.isPlural)
  }

  /// The letters of some tokens, as they stand.
  func words(_ range: Range<Int>) -> String {
    context.text[
      context.tokens[range.lowerBound].range
        .lowerBound..<context.tokens[range.upperBound - 1].range
        .upperBound]
  }
}
