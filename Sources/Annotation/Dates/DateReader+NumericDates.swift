import Lexicon
import Manuscript
import Normalization

/// Dates in digits with signs between them: `21-04-2016`, `2024-05-01`, `22/04`.
extension DateReader {
  /// A date in digits with signs between them.
  func numericDate(at index: Int) -> Found? {
    if context.touchesPrevious(index), context.tokens[index - 1].kind != .word,
      !context.tokens.isSign(index - 1, "("), !context.tokens.isSign(index - 1, "\"")
    {
      return nil
    }
    return threeParts(at: index) ?? dotted(at: index) ?? twoParts(at: index)
      ?? lastTwoParts(at: index)
  }

  private func threeParts(at index: Int) -> Found? {
    guard let first = calendar.digits(index, with: index), isDateSign(index + 1),
      context.touchesPrevious(index + 1), context.touchesPrevious(index + 2),
      let second = calendar.digits(index + 2, with: index), isDateSign(index + 3),
      context.touchesPrevious(index + 3), context.touchesPrevious(index + 4),
      context.tokens.key(index + 1).elementsEqual(context.tokens.key(index + 3)),
      let third = calendar.digits(index + 4, with: index)
    else { return nil }
    if context.touchesPrevious(index + 5), filter.isJoiner(index + 5) { return nil }
    guard let point = point(first, second, third) else { return nil }
    return Found(
      point: point, start: context.tokens[index].range.lowerBound, end: index + 5,
      rule: "numeric date"
    )
  }

  private func isDateSign(_ index: Int) -> Bool {
    index < context.tokens.count
      && (context.tokens.isSign(index, "/") || context.isDash(index))
  }

  /// Year first when it has four digits, else day first, as Arabic writes; month first where the
  /// document does so in dates that leave no doubt, or when nothing else can be.
  private func point(
    _ first: (value: Int, count: Int), _ second: (value: Int, count: Int),
    _ third: (value: Int, count: Int)
  ) -> DatePoint? {
    var point = DatePoint()
    if first.count == 4, second.count <= 2, third.count <= 2 {
      (point.year, point.month, point.day) = (first.value, second.value, third.value)
    } else if first.count <= 2, second.count <= 2, third.count == 4 || third.count == 2 {
      let year = third.count == 4 ? third.value : third.value + (third.value < 70 ? 2000 : 1900)
      point.year = year
      let isMonthFirst = numericHabit.putsMonthFirst ? first.value <= 12 : second.value > 12
      (point.month, point.day) =
        isMonthFirst && first.value <= 12
        ? (first.value, second.value) : (second.value, first.value)
    }
    guard let year = point.year, let month = point.month, let day = point.day else { return nil }
    if (1200...1500).contains(year) { point.calendar = .ummAlQura }
    guard (1000...2200).contains(year) else { return nil }
    let isDay = (1...12).contains(month) && (1...31).contains(day)
    // 32/13/2024 is meant for a day; 10-20-30 is not.
    guard isDay || third.count == 4 && (1900...2100).contains(year) else { return nil }
    return point
  }

  /// `22.4.2016` in one token.
  private func dotted(at index: Int) -> Found? {
    guard let figure = SeparatedDigits(context.tokens.keys, context.tokens[index].keyRange),
      figure.groups.count == 3, figure.separators.allSatisfy({ $0 == .point })
    else { return nil }
    let values = figure.groups.map { group in
      (value: context.tokens.keys[group].reduce(0) { $0 * 10 + Int($1 - 0x30) }, count: group.count)
    }
    guard values.allSatisfy({ $0.count <= 4 }), values[2].count == 4 || values[0].count == 4,
      let point = point(values[0], values[1], values[2])
    else { return nil }
    return Found(
      point: point, start: context.tokens[index].range.lowerBound, end: index + 1,
      rule: "numeric date")
  }

  /// `22/04`, `4/22`: day and month, where no plain fraction can be meant.
  private func twoParts(at index: Int) -> Found? {
    guard let first = calendar.digits(index, with: index), context.touchesPrevious(index + 1),
      context.tokens.isSign(index + 1, "/"), context.touchesPrevious(index + 2),
      let second = calendar.digits(index + 2, with: index), first.count <= 2, second.count <= 2,
      !calendar.numerals.standsAlone(index..<index + 3), first.value >= 1, second.value >= 1,
      !context.touchesPrevious(index + 3) || !filter.isJoiner(index + 3),
      !filter.isLabelled(index), context.word(index + 3, .scale) == nil
    else { return nil }
    var point = DatePoint()
    let isPadded = first.count == 2 && second.count == 2
    if second.value <= 12, first.value <= 31, isPadded || first.value > 12 {
      (point.month, point.day) = (second.value, first.value)
    } else if first.value <= 12, second.value > 12, second.value <= 31 {
      // 5/16 and the like may be fractions: a day of the month only after a word of time or motion.
      guard second.value != 16 else { return nil }
      (point.month, point.day) = (first.value, second.value)
    } else {
      return nil
    }
    if units.read(at: index + 3, after: index + 2).map({ $0.source != .unknown }) == true {
      return nil
    }
    return Found(
      point: point, start: context.tokens[index].range.lowerBound, end: index + 3,
      rule: "numeric date")
  }

  /// `سأعود في 4.22`: what could be a decimal or a range is a day only when it ends a sentence after في.
  private func lastTwoParts(at index: Int) -> Found? {
    guard context.has(index - 1, with: index),
      context.isWord(index - 1, CalendarLookup.on, Self.dated), context.has(index - 2, with: index)
    else { return nil }
    let first: Int
    let second: Int
    var end = index + 1
    if let figure = SeparatedDigits(context.tokens.keys, context.tokens[index].keyRange),
      figure.groups.count == 2, figure.separators == [.point],
      figure.groups.allSatisfy({ $0.count <= 2 })
    {
      let values = figure.groups.map { group in
        context.tokens.keys[group].reduce(0) { $0 * 10 + Int($1 - 0x30) }
      }
      (first, second) = (values[0], values[1])
    } else if let low = calendar.digits(index, with: index), context.isDash(index + 1),
      context.touchesPrevious(index + 1), context.touchesPrevious(index + 2),
      let high = calendar.digits(index + 2, with: index), low.count <= 2, high.count <= 2
    {
      (first, second) = (low.value, high.value)
      end = index + 3
    } else {
      return nil
    }
    guard endsSentence(end, index) else { return nil }
    var point = DatePoint()
    if (1...12).contains(first), (13...31).contains(second) {
      (point.month, point.day) = (first, second)
    } else if (13...31).contains(first), (1...12).contains(second) {
      (point.month, point.day) = (second, first)
    } else {
      return nil
    }
    return Found(
      point: point, start: context.tokens[index].range.lowerBound, end: end, rule: "numeric date")
  }

  static let dated = LetterKey.make("بتاريخ")

  /// Whether nothing follows but the full stop that ends a leaf.
  func endsSentence(_ end: Int, _ index: Int) -> Bool {
    !context.has(end, with: index)
      || context.tokens.isSign(end, ".") && !context.has(end + 1, with: index)
  }
}
