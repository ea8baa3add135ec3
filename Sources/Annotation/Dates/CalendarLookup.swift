import Lexicon
import Manuscript
import Normalization

/// Finds the words of `calendar.tsv` and the small parts that dates are made of.
struct CalendarLookup {
  let context: NumeralContext
  let numerals: NumeralReader
  let ordinals: OrdinalReader

  init(_ context: NumeralContext) {
    self.context = context
    numerals = NumeralReader(context)
    ordinals = OrdinalReader(numerals)
  }

  /// A calendar word in the text.
  struct Word {
    let entry: CalendarWord
    /// The token after it.
    let end: Int
    let reading: TokenLayer.Reading
    /// The first byte, after proclitics.
    let start: Int
  }

  /// The longest word or phrase of some kinds that begins at a token.
  @inline(__always)
  func word(_ index: Int, _ kinds: KindSet<CalendarWord.Kind>) -> Word? {
    guard index >= 0, index < context.tokens.count,
      !context.calendarKinds(index).isDisjoint(with: kinds)
    else { return nil }
    return find(index, kinds)
  }

  /// A calendar word of a kind that begins at a token.
  @inline(__always)
  func word(_ index: Int, _ kind: CalendarWord.Kind) -> Word? { word(index, KindSet(kind)) }

  /// A calendar word in the leaf of another token.
  @inline(__always)
  func word(_ index: Int, with other: Int, _ kinds: KindSet<CalendarWord.Kind>) -> Word? {
    context.has(index, with: other) ? word(index, kinds) : nil
  }

  /// A calendar word of a kind in the leaf of another token.
  @inline(__always)
  func word(_ index: Int, with other: Int, _ kind: CalendarWord.Kind) -> Word? {
    word(index, with: other, KindSet(kind))
  }

  private func find(_ index: Int, _ kinds: KindSet<CalendarWord.Kind>) -> Word? {
    guard context.tokens[index].kind == .word,
      let found = context.longest(
        context.lexicon.calendarWords.table, at: index, class: .calendar,
        where: { kinds.contains($0.kind) })
    else { return nil }
    return Word(
      entry: found.entry, end: found.end, reading: found.reading,
      start: context.start(index, after: found.reading.proclitics))
  }

  // MARK: - Digits

  /// The value of a token of plain digits, at most five; nil for anything else.
  func digits(_ index: Int, with other: Int) -> (value: Int, count: Int)? {
    guard context.has(index, with: other), context.tokens[index].kind == .number else { return nil }
    let key = context.tokens.key(index)
    guard key.count <= 5, key.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return (key.reduce(0) { $0 * 10 + Int($1 - 0x30) }, key.count)
  }

  // MARK: - Months

  struct Month {
    let value: Int
    let end: Int
    let start: Int
    let isHijri: Bool
    /// A name or word too, and neither شهر nor a second name beside it.
    let isAmbiguous: Bool
    let proclitics: UInt8
  }

  /// A month at a token: its name, a pair of names, or شهر and a number.
  func month(_ index: Int, with other: Int) -> Month? {
    guard context.has(index, with: other) else { return nil }
    if let noun = word(index, with: other, .monthWord), !noun.reading.hasArticle {
      if let named = named(noun.end, with: index), named.proclitics == 0 {
        return Month(
          value: named.value, end: named.end, start: noun.start, isHijri: named.isHijri,
          isAmbiguous: false, proclitics: noun.reading.proclitics)
      }
      guard let (value, end) = number(noun.end, with: index), (1...12).contains(value) else {
        return nil
      }
      return Month(
        value: value, end: end, start: noun.start, isHijri: false, isAmbiguous: false,
        proclitics: noun.reading.proclitics)
    }
    return named(index, with: other)
  }

  private func number(_ index: Int, with other: Int) -> (Int, Int)? {
    if let digits = digits(index, with: other), digits.count <= 2 {
      return (digits.value, index + 1)
    }
    guard context.has(index, with: other), context.tokens[index].kind == .word,
      let numeral = numerals.wholeNumber(at: index), let value = numeral.value.integer,
      !numeral.hasConjunction, !numeral.hasPreposition
    else { return nil }
    return (value, numeral.tokens.upperBound)
  }

  private func named(_ index: Int, with other: Int) -> Month? {
    guard let first = word(index, with: other, [.month, .hijriMonth]),
      !first.reading.hasArticle, !first.reading.hasTanwin
    else { return nil }
    var end = first.end
    var isAmbiguous = first.entry.isAmbiguous
    // كانون الأول/ديسمبر, سبتمبر أيلول, يناير (كانون الثاني)
    var next = end
    var isBracketed = false
    if context.has(next, with: index),
      context.tokens.isSign(next, "/") || context.isDash(next)
        || context.tokens.isSign(next, "(") || context.isWord(next, Self.arabicComma)
    {
      isBracketed = context.tokens.isSign(next, "(")
      next += 1
    }
    if let second = word(next, with: index, .month), second.entry.kind == first.entry.kind,
      second.entry.value == first.entry.value, second.reading.proclitics == 0
    {
      end = second.end
      isAmbiguous = false
      if isBracketed, context.has(end, with: index), context.tokens.isSign(end, ")") { end += 1 }
    }
    return Month(
      value: first.entry.value, end: end, start: first.start,
      isHijri: first.entry.kind == .hijriMonth, isAmbiguous: isAmbiguous,
      proclitics: first.reading.proclitics)
  }

  private static let arabicComma = LetterKey.make("،")

  // MARK: - Days of the month

  struct Day {
    let value: Int
    let end: Int
    let start: Int
    let hasArticle: Bool
    let isDigits: Bool
    /// A cardinal in words: خمسة عشر.
    let isCardinal: Bool
    /// The first day of the month after it, or the last: غرة, سلخ.
    var isEdge = false
    var isLast = false
  }

  /// A day of the month at a token: digits, an ordinal, or a cardinal in words.
  func day(_ index: Int, with other: Int) -> Day? {
    guard context.has(index, with: other) else { return nil }
    if let digits = digits(index, with: other) {
      guard digits.count <= 2, digits.value > 0 else { return nil }
      return Day(
        value: digits.value, end: index + 1, start: context.tokens[index].range.lowerBound,
        hasArticle: false, isDigits: true, isCardinal: false)
    }
    guard context.tokens[index].kind == .word else { return nil }
    if let edge = word(index, with: other, .monthEdge), !edge.reading.hasArticle,
      !edge.reading.hasTanwin
    {
      let isLast = edge.entry.value < 0
      return Day(
        value: isLast ? 30 : 1, end: edge.end, start: edge.start, hasArticle: false,
        isDigits: false, isCardinal: false, isEdge: true, isLast: isLast)
    }
    guard context.classes(index).contains(.number) else { return nil }
    if let ordinal = ordinals.read(at: index) {
      guard ordinal.value <= 31 else { return nil }
      return Day(
        value: ordinal.value, end: ordinal.tokens.upperBound, start: ordinal.start,
        hasArticle: ordinal.hasArticle, isDigits: false, isCardinal: false)
    }
    guard let numeral = numerals.wholeNumber(at: index), let value = numeral.value.integer,
      (1...31).contains(value)
    else { return nil }
    return Day(
      value: value, end: numeral.tokens.upperBound, start: numeral.start,
      hasArticle: numeral.hasArticle, isDigits: false, isCardinal: true)
  }

  // MARK: - Small words

  /// Whether a token is a month's name, however it may be meant.
  func isMonth(_ index: Int, with other: Int) -> Bool {
    word(index, with: other, [.month, .hijriMonth]) != nil
  }

  static let of = LetterKey.make("من")
  static let on = LetterKey.make("في")
  static let onMisspelt = LetterKey.make("فى")
  static let to = LetterKey.make("إلى")
  static let until = LetterKey.make("حتى")
  static let between = LetterKey.make("بين")
  static let now = LetterKey.make("الآن")

  /// A comma of either script.
  func isComma(_ index: Int) -> Bool {
    index < context.tokens.count && context.tokens.isComma(index)
  }

  /// The direction of an adjective of time after a noun: `الماضي`, `المقبلة`.
  func direction(_ index: Int, with other: Int) -> (DatePoint.Direction, Int)? {
    guard let word = word(index, with: other, [.past, .current, .next]), word.reading.hasArticle,
      word.reading.proclitics == 0
    else { return nil }
    switch word.entry.kind {
    case .past: return (.past, word.end)
    case .next: return (.next, word.end)
    default: return (.current, word.end)
    }
  }
}
