import Lexicon
import Normalization

/// What a clause that opens behind a headline weighs, by its grammar.
extension HeadlineRule {
  private static var verbalOpeners: KindSet<FunctionWord.Kind> {
    [.auxiliary, .negation, .particle, .interrogative]
  }

  /// Whether a word opens a clause with a verb behind it: قد, لن, كيف.
  func opensVerbalClause(_ index: Int) -> Bool {
    guard context.isWord(index),
      let kind = context.lexicon.functionWords[tokens.word(index)]?.kind
    else { return false }
    return Self.verbalOpeners.contains(kind) && tokens.key(index).first != Letter.waw
  }

  /// How much speaks for a clause that opens behind a headline, but for the words that come again; 0 when it
  /// cannot.
  func weight(
    of opening: ClauseOpening.Opening, at place: Int, _ reading: Reading, _ clauses: ClauseOpening
  ) -> Int {
    let before = place - 1
    if !opening.isCertainVerb {
      // 20 مليون شخص, بمحاولة قتل الجاسوس: there it is the noun.
      let isCounted =
        tokens[before].kind == .number || context.allClasses(before).contains(.number)
      let isVerb =
        isDefinite(before, clauses) || reading.isClause && reading.again >= 3 && !isCounted
      if !isVerb || opening.subject != .certain { return 0 }
    }
    // الدفاع الجوي يعترض صاروخا: the first verb may have its subject before it, and its object behind.
    if !reading.isClause, opening.subject != .certain, opening.isPresent || reading.again < 3 {
      return 0
    }
    var weight = opening.subject.rawValue
    if opening.isCertainVerb { weight += 1 }
    if opening.isSpeech, opening.subject == .certain { weight += 1 }
    if reading.hasVerb || reading.isClause { weight += 1 }
    if isIndefinite(before) { weight -= 1 }
    // «هل وصل؟» قالت المرأة: behind a quotation the verb tells who has spoken.
    if opening.isSpeech, isCloser(before) { weight -= 2 }
    // المحقق سالم العلي أخبر: what stands before the first verb is its subject, as far as gender allows.
    if !reading.isClause, !reading.hasVerb, !differs(opening, from: reading.head, clauses) {
      if opening.isSpeech, !context.hasArticle(before) { return 0 }
      weight -= 1
    }
    if !reading.isClause, opening.isAuxiliary { weight -= 1 }
    // رئيس البلدية يفتح السوق: so headlines go on.
    if !reading.isClause, opening.isPresent { weight -= 1 }
    return weight
  }

  /// Whether a verb cannot have a word for its subject: تنديد نددت.
  private func differs(
    _ opening: ClauseOpening.Opening, from head: Int, _ clauses: ClauseOpening
  ) -> Bool {
    guard let gender = opening.gender, let other = clauses.stems.gender(ofSubject: head) else {
      return false
    }
    return gender != other
  }

  /// Whether a word opens a clause that depends on what stands before it: أن, الذي, بينما.
  func isSubordinator(_ index: Int) -> Bool {
    guard context.isWord(index) else { return false }
    if Self.subordinators.contains(Array(tokens.key(index))) || isRelative(index) { return true }
    return context.lexicon.functionWords[tokens.word(index)]?.kind == .conjunction
  }

  static let subordinators = Set(
    ["أن", "إن", "لأن", "بأن", "لكن", "أنه", "أنها"].map(LetterKey.make))

  /// Whether a word can have no other noun behind it that it governs.
  func isDefinite(_ index: Int, _ clauses: ClauseOpening) -> Bool {
    guard tokens[index].kind == .word else { return isCloser(index) }
    if context.lexicon.functionWords[tokens.word(index)]?.kind == .adverb { return true }
    return clauses.stems.hasPronoun(index) || context.hasArticle(index)
      || context.hasAssimilatedArticle(index)
      || tokens.readings(index).contains { $0.hasArticle || $0.hasTanwin }
      || !context.classes(index).isDisjoint(with: [.personName, .place, .adjective])
        && !context.classes(index).contains(.noun)
  }
}
