import Lexicon
import Manuscript
import Normalization

/// Tells which words are finite verbs beyond doubt, and how the text stands to what they say.
struct ToldVerbFinder {
  let context: TokenContext

  /// The verb at a token that may tell an event; nil for a word that may be a noun as well.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - first: The first token of the sentence.
  /// - Returns: The verb with its standing.
  func verb(at index: Int, from first: Int) -> ToldVerb? {
    guard context.isWord(index), mayBeVerb(index, from: first),
      let form = form(index, opens: opens(index, from: first)) ?? particleForm(index, from: first),
      isDenied(index, from: first) || !isMerelySaid(index)
    else { return nil }
    if index > first, context.isWord(index - 1) {
      let before = Array(context.tokens.key(index - 1))
      let conjunction = before.first == TokenContext.waw || before.first == Self.fa ? 1 : 0
      if Self.negations.contains(before) {
        guard !isHelper(index) else { return nil }
        return ToldVerb(
          token: index, start: index - 1, conjunction: conjunction, lemma: form.lemma,
          line: form.line,
          standing: .negated, isMarked: true)
      }
      if Self.futures.contains(before) {
        guard !isHelper(index) else { return nil }
        return ToldVerb(
          token: index, start: index - 1, conjunction: conjunction, lemma: form.lemma,
          line: form.line,
          standing: .planned, isMarked: true)
      }
      if Self.perfects.contains(before), form.isPast {
        return ToldVerb(
          token: index, start: index - 1, conjunction: conjunction, lemma: form.lemma,
          line: form.line,
          standing: .done, isMarked: true, isPerfect: true)
      }
      if Self.excluding.contains(before) { return nil }
      // إن is written alike here, and makes a past a condition.
      if before == Self.an, form.isPast { return nil }
      if before == Self.an, !form.isFuture {
        guard isPlanned(index - 1, from: first) else { return nil }
        return ToldVerb(
          token: index, start: index, conjunction: 0, lemma: form.lemma, line: form.line,
          standing: .planned,
          isMarked: true)
      }
    }
    guard !isHelper(index) else { return nil }
    if form.isFuture || form.isIntention {
      return ToldVerb(
        token: index, start: index, conjunction: form.conjunction, lemma: form.lemma,
        line: form.line,
        standing: .planned, isMarked: form.isFuture)
    }
    return ToldVerb(
      token: index, start: index, conjunction: form.conjunction, lemma: form.lemma, line: form.line,
      standing: .done, isPresent: !form.isPast, needsFigure: mayBeSpeech(index))
  }

  /// Whether a word is worth a closer look: a form of a predicate, or any word behind a particle.
  private func mayBeVerb(_ index: Int, from first: Int) -> Bool {
    if context.allClasses(index).contains(.predicate) { return true }
    guard index > first, context.isWord(index - 1) else { return false }
    return context.isAny(index - 1, of: Self.particles)
  }

  /// Whether a word is a finite verb, of an event or of speech.
  func isVerb(_ index: Int, from first: Int) -> Bool {
    guard context.isWord(index),
      // بين is between far oftener than he made clear.
      context.lexicon.functionWords[context.tokens.word(index)]?.kind != .preposition
    else { return false }
    if form(index) != nil { return true }
    guard
      !context.allClasses(index).isDisjoint(with: [.speechVerb]),
      context.allClasses(index).isDisjoint(with: [.noun, .adjective, .personName])
    else { return index > first && Self.negations.contains(context.tokens.key(index - 1)) }
    return context.tokens.readings(index).contains {
      !$0.hasArticle && context.lexicon.classes(of: $0.word).contains(.speechVerb)
    }
  }

  // MARK: - Forms

  private struct Form {
    let lemma: String?
    var line = ListLine.none
    let isPast: Bool
    var isFuture = false
    var isIntention = false
    var conjunction = 0
  }

  private func form(_ index: Int, opens: Bool = false) -> Form? {
    let key = context.tokens.key(index)
    // ووفقا is no passive, ظهر الجمعة a time of day, مثل is like.
    guard !key.starts(with: Self.doubleWaw), !Self.seldom.contains(key) else { return nil }
    if let kind = context.lexicon.functionWords[context.tokens.word(index)]?.kind {
      guard kind == .auxiliary, Self.full.contains(key) else { return nil }
    }
    for reading in context.tokens.readings(index) where !reading.hasArticle && !reading.hasTanwin {
      // رخصا is the noun in the accusative, seldom the verb in the dual.
      if key.last == LetterKey.letter("ا"),
        context.allClasses(index).contains(.noun) || isAccusative(index)
      {
        return nil
      }
      guard let forms = context.lexicon.predicates[reading.word],
        !forms.contains(where: { $0.form == .deverbalNoun }) || opens && opensFrame(index, forms),
        context.lexicon.classes(of: reading.word).isDisjoint(
          with: opens ? Self.alike : Self.nominal)
      else { continue }
      let prefix = key.prefix(Int(reading.proclitics))
      guard prefix.allSatisfy({ $0 == TokenContext.waw || $0 == Self.fa || $0 == Self.sin }) else {
        continue
      }
      let isFuture = prefix.last == Self.sin
      let conjunction = prefix.count - (isFuture ? 1 : 0)
      for form in forms
      where form.form != .deverbalNoun && (isFuture == (form.form == .present) || !isFuture) {
        let lemma = form.predicate.lemma
        let isPast = form.form != .present
        return Form(
          lemma: lemma, line: form.predicate.line, isPast: isPast, isFuture: isFuture,
          isIntention: !isPast && Self.intentions.contains(lemma), conjunction: conjunction)
      }
    }
    return nil
  }

  /// `نفيا قاطعا`: a noun of action or an adjective, far oftener than a verb of two.
  private func isAccusative(_ index: Int) -> Bool {
    context.tokens.readings(index).contains { reading in
      reading.hasTanwin
        && (context.lexicon.classes(of: reading.word).contains(.adjective)
          || context.lexicon.predicates[reading.word]?.contains { $0.form == .deverbalNoun }
            ?? false)
    }
  }

  /// `تأهل الوداد إلى النهائي`: whether a word that is a noun of action as well has a name and its frame's preposition behind
  /// it, and no other verb.
  private func opensFrame(_ index: Int, _ forms: [Lexicon.PredicateForm]) -> Bool {
    guard
      let wanted = forms.first(where: { $0.form == .past && !$0.predicate.preposition.isEmpty })?
        .predicate.preposition,
      !context.allClasses(index + 1).isDisjoint(with: [.organisation, .personName, .place])
    else { return false }
    let preposition = LetterKey.make(wanted)
    var hasPreposition = false
    var next = index + 2
    while next < context.tokens.count, next - index < Self.reach, context.sameLeaf(index, next),
      context.tokens[next].kind != .punctuation
    {
      if context.isKey(next, preposition) { hasPreposition = true }
      // A verb behind it has the noun for its subject.
      if context.allClasses(next).contains(.predicate),
        context.allClasses(next).isDisjoint(with: [.noun, .adjective, .personName, .phrase])
      {
        return false
      }
      next += 1
    }
    return hasPreposition
  }

  /// Behind لم and لن every word is a verb, known or not.
  private func particleForm(_ index: Int, from first: Int) -> Form? {
    guard index > first, context.isWord(index - 1) else { return nil }
    let before = Array(context.tokens.key(index - 1))
    guard Self.negations.contains(before) || Self.futures.contains(before) else { return nil }
    return Form(lemma: nil, isPast: false)
  }

  /// Whether أن at a token stands behind what is planned: من المقرر أن, يتوقع أن.
  private func isPlanned(_ index: Int, from first: Int) -> Bool {
    var at = index - 1
    let limit = max(first, index - 5)
    while at >= limit, context.isWord(at) {
      if Self.plans.contains(context.tokens.key(at)) { return true }
      at -= 1
    }
    return false
  }

  private func isHelper(_ index: Int) -> Bool {
    guard let kind = context.lexicon.functionWords[context.tokens.word(index)]?.kind else {
      return false
    }
    return kind == .auxiliary && !Self.full.contains(context.tokens.key(index))
  }

  /// Whether the verb only says something: a quotation holds what it says.
  private func isMerelySaid(_ index: Int) -> Bool {
    context.tokens.readings(index).contains { reading in
      guard !reading.hasArticle, let verb = context.lexicon.speechVerbs[reading.word],
        verb.stance == .report || verb.stance == .goOn || verb.stance == .claim
      else { return false }
      // سجل المركز 62 مليمترا: who records figures says nothing, unless أن follows.
      let isDeed =
        context.lexicon.predicates[reading.word]?.contains {
          $0.predicate.category != "opinion" && $0.predicate.certainty != .never
        } ?? false
      return !isDeed || bringsWords(index)
    }
  }

  /// Whether a deed is told by a verb that reports as well, and accuses nobody.
  private func mayBeSpeech(_ index: Int) -> Bool {
    context.allClasses(index).contains(.speechVerb)
      && context.tokens.readings(index).contains { reading in
        !reading.hasArticle
          && [.report, .goOn, .claim].contains(context.lexicon.speechVerbs[reading.word]?.stance)
          && context.lexicon.predicates[reading.word]?.contains {
            $0.predicate.category != "justice"
          }
            ?? true
      }
  }

  /// Whether a particle that brings what is said stands behind a verb, in the same clause.
  private func bringsWords(_ index: Int) -> Bool {
    var next = index + 1
    while next < context.tokens.count, next - index < Self.reach, context.isWord(next),
      context.sameLeaf(index, next)
    {
      if Self.bringing.contains(context.tokens.key(next)) { return true }
      next += 1
    }
    return next < context.tokens.count && context.tokens.isSign(next, ":")
  }

  /// No particle stands further behind its verb.
  private static let reach = 12
  private static let bringing = KeySet([
    "أن", "إن", "بأن", "أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم", "بأنه", "بأنها", "بأنهم",
  ])

  /// Whether a word that opens its clause stands before the subject that a verb would have.
  private func opens(_ index: Int, from first: Int) -> Bool {
    guard index == first || context.tokens[index - 1].kind == .punctuation else { return false }
    let next = index + 1
    guard context.isWord(next) else { return false }
    // No noun ends in an open ت before its complement; a masculine form needs a definite word behind.
    return context.tokens.key(index).last == Self.openTeh || context.hasArticle(next)
      || !context.classes(next).isDisjoint(with: [.organisationHead, .title])
  }

  private static let openTeh = LetterKey.letter("ت")
  /// What a word that opens its clause must not be besides.
  private static let alike: WordClass = [.adjective, .calendar, .number, .numberLimit]
  private func isDenied(_ index: Int, from first: Int) -> Bool {
    index > first && Self.negations.contains(context.tokens.key(index - 1))
  }

  private static let nominal: WordClass = [
    .noun, .adjective, .personName, .place, .title, .organisationHead, .calendar, .number, .unit,
    .nationality, .numberLimit,
  ]
  private static let doubleWaw = LetterKey.make("وو")
  private static let seldom = KeySet([
    "حيز", "مثل", "ومثل", "ظهر", "وظهر", "وفق", "وفقا", "عصر", "حال", "وحال",
  ])
  private static let sin = LetterKey.letter("س")
  private static let fa = LetterKey.letter("ف")
  private static let an = LetterKey.make("أن")
  private static let negations = KeySet(["لم", "ولم", "فلم", "لن", "ولن", "فلن"])
  private static let futures = KeySet(["سوف", "وسوف", "فسوف"])
  /// What makes a verb of any word behind it: ``negations`` and ``futures``.
  private static let particles = KeySet([
    "لم", "ولم", "فلم", "لن", "ولن", "فلن", "سوف", "وسوف", "فسوف",
  ])
  private static let perfects = KeySet(["قد", "وقد", "لقد", "ولقد", "فقد"])
  private static let excluding = KeySet([
    "إذا", "وإذا", "لو", "ولو", "ما", "هل", "ليت", "لا", "ولا", "كلما", "مهما", "ربما",
    "لعل", "كاد", "كادت", "يكاد", "تكاد", "كأن", "لولا", "حال", "متى",
  ])
  private static let plans = KeySet([
    "المقرر", "المنتظر", "المتوقع", "المرتقب", "المزمع", "ينتظر", "يتوقع", "تتوقع", "توقع", "توقعت",
    "يرتقب", "ويتوقع", "وينتظر", "ويرتقب", "يتوقعون",
  ])
  /// Verbs that stand among the helpers, and tell an event all the same.
  private static let full = KeySet([
    "بدأ", "بدأت", "بدأوا", "عاد", "عادت", "تم", "تمت", "سيتم", "ستتم",
  ])
  /// Verbs whose present says what somebody means to do.
  private static let intentions: Set<String> = ["اعتزم", "نوى", "خطط", "سعى", "توقع"]
}
