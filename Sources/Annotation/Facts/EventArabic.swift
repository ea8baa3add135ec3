import Lexicon
import Manuscript

/// Tells an event in Arabic, in the words of the text as far as it has them.
struct EventArabic {
  let edition: Edition
  let context: TokenContext

  /// One clause, without a stop at its end.
  func tell(_ event: Event) -> String {
    var words: [String] = []
    let isDeverbal = context.tokens.readings(event.token).contains { reading in
      context.lexicon.predicates[reading.word]?.contains {
        $0.form == .deverbalNoun && $0.predicate.lemma == event.predicate.lemma
      } ?? false
    }
    let verb = verb(event)
    let subject = event.subject.map(text)
    if event.subject.map({ $0.tokens.upperBound <= event.token }) ?? false,
      !event.subjectIsCarried, let subject
    {
      words = [subject, verb]
    } else {
      words = [isDeverbal ? lemma(event) : verb]
      if let subject, event.voice == .active { words.append(subject) }
    }
    if let object = event.object {
      if !event.predicate.isTransitive, !event.predicate.preposition.isEmpty,
        event.predicate.preposition.count > 1
      {
        words.append(event.predicate.preposition)
      }
      words.append(text(object))
    }
    if let extent = event.extent {
      words.append(event.extentPreposition == "to" ? "إلى" : "بنسبة")
      words.append(text(extent))
    }
    if let date = event.date {
      let range = edition.dates[date].range
      let said = edition.text[range]
      if event.isSince, !said.hasPrefix("منذ") {
        words.append("منذ")
      } else if let before = preposition(before: range) {
        words.append(before)
      }
      words.append(said)
    }
    let clause = words.joined(separator: " ")
    guard let quote = event.quote, let speaker = edition.quotes[quote].speaker else {
      return clause
    }
    return clause + "، بحسب " + speaker
  }

  /// The verb as the text has it, without its conjunction, with the negation or the particle before it.
  private func verb(_ event: Event) -> String {
    let token = event.token
    let reading = context.tokens.readings(token).first { reading in
      !reading.hasArticle
        && context.lexicon.predicates[reading.word]?.contains {
          $0.predicate.lemma == event.predicate.lemma
        } ?? false
    }
    let prefix = Int(reading?.proclitics ?? 0)
    let isFuture = event.standing == .planned && prefix > 0
    let start = context.start(token, afterLetters: isFuture ? prefix - 1 : prefix)
    let word = edition.text[start..<context.tokens[token].range.upperBound]
    switch event.standing {
    case .negated: return "لم " + word
    case .planned where !isFuture: return "سوف " + word
    default: return word
    }
  }

  /// The past tense for a deverbal noun, in the gender of its agent.
  private func lemma(_ event: Event) -> String {
    guard let entity = event.subject?.entity else { return event.predicate.lemma }
    let first = edition.entities[entity].name.split(separator: " ").first ?? ""
    let isFeminine =
      first.hasSuffix("ة")
      || edition.entities[entity].kind == .place && (first.hasSuffix("ا") || first.hasSuffix("اء"))
    return isFeminine ? event.predicate.lemma + "ت" : event.predicate.lemma
  }

  private func text(_ phrase: NounPhrase) -> String {
    if let entity = phrase.entity { return edition.text[edition.entities[entity].range] }
    let lower =
      phrase.quantity?.range.lowerBound
      ?? context.tokens[phrase.tokens.lowerBound].range.lowerBound
    return edition.text[lower..<context.tokens[phrase.tokens.upperBound - 1].range.upperBound]
  }

  private func preposition(before range: TextRange) -> String? {
    let first = context.tokens.index(at: range.lowerBound)
    guard first > 0, context.sameLeaf(first - 1, first), context.isWord(first - 1) else {
      return nil
    }
    let word = edition.text[context.tokens[first - 1].range]
    return ["في", "فى", "خلال", "حتى", "قبل", "بعد"].contains(word) ? word : nil
  }
}
