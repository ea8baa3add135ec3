import Lexicon
import Manuscript
import Normalization

/// Tells whether a verb may begin a clause of its own, and reads what stands before it.
final class EventOpeningReader {
  let context: TokenContext
  let phrases: NounPhraseReader
  var edition: Edition { _read { yield phrases.edition } }

  init(context: TokenContext, phrases: NounPhraseReader) {
    self.context = context
    self.phrases = phrases
  }

  /// A subject before its verb is no longer than this.
  static let longestSubject = 14

  /// What stands before a verb; nil where it tells no event of its own.
  ///
  /// - Parameters:
  ///   - index: The verb.
  ///   - proclitics: The letters of it that are proclitics.
  ///   - tokens: The sentence.
  ///   - isQuoted: Whether a quotation with a speaker holds the verb.
  /// - Returns: The subject, the particles and the date before it.
  func opening(
    at index: Int, proclitics: Int, in tokens: Range<Int>, isQuoted: Bool
  ) -> EventOpening? {
    let prefix = context.tokens.key(index).prefix(proclitics)
    let isFuture = prefix.last == Self.seen
    guard prefix.allSatisfy({ $0 == TokenContext.waw || $0 == Self.feh || $0 == Self.seen }),
      context.lexicon.functionWords[context.tokens.word(index)].map({ $0.kind == .auxiliary })
        ?? true
    else { return nil }
    var opening = EventOpening(start: index, conjunction: prefix.count - (isFuture ? 1 : 0))
    opening.verbConjunction = opening.conjunction
    if isFuture {
      opening.standing = .planned
      opening.needsPresent = true
    }
    var before = index - 1
    // A particle right before the verb, with its own conjunction.
    if before >= tokens.lowerBound, context.isWord(before), opening.conjunction == 0 {
      guard let particle = read(before, &opening) else { return nil }
      if particle {
        opening.start = before
        before -= 1
      }
    }
    if opening.conjunction > 0 {
      // و at the head of a sentence joins it to nothing that could lend it a subject.
      opening.isJoined = opening.start > tokens.lowerBound
      // أما الصادرات فتراجعت: ف answers أما, and joins nothing.
      if prefix.first == Self.feh, readTopic(&opening, end: index, in: tokens) { return opening }
      guard isConjunction(opening) else { return nil }
      return opening
    }
    return place(&opening, before: before, in: tokens, isQuoted: isQuoted) ? opening : nil
  }

  /// Reads a particle before the verb; nil when it makes the verb no event.
  func read(_ index: Int, _ opening: inout EventOpening) -> Bool? {
    var key = Array(context.tokens.key(index))
    if Self.spoiling.contains(key) { return nil }
    var conjunction = 0
    if let first = key.first, first == TokenContext.waw || first == Self.feh,
      Self.particles.contains(key.dropFirst())
    {
      key.removeFirst()
      conjunction = 1
    }
    switch key {
    case Self.lam:
      opening.standing = .negated
      opening.needsPresent = true
    case Self.lan:
      opening.standing = .negated
      opening.mood = .willNot
      opening.needsPresent = true
    case Self.sawfa:
      opening.standing = .planned
      opening.needsPresent = true
    case Self.qad, Self.laqad:
      opening.needsPast = true
    default: return false
    }
    opening.conjunction = conjunction
    return true
  }

  /// Whether و or ف before the verb begins a clause here, and is no letter of a noun.
  func isConjunction(_ opening: EventOpening) -> Bool {
    let index = opening.start
    guard context.isWord(index) else { return false }
    return context.classes(index).isDisjoint(with: [.noun, .adjective, .solidInitial, .personName])
      && (opening.conjunction == 0
        || context.isCut(index))
  }

  // MARK: - Places

  /// Reads what stands before the verb and its particle: the subject, أن, a date, or the sentence's beginning.
  func place(
    _ opening: inout EventOpening, before: Int, in tokens: Range<Int>, isQuoted: Bool
  ) -> Bool {
    if before < tokens.lowerBound { return true }
    if context.tokens[before].kind == .punctuation {
      guard opensClause(before) else { return false }
      opening.date = openingDate(before: before, in: tokens)
      return true
    }
    let key = context.tokens.key(before)
    if Self.that.contains(key) {
      return readThat(before, &opening, in: tokens, isQuoted: isQuoted)
    }
    if Self.linking.contains(key) { return true }
    if let date = dateOnly(from: tokens.lowerBound, through: before) {
      opening.date = date
      return true
    }
    if context.isWord(before), Self.helping.contains(key) { return opening.needsPast }
    return readSubject(&opening, end: before + 1, in: tokens, isQuoted: isQuoted)
  }

  func opensClause(_ index: Int) -> Bool {
    context.tokens.isComma(index) || context.tokens.isSign(index, ":")
      || ["؛", "“", "«", "\"", "-", "–"].contains(edition.text[context.tokens[index].range])
  }

  /// `أن` before a verb: of a plan, or of what somebody says.
  func readThat(
    _ that: Int, _ opening: inout EventOpening, in tokens: Range<Int>, isQuoted: Bool
  ) -> Bool {
    if isDoubted(that) { return false }
    guard opening.standing == .done, !opening.needsPast else { return isQuoted }
    opening.needsPresent = true
    var index = that - 1
    while index >= max(tokens.lowerBound, that - 4), context.isWord(index) {
      let key = context.tokens.key(index)
      let isDue = Self.due.contains(key)
      if isDue || Self.expected.contains(key) {
        opening.standing = .planned
        opening.mood = isDue ? .due : .expected
        opening.start = index
        if index > tokens.lowerBound,
          context.isKey(index - 1, Self.from) || context.isKey(index - 1, Self.wamin)
        {
          opening.start = index - 1
        }
        opening.conjunction = context.tokens.key(opening.start).first == TokenContext.waw ? 1 : 0
        return true
      }
      index -= 1
    }
    guard isQuoted else { return false }
    // `يتوقع البنك أن ينمو`: the one who expects is told as the source.
    let speech = (max(tokens.lowerBound, that - 12)..<that).last {
      context.allClasses($0).contains(.speechVerb)
        || Self.expecting.contains(context.tokens.key($0))
    }
    guard let speech, Self.expecting.contains(context.tokens.key(speech)) else {
      return false
    }
    opening.standing = .planned
    opening.mood = .expected
    return true
  }

  /// The subject that ends right before the verb, when a clause begins with it.
  func readSubject(
    _ opening: inout EventOpening, end: Int, in tokens: Range<Int>, isQuoted: Bool
  ) -> Bool {
    var start = end
    let lowest = max(tokens.lowerBound, end - Self.longestSubject)
    while start > lowest, !isBorder(start - 1, isPerfect: opening.needsPast) { start -= 1 }
    guard start < end, start == tokens.lowerBound || start > lowest else { return false }
    var lead: UInt8?
    if start > tokens.lowerBound {
      let border = start - 1
      let key = context.tokens.key(border)
      if Self.that.contains(key), !isQuoted || isDoubted(border) { return false }
    } else if context.tokens.key(start).first == TokenContext.waw,
      context.isWord(start), context.isCut(start)
    {
      lead = TokenContext.waw
    }
    guard let subject = phrases.read(at: start, limit: end, after: lead),
      subject.tokens.upperBound == end,
      subject.isDefinite || subject.kind == .quantity
    else { return false }
    opening.subject = subject
    opening.start = start
    opening.conjunction = lead == nil ? 0 : 1
    return true
  }

  /// The subject between أما and the verb with its ف.
  func readTopic(_ opening: inout EventOpening, end: Int, in tokens: Range<Int>) -> Bool {
    var start = end
    let lowest = max(tokens.lowerBound, end - Self.longestSubject)
    while start > lowest, !context.isKey(start - 1, Self.topic) { start -= 1 }
    guard start > lowest, start < end,
      let subject = phrases.read(at: start, limit: end), subject.tokens.upperBound == end
    else { return false }
    opening.subject = subject
    opening.start = start
    opening.conjunction = 0
    opening.isJoined = false
    return true
  }

  /// `يعتقد أن`, `من المرجح أن`: nobody says it, and nobody knows.
  func isDoubted(_ that: Int) -> Bool {
    that > 0 && Self.isDoubt(context.tokens.key(that - 1))
  }

  /// Whether a word doubts what `أن` behind it brings.
  static func isDoubt(_ key: ArraySlice<UInt8>) -> Bool { doubts.contains(key) }

  func isBorder(_ index: Int, isPerfect: Bool) -> Bool {
    if context.tokens[index].kind == .punctuation { return !context.tokens.isSign(index, "\"") }
    let key = context.tokens.key(index)
    return Self.that.contains(key) || Self.linking.contains(key)
      || isPerfect && Self.helping.contains(key)
  }

  /// `في عام 2023،` between the sentence's beginning and the verb.
  func openingDate(before comma: Int, in tokens: Range<Int>) -> Int? {
    guard context.tokens.isComma(comma), comma > tokens.lowerBound else { return nil }
    return dateOnly(from: tokens.lowerBound, through: comma - 1)
  }

  func dateOnly(from start: Int, through end: Int) -> Int? {
    for index in start...min(end, start + 2) {
      guard let date = phrases.date(at: index) else { continue }
      let last = context.tokens.index(at: edition.dates[date].range.upperBound - 1)
      guard last == end, index == start || Self.dating.contains(context.tokens.key(start))
      else { return nil }
      return date
    }
    return nil
  }
}
