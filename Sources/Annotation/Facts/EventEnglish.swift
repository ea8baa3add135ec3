import Lexicon
import Manuscript

/// Says an event in English, or not at all.
struct EventEnglish {
  let edition: Edition
  let phrases: NounPhraseReader

  /// One sentence; nil when some part of it cannot be said well.
  func say(_ event: Event) -> String? {
    guard event.isComplete else { return nil }
    var words: [String] = []
    switch event.voice {
    case .active:
      guard let subject = event.subject else { return nil }
      words.append(subject.english)
      words.append(verb(event, isPlural: subject.isPlural))
      if let object = event.object {
        let preposition = event.predicate.isTransitive ? "" : event.predicate.englishPreposition
        if !preposition.isEmpty { words.append(preposition) }
        words.append(object.english)
      }
    case .passive:
      guard let object = event.object else { return nil }
      words.append(object.english)
      words.append(passive(event, isPlural: object.isPlural))
    }
    if let extent = event.extent { words += [event.extentPreposition, extent.english] }
    if let date = event.date {
      guard let edtf = edition.dates[date].edtf,
        let said = DateEnglish.say(edtf, since: event.isSince)
      else { return nil }
      words.append(said)
    }
    guard let source = source(event) else { return nil }
    let sentence = words.joined(separator: " ") + source + "."
    return sentence.prefix(1).uppercased() + sentence.dropFirst()
  }

  private func verb(_ event: Event, isPlural: Bool) -> String {
    let predicate = event.predicate
    switch event.standing {
    case .negated: return "did not " + predicate.englishBase
    case .planned: return "will " + predicate.englishBase
    case .done, .alleged:
      if event.isSince { return (isPlural ? "have " : "has ") + predicate.englishParticiple }
      if isPlural, predicate.englishPast.hasPrefix("was ") {
        return "were " + predicate.englishPast.dropFirst(4)
      }
      return predicate.englishPast
    }
  }

  private func passive(_ event: Event, isPlural: Bool) -> String {
    let participle = event.predicate.englishParticiple
    switch event.standing {
    case .negated: return (isPlural ? "were not " : "was not ") + participle
    case .planned: return "will be " + participle
    case .done, .alleged:
      if event.isSince { return (isPlural ? "have been " : "has been ") + participle }
      return (isPlural ? "were " : "was ") + participle
    }
  }

  /// `, according to …`; empty when the text itself tells it, nil when its source cannot be named.
  private func source(_ event: Event) -> String? {
    guard let quote = event.quote else { return "" }
    guard let name = speaker(edition.quotes[quote]) else { return nil }
    return ", according to " + name
  }

  private func speaker(_ quote: Quote) -> String? {
    guard let range = quote.speakerRange else { return nil }
    let tokens = edition.tokens.indices(in: range)
    if let phrase = phrases.read(at: tokens.lowerBound, limit: tokens.upperBound),
      phrase.tokens.upperBound == tokens.upperBound || phrase.entity != nil
    {
      return phrase.english
    }
    return phrases.source(tokens)
  }
}
