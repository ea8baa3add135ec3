import Lexicon
import Manuscript
import Normalization

/// Tells the number at the end of a name from a number that counts: `فالكون 9`, `«سراب ٢»`.
///
/// It is asked only of bare digits, behind which nothing is counted.
struct NameNumberFilter {
  let context: NumeralContext

  /// Whether the digits at a token belong to the words before them.
  func holds(_ index: Int) -> Bool {
    guard context.has(index - 1, with: index), context.tokens[index].keyRange.count <= 5 else {
      return false
    }
    return isAfterModel(index) || isQuoted(index)
  }

  /// `صاروخ فالكون 9`, `من طراز بوينغ 737`: a word that says nothing but a name, behind what it names.
  private func isAfterModel(_ index: Int) -> Bool {
    let name = index - 1
    guard context.tokens[name].kind == .word, context.tokens[index].followsSpace,
      context.has(name - 1, with: index), context.word(name - 1, .model) != nil
    else { return false }
    return isNameOnly(name)
  }

  private static let saysMore: WordClass = [
    .noun, .adjective, .predicate, .speechVerb, .functionWord, .number, .numberLimit, .calendar,
    .attribution, .unit, .nationality,
  ]

  private func isNameOnly(_ index: Int) -> Bool {
    context.classes(index).isDisjoint(with: Self.saysMore)
      && !context.tokens.readings(index).contains { $0.hasArticle }
  }

  private static let marks = ["\"", "«", "»", "“", "”", "„", "‟"]

  /// `«سراب ٢»`: at most two words and the number, and nothing else between the marks.
  private func isQuoted(_ index: Int) -> Bool {
    guard isQuotationMark(index + 1), context.has(index + 1, with: index) else { return false }
    for words in 1...2 {
      let mark = index - words - 1
      guard context.has(mark, with: index) else { return false }
      if isQuotationMark(mark) {
        return (mark + 1..<index).allSatisfy {
          context.tokens[$0].kind == .word
            && context.classes($0).isDisjoint(with: [.predicate, .speechVerb, .functionWord])
        }
      }
    }
    return false
  }

  private func isQuotationMark(_ index: Int) -> Bool {
    guard index >= 0, index < context.tokens.count, context.tokens[index].kind == .punctuation
    else { return false }
    let bytes = context.text.utf8[context.tokens[index].range]
    return Self.marks.contains { bytes.elementsEqual($0.utf8) }
  }
}
