import Lexicon
import Manuscript
import Normalization

/// Numbers with what they count.
extension QuantityReader {
  /// A quantity whose number begins at a token, with what limits it.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - limit: What stands before the number.
  ///   - leading: A unit that was found before the number: `%`, `$`.
  ///   - start: The token of that unit.
  /// - Returns: the token after the quantity, or after what only looks like one; nil for no number.
  mutating func quantity(
    at index: Int, limit: LimitReader.Limit?, leading: CountedThing? = nil, start: Int? = nil
  ) -> Int? {
    let isDigits = context.tokens[index].kind == .number
    if isDigits, let end = filter.identifier(at: index) { return end }
    guard var numeral = numerals.read(at: index) else {
      return isDigits ? index + 1 : nil
    }
    readOperators(&numeral)
    if isNameOfWar(numeral) { return numeral.tokens.upperBound }
    if isTaken(numeral.tokens.upperBound - 1) { return numeral.tokens.upperBound }
    var end = numeral.tokens.upperBound
    var thing = leading
    if leading == nil {
      thing = units.read(
        at: end, after: end - 1, number: numeral.value, ofFraction: numeral.form == .fraction)
      // الإصدار 6.3 عام 2013: what a date has taken is counted by no number before it.
      if let span = thing, (end..<span.end).contains(where: isTaken) { thing = nil }
      // بالثلث سنة 2024: the year belongs to a date.
      if numeral.hasArticle, thing?.source == .unknown || numeral.form == .fraction { thing = nil }
    }
    if isDigits, leading == nil, thing == nil || thing?.source == .unknown {
      if filter.isListNumber(index) { return end }
      if limit == nil, filter.isLabelled(index), !isRangeOfUnits(numeral) {
        return filter.rowEnd(after: end - 1)
      }
      if limit == nil, thing == nil, names.holds(index) { return end }
      if thing == nil { thing = unitAfterTimes(end, index) }
    }
    if leading == nil, thing == nil, let before = percentBefore(index) {
      thing = before
    }
    guard isCredible(numeral, thing: thing, limit: limit) else {
      return one(numeral) ?? duration(numeral, limit: limit) ?? (isDigits ? end : nil)
    }
    choose(&numeral, thing)
    if leading == nil, let span = thing, span.end > end { end = span.end }
    if let range = hyphenRange(numeral, thing, limit: limit, start: start) { return range }
    if let end = bareHyphen(numeral, thing) { return end }
    if let thing, leading == nil, let half = half(after: end, of: thing) {
      numeral.value = numeral.value.adding(half.value) ?? numeral.value
      end = half.end
    }
    finish(numeral, thing, limit, end: &end, start: start)
    return end
  }

  private mutating func finish(
    _ numeral: Numeral, _ thing: CountedThing?, _ limit: LimitReader.Limit?, end: inout Int,
    start: Int?
  ) {
    let first = numeral.tokens.lowerBound
    let trailing = limits.after(at: end, number: first)
    if let trailing { end = trailing.tokens.upperBound }
    let begin =
      limit?.start ?? start.map { context.tokens[$0].range.lowerBound }
      ?? (thing.map { min($0.end, first) < first } == true
        ? context.tokens[(thing?.end ?? first) - 1].range.lowerBound : numeral.start)
    append(
      Quantity(
        range: begin..<context.tokens[end - 1].range.upperBound,
        numberRange: numeral.start..<context.tokens[numeral.tokens.upperBound - 1].range.upperBound,
        value: numeral.value,
        modifier: limit?.modifier ?? trailing?.modifier ?? limits.distant(before: first) ?? .exact,
        unit: thing?.unit, verbal: verbal(numeral, thing), by: rule(numeral, thing)))
  }

  /// `نصف قرن`: the part that words tell; a fraction in figures stays in figures.
  private func verbal(_ numeral: Numeral, _ thing: CountedThing?) -> VerbalNumber? {
    guard numeral.form == .fraction, numeral.rule != "ratio", thing?.unit.code != "percent" else {
      return nil
    }
    return .part(numeral.value, isOfMany: thing?.isPlural ?? false)
  }

  /// The rule's name, for an editor who asks why.
  func rule(_ numeral: Numeral, _ thing: CountedThing?) -> String {
    guard let thing else { return numeral.rule }
    switch thing.source {
    case .unit: return numeral.rule + ", units"
    case .noun: return numeral.rule + ", counted-nouns"
    case .phrase: return numeral.rule + ", phrases-en"
    case .unknown: return numeral.rule + ", unknown noun"
    }
  }

  /// `328.245 نسمة` is thousands, `3,125 في المئة` is not; the noun's form tells most.
  func choose(_ numeral: inout Numeral, _ thing: CountedThing?) {
    guard let alternative = numeral.alternative else { return }
    numeral.alternative = nil
    guard let thing else { return }
    let grouped = max(numeral.value, alternative.value)
    let decimal = min(numeral.value, alternative.value)
    let lastTwo = grouped.integer.map { $0 % 100 } ?? 0
    let takesPlural = (3...10).contains(lastTwo)
    let isFew = !(decimal < DecimalNumber(3)) && decimal < DecimalNumber(11)
    if thing.isPlural, takesPlural != isFew {
      // 28,410 نقاط: ten points at its end; of 28.41 there would be one. 3,125 أمتار: three and a part.
      numeral.value = takesPlural ? grouped : decimal
    } else if alternative.isUnlikely {
      return
    } else if thing.isCounted {
      numeral.value = grouped
    } else if thing.kind == "ratio" {
      numeral.value = decimal
    }
  }

  /// Whether the words are a number here, and not something else that is spelt so.
  func isCredible(_ numeral: Numeral, thing: CountedThing?, limit: LimitReader.Limit?) -> Bool {
    guard numeral.form != .digits else { return true }
    let tokens = numeral.tokens
    if numerals.standsAlone(tokens) { return true }
    if numeral.form == .fraction {
      return !numerals.isFinalRound(tokens.upperBound) || limit != nil
    }
    guard tokens.count == 1 else {
      return !numeral.hasArticle || thing != nil || limit != nil
        || numeral.value > DecimalNumber(10) && !isAfterDefinitePlural(tokens.lowerBound)
    }
    let isKnown = thing != nil && thing?.source != .unknown
    guard let word = numerals.anyNumber(tokens.lowerBound) else { return true }
    if numeral.hasArticle || word.entry.isAmbiguous {
      return isKnown || word.entry.kind == .tens && (limit != nil || isAge(numeral))
    }
    // اثنا, اثني stand only before عشر; أثنى is a verb.
    if word.entry.value == 2, word.entry.kind == .unit, !endsInNun(tokens.lowerBound) {
      return false
    }
    if limit != nil || isKnown { return !isOneOf(tokens.lowerBound) }
    switch word.entry.kind {
    case .unit where word.entry.value == 1: return isAfterWordOfValue(tokens.lowerBound)
    case .unit, .ten:
      return isMasculineForm(tokens.lowerBound) || isBeforeOf(tokens.upperBound)
        || thing?.source == .unknown
    case .scale where word.entry.value == 1000:
      return numeral.hasPreposition || isBeforeOf(tokens.upperBound)
    case .scaleDual where word.reading.hasTanwin: return false
    default: return true
    }
  }

  /// `أحد الأعضاء`, `إحدى المدن`: one of some, not a count.
  func isOneOf(_ index: Int) -> Bool {
    context.isWord(index, Self.one, Self.oneFeminine)
  }

  private func isMasculineForm(_ index: Int) -> Bool {
    context.tokens.key(index).last == LetterKey.letter("ه")
      || numerals.anyNumber(index)?.entry.value == 2
  }

  private func isBeforeOf(_ index: Int) -> Bool {
    context.isWord(index, Self.of, Self.ofThem, Self.ofIt)
  }

  /// `سالب واحد`, `الجواب واحد`: a one at the end of its sentence, after a word that is no noun.
  private func isAfterWordOfValue(_ index: Int) -> Bool {
    context.word(index - 1, .negative) != nil || context.word(index - 1, .except) != nil
  }

  private func endsInNun(_ index: Int) -> Bool {
    context.tokens.key(index).last == LetterKey.letter("ن")
  }

  /// `سن الأربعين`, `العشرين من عمرها`.
  private func isAge(_ numeral: Numeral) -> Bool {
    let end = numeral.tokens.upperBound
    if context.word(numeral.tokens.lowerBound - 1, .age) != nil { return true }
    return context.isWord(end, Self.of) && context.has(end + 1, with: end)
      && context.isWord(end + 1, Self.hisAge, Self.herAge, Self.theAge)
  }

  private func isAfterDefinitePlural(_ index: Int) -> Bool {
    context.has(index - 1, with: index)
      && context.tokens.readings(index - 1).contains { reading in
        reading.hasArticle
          && (context.lexicon.nouns[reading.word]?.contains { $0.form == .plural } == true
            || context.lexicon.units.entry([reading.word])?.isPlural == true)
      }
  }

  private static let one = LetterKey.make("أحد")
  private static let oneFeminine = LetterKey.make("إحدى")
  private static let of = LetterKey.make("من")
  private static let hisAge = LetterKey.make("عمره")
  private static let herAge = LetterKey.make("عمرها")
  private static let theAge = LetterKey.make("العمر")
  private static let ofThem = LetterKey.make("منهم")
  private static let ofIt = LetterKey.make("منها")

  /// `594 × 841 مليمترا`: the unit of both sides.
  private func unitAfterTimes(_ index: Int, _ number: Int) -> CountedThing? {
    guard context.has(index + 2, with: number), context.isWord(index, Self.times),
      context.tokens[index + 1].kind == .number,
      var thing = units.measure(at: index + 2)
    else { return nil }
    thing.end = index
    return thing
  }

  private static let times = LetterKey.make("×")

  /// `بالمئة 210`: the percent sign in words before its number.
  private func percentBefore(_ index: Int) -> CountedThing? {
    guard context.has(index - 1, with: index), context.tokens[index].kind == .number,
      let unit = units.measure(at: index - 1), unit.unit.code == "percent",
      quantities.last.map({ $0.range.upperBound < context.tokens[index - 1].range.upperBound })
        ?? true
    else { return nil }
    return unit
  }

  /// What و and a fraction after a unit add: `ست سنوات ونصف السنة`, `ساعتين ونصف`.
  func half(after index: Int, of thing: CountedThing) -> (value: DecimalNumber, end: Int)? {
    guard thing.source == .unit, let (next, join) = numerals.joined(after: index),
      let part = numerals.addedFraction(at: next, join)
    else { return nil }
    var end = part.end
    if context.has(end, with: index), context.tokens[end].kind == .word,
      context.tokens.readings(end).contains(where: {
        $0.proclitics == 0 && ($0.hasArticle || $0.word >= 0)
          && context.lexicon.units.entry([$0.word])?.unit.english == thing.unit.english
      })
    {
      end += 1
    } else if context.has(end, with: index), !context.isPunctuation(end),
      !context.classes(end).isDisjoint(with: [.noun]), context.tokens[end].followsSpace
    {
      // سنتين ونصف المبلغ: half of something else.
      return nil
    }
    return (part.value, end)
  }
}
