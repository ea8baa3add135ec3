import Lexicon
import Manuscript
import Normalization

/// Finds the events of a sentence: predicates whose roles can be filled without guessing.
struct EventReader {
  let context: TokenContext
  let edition: Edition
  let phrases: NounPhraseReader

  init(context: TokenContext, edition: Edition) {
    self.context = context
    self.edition = edition
    phrases = NounPhraseReader(context: context, edition: edition)
  }

  /// The events of a sentence, in order.
  func events(in sentence: Int) -> [Event] {
    let tokens = edition.tokens.indices(in: edition.sentences[sentence].range)
    var events: [Event] = []
    var carried: NounPhrase?
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      defer { index += 1 }
      guard context.isWord(index), context.allClasses(index).contains(.predicate),
        let event = event(at: index, in: tokens, sentence: sentence, carried: carried)
      else { continue }
      if let subject = event.subject { carried = subject }
      events.append(event)
      if let last = lastToken(of: event), last > index { index = last - 1 }
    }
    return events
  }

  /// The token behind the last role that stands behind the predicate.
  func lastToken(of event: Event) -> Int? {
    [event.subject, event.object, event.extent].compactMap { $0?.tokens.upperBound }
      .filter { $0 > event.token }.max()
  }

  // MARK: - Predicates

  private func event(
    at index: Int, in tokens: Range<Int>, sentence: Int, carried: NounPhrase?
  ) -> Event? {
    for reading in context.tokens.readings(index)
    where !reading.hasArticle && !reading.hasTanwin && reading.classes.contains(.predicate) {
      guard let forms = context.lexicon.predicates[reading.word] else { continue }
      for form in forms {
        if let event = self.event(
          form, reading, at: index, in: tokens, sentence: sentence, carried: carried)
        {
          return event
        }
      }
    }
    return nil
  }

  private func event(
    _ form: Lexicon.PredicateForm, _ reading: TokenLayer.Reading, at index: Int,
    in tokens: Range<Int>, sentence: Int, carried: NounPhrase?
  ) -> Event? {
    let prefix = context.tokens.key(index).prefix(Int(reading.proclitics))
    let isFuture = prefix.last == Self.sin
    guard
      prefix.allSatisfy({ $0 == TokenContext.waw || $0 == Self.fa || $0 == Self.sin })
        || form.form == .deverbalNoun
    else { return nil }
    switch form.form {
    case .deverbalNoun:
      return deverbal(form.predicate, at: index, in: tokens, sentence: sentence)
    case .past, .passive:
      guard !isFuture else { return nil }
      return finite(
        form, standing: .done, at: index, in: tokens, sentence: sentence,
        carried: prefix.first == TokenContext.waw ? carried : nil)
    case .present:
      guard let standing = presentStanding(index, isFuture: isFuture, in: tokens) else {
        return nil
      }
      return finite(
        form, standing: standing, at: index, in: tokens, sentence: sentence, carried: nil)
    }
  }

  private static let sin = LetterKey.letter("س")
  private static let fa = LetterKey.letter("ف")

  /// `لم يفكك` is negated, `سيفتتح` and `يعتزم` are planned; a plain present tells no event.
  private func presentStanding(
    _ index: Int, isFuture: Bool, in tokens: Range<Int>
  ) -> Fact.Standing? {
    if isFuture { return .planned }
    guard index > tokens.lowerBound, context.isWord(index - 1) else { return nil }
    let before = Array(context.tokens.key(index - 1))
    if before == Self.lam || before == Self.walam { return .negated }
    if before == Self.sawfa { return .planned }
    return nil
  }

  private static let lam = LetterKey.make("لم")
  private static let walam = LetterKey.make("ولم")
  private static let sawfa = LetterKey.make("سوف")

  // MARK: - Finite verbs

  private func finite(
    _ form: Lexicon.PredicateForm, standing: Fact.Standing, at index: Int, in tokens: Range<Int>,
    sentence: Int, carried: NounPhrase?
  ) -> Event? {
    let predicate = form.predicate
    // قبل is before, كان a helper: words of the closed classes tell no event.
    guard context.classes(index).isDisjoint(with: [.functionWord]) else { return nil }
    let before = subjectBefore(index, in: tokens)
    guard before != nil || opensClause(index, in: tokens) else { return nil }
    var event = Event(
      predicate: predicate, voice: .active, standing: standing, token: index, sentence: sentence)
    let next = skipAdverbs(index + 1, tokens.upperBound)
    let first = phrases.read(at: next, limit: tokens.upperBound)
    if form.form == .passive || hasPassiveVowel(index) {
      guard let object = before ?? first else { return nil }
      event = Event(
        predicate: predicate, voice: .passive, standing: standing, token: index,
        sentence: sentence, object: object)
      return complete(event, from: max(next, object.tokens.upperBound), in: tokens)
    }
    if let before {
      event.subject = before
      return withObject(event, first, at: next, in: tokens)
    }
    guard let first, canAct(first) || predicate.isTransitive else { return nil }
    if !predicate.isTransitive {
      guard canAct(first) else { return nil }
      event.subject = first
      return withObject(event, nil, at: first.tokens.upperBound, in: tokens)
    }
    let behind = skipAdverbs(first.tokens.upperBound, tokens.upperBound)
    if canAct(first), let second = phrases.read(at: behind, limit: tokens.upperBound) {
      event.subject = first
      event.object = second
      return complete(event, from: second.tokens.upperBound, in: tokens)
    }
    if let carried {
      event.subject = carried
      event.subjectIsCarried = true
      event.object = first
      return complete(event, from: first.tokens.upperBound, in: tokens)
    }
    // `قتل خمسة أشخاص`: of verbs that people suffer, with a figure right behind and nobody before.
    let isSuffered =
      predicate.category == "casualty"
      || predicate.category == "security" && index == tokens.lowerBound
    if isSuffered, let unit = first.quantity?.unit, unit.code == nil {
      let passive = Event(
        predicate: predicate, voice: .passive, standing: standing, token: index,
        sentence: sentence, object: first)
      return complete(passive, from: first.tokens.upperBound, in: tokens)
    }
    if first.entity != nil {
      event.subject = first
    } else {
      // Who did it cannot be said here; another place of the text may tell.
      event.object = first
    }
    return complete(event, from: first.tokens.upperBound, in: tokens)
  }

  /// Whether a phrase names somebody or something that acts: no money, no percentage, no stretch of time.
  private func canAct(_ phrase: NounPhrase) -> Bool {
    guard let quantity = phrase.quantity else { return true }
    guard let unit = quantity.unit, unit.code == nil else { return false }
    let first = unit.arabic.split(separator: " ").first.map(String.init) ?? unit.arabic
    let word = context.lexicon.vocabulary.id(of: first)
    return !context.lexicon.classes(of: word).contains(.unit)
  }

  /// Whether a vowel mark on its first letter makes a verb passive: سُجلت.
  private func hasPassiveVowel(_ index: Int) -> Bool {
    let bytes = context.text.utf8[context.tokens[index].range]
    let letters = bytes.dropFirst(bytes.first == 0xD9 && bytes.dropFirst().first == 0x88 ? 2 : 0)
    return letters.dropFirst(2).prefix(2).elementsEqual([0xD9, 0x8F])
      || bytes.dropFirst(2).prefix(2).elementsEqual([0xD9, 0x8F])
  }

  /// Whether a verb may begin a clause here: at the sentence's beginning, with و or ف, behind a sign or a particle.
  private func opensClause(_ index: Int, in tokens: Range<Int>) -> Bool {
    if index == tokens.lowerBound { return true }
    let isJoined = context.tokens.readings(index).contains {
      $0.proclitics == 1 && context.lexicon.classes(of: $0.word).contains(.predicate)
        && context.tokens.key(index).first != LetterKey.letter("ب")
        && context.tokens.key(index).first != TokenContext.lam
    }
    if isJoined, context.classes(index).isDisjoint(with: [.noun, .adjective, .solidInitial]) {
      return true
    }
    if context.tokens[index - 1].kind == .punctuation { return true }
    let before = context.tokens.key(index - 1)
    if Self.openings.contains(before) || Self.adverbs.contains(before) { return true }
    guard let kind = context.lexicon.functionWords[context.tokens.word(index - 1)]?.kind else {
      return false
    }
    return ["conjunction", "relative", "negation", "auxiliary", "particle"].contains(kind)
  }

  /// Fills the object: direct, or behind the frame's preposition.
  private func withObject(
    _ event: Event, _ direct: NounPhrase?, at index: Int, in tokens: Range<Int>
  ) -> Event? {
    var event = event
    if event.predicate.isTransitive {
      event.object = direct
      return complete(event, from: direct?.tokens.upperBound ?? index, in: tokens)
    }
    let at = skipAdverbs(index, tokens.upperBound)
    guard at < tokens.upperBound, context.isWord(at) else {
      return complete(event, from: index, in: tokens)
    }
    guard !event.predicate.preposition.isEmpty else {
      // A preposition that the frame does not know may change what the verb says: انتهى إلى.
      let told = complete(event, from: index, in: tokens)
      return told?.extent == nil && isMeaningful(at) ? nil : told
    }
    let preposition = LetterKey.make(event.predicate.preposition)
    if context.isKey(at, preposition) {
      event.object = phrases.read(at: at + 1, limit: tokens.upperBound)
    } else if preposition.count == 1, context.tokens.key(at).first == preposition[0] {
      event.object = phrases.read(at: at, limit: tokens.upperBound, after: preposition[0])
    }
    return complete(event, from: event.object?.tokens.upperBound ?? index, in: tokens)
  }

  /// Whether a preposition other than one of place or time stands at a token.
  private func isMeaningful(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    guard context.lexicon.functionWords[context.tokens.word(index)]?.kind == "preposition" else {
      return Self.partitives.contains(key)
    }
    return !Self.circumstantial.contains(key)
  }

  private static let partitives = KeySet(["منها", "منهم", "إليها", "إليه"])
  private static let circumstantial = KeySet(
    ["في", "خلال", "منذ", "بعد", "قبل", "أثناء", "لدى", "عند", "قرب", "بين", "بنسبة"])

  /// The phrase that ends right before the verb, or before قد.
  private func subjectBefore(_ index: Int, in tokens: Range<Int>) -> NounPhrase? {
    var end = index
    if end > tokens.lowerBound, context.isKey(end - 1, Self.qad) { end -= 1 }
    // Only the beginning of a clause is a subject: behind أن, a comma, or the sentence's own beginning.
    var start = end - 1
    while start >= tokens.lowerBound, end - start <= 6 {
      if let phrase = phrases.read(at: start, limit: end), phrase.tokens.upperBound == end,
        canAct(phrase), phrase.quantity == nil || start == tokens.lowerBound,
        start == tokens.lowerBound || isClauseOpening(start - 1)
      {
        return phrase
      }
      start -= 1
    }
    return nil
  }

  private func isClauseOpening(_ index: Int) -> Bool {
    if context.tokens[index].kind == .punctuation { return true }
    return Self.openings.contains(context.tokens.key(index))
  }

  private static let qad = LetterKey.make("قد")
  private static let openings = KeySet(["أن", "إن", "بأن", "لكن", "ولكن", "كما"])

  private func skipAdverbs(_ index: Int, _ limit: Int) -> Int {
    var index = index
    while index < limit, context.isWord(index),
      Self.adverbs.contains(context.tokens.key(index))
    {
      index += 1
    }
    return index
  }

  private static let adverbs = KeySet(
    ["قد", "مؤخرا", "أيضا", "أمس", "اليوم", "رسميا", "أخيرا", "بدوره", "بدورها", "كذلك", "حديثا"])

  // MARK: - Deverbal nouns

  /// `تفكيك المغرب لـ 2009 خلية`: a noun, its agent, and a figure as its object.
  private func deverbal(
    _ predicate: Predicate, at index: Int, in tokens: Range<Int>, sentence: Int
  ) -> Event? {
    guard predicate.isTransitive, index + 1 < tokens.upperBound,
      let subject = phrases.read(at: index + 1, limit: tokens.upperBound), subject.entity != nil
    else { return nil }
    var at = subject.tokens.upperBound
    if at < tokens.upperBound, context.isKey(at, [TokenContext.lam]) { at += 1 }
    guard let object = phrases.read(at: at, limit: tokens.upperBound), object.quantity != nil else {
      return nil
    }
    let event = Event(
      predicate: predicate, voice: .active, standing: .done, token: index, sentence: sentence,
      subject: subject, object: object)
    return complete(event, from: object.tokens.upperBound, in: tokens)
  }

  // MARK: - Circumstances

  /// Adds how far, and when.
  private func complete(_ event: Event, from end: Int, in tokens: Range<Int>) -> Event? {
    var event = event
    addExtent(&event, from: end, in: tokens)
    addDate(&event, in: tokens)
    return event
  }

  /// `بنسبة 4.5 في المئة`, `إلى 37 نقطة`, for verbs of change.
  private func addExtent(_ event: inout Event, from end: Int, in tokens: Range<Int>) {
    guard event.predicate.category == "change", event.extent == nil, end < tokens.upperBound else {
      return
    }
    for (word, english) in [("بنسبة", "by"), ("إلى", "to"), ("بمقدار", "by"), ("بواقع", "by")] {
      guard context.isKey(end, LetterKey.make(word)),
        let phrase = phrases.read(at: end + 1, limit: tokens.upperBound), phrase.quantity != nil
      else { continue }
      event.extent = phrase
      event.extentPreposition = english
      return
    }
  }

  /// The first date behind the predicate in its clause, else one that opens the sentence.
  private func addDate(_ event: inout Event, in tokens: Range<Int>) {
    let place = context.tokens[event.token].range
    let sentence = edition.sentences[event.sentence].range
    let clauseEnd = clauseEnd(after: lastToken(of: event) ?? event.token + 1, in: tokens)
    var opening: Int?
    for index in edition.dates.indices(beginningIn: sentence) {
      let date = edition.dates[index]
      guard date.edtf != nil else { continue }
      if date.range.lowerBound >= place.upperBound, date.range.lowerBound < clauseEnd {
        set(index, &event)
        return
      }
      if date.range.lowerBound - sentence.lowerBound < 24, event.token - tokens.lowerBound < 10 {
        opening = index
      }
    }
    if let opening { set(opening, &event) }
  }

  private func set(_ date: Int, _ event: inout Event) {
    event.date = date
    let first = context.tokens.index(at: edition.dates[date].range.lowerBound)
    event.isSince =
      context.isKey(first, Self.since) || first > 0 && context.isKey(first - 1, Self.since)
  }

  private static let since = LetterKey.make("منذ")

  /// The end of the clause: the next verb or stop behind a token.
  private func clauseEnd(after token: Int, in tokens: Range<Int>) -> Int {
    var index = token
    while index < tokens.upperBound {
      let isVerb =
        context.isWord(index)
        && context.tokens.readings(index).contains { reading in
          !reading.hasArticle && !reading.hasTanwin && reading.classes.contains(.predicate)
            && (context.lexicon.predicates[reading.word]?.contains {
              $0.form == .past && context.tokens[index].kind == .word
            } ?? false)
        } && context.classes(index).isDisjoint(with: [.calendar, .functionWord, .noun])
      if isVerb || context.tokens.isSign(index, ".") {
        return context.tokens[index].range.lowerBound
      }
      index += 1
    }
    return context.tokens[tokens.upperBound - 1].range.upperBound
  }
}
