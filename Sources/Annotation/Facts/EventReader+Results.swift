import Lexicon
import Normalization

/// Reads events that tell how many were killed or hurt by something: `أسفر الزلزال عن مقتل 43 شخصا وإصابة 120 آخرين`.
extension EventReader {
  /// The casualties that a verb of results brings, done by what the verb is said of.
  func resultEvent(_ helper: Event, _ opening: EventOpening, in tokens: Range<Int>) -> Event? {
    guard opening.standing == .done else { return nil }
    let limit = tokens.upperBound
    var index = helper.token + 1
    var subject = opening.subject
    if subject == nil {
      guard index < limit, let found = phrases.read(at: index, limit: limit),
        EventOpeningReader.agree(context.tokens.key(helper.token), with: found)
      else { return nil }
      subject = found
      index = found.tokens.upperBound
    }
    guard let subject, subject.owner == nil, subject.kind == .noun,
      ["thing", "event"].contains(subject.nounClass),
      index < limit, Self.leading.contains(context.tokens.key(index)),
      var first = casualties(at: index + 1, limit: limit, letters: 0)
    else { return nil }
    var event = Event(
      predicate: first.predicate, voice: .active, standing: .done, token: helper.token,
      tokens: helper.tokens, conjunction: helper.conjunction,
      verbConjunction: helper.verbConjunction, sentence: helper.sentence)
    event.subject = subject
    event.object = first.people
    while let next = casualties(at: first.people.tokens.upperBound, limit: limit, letters: 1) {
      event.further.append((next.predicate, next.people))
      first = next
    }
    let parts = clauses.parts(from: first.people.tokens.upperBound, limit: limit)
    guard parts.nouns.isEmpty, parts.score == nil, parts.penalty == nil else { return nil }
    event.take(parts)
    let roles = RoleAssigner(context: context, opening: opening, parts: parts)
    guard roles.takeRest(parts.prepositional, &event), roles.isSayable(&event) else { return nil }
    return event
  }

  /// `مقتل 43 شخصا`, `وإصابة 120 آخرين`: people behind the noun of what befell them.
  private func casualties(
    at index: Int, limit: Int, letters: Int
  ) -> (predicate: Predicate, people: NounPhrase)? {
    guard index + 1 < limit, context.isWord(index),
      letters == 0 || context.tokens.key(index).first == TokenContext.waw
    else { return nil }
    for reading in context.tokens.readings(index)
    where Int(reading.proclitics) == letters && !reading.hasArticle && !reading.hasTanwin {
      guard
        let predicate = context.lexicon.predicates[reading.word]?.first(where: {
          $0.form == .deverbalNoun && $0.predicate.category == "casualty"
            && $0.predicate.isTransitive && ["kill", "injure"].contains($0.predicate.englishBase)
        })?.predicate,
        let people = phrases.single(at: index + 1, limit: limit, after: nil),
        people.nounClass == "person", people.kind == .quantity || people.kind == .name
      else { continue }
      return (predicate, people)
    }
    return nil
  }

  private static let leading = KeySet(["عن", "إلى", "في", "فى"])
}
