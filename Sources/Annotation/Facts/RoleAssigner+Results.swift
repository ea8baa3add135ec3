import Lexicon

/// Takes what a deed came to: the score of a match, the penalty of a sentence, the steps of a rate.
extension RoleAssigner {
  /// Puts scores, penalties and ages into words; false where the predicate has none, or wants one that is missing.
  func takeResult(_ event: inout Event) -> Bool {
    if let score = parts.score {
      guard event.standing == .done, let words = words(of: score, event.predicate) else {
        return false
      }
      event.result = words
    }
    if let vote = parts.vote {
      guard event.standing == .done, Self.voting.contains(event.predicate.englishBase) else {
        return false
      }
      event.result = vote.english
      event.comparison = vote.abstentions
    }
    if !parts.ground.isEmpty {
      guard event.standing == .done, Self.accusing.contains(event.predicate.englishBase) else {
        return false
      }
      event.result = parts.ground
    }
    guard let penalty = parts.penalty else { return !sentences(event.predicate) }
    guard sentences(event.predicate), event.standing == .done else { return false }
    event.result = "to " + penalty.english
    guard let convict = parts.convict else { return true }
    guard event.voice == .active, event.object == nil else { return false }
    event.object = convict
    return true
  }

  /// What a council does by a vote.
  private static let voting: Set<String> = [
    "ratify", "approve", "adopt", "pass", "reject", "elect", "endorse", "agree to", "choose",
  ]

  /// What is done to somebody on a ground.
  private static let accusing: Set<String> = [
    "arrest", "detain", "try", "prosecute", "imprison", "jail", "deport", "expel", "remand",
    "summon", "question",
  ]

  /// Whether somebody is sentenced, where the verb says so.
  func isJudged(_ event: Event) -> Bool { !sentences(event.predicate) || event.object != nil }

  /// `رئيسا للحكومة`, behind who is appointed; false where it is not sure who appointed whom.
  func takeOffice(_ event: inout Event, _ nouns: inout ArraySlice<NounPhrase>) -> Bool {
    guard event.predicate.givesOffice else { return true }
    // عين الرئيس التونسي كمال المدوري رئيسا: the title is of the one who appoints, and the name of another.
    if let subject = event.subject, subject.kind == .name, subject.nounClass == "person",
      subject.tokens.contains(where: { context.allClasses($0).contains(.title) })
    {
      return false
    }
    guard let office = nouns.first else { return true }
    guard isOffice(office), event.object?.nounClass == "person" else { return false }
    nouns.removeFirst()
    let word = title(office) ?? office.bare
    event.result = word
    if let body = parts.prepositional.first(where: {
      $0.preposition == .to && $0.phrase.tokens.lowerBound == office.tokens.upperBound
    }) {
      let isHead = word == "president" && body.phrase.nounClass != "place"
      event.result = (isHead ? "head" : word) + " of " + body.phrase.english
    }
    return true
  }

  /// The English of an office by the list of titles: مديرة is a director.
  private func title(_ office: NounPhrase) -> String? {
    guard office.tokens.count == 1 else { return nil }
    return context.tokens.readings(office.tokens.lowerBound).lazy.compactMap { reading in
      reading.hasArticle ? nil : context.lexicon.titles.entry([reading.word])
    }.first { $0.kind == "office" && !$0.english.contains("|") }?.english
  }

  private func isOffice(_ phrase: NounPhrase) -> Bool {
    phrase.kind == .noun && phrase.nounClass == "person" && !phrase.isDefinite && !phrase.isPlural
  }

  /// Whether the verb says nothing without its penalty.
  private func sentences(_ predicate: Predicate) -> Bool { predicate.englishBase == "sentence" }

  private func words(of score: ScoreReader.Score, _ predicate: Predicate) -> String? {
    guard predicate.category == "sport" else { return nil }
    switch predicate.englishBase {
    case "beat", "defeat", "triumph", "be defeated", "lose": return score.ofWinner
    case "draw": return score.ofDraw
    default: return nil
    }
  }

  /// Whether it may be given something: a name, a person, a group.
  func isRecipient(_ phrase: NounPhrase) -> Bool {
    phrase.kind == .name || phrase.nounClass == "person" || phrase.nounClass == "group"
  }

  /// `200 نقطة أساس`, behind what was raised or cut: by how much.
  func takeSteps(_ event: inout Event, _ nouns: inout ArraySlice<NounPhrase>) {
    guard event.predicate.category == "change", event.object?.kind == .indicator,
      let by = nouns.first, by.nounClass == "measure", by.kind == .quantity
    else { return }
    event.change.append(("by", by))
    nouns.removeFirst()
  }

  /// Whether an indefinite noun names what just happens: `اندلع حريق`, `اصطدمت حافلة`.
  func isHappening(_ subject: NounPhrase, _ predicate: Predicate) -> Bool {
    guard subject.kind == .noun, subject.nounClass != "amount",
      subject.isFeminine != nil || subject.isMass
    else { return false }
    if case .withSubject = predicate.certainty { return true }
    return !predicate.isTransitive
      && ["casualty", "security"].contains(predicate.category)
      && ["thing", "event", "mass"].contains(subject.nounClass)
  }
}
