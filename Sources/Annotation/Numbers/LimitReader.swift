import Lexicon
import Manuscript
import Normalization

/// Reads what limits a number: `نحو`, `ما لا يقل عن` before it, `على الأقل` after it.
struct LimitReader {
  let context: NumeralContext

  /// A limit and where it stands.
  struct Limit {
    let modifier: Quantity.Modifier
    /// The tokens of the phrase.
    let tokens: Range<Int>
    /// Its first byte, after proclitics.
    let start: Int
  }

  /// The limit that begins at a token, before a number.
  func before(at index: Int) -> Limit? {
    guard
      let found = context.longest(
        context.lexicon.numberWords.limits, at: index, class: .numberLimit, allowsArticle: false,
        where: { !$0.followsNumber }),
      let modifier = Quantity.Modifier(rawValue: found.entry.meaning)
    else { return nil }
    return Limit(
      modifier: modifier, tokens: index..<found.end,
      start: context.start(index, after: found.reading.proclitics))
  }

  /// The limit that begins at a token, after a number and its unit.
  func after(at index: Int, number: Int) -> Limit? {
    guard context.has(index, with: number),
      let found = context.longest(
        context.lexicon.numberWords.limits, at: index, class: .numberLimit, allowsArticle: false,
        where: { $0.followsNumber }),
      // وأكثر من begins the next number.
      !context.isWord(index, Self.andMore) || !context.isWord(found.end, Self.than),
      let modifier = Quantity.Modifier(rawValue: found.entry.meaning)
    else { return nil }
    return Limit(
      modifier: modifier, tokens: index..<found.end,
      start: context.tokens[index].range.lowerBound)
  }

  /// A limit whose verb stands some words before the number: `لا يزيد عدد المشاركين على ٢٠`.
  func distant(before index: Int) -> Quantity.Modifier? {
    let isBound = context.isWord(index - 1, Self.over) || context.isWord(index - 1, Self.from)
    var position = index - (isBound ? 2 : 1)
    let last = max(0, index - 7)
    while position >= last, context.has(position, with: index), !context.isPunctuation(position) {
      let isMore = context.isWord(position, Self.exceeds)
      let isLess = context.isWord(position, Self.fallsShort)
      let isPast = context.isWord(position, Self.pass)
      if (isMore || isLess) && isBound
        || isPast && !isBound && index - position <= 3
          && isObject(index, of: position)
      {
        let isNegated = context.isWord(position - 1, Self.negations)
        if isLess { return isNegated ? .atLeast : .lessThan }
        return isNegated ? .atMost : .moreThan
      }
      position -= 1
    }
    return nil
  }

  /// `تفوق أعمارهم 18 سنة`, not `تجاوز الأزمة في 5 أيام`: no preposition stands before the number.
  private func isObject(_ index: Int, of verb: Int) -> Bool {
    (verb + 1..<index).allSatisfy {
      context.tokens.key($0).count > 1 && context.plainClasses($0).isDisjoint(with: .functionWord)
    }
  }

  private static let andMore = LetterKey.make("وأكثر")
  private static let than = LetterKey.make("من")
  private static let over = LetterKey.make("على")
  private static let from = LetterKey.make("عن")
  private static let exceeds = KeySet(["يزيد", "تزيد"])
  private static let fallsShort = KeySet(["يقل", "تقل"])
  private static let pass = KeySet([
    "يتجاوز", "تتجاوز", "تجاوز", "تجاوزت", "يفوق", "تفوق", "يتخطى", "تتخطى", "تخطى", "تخطت",
    "يتعدى", "تتعدى",
  ])
  private static let negations = KeySet(
    ["لا", "ألا", "لم", "لن"].flatMap { word in ["", "و", "ف"].map { $0 + word } })
}
