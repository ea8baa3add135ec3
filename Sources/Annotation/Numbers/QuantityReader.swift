import Lexicon
import Manuscript
import Normalization

/// Walks the tokens once and collects the quantities and ordinals among them.
struct QuantityReader {
  let context: NumeralContext
  let numerals: NumeralReader
  let ordinalReader: OrdinalReader
  let units: UnitReader
  let duals: DualReader
  let limits: LimitReader
  let filter: FalseNumberFilter
  let names: NameNumberFilter
  /// What dates have taken, in order of place; durations (`منذ تسع سنوات`) are told as numbers too.
  private let taken: [TextRange]
  private var nextTaken = 0

  private(set) var quantities: [Quantity] = []
  private(set) var ordinals: [Ordinal] = []
  /// Number words that follow one another, three and more of them.
  private(set) var runs: [(range: TextRange, words: Int)] = []
  private(set) var tooLong: [(range: TextRange, digits: Int)] = []

  init(_ edition: Edition, lexicon: Lexicon) {
    context = NumeralContext(edition, lexicon: lexicon)
    numerals = NumeralReader(context)
    ordinalReader = OrdinalReader(numerals)
    units = UnitReader(context: context)
    duals = DualReader(units)
    limits = LimitReader(context: context)
    filter = FalseNumberFilter(context: context)
    names = NameNumberFilter(context: context)
    taken = edition.dates.filter { $0.by != DateMention.durationRule }.map(\.range)
  }

  /// Reads the whole text.
  mutating func readAll() {
    var index = 0
    let count = context.tokens.count
    while index < count {
      let token = context.tokens[index]
      switch token.kind {
      case .number: index = readDigits(at: index)
      case .word:
        let classes = context.classes(index)
        if classes.isDisjoint(with: Self.opening) {
          index += 1
        } else {
          if classes.contains(.number) { countRun(at: index) }
          index = readWord(at: index, classes)
        }
      case .punctuation, .symbol: index = readSign(at: index)
      case .latin, .url, .email: index += 1
      }
    }
  }

  /// Adds a run of number words to the list where it begins.
  private mutating func countRun(at index: Int) {
    let start = context.tokens[index].range.lowerBound
    guard runs.last.map({ $0.range.upperBound <= start }) ?? true else { return }
    var end = index + 1
    while context.has(end, with: index), context.classes(end).contains(.number) { end += 1 }
    guard end > index + 2 else { return }
    runs.append((start..<context.tokens[end - 1].range.upperBound, end - index))
  }

  /// What a word may be with which a quantity begins, or an idiom that only looks like one.
  private static let opening: WordClass = [
    .number, .numberLimit, .numberSetting, .noun, .unit, .phrase,
  ]

  // MARK: - By kind of token

  private mutating func readDigits(at index: Int) -> Int {
    if let end = skipTaken(index) { return end }
    if case .tooLong(let digits) = numerals.digits.read(
      context.tokens.keys, context.tokens[index].keyRange)
    {
      tooLong.append((context.tokens[index].range, digits))
      return index + 1
    }
    return ordinalInDigits(at: index) ?? quantity(at: index, limit: nil) ?? index + 1
  }

  private mutating func readWord(at index: Int, _ classes: WordClass) -> Int {
    if let end = skipTaken(index) { return end }
    if classes.contains(.numberSetting), let end = idiom(at: index) { return end }
    if classes.contains(.numberLimit) {
      if let end = between(at: index) ?? fromTo(at: index) { return end }
      if let limit = limits.before(at: index), context.has(limit.tokens.upperBound, with: index),
        let end = limited(limit)
      {
        return end
      }
    }
    if classes.contains(.number) {
      if let end = ordinal(at: index) { return end }
      if let end = quantity(at: index, limit: nil) { return end }
      if let end = vague(at: index) { return end }
      if let end = multiple(at: index) ?? others(at: index) { return end }
    }
    guard !classes.isDisjoint(with: [.noun, .unit, .phrase]) else { return index + 1 }
    return dual(at: index, limit: nil) ?? oneAndPart(at: index) ?? index + 1
  }

  private mutating func readSign(at index: Int) -> Int {
    let next = index + 1
    guard context.has(next, with: index), context.tokens[next].kind == .number,
      context.touchesPrevious(next), skipTaken(index) == nil
    else { return index + 1 }
    if context.isDash(index) || !context.has(index - 1, with: index) && context.isPunctuation(index)
    {
      return quantity(at: index, limit: nil) ?? next
    }
    // %4,75 and $20: the unit before its number.
    if context.tokens[index].kind == .symbol, let unit = units.measure(at: index), unit.end == next,
      let end = quantity(at: next, limit: nil, leading: unit, start: index)
    {
      return end
    }
    return next
  }

  /// The token after the date that holds a token; nil when none does.
  private mutating func skipTaken(_ index: Int) -> Int? {
    let range = context.tokens[index].range
    while nextTaken < taken.count, taken[nextTaken].upperBound <= range.lowerBound {
      nextTaken += 1
    }
    guard nextTaken < taken.count, taken[nextTaken].lowerBound < range.upperBound else {
      return nil
    }
    return max(index + 1, context.tokens.index(at: taken[nextTaken].upperBound - 1) + 1)
  }

  /// Whether a date holds a token that lies ahead.
  func isTaken(_ index: Int) -> Bool {
    let range = context.tokens[index].range
    var position = nextTaken
    while position < taken.count, taken[position].lowerBound < range.upperBound {
      if taken[position].upperBound > range.lowerBound { return true }
      position += 1
    }
    return false
  }

  mutating func append(_ quantity: Quantity) { quantities.append(quantity) }
  mutating func append(_ ordinal: Ordinal) { ordinals.append(ordinal) }

  // MARK: - Limits

  private mutating func limited(_ limit: LimitReader.Limit) -> Int? {
    var number = limit.tokens.upperBound
    // نحو الـ400, بأكثر من ال150: the article or a preposition alone before digits.
    if context.isWord(number, Self.article), context.has(number + 1, with: number) { number += 1 }
    if isTaken(number) { return nil }
    return between(at: number, limit: limit) ?? quantity(at: number, limit: limit)
      ?? vague(at: number, limit: limit) ?? multiple(at: number, limit: limit)
      ?? dual(at: number, limit: limit)
  }

  static let article = LetterKey.make("ال")

  // MARK: - Vague numbers and duals

  /// `في آن واحد`, `سلاح ذو حدين`: the token after a phrase that counts nothing.
  private func idiom(at index: Int) -> Int? {
    context.longest(
      context.lexicon.numberWords.idioms, at: index, class: .numberSetting, allowsArticle: false
    )?.end
  }

  /// `عشرات القتلى`, `بضعة أيام`: a quantity without a value.
  private mutating func vague(at index: Int, limit: LimitReader.Limit? = nil) -> Int? {
    guard context.has(index + 1, with: index),
      let word = context.word(index, [.few, .vague, .scalePlural]),
      !word.reading.hasArticle, !word.reading.hasTanwin
    else { return nil }
    var end = index + 1
    var words = [word.entry]
    // عشرات الآلاف, مئات آلاف, بضع مئات, بضعة عشر, بضع وعشرون
    while context.has(end, with: index),
      let next = context.word(end, .scalePlural)
        ?? (word.entry.kind == .few ? wordOfFew(at: end) : nil)
    {
      words.append(next.entry)
      end += 1
    }
    let thing =
      context.has(end, with: index)
      ? units.read(at: end, after: end - 1, ofFraction: true)
        ?? units.noun(at: end, lastTwo: 3, allowsArticle: true) : nil
    let start = limit?.start ?? context.start(index, after: word.reading.proclitics)
    let number =
      context.start(
        index, after: word.reading.proclitics)..<context.tokens[end - 1].range.upperBound
    let last = (thing?.end ?? end) - 1
    append(
      Quantity(
        range: start..<context.tokens[last].range.upperBound, numberRange: number, value: nil,
        modifier: limit?.modifier ?? .approximate, unit: thing?.unit, verbal: VerbalNumber(words),
        by: "number-words: vague"))
    return last + 1
  }

  /// `مئات`, `عشر`, `وعشرون` behind بضع.
  private func wordOfFew(at index: Int) -> NumeralContext.Word? {
    if let word = context.word(index, [.vague, .ten]) { return word }
    return context.word(index, .tens).flatMap { $0.hasConjunction ? $0 : nil }
  }

  private mutating func dual(at index: Int, limit: LimitReader.Limit?) -> Int? {
    guard let found = duals.read(at: index) else { return nil }
    var end = found.thing.end
    var value = DecimalNumber(2)
    if let half = half(after: end, of: found.thing) {
      value = value.adding(half.value) ?? value
      end = half.end
    }
    let number = found.start..<context.tokens[index].range.upperBound
    let trailing = limits.after(at: end, number: index)
    if let trailing { end = trailing.tokens.upperBound }
    append(
      Quantity(
        range: (limit?.start ?? found.start)..<context.tokens[end - 1].range.upperBound,
        numberRange: number, value: value,
        modifier: limit?.modifier ?? trailing?.modifier ?? .exact, unit: found.thing.unit,
        by: "dual"))
    return end
  }
}

extension VerbalNumber {
  /// What the words of a number without a figure say together.
  fileprivate init(_ words: [NumberWord]) {
    let scales = words.filter { $0.kind != .few }.map(\.value)
    if words.first?.kind != .few {
      self = .many(scales)
    } else if let last = words.last, last.kind == .ten || last.kind == .tens {
      self = .odd(last.value)
    } else {
      self = .few(scales)
    }
  }
}
