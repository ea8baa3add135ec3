import Lexicon
import Manuscript
import Normalization

/// Fractions, decimals in words, and divisions.
extension NumeralReader {
  /// The digits that a division is worked out to.
  private static let quotientDigits = 15

  /// A fraction: `نصف`, `ثلثي`, `ثلاثة أرباع`, `نصف مليون`.
  func fraction(at index: Int) -> Numeral? {
    guard let first = word(index, .first, [.fraction, .fractionDual]),
      !first.reading.hasArticle || isShare(index, first), !first.reading.hasTanwin,
      var value = quotient(first.entry.value, first.entry.denominator)
    else { return nil }
    if first.entry.isAmbiguous, !standsAlone(index..<index + 1) { return nil }
    var end = index + 1
    var scale = 1
    if context.has(end, with: index), let word = word(end, .direct, [.scale]),
      let product = value.multiplied(by: DecimalNumber(word.entry.value))
    {
      value = product
      scale = word.entry.value
      end += 1
    }
    // خمس العشرين: a part of a number.
    if scale == 1, context.has(end, with: index), context.tokens[end].kind == .word,
      let whole = wholeNumber(at: end), whole.hasArticle, !whole.hasConjunction,
      !whole.hasPreposition, let product = value.multiplied(by: whole.value)
    {
      value = product
      end = whole.tokens.upperBound
    }
    return Numeral(
      value: value, tokens: index..<end,
      start: context.start(index, after: first.reading.proclitics), form: .fraction, scale: scale,
      hasConjunction: first.hasConjunction, hasArticle: first.reading.hasArticle,
      hasPreposition: first.reading.proclitics > (first.hasConjunction ? 1 : 0), rule: "fraction")
  }

  /// `بزيادة الربع`, `بالثلث`, `أكثر من النصف`: a part with the article, where no other noun is meant.
  ///
  /// `الربع الأخير` is a quarter of a year, `الخمس` may be five.
  private func isShare(_ index: Int, _ part: NumeralContext.Word) -> Bool {
    let next = index + 1
    guard part.entry.kind == .fractionDual || part.entry.denominator <= 4,
      !context.has(next, with: index) || context.tokens[next].kind != .word
        || !context.tokens.readings(next).contains(where: { $0.hasArticle })
          && !context.isWord(next, Self.hour)
    else { return false }
    return part.reading.proclitics > (part.hasConjunction ? 1 : 0)
      || context.has(index - 1, with: index)
        && (context.word(index - 1, .share) != nil || endsLimit(index - 1))
  }

  /// Whether a limit ends at a token: `أكثر من`, `نحو`.
  func endsLimit(_ index: Int) -> Bool {
    (0..<3).contains { back in
      guard context.has(index - back, with: index),
        context.classes(index - back).contains(.numberLimit)
      else { return false }
      return context.longest(
        context.lexicon.numberWords.limits, at: index - back, class: .numberLimit,
        allowsArticle: false, where: { !$0.followsNumber })?.end == index + 1
    }
  }

  /// `خمس الساعة`: five would be followed by an indefinite plural, a fifth by one definite thing.
  func isFractionOfSomething(at index: Int) -> Bool {
    let next = index + 1
    guard context.has(next, with: index), word(index, .first, [.unit, .ten]) != nil,
      let fraction = word(index, .first, [.fraction]), fraction.entry.denominator > 4,
      context.tokens[next].kind == .word
    else { return false }
    return context.tokens.readings(next).contains { reading in
      guard reading.hasArticle, reading.proclitics == 0 else { return false }
      if context.lexicon.units.entry([reading.word]) != nil { return true }
      let classes = context.lexicon.classes(of: reading.word)
      if classes.contains(.number) {
        return context.lexicon.numberWords.entries(of: reading.word).contains { $0.kind == .tens }
      }
      return context.lexicon.nouns[reading.word]?.first?.form == .singular
    }
  }

  /// `.77` at the beginning of a leaf: a decimal without its nought.
  func leadingPoint(at index: Int) -> Numeral? {
    let next = index + 1
    guard context.isPunctuation(index), !context.has(index - 1, with: index),
      context.touchesPrevious(next), context.tokens[next].kind == .number,
      context.tokens.isSign(index, ".") || context.isWord(index, Self.decimalSign),
      case let range = context.tokens[next].keyRange, range.count <= 18,
      context.tokens.keys[range].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    let digits = context.tokens.keys[range].reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) }
    return Numeral(
      value: DecimalNumber(coefficient: digits, scale: range.count), tokens: index..<next + 1,
      start: context.tokens[index].range.lowerBound, form: .digits)
  }

  private static let decimalSign = LetterKey.make("٫")

  /// `جزء من مئة`: one divided by a number.
  func oneOfParts(at index: Int) -> Numeral? {
    guard let part = word(index, .first, [.part]), !part.reading.hasArticle,
      context.has(index + 2, with: index), context.isWord(index + 1, Self.of),
      let whole = whole(of: index + 2), let value = quotient(DecimalNumber(1), whole.value)
    else { return nil }
    return Numeral(
      value: value, tokens: index..<whole.end,
      start: context.start(index, after: part.reading.proclitics), form: .fraction, rule: "ratio")
  }

  /// Whether some tokens are all that their leaf holds.
  func standsAlone(_ range: Range<Int>) -> Bool {
    !context.has(range.lowerBound - 1, with: range.lowerBound)
      && !context.has(range.upperBound, with: range.lowerBound)
  }

  /// A quotient to fifteen digits, without trailing noughts.
  func quotient(_ numerator: Int, _ denominator: Int) -> DecimalNumber? {
    quotient(DecimalNumber(numerator), DecimalNumber(denominator))
  }

  /// A quotient to fifteen significant digits, without trailing noughts.
  func quotient(_ numerator: DecimalNumber, _ denominator: DecimalNumber) -> DecimalNumber? {
    guard denominator.coefficient != 0 else { return nil }
    var top = numerator.coefficient
    var bottom = denominator.coefficient
    for _ in numerator.scale..<max(numerator.scale, denominator.scale) {
      let (product, overflow) = top.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      top = product
    }
    for _ in denominator.scale..<max(numerator.scale, denominator.scale) {
      let (product, overflow) = bottom.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      bottom = product
    }
    var scale = 0
    let limit: Int128 = 100_000_000_000_000
    while top % bottom != 0, (top / bottom).magnitude < limit.magnitude, scale < 28 {
      let (product, overflow) = top.multipliedReportingOverflow(by: 10)
      if overflow { break }
      top = product
      scale += 1
    }
    let half = bottom.magnitude / 2
    let isNegative = (top < 0) != (bottom < 0)
    let rounded = Int128(clamping: (top.magnitude + half) / bottom.magnitude)
    return DecimalNumber(coefficient: isNegative ? -rounded : rounded, scale: scale)
  }

  /// `واحد فاصلة واحد`.
  func addPoint(to numeral: inout Numeral) {
    let point = numeral.tokens.upperBound
    guard context.has(point, with: point - 1), word(point, .direct, [.point]) != nil,
      numeral.value.scale == 0, let term = term(at: point + 1, joined: .direct),
      context.has(point + 1, with: point), let digits = term.value.integer, digits >= 0
    else { return }
    let places = String(digits).count
    var decimals = DecimalNumber(coefficient: Int128(digits), scale: places)
    var end = term.end
    // فاصلة ثلاثة من مائة: hundredths.
    if context.has(end + 1, with: point), context.isWord(end, Self.of),
      let parts = whole(of: end + 1),
      parts.value == DecimalNumber(100) || parts.value == DecimalNumber(1000),
      let value = quotient(term.value, parts.value), value < DecimalNumber(1)
    {
      decimals = value
      end = parts.end
    }
    guard let sum = numeral.value.adding(decimals) else { return }
    numeral.value = sum
    numeral.tokens = numeral.tokens.lowerBound..<end
    numeral.form = .words
    numeral.rule = "number-words"
  }

  /// What a fraction after a number adds: `مليون ونصف`, `مئة وثلاثة وثلث`, or multiplies: `خمسة أثمان`.
  func addHalf(to numeral: inout Numeral) {
    let next = numeral.tokens.upperBound
    guard context.has(next, with: next - 1) else { return }
    if numeral.form == .words, numeral.value.scale == 0, let part = partOf(numeral, at: next) {
      numeral.value = part.value
      numeral.tokens = numeral.tokens.lowerBound..<part.end
      numeral.form = .fraction
      numeral.rule = "fraction"
      return
    }
    guard let (index, join) = joined(after: next), let part = addedFraction(at: index, join),
      let scaled = part.value.multiplied(by: DecimalNumber(numeral.scale)),
      let sum = numeral.value.adding(scaled)
    else { return }
    var end = part.end
    if numeral.scale > 1, context.has(end, with: next), let again = context.word(end, .scale),
      again.entry.value == numeral.scale, again.reading.proclitics == 0
    {
      end += 1
    }
    numeral.value = sum
    numeral.tokens = numeral.tokens.lowerBound..<end
    numeral.rule = "number-words with a fraction"
  }

  /// `خمسة أثمان`, `ثلاثة وعشرون خمس`: a count of parts.
  private func partOf(_ numeral: Numeral, at index: Int) -> (value: DecimalNumber, end: Int)? {
    let kinds: KindSet<NumberWord.Kind> =
      numeral.value < DecimalNumber(11) ? [.fractionPlural] : [.fractionPlural, .fraction]
    guard let word = word(index, .direct, kinds), !word.reading.hasArticle, !word.reading.hasTanwin,
      !word.entry.isAmbiguous, word.entry.denominator > 2 || word.entry.kind == .fractionPlural,
      let value = quotient(numeral.value, DecimalNumber(word.entry.denominator))
    else { return nil }
    return (value, index + 1)
  }

  /// The fraction that و joins to a number.
  func addedFraction(at index: Int, _ join: Join) -> (value: DecimalNumber, end: Int)? {
    if let word = word(index, join, [.fraction, .fractionDual]), !word.entry.isAmbiguous,
      !word.reading.hasArticle, !isFinalRound(index + 1),
      word.entry.kind == .fractionDual || [2, 3, 4, 6].contains(word.entry.denominator),
      let value = quotient(word.entry.value, word.entry.denominator)
    {
      return (value, index + 1)
    }
    if let count = word(index, join, [.unit]), context.has(index + 1, with: index),
      let part = word(index + 1, .direct, [.fractionPlural]),
      let value = quotient(count.entry.value, part.entry.denominator)
    {
      return (value, index + 2)
    }
    return nil
  }

  /// `نصف النهائي`, `ربع نهائي`: a round of a cup, not a part.
  func isFinalRound(_ index: Int) -> Bool {
    context.isWord(index, Self.final, Self.theFinal)
  }

  private static let final = LetterKey.make("نهائي")
  private static let theFinal = LetterKey.make("النهائي")
  private static let hour = LetterKey.make("ساعة")
  private static let to = LetterKey.make("إلى")
  private static let over = LetterKey.make("على")
  private static let of = LetterKey.make("من")

  /// `واحد على ثلاثة`, `واحد من واحد وعشرين`: one divided by a number.
  func divide(_ numeral: inout Numeral) {
    var next = numeral.tokens.upperBound
    guard context.has(next + 1, with: next - 1), numeral.value.scale == 0, numeral.scale <= 1000,
      numeral.form != .fraction
    else { return }
    // ثلاثة أجزاء من مئة
    let isParts = word(next, .direct, [.part]) != nil && context.isWord(next + 1, Self.of)
    if isParts { next += 1 }
    let isOver = context.isWord(next, Self.over)
    guard isOver || context.isWord(next, Self.of) else { return }
    // العود الواحد من 25 إلى 30 يوما: one of its kind, and a range.
    let isOne = numeral.value == DecimalNumber(1) && !numeral.hasArticle
    guard isOver || isParts || numeral.form == .words, let below = whole(of: next + 1),
      !context.has(below.end, with: next) || !context.isWord(below.end, Self.to),
      isOver || isParts || isOne
        || standsAlone(numeral.tokens.lowerBound..<below.end) && numeral.value < below.value,
      below.value > numeral.value || !context.has(below.end, with: next),
      isOne || isParts || !context.has(below.end, with: next) || context.isPunctuation(below.end),
      let value = quotient(numeral.value, below.value)
    else { return }
    numeral.value = value
    numeral.tokens = numeral.tokens.lowerBound..<below.end
    numeral.form = .fraction
    numeral.rule = "ratio"
  }

  private func whole(of index: Int) -> (value: DecimalNumber, end: Int)? {
    guard let numeral = wholeNumber(at: index), !numeral.hasConjunction, !numeral.hasArticle,
      numeral.value > DecimalNumber(1)
    else { return nil }
    return (numeral.value, numeral.tokens.upperBound)
  }
}
