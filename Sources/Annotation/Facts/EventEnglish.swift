import Lexicon
import Manuscript

/// Says an event in English, or not at all.
struct EventEnglish {
  let edition: Edition
  let sources: SourceReader

  /// One sentence; nil when some part of it cannot be said well.
  func say(_ event: Event) -> String? {
    guard event.isComplete, isSpecific(event), var words = clause(event), let source = source(event)
    else {
      return nil
    }
    switch source {
    case .none: break
    case .named(let name):
      words =
        event.standing == .alleged
        ? name + " alleged that " + words : words + ", according to " + name
    }
    guard event.standing != .alleged || words.contains("alleged that") else { return nil }
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  /// Whether it says who by name, how many, when or where: `the clashes broke out` tells a reader nothing.
  private func isSpecific(_ event: Event) -> Bool {
    guard !isEmpty(event) else { return false }
    let phrases = [event.subject, event.object, event.recipient, event.complement?.phrase]
      .compactMap { $0 }
    return event.quantity != nil || !event.result.isEmpty
      || phrases.contains { $0.kind == .name || $0.quantity != nil || $0.hasName }
      || !event.places.isEmpty || event.date != nil
      || event.standing != .done && isNamedSource(event)
  }

  /// Whether all that was done is one of its kind: `newspapers published reports`.
  ///
  /// What was done to a man or a house is news by itself; of other things a place or a day must tell which it was.
  private func isEmpty(_ event: Event) -> Bool {
    guard event.voice == .active, event.complement == nil || event.object == nil,
      let object = event.object ?? event.complement?.phrase, object.isEmpty,
      !Self.striking.contains(event.predicate.category)
    else { return false }
    return event.places.isEmpty && (object.isPlural || event.date == nil)
  }

  private static let striking: Set<String> = ["security", "casualty", "justice", "motion", "sport"]

  private func isNamedSource(_ event: Event) -> Bool {
    guard let quote = event.quote, let name = sources.english(of: edition.quotes[quote]) else {
      return false
    }
    return name.contains { $0.isUppercase }
  }

  private func clause(_ event: Event) -> String? {
    guard let first = event.voice == .active ? event.subject : event.object else { return nil }
    var words = [first.english]
    let verb =
      event.voice == .active
      ? active(event, isPlural: first.isPlural) : passive(event, isPlural: first.isPlural)
    guard let verb = owned(verb, by: first) else { return nil }
    words.append(verb)
    if event.voice == .active, let object = event.object {
      let preposition = event.predicate.isTransitive ? "" : event.predicate.englishPreposition
      if let recipient = event.recipient { words.append(recipient.english) }
      if !preposition.isEmpty { words.append(preposition) }
      words.append(object.english)
    }
    for (predicate, object) in event.further {
      words += ["and", predicate.englishPast, object.english]
    }
    var when: String?
    if event.date != nil {
      guard let said = date(event) else {
        // A figure without its time is another figure.
        if event.quantity != nil || event.standing != .done { return nil }
        return finish(words, event, nil)
      }
      when = said
    }
    return finish(words, event, when)
  }

  /// The words of a verb with the pronoun of its subject: `raised its tally`; nil where a man is as likely as a woman.
  private func owned(_ verb: String, by subject: NounPhrase) -> String? {
    guard verb.utf8.contains(UInt8(ascii: "{")) else { return verb }
    guard subject.nounClass != "person" || subject.isPlural else { return nil }
    return verb.split(separator: " ").map { word in
      word == "{its}" ? subject.isPlural ? "their" : "its" : word
    }.joined(separator: " ")
  }

  private func finish(_ start: [String], _ event: Event, _ when: String?) -> String {
    var words = start
    if event.dateLeads, let when { words.append(when) }
    if !event.result.isEmpty { words.append(event.result) }
    // By how much stands before to what.
    if !event.predicate.isChange {
      for (preposition, phrase) in event.change { words += [preposition, phrase.english] }
    }
    if let (preposition, phrase) = event.complement {
      words += preposition.isEmpty ? [phrase.english] : [preposition, phrase.english]
    }
    if event.predicate.isChange {
      for (preposition, phrase) in event.change { words += [preposition, phrase.english] }
    }
    words += event.places
    if !event.dateLeads, let when { words.append(when) }
    return words.joined(separator: " ") + event.comparison
  }

  private func date(_ event: Event) -> String? {
    guard let date = event.date,
      let said = FactDate(edition: edition).say(
        date, since: event.datePreposition == .since && event.standing != .planned)
    else { return nil }
    let word: String? =
      switch event.datePreposition {
      case .since where event.standing == .planned: "from "
      case .at, .since: nil
      case .before: "before "
      case .after: "after "
      case .until: "until "
      case .by: "by "
      }
    guard let word else { return said }
    guard let space = said.firstIndex(of: " "), said.hasPrefix("in ") || said.hasPrefix("on ")
    else {
      return nil
    }
    return word + said[said.index(after: space)...]
  }

  // MARK: - Verbs

  private func active(_ event: Event, isPlural: Bool) -> String {
    let predicate = event.predicate
    let past = predicate.englishPast
    // `was displaced`: the passive in English of what is active in Arabic.
    if past.hasPrefix("was ") {
      return passive(event, participle: String(past.dropFirst(4)), isPlural: isPlural)
    }
    let base = predicate.englishBase
    switch (event.standing, event.mood) {
    case (.done, .decided), (.done, .agreed): return plan(event.mood, isPlural: isPlural) + base
    case (.negated, .willNot): return "will not " + base
    case (.negated, .notYet):
      return (isPlural ? "have" : "has") + " not yet " + predicate.englishParticiple
    case (.negated, _): return "did not " + base
    case (.planned, let mood): return plan(mood, isPlural: isPlural) + base
    default:
      if event.isPresent { return isPlural ? "are" : "is" }
      if event.datePreposition == .since, event.date != nil {
        return (isPlural ? "have " : "has ") + predicate.englishParticiple
      }
      return past
    }
  }

  private func passive(
    _ event: Event, participle: String? = nil, isPlural: Bool
  ) -> String {
    let participle = participle ?? event.predicate.englishParticiple
    switch (event.standing, event.mood) {
    case (.negated, .willNot): return "will not be " + participle
    case (.negated, .notYet): return (isPlural ? "have" : "has") + " not yet been " + participle
    case (.negated, _): return (isPlural ? "were not " : "was not ") + participle
    case (.planned, let mood): return plan(mood, isPlural: isPlural) + "be " + participle
    default:
      if event.datePreposition == .since, event.date != nil {
        return (isPlural ? "have been " : "has been ") + participle
      }
      return (isPlural ? "were " : "was ") + participle
    }
  }

  private func plan(_ mood: Event.Mood, isPlural: Bool) -> String {
    switch mood {
    case .plans: isPlural ? "plan to " : "plans to "
    case .seeks: isPlural ? "seek to " : "seeks to "
    case .expected: isPlural ? "are expected to " : "is expected to "
    case .due: isPlural ? "are due to " : "is due to "
    case .decided: "decided to "
    case .agreed: "agreed to "
    default: "will "
    }
  }

  // MARK: - Sources

  private enum Source {
    case none
    case named(String)
  }

  /// Whose words it is; nil when they are somebody's who cannot be named.
  private func source(_ event: Event) -> Source? {
    guard let quote = event.quote, !sources.isMeasure(edition.quotes[quote]) else {
      return Source.none
    }
    return sources.english(of: edition.quotes[quote]).map { .named($0) }
  }
}
