import Lexicon
import Manuscript
import Normalization

/// Reads one number: digits, words, or both: `14 ألفا و300`, `ثلاثمئة وخمسين ألف`, `مليون ونصف المليون`.
struct NumeralReader {
  let context: NumeralContext
  let digits: DigitReader

  init(_ context: NumeralContext) {
    self.context = context
    digits = DigitReader(habit: context.habit)
  }

  /// A number before what is added to it: a group below a thousand, and its scale.
  struct Term {
    var value: DecimalNumber
    var alternative: DigitReader.Alternative?
    /// The token after the term.
    var end: Int
    /// The product of its scale words; 1 without any.
    var scale: Int = 1
    var isDigits = false
    /// The count of its number words.
    var wordCount = 0
  }

  /// The number that begins at a token; nil when none does.
  func read(at index: Int) -> Numeral? {
    guard index < context.tokens.count else { return nil }
    return negative(at: index) ?? unsigned(at: index)
  }

  private func unsigned(at index: Int) -> Numeral? {
    if let decimal = leadingPoint(at: index) { return decimal }
    if isFractionOfSomething(at: index), let fraction = fraction(at: index) { return fraction }
    guard var numeral = wholeNumber(at: index) ?? fraction(at: index) ?? oneOfParts(at: index)
    else { return nil }
    addPoint(to: &numeral)
    addHalf(to: &numeral)
    divide(&numeral)
    return numeral
  }

  // MARK: - Signs

  private func negative(at index: Int) -> Numeral? {
    let next = index + 1
    guard context.has(next, with: index) else { return nil }
    if context.isDash(index) {
      guard context.tokens[next].kind == .number, context.touchesPrevious(next),
        !context.touchesPrevious(index)
      else { return nil }
    } else if context.word(index, .negative) == nil {
      return nil
    }
    guard var numeral = unsigned(at: next), !numeral.hasConjunction else { return nil }
    numeral.value = DecimalNumber(
      coefficient: -numeral.value.coefficient, scale: numeral.value.scale)
    numeral.alternative = nil
    numeral.tokens = index..<numeral.tokens.upperBound
    numeral.start = context.tokens[index].range.lowerBound
    return numeral
  }

  // MARK: - Whole numbers

  func wholeNumber(at index: Int) -> Numeral? {
    guard let first = term(at: index, joined: .first) else { return nil }
    var numeral = Numeral(
      value: first.value, tokens: index..<first.end,
      start: context.tokens[index].range.lowerBound, form: first.isDigits ? .digits : .words)
    describeFirst(&numeral, index)
    var scale = first.scale
    numeral.alternative = first.scale == 1 ? first.alternative : nil
    numeral.scale = first.scale
    while let (next, join) = joined(after: numeral.tokens.upperBound),
      scale > 1 || numeral.form == .words, let term = term(at: next, joined: join),
      term.value < DecimalNumber(scale) || isDozens(term, after: numeral),
      term.value.coefficient != 0,
      term.value.scale == 0, let sum = numeral.value.adding(term.value)
    {
      numeral.value = sum
      numeral.tokens = index..<term.end
      numeral.form = .words
      scale = term.scale
      numeral.scale = term.scale
    }
    numeral.rule = numeral.form == .digits ? "digits" : "number-words"
    return numeral
  }

  /// `ثلاث مئة ودزينتان`: dozens go with hundreds, though twelve is no scale of theirs.
  private func isDozens(_ term: Term, after numeral: Numeral) -> Bool {
    term.scale == 12 && term.value < DecimalNumber(100)
      && numeral.value.integer.map { $0 >= 100 && $0 % 100 == 0 } == true
  }

  private func describeFirst(_ numeral: inout Numeral, _ index: Int) {
    guard context.tokens[index].kind == .word else {
      numeral.hasConjunction = context.touchesPrevious(index) && context.isLoneWaw(index - 1)
      return
    }
    guard let word = anyNumber(index) else { return }
    numeral.start = context.start(index, after: word.reading.proclitics)
    numeral.hasConjunction = word.hasConjunction
    numeral.hasArticle = word.reading.hasArticle
    numeral.hasPreposition = word.reading.proclitics > (word.hasConjunction ? 1 : 0)
  }

  /// How a part of a number is tied to the part before it.
  enum Join {
    /// It opens the number: any proclitics and the article are let pass.
    case first
    /// It follows directly: nothing may be joined to it.
    case direct
    /// و must be joined to it.
    case conjunction
  }

  /// The next part of a number after و, joined or alone.
  func joined(after index: Int) -> (Int, Join)? {
    guard context.has(index, with: index - 1) else { return nil }
    if context.isLoneWaw(index) {
      return context.has(index + 1, with: index) ? (index + 1, .direct) : nil
    }
    return context.tokens[index].kind == .word ? (index, .conjunction) : nil
  }

  /// A number word of some kinds in its place.
  @inline(__always)
  func word(
    _ index: Int, _ join: Join, _ kinds: KindSet<NumberWord.Kind>
  ) -> NumeralContext.Word? {
    guard index < context.tokens.count, !context.numberKinds(index).isDisjoint(with: kinds) else {
      return nil
    }
    return find(index, join, kinds)
  }

  private func find(
    _ index: Int, _ join: Join, _ kinds: KindSet<NumberWord.Kind>
  ) -> NumeralContext.Word? {
    guard context.tokens[index].kind == .word else { return nil }
    for reading in context.tokens.readings(index)
    where reading.classes.contains(.number)
      && !(reading.hasTanwin && endsInPronoun(index))
    {
      let hasConjunction = context.hasConjunction(index, reading)
      switch join {
      case .first: break
      case .direct: guard reading.proclitics == 0 else { continue }
      case .conjunction: guard reading.proclitics == 1, hasConjunction else { continue }
      }
      for entry in context.lexicon.numberWords.entries(of: reading.word)
      where kinds.contains(entry.kind) {
        return NumeralContext.Word(
          entry: entry, reading: reading, hasConjunction: hasConjunction)
      }
    }
    return nil
  }

  /// خمسها is a fifth of hers, not خمسة in an accusative that ة never shows.
  private func endsInPronoun(_ index: Int) -> Bool {
    context.tokens.key(index).suffix(2).elementsEqual(Self.pronoun)
  }

  private static let pronoun = LetterKey.make("ها").suffix(2)

  static var wholeKinds: KindSet<NumberWord.Kind> {
    [.zero, .unit, .ten, .teen, .tens, .hundred, .hundreds, .scale, .scaleDual]
  }

  func anyNumber(_ index: Int) -> NumeralContext.Word? {
    word(index, .first, Self.wholeKinds)
      ?? word(index, .first, Self.partKinds)
  }

  private static var partKinds: KindSet<NumberWord.Kind> {
    [.fraction, .fractionDual, .ordinal, .ordinalOne]
  }
  static var ordinalKinds: KindSet<NumberWord.Kind> { [.ordinal, .ordinalOne] }
  static var roundKinds: KindSet<NumberWord.Kind> { [.hundred, .hundreds, .scale, .scaleDual] }
  static var unitKinds: KindSet<NumberWord.Kind> { [.unit, .tens] }

  // MARK: - Terms

  func term(at index: Int, joined join: Join) -> Term? {
    guard var term = group(at: index, join) ?? bareScale(at: index, join) else { return nil }
    multiply(&term)
    return term
  }

  private func group(at index: Int, _ join: Join) -> Term? {
    guard index < context.tokens.count else { return nil }
    switch context.tokens[index].kind {
    case .number: return join == .conjunction ? nil : digitGroup(at: index)
    case .word: return wordGroup(at: index, join)
    default: return nil
    }
  }

  private func bareScale(at index: Int, _ join: Join) -> Term? {
    guard let word = word(index, join, [.scale, .scaleDual]), isPlainLetters(index, word) else {
      return nil
    }
    let scale = word.entry.kind == .scaleDual ? word.entry.value / 2 : word.entry.value
    return Term(
      value: DecimalNumber(word.entry.value), end: index + 1, scale: scale, wordCount: 1)
  }

  /// Not a verb that is written with the same letters: ألّف with its doubling mark.
  private func isPlainLetters(_ index: Int, _ word: NumeralContext.Word) -> Bool {
    let bytes = context.text.utf8[context.tokens[index].range]
    return !zip(bytes, bytes.dropFirst()).contains { $0 == 0xD9 && $1 == 0x91 }
      || word.entry.value > 2000
  }

  /// Scale words after a group: `200 ألف`, `ثلاثة ملايين`, `مئة ألف مليون`.
  private func multiply(_ term: inout Term) {
    while context.has(term.end, with: term.end - 1) {
      guard let factor = factor(at: term.end, afterDigits: term.isDigits && term.scale == 1),
        let product = term.value.multiplied(by: DecimalNumber(factor)),
        case let (scale, overflow) = term.scale.multipliedReportingOverflow(by: factor), !overflow
      else { return }
      term.value = product
      term.scale = scale
      term.end += 1
      term.wordCount += 1
    }
  }

  /// The value of a scale word; `ألفا` after a number is a thousand in the accusative, not two.
  private func factor(at index: Int, afterDigits: Bool) -> Int? {
    let kinds: KindSet<NumberWord.Kind> =
      afterDigits ? [.scale, .scalePlural, .hundred] : [.scale, .scalePlural]
    if let word = word(index, .direct, kinds) {
      return word.reading.hasArticle || word.entry.isAmbiguous ? nil : word.entry.value
    }
    guard let dual = word(index, .direct, [.scaleDual]),
      context.tokens.key(index).last == LetterKey.letter("ا")
    else { return nil }
    return dual.entry.value / 2
  }

  private func digitGroup(at index: Int) -> Term? {
    let tokens = context.tokens
    guard
      case .number(let value, let alternative) = digits.read(tokens.keys, tokens[index].keyRange)
    else { return nil }
    if let spaced = spacedGroups(at: index) { return spaced }
    return Term(value: value, alternative: alternative, end: index + 1, isDigits: true)
  }

  /// Thousands with spaces between them: `1 234 567`, `12 500 دولار`.
  private func spacedGroups(at index: Int) -> Term? {
    let tokens = context.tokens
    guard let first = plainDigits(index), first.count <= 3, tokens.keys[first.lowerBound] != 0x30
    else { return nil }
    var end = index + 1
    var value = number(first)
    var decimals = 0
    while context.has(end, with: index), tokens[end].kind == .number, tokens[end].followsSpace,
      isOneSpace(before: end), value.magnitude < 1_000_000_000_000_000
    {
      guard let figure = SeparatedDigits(tokens.keys, tokens[end].keyRange),
        figure.groups[0].count == 3, figure.groups.count <= 2
      else { return nil }
      value = value * 1000 + number(figure.groups[0])
      end += 1
      if figure.groups.count == 2 {
        for digit in figure.groups[1].prefix(12) {
          value = value * 10 + Int128(tokens.keys[digit] - 0x30)
          decimals += 1
        }
        break
      }
    }
    guard end > index + 2 || (end == index + 2 && isNarrowSpace(before: end - 1)) else {
      return nil
    }
    if context.has(end, with: index), tokens[end].kind == .number { return nil }
    return Term(value: DecimalNumber(coefficient: value, scale: decimals), end: end, isDigits: true)
  }

  private func plainDigits(_ index: Int) -> Range<Int>? {
    let range = context.tokens[index].keyRange
    return context.tokens.keys[range].allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? range : nil
  }

  private func number(_ range: Range<Int>) -> Int128 {
    context.tokens.keys[range].reduce(0) { $0 * 10 + Int128($1 - 0x30) }
  }

  private func isOneSpace(before index: Int) -> Bool {
    let gap = context.tokens[index - 1].range.upperBound..<context.tokens[index].range.lowerBound
    return gap.count <= 3
  }

  /// A no-break space, wide or narrow, that a typesetter puts between groups.
  private func isNarrowSpace(before index: Int) -> Bool {
    let gap = context.tokens[index - 1].range.upperBound..<context.tokens[index].range.lowerBound
    return gap.count > 1 && context.text.utf8[gap.lowerBound] != 0x20
  }
}
