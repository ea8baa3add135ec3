import Lexicon
import Manuscript
import Normalization

/// Ranges: `بين 15 و20`, `من 3 إلى 5 سنوات`, `10-12 يوما`.
extension QuantityReader {
  private static let between = LetterKey.make("بين")
  private static let what = LetterKey.make("ما")
  private static let from = LetterKey.make("من")
  private static let to = LetterKey.make("إلى")

  /// `بين 15 و20 حالة`, `ما بين مئة ومئتين`.
  mutating func between(at index: Int, limit: LimitReader.Limit? = nil) -> Int? {
    guard context.isWord(index, Self.between), context.has(index + 1, with: index),
      let low = rangeEnd(at: index + 1), !low.numeral.hasArticle
    else { return nil }
    guard let (next, _) = numerals.joined(after: low.end), let high = rangeEnd(at: next),
      context.tokens[next].kind == .number || high.numeral.hasConjunction
        || context.isLoneWaw(next - 1)
    else { return nil }
    return range(low, high, limit: limit, rule: "range: between")
  }

  /// `من 3 إلى 5 سنوات`; two units, or a word of change before, make it two figures instead.
  mutating func fromTo(at index: Int) -> Int? {
    guard context.isWord(index, Self.from), context.has(index + 1, with: index),
      let low = rangeEnd(at: index + 1), low.thing == nil, low.numeral.hasArticle == false,
      context.isWord(low.end, Self.to), context.has(low.end + 1, with: index),
      let high = rangeEnd(at: low.end + 1), !isChange(before: index)
    else { return nil }
    return range(low, high, limit: nil, rule: "range: from")
  }

  private func isChange(before index: Int) -> Bool {
    var position = index - 1
    while position >= max(0, index - 8), context.has(position, with: index) {
      if context.word(position, .change) != nil { return true }
      position -= 1
    }
    return false
  }

  /// A number that may be one end of a range, with its unit.
  struct RangeEnd {
    var numeral: Numeral
    var thing: CountedThing?
    var end: Int
  }

  func rangeEnd(at index: Int) -> RangeEnd? {
    guard index < context.tokens.count, !isTaken(index) else { return nil }
    let token = context.tokens[index]
    if token.kind == .number, filter.identifier(at: index) != nil { return nil }
    var number = index
    var leading: CountedThing?
    if token.kind == .symbol, context.touchesPrevious(index + 1),
      let unit = units.measure(at: index), unit.end == index + 1
    {
      leading = unit
      number = index + 1
    }
    guard let numeral = numerals.read(at: number) else {
      guard token.kind == .word, let dual = duals.read(at: index) else { return nil }
      var numeral = Numeral(
        value: DecimalNumber(2), tokens: index..<index + 1, start: dual.start, form: .words)
      numeral.hasConjunction = dual.hasConjunction
      return RangeEnd(numeral: numeral, thing: dual.thing, end: dual.thing.end)
    }
    let end = numeral.tokens.upperBound
    let thing = leading ?? units.read(at: end, after: end - 1)
    let isJoining = thing?.source == .unknown && context.isLoneWaw(end)
    return RangeEnd(
      numeral: numeral, thing: isJoining ? nil : thing,
      end: max(end, isJoining ? end : thing?.end ?? end))
  }

  private mutating func range(
    _ low: RangeEnd, _ high: RangeEnd, limit: LimitReader.Limit?, rule: String
  ) -> Int? {
    var low = low
    var high = high
    choose(&low.numeral, low.thing ?? high.thing)
    choose(&high.numeral, high.thing ?? low.thing)
    spreadScale(&low, high)
    guard low.numeral.value < high.numeral.value else { return nil }
    let thing = high.thing ?? low.thing
    if let first = low.thing, let second = high.thing,
      first.unit.english != second.unit.english
        || first.unit.english == nil
          && first.unit.arabic != second.unit.arabic
    {
      return nil
    }
    var end = high.end
    let trailing = limits.after(at: end, number: high.numeral.tokens.lowerBound)
    if let trailing { end = trailing.tokens.upperBound }
    append(
      Quantity(
        range: (limit?.start ?? low.numeral.start)..<context.tokens[end - 1].range.upperBound,
        numberRange: low.numeral
          .start..<context.tokens[high.numeral.tokens.upperBound - 1].range
          .upperBound,
        value: nil, low: low.numeral.value, high: high.numeral.value,
        modifier: limit?.modifier ?? trailing?.modifier ?? .exact, unit: thing?.unit, by: rule))
    return end
  }

  /// `بين 3 و5 ملايين`: the scale holds for both.
  private func spreadScale(_ low: inout RangeEnd, _ high: RangeEnd) {
    guard low.thing == nil, low.numeral.scale == 1, high.numeral.scale >= 1000,
      low.numeral.value < DecimalNumber(1000),
      let scaled = low.numeral.value.multiplied(by: DecimalNumber(high.numeral.scale)),
      scaled < high.numeral.value
    else { return }
    low.numeral.value = scaled
  }

  /// `الفئة 15-49 سنة`: a range with its unit, though a label stands before it.
  func isRangeOfUnits(_ numeral: Numeral) -> Bool {
    let sign = numeral.tokens.upperBound
    return context.isDash(sign) && context.has(sign + 1, with: sign)
      && rangeEnd(at: sign + 1)?.thing?.source == .unit
  }

  /// `27-31` with nothing counted: a score, a section, a code; the token after it.
  func bareHyphen(_ numeral: Numeral, _ thing: CountedThing?) -> Int? {
    let sign = numeral.tokens.upperBound
    guard numeral.form == .digits, thing == nil, context.isDash(sign),
      context.touchesPrevious(sign), context.touchesPrevious(sign + 1),
      context.tokens[sign + 1].kind == .number
    else { return nil }
    return sign + 2
  }

  /// `10-12 يوما`, `٤–٤٫٥ في المئة`, `%5-%7`, `3 إلى 5 أيام`.
  mutating func hyphenRange(
    _ numeral: Numeral, _ thing: CountedThing?, limit: LimitReader.Limit?, start: Int?
  ) -> Int? {
    let dash = numeral.tokens.upperBound
    let afterUnit = thing.map(\.end) ?? dash
    let sign = context.isDash(dash) ? dash : afterUnit
    guard sign < context.tokens.count, context.has(sign + 1, with: numeral.tokens.lowerBound),
      numeral.form == .digits || context.isWord(sign, Self.to)
    else { return nil }
    if context.isDash(sign) {
      guard context.touchesPrevious(sign) == context.touchesPrevious(sign + 1) else { return nil }
    } else if !context.isWord(sign, Self.to) || isChange(before: numeral.tokens.lowerBound)
      || context.isWord(numeral.tokens.lowerBound - 1, Self.from)
      || thing != nil
    {
      return nil
    }
    guard let high = rangeEnd(at: sign + 1), !high.numeral.hasArticle, !high.numeral.hasConjunction
    else { return nil }
    var low = RangeEnd(numeral: numeral, thing: thing, end: dash)
    // %5-%7
    if let start { low.numeral.start = context.tokens[start].range.lowerBound }
    guard high.thing != nil || thing != nil || context.isDash(sign) && limit != nil else {
      return nil
    }
    return range(low, high, limit: limit, rule: "range: hyphen")
  }
}
