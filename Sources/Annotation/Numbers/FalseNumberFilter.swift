import Lexicon
import Manuscript
import Normalization

/// Tells digits that name, address or score from digits that count.
struct FalseNumberFilter {
  let context: NumeralContext

  /// Why digits are no quantity whatever follows them: the end of the tokens that belong to it.
  ///
  /// Looks at what touches a number token: letters, signs, and other numbers behind signs.
  func identifier(at index: Int) -> Int? {
    let tokens = context.tokens
    if let end = clockTime(at: index) ?? dialled(at: index) { return end }
    if context.touchesPrevious(index), blocks(before: index) { return chainEnd(from: index) }
    let next = index + 1
    guard context.touchesPrevious(next) else { return phone(at: index) }
    if exponent(at: next) != nil { return nil }
    if tokens[next].kind == .latin, !isUnit(next) { return chainEnd(from: index) }
    if isJoiner(next), context.touchesPrevious(next + 1),
      tokens[next + 1].kind == .number
        || tokens[next + 1].kind == .latin
    {
      if tokens.isSign(next, "+") || tokens.isSign(next, ":") || tokens.isSign(next, "_") {
        return chainEnd(from: index)
      }
      // Two joints: 3-2-1, 555-01-46, 1-222-2222/2222.
      if isJoiner(next + 2), context.touchesPrevious(next + 2), context.touchesPrevious(next + 3),
        tokens[next + 3].kind == .number
      {
        return chainEnd(from: index)
      }
      if isScore(index) || isCode(next + 1) || tokens[next + 1].kind == .latin {
        return chainEnd(from: index)
      }
    }
    return phone(at: index)
  }

  /// The power of ten after a number: `e10`, `e-1`, `e+14`; the token after it.
  func exponent(at index: Int) -> (value: Int, end: Int)? {
    guard context.touchesPrevious(index), context.tokens[index].kind == .latin,
      context.tokens.key(index).first == UInt8(ascii: "e")
    else { return nil }
    let rest = context.tokens.key(index).dropFirst()
    // The scanner keeps the plus with the letter, as in C++.
    if rest.elementsEqual([UInt8(ascii: "+")]) {
      guard context.touchesPrevious(index + 1), context.tokens[index + 1].kind == .number,
        let value = Int(String(decoding: context.tokens.key(index + 1), as: UTF8.self))
      else { return nil }
      return (value, index + 2)
    }
    guard let value = Int(String(decoding: rest, as: UTF8.self)) else { return nil }
    return (value, index + 1)
  }

  /// `+964 770 000 0123`: a plus that touches nothing before it dials.
  private func dialled(at index: Int) -> Int? {
    guard context.touchesPrevious(index), context.tokens.isSign(index - 1, "+"),
      !context.touchesPrevious(index - 1) || context.tokens.key(index - 2).isEmpty
    else { return nil }
    return phone(at: index)
  }

  private func isUnit(_ index: Int) -> Bool { context.classes(index).contains(.unit) }

  /// What stands right before a digit and makes it part of a name: `U+0633`, `#5`, `A_1`.
  private func blocks(before index: Int) -> Bool {
    let tokens = context.tokens
    let before = index - 1
    switch tokens[before].kind {
    case .latin, .url, .email: return true
    case .number: return false
    case .symbol:
      return ["+", "#", "@", "_", "=", "^", "\\", "&", "*"].contains {
        tokens.isSign(before, $0)
      }
    case .punctuation:
      return (tokens.isSign(before, ":") || tokens.isSign(before, "/"))
        && context.touchesPrevious(before)
        && (tokens[before - 1].kind == .number || tokens[before - 1].kind == .latin)
        || isHyphenOfName(before)
    case .word: return false
    }
  }

  /// The hyphen of `كوفيد-19`, `إف-16`.
  private func isHyphenOfName(_ index: Int) -> Bool {
    context.tokens.isSign(index, "-") && context.touchesPrevious(index)
      && context.tokens[index - 1].kind == .word && context.tokens.key(index - 1).count > 1
      && context.classes(index - 1).isDisjoint(with: [.number, .unit, .calendar])
  }

  /// The end of a row of tokens that touch one another and hold no Arabic word.
  private func chainEnd(from index: Int) -> Int {
    var end = index + 1
    while context.touchesPrevious(end), context.tokens[end].kind != .word,
      context.tokens[end].kind == .number || context.tokens[end].kind == .latin
        || isJoiner(end) && context.touchesPrevious(end + 1)
    {
      end += 1
    }
    return end
  }

  func isJoiner(_ index: Int) -> Bool {
    guard index < context.tokens.count else { return false }
    return context.isDash(index)
      || ["/", "+", ":", "_", "\\", "@", "="].contains { context.tokens.isSign(index, $0) }
  }

  /// Digits that begin with a nought, or longer than the number before the sign: `01`, `555-0146`.
  private func isCode(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    return key.count > 1 && key.first == 0x30 && key.dropFirst().first.map { $0 >= 0x30 } == true
  }

  // MARK: - Clock times

  /// `8:00`, `الساعة 19`, `13،00 تغ`, `3 صباحا`.
  private func clockTime(at index: Int) -> Int? {
    let tokens = context.tokens
    let colon = index + 1
    if context.touchesPrevious(colon), tokens.isSign(colon, ":"),
      context.touchesPrevious(colon + 1), tokens[colon + 1].kind == .number
    {
      return chainEnd(from: index)
    }
    if isHourWord(index - 1) { return index + 1 }
    if context.has(index + 1, with: index), context.word(index + 1, .clock) != nil {
      return index + 1
    }
    return nil
  }

  /// `الساعة`, `للساعة` with the article: a time of day, not a count of hours.
  func isHourWord(_ index: Int) -> Bool {
    guard context.has(index, with: index + 1), context.tokens[index].kind == .word else {
      return false
    }
    return context.tokens.readings(index).contains {
      $0.hasArticle && $0.word == context.lexicon.vocabulary.id(Self.hour)
    }
  }

  private static let hour = LetterKey.make("ساعة")

  // MARK: - Telephone numbers and labels

  /// `+964 770 000 0123`, `الهاتف: 555 0147`.
  private func phone(at index: Int) -> Int? {
    let tokens = context.tokens
    let hasPlus = context.touchesPrevious(index) && tokens.isSign(index - 1, "+")
    guard hasPlus || tokens.key(index).count >= 3 && isNearPhoneWord(index) else { return nil }
    var end = index + 1
    while context.has(end, with: index),
      tokens[end].kind == .number
        || isJoiner(end) && context.has(end + 1, with: index)
          && tokens[end + 1].kind == .number
    {
      end += 1
    }
    return end
  }

  private func isNearPhoneWord(_ index: Int) -> Bool {
    var position = index - 1
    while position >= max(0, index - 4), context.has(position, with: index) {
      if context.isWord(position, Self.phone, Self.thePhone, Self.fax, Self.theFax, Self.whatsapp)
        || context.isWord(position, Self.myPhone)
      {
        return true
      }
      position -= 1
    }
    return false
  }

  private static let phone = LetterKey.make("هاتف")
  private static let thePhone = LetterKey.make("الهاتف")
  private static let myPhone = LetterKey.make("هاتفي")
  private static let fax = LetterKey.make("فاكس")
  private static let theFax = LetterKey.make("الفاكس")
  private static let whatsapp = LetterKey.make("واتساب")

  private static let number = LetterKey.make("عدد")

  /// The end of a row of numbers, of which the first is a name: `الرقم 111 555 0800`.
  func rowEnd(after index: Int) -> Int {
    var end = index + 1
    while context.has(end, with: index), context.tokens[end].kind == .number { end += 1 }
    return end
  }

  /// Whether the number after a word is its name: `المادة 5`, `رقم 12`, `الإصدار الأول 1.0`, `ISO 216`.
  func isLabelled(_ index: Int) -> Bool {
    let before = index - 1
    guard context.has(before, with: index) else { return false }
    let tokens = context.tokens
    if tokens[before].kind == .latin { return true }
    // 3x + 1, E = 5: a formula.
    if tokens.isSign(before, "+") || tokens.isSign(before, "=") { return true }
    // الإصدار الأول 1.0
    if context.word(before, .ordinal)?.reading.hasArticle == true { return true }
    // القانون عدد 95
    if context.isWord(before, Self.number), context.has(before - 1, with: index),
      context.word(before - 1, .label) != nil
    {
      return true
    }
    if context.word(before, .label) != nil { return !isComparison(before - 1, index) }
    if tokens.isSign(before, ".") || tokens.isSign(before, ":"),
      context.has(before - 1, with: index),
      context.word(before - 1, .label) != nil
    {
      return true
    }
    // الأسبوع الوبائي 46: an adjective between the label and its number.
    if tokens[before].kind == .word, context.has(before - 1, with: index),
      tokens.readings(before).contains(where: { $0.hasArticle }),
      let label = context.word(before - 1, .label), label.reading.hasArticle
    {
      return true
    }
    return isTwoLabels(index)
  }

  /// `مقارنة برقم 2706`: a figure, not a name.
  private func isComparison(_ index: Int, _ number: Int) -> Bool {
    context.has(index, with: number)
      && context.isWord(index, Self.comparedTo, Self.against, Self.from)
      && context.isWord(number - 1, Self.withFigure)
  }

  private static let comparedTo = LetterKey.make("مقارنة")
  private static let against = LetterKey.make("مقابل")
  private static let from = LetterKey.make("قياسا")
  private static let withFigure = LetterKey.make("برقم")

  /// `الأرقام 5 و6` and `الفصلين 3 و4` do not occur often; `المادتين 5 و6` does.
  private func isTwoLabels(_ index: Int) -> Bool {
    guard context.isLoneWaw(index - 1), context.has(index - 2, with: index),
      context.tokens[index - 2].kind == .number
    else { return false }
    return context.has(index - 3, with: index) && context.word(index - 3, .label) != nil
  }

  /// The number of a list item at the beginning of its leaf: `1.`, `٣)`.
  func isListNumber(_ index: Int) -> Bool {
    guard !context.has(index - 1, with: index), context.has(index + 2, with: index),
      context.touchesPrevious(index + 1), context.tokens.key(index).count <= 2
    else { return false }
    return context.tokens[index + 2].followsSpace
      && (context.tokens.isSign(index + 1, ".") || context.tokens.isSign(index + 1, ")")
        || context.isDash(index + 1))
  }

  // MARK: - Scores

  /// `2-1` near a word of sport, or where nothing is counted.
  func isScore(_ index: Int) -> Bool {
    let tokens = context.tokens
    let next = index + 2
    guard context.isDash(index + 1), context.has(next, with: index), tokens[next].kind == .number,
      tokens.key(index).count <= 3, tokens.key(next).count <= 3
    else { return false }
    var position = max(0, index - 14)
    while position < min(tokens.count, index + 8) {
      if context.has(position, with: index), context.word(position, .sport) != nil { return true }
      position += 1
    }
    return false
  }
}
