import Lexicon
import Manuscript
import Normalization

/// Finds the events of a sentence whose roles can all be named, so that they can be told in English.
final class EventReader {
  let context: TokenContext
  let phrases: NounPhraseReader
  let clauses: ClauseReader
  let openings: EventOpeningReader
  var edition: Edition { _read { yield phrases.edition } }

  init(context: TokenContext, edition: Edition) {
    self.context = context
    phrases = NounPhraseReader(context: context, edition: edition)
    clauses = ClauseReader(context: context, phrases: phrases)
    openings = EventOpeningReader(context: context, phrases: phrases)
  }

  /// The events of a sentence, in order.
  ///
  /// - Parameters:
  ///   - sentence: The sentence, by its index.
  ///   - narrators: Tells whose words a place is; asked for places in order.
  /// - Returns: The events whose roles are all filled.
  func events(in sentence: Int, narrators: inout NarratorSweep) -> [Event] {
    let tokens = edition.tokens.indices(in: edition.sentences[sentence].range)
    guard let last = tokens.last, !openings.isQuestion(last) else { return [] }
    var events: [Event] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      defer { index += 1 }
      guard context.isWord(index) else { continue }
      // What stands under a condition or a wish has not happened, and all behind it may stand there as well.
      if openings.isCondition(index) { break }
      guard context.allClasses(index).contains(.predicate) else { continue }
      let quote = narrators.narrator(at: context.tokens[index].range.lowerBound)
      guard var event = event(at: index, in: tokens, sentence, quote: quote, previous: events.last)
      else { continue }
      event.quote = quote
      events.append(event)
      if event.tokens.upperBound > index { index = event.tokens.upperBound - 1 }
    }
    return events
  }

  // MARK: - Predicates

  private func event(
    at index: Int, in tokens: Range<Int>, _ sentence: Int, quote: Int?, previous: Event?
  ) -> Event? {
    if let event = countedEvent(at: index, in: tokens, sentence) { return event }
    for reading in context.tokens.readings(index) where !reading.hasArticle && !reading.hasTanwin {
      guard context.lexicon.classes(of: reading.word).contains(.predicate),
        let forms = context.lexicon.predicates[reading.word],
        let opening = openings.opening(
          at: index, proclitics: Int(reading.proclitics), in: tokens, isQuoted: quote != nil)
      else { continue }
      // The parts are the same for all verbs of one word.
      var known: ClauseParts?
      // Verbs of several words are tried first, then what is sure beside some objects only: recorded, or scored.
      for rank in 0..<3 {
        for form in forms where form.predicate.rank == rank {
          guard
            let event = self.event(
              form, opening, at: index, in: tokens, sentence, previous: previous, &known)
          else { continue }
          return event
        }
      }
    }
    return nil
  }

  private func event(
    _ form: Lexicon.PredicateForm, _ opening: EventOpening, at index: Int, in tokens: Range<Int>,
    _ sentence: Int, previous: Event?, _ known: inout ClauseParts?
  ) -> Event? {
    guard form.form != .deverbalNoun, opening.allows(form.form) else { return nil }
    let predicate = form.predicate
    var event = Event(
      predicate: predicate, voice: .active, standing: opening.standing, mood: opening.mood,
      token: index, tokens: opening.start..<index + 1, conjunction: opening.conjunction,
      verbConjunction: opening.verbConjunction, sentence: sentence)
    switch predicate.support {
    case .passive, .active, .intention: return masdarEvent(event, form, opening, in: tokens)
    case .result: return resultEvent(event, opening, in: tokens)
    case .ruling, .decision:
      if form.form == .past, opening.standing == .done,
        let decided = masdarEvent(event, form, opening, in: tokens)
      {
        return decided
      }
    case nil: break
    }
    guard predicate.certainty != .never || predicate.isChange else { return nil }
    let parts = parts(behind: index, predicate, opening, in: tokens, &known)
    guard parts.missingWords.isEmpty else { return nil }
    event.take(parts)
    if let date = opening.date, event.date == nil { event.date = date }
    if parts.isNotYet, event.standing == .negated, event.mood == .plain { event.mood = .notYet }
    // `يصادق المجلس بأغلبية 17 صوتا`: minutes tell a vote as it is taken.
    let isVote = parts.vote != nil && opening.subject == nil && event.date == nil
    if form.form == .present, opening.standing == .done, !isPresentState(predicate), !isVote {
      guard isToCome(event.date) else { return nil }
      event.standing = .planned
    }
    if form.form == .present, opening.standing == .done, isPresentState(predicate) {
      guard event.date == nil else { return nil }
      event.isPresent = true
    }
    let roles = RoleAssigner(context: context, opening: opening, parts: parts)
    // أحصي is spelt like أحصى.
    if form.form == .passive, isSpeltLikeActive(form, at: index) { return nil }
    let isPassive = form.form == .passive || openings.hasPassiveVowel(index)
    guard let full = roles.assign(event, isPassive: isPassive, previous: previous) else {
      return nil
    }
    // `ستفوز، إلا إذا …`: a plan under a condition is no plan.
    if full.standing == .planned, (index..<tokens.upperBound).contains(where: openings.isCondition)
    {
      return nil
    }
    return withComparison(full, parts, limit: tokens.upperBound)
  }

  private func parts(
    behind index: Int, _ predicate: Predicate, _ opening: EventOpening, in tokens: Range<Int>,
    _ known: inout ClauseParts?
  ) -> ClauseParts {
    if predicate.words.isEmpty, let known { return known }
    let parts = clauses.parts(
      from: index + 1, limit: tokens.upperBound, words: predicate.words,
      isNegated: opening.standing == .negated)
    if predicate.words.isEmpty { known = parts }
    return parts
  }

  /// `تبلغ مساحة القاعة 1250 مترا`: what is so at present.
  private func isPresentState(_ predicate: Predicate) -> Bool {
    predicate.isChange && predicate.lemma == "بلغ"
  }

  private func isSpeltLikeActive(_ form: Lexicon.PredicateForm, at index: Int) -> Bool {
    context.tokens.readings(index).contains { reading in
      context.lexicon.predicates[reading.word]?.contains {
        $0.form == .past && $0.predicate.lemma == form.predicate.lemma
      } ?? false
    }
  }

  private func isToCome(_ date: Int?) -> Bool {
    guard let date, let today = edition.metadata.date, let edtf = edition.dates[date].edtf else {
      return false
    }
    let day = edtf.utf8.prefix(10)
    return day.count == 10 && String(today).utf8.prefix(10).lexicographicallyPrecedes(day)
  }

  // MARK: - Nouns of action

  /// `جرت مناولة 312 حاوية`, `تعتزم الشركة بناء مصنع`: what is done stands in a noun.
  private func masdarEvent(
    _ helper: Event, _ form: Lexicon.PredicateForm, _ opening: EventOpening, in tokens: Range<Int>
  ) -> Event? {
    let support = helper.predicate.support
    let isPassive = support == .passive
    let limit = tokens.upperBound
    var index = helper.token + 1
    var subject = opening.subject
    if !isPassive, subject == nil {
      guard let found = phrases.read(at: index, limit: limit), found.canAct,
        EventOpeningReader.agree(context.tokens.key(helper.token), with: found)
      else { return nil }
      subject = found
      index = found.tokens.upperBound
    }
    if support == .ruling, !(subject.map(isCourt) ?? false) { return nil }
    let lead = leadingAdjuncts(&index, limit: limit)
    if !isPassive, index < limit, Self.leadingTo.contains(context.tokens.key(index)) { index += 1 }
    guard index + 1 < limit, let predicate = actionNoun(at: index) else { return nil }
    var parts = clauses.parts(from: index + 1, limit: limit)
    if isPassive, parts.date == nil {
      parts.date = lead.date
      parts.datePreposition = lead.datePreposition
    }
    let roles = RoleAssigner(context: context, opening: opening, parts: parts)
    var event = Event(
      predicate: predicate, voice: isPassive ? .passive : .active, standing: helper.standing,
      mood: helper.mood, token: helper.token, tokens: helper.tokens,
      conjunction: helper.conjunction, verbConjunction: helper.verbConjunction,
      sentence: helper.sentence)
    guard let object = roles.passiveObject(&event) ?? parts.nouns.first,
      parts.nouns.count == (event.isImpersonal ? 0 : 1)
    else { return nil }
    event.take(parts)
    event.subject = isPassive ? nil : subject
    event.object = object
    switch support {
    case .decision: event.mood = helper.predicate.lemma == "قرر" ? .decided : .agreed
    case .intention:
      guard form.form == .present, opening.standing == .done else { return nil }
      event.standing = .planned
      event.mood = helper.predicate.lemma == "سعى" ? .seeks : .plans
    case .passive, .active, .result, .ruling, nil:
      if form.form == .present, opening.standing == .done {
        guard isToCome(event.date) else { return nil }
        event.standing = .planned
      }
    }
    let rest = parts.prepositional.filter {
      !event.isImpersonal || $0.preposition.rawValue != predicate.preposition
    }
    guard roles.takeRest(rest, &event), roles.isSayable(&event), roles.isSure(event)
    else { return nil }
    guard let owned = roles.withOwners(event) else { return nil }
    return withComparison(owned, parts, limit: limit)
  }

  /// Passes by what stands between a helper and its noun of action: `قررت اللجنة، أمس الأحد، رفع الفائدة`.
  private func leadingAdjuncts(_ index: inout Int, limit: Int) -> ClauseParts {
    var lead = ClauseParts(end: index)
    for _ in 0..<Self.mostAdjuncts {
      guard index + 1 < limit, actionNoun(at: index) == nil,
        !Self.leadingTo.contains(context.tokens.key(index)) || actionNoun(at: index + 1) == nil,
        let next = clauses.part(at: index, limit: limit, &lead), lead.nouns.isEmpty
      else { break }
      index = next
    }
    return lead
  }

  private static let mostAdjuncts = 4

  /// Whether somebody can rule: a court, a chamber, a judge.
  private func isCourt(_ phrase: NounPhrase) -> Bool {
    ["court", "chamber", "judge", "tribunal"].contains { phrase.english.lowercased().contains($0) }
  }

  private func isImpersonal(_ predicate: Predicate) -> Bool {
    predicate.englishPreposition.isEmpty && !predicate.preposition.isEmpty
  }

  func actionNoun(at index: Int) -> Predicate? {
    guard context.isWord(index) else { return nil }
    let lead = context.tokens.key(index).first
    for reading in context.tokens.readings(index) where !reading.hasTanwin {
      guard
        reading.proclitics == 0
          || reading.proclitics == 1 && (lead == Self.ba || lead == TokenContext.lam)
      else { continue }
      let found = context.lexicon.predicates[reading.word]?.first {
        // `تم القبض على`: only before a preposition the noun has its article.
        $0.form == .deverbalNoun && $0.predicate.certainty != .never && $0.predicate.words.isEmpty
          && ($0.predicate.isTransitive ? !reading.hasArticle : isImpersonal($0.predicate))
      }
      if let found { return found.predicate }
    }
    return nil
  }

  private static let leadingTo = KeySet(["إلى", "على", "من", "في", "فى"])
  static let ba = LetterKey.letter("ب")

  // MARK: - Comparisons

  /// Adds what stands behind the clause and compares its figure.
  private func withComparison(_ event: Event, _ parts: ClauseParts, limit: Int) -> Event {
    guard event.standing == .done, event.quantity != nil, parts.stop == .end,
      let found = ComparisonReader(context: context, edition: edition, phrases: phrases)
        .read(at: parts.end, limit: limit)
    else { return event }
    var event = event
    event.comparison = found.english
    event.tokens = event.tokens.lowerBound..<found.end
    return event
  }
}

extension Event {
  /// Takes over what needs no frame.
  mutating func take(_ parts: ClauseParts) {
    places = parts.places
    date = parts.date
    datePreposition = parts.datePreposition
    dateLeads = parts.dateLeads
    tokens = tokens.lowerBound..<max(tokens.upperBound, parts.end)
  }
}
