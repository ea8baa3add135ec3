import Lexicon
import Manuscript
import Normalization

/// Fills the roles of a predicate's frame from the parts of its clause, all of them or none.
struct RoleAssigner {
  let context: TokenContext
  let opening: EventOpening
  let parts: ClauseParts

  /// The event with its roles; nil when a role is missing, something is left over, or the English is not sure.
  func assign(_ event: Event, isPassive: Bool, previous: Event?) -> Event? {
    var event = event
    var nouns = parts.nouns[...]
    if isPassive || isSuffered(event) {
      guard let object = opening.subject ?? passiveObject(&event) ?? nouns.popFirst(),
        object.nounClass != "number",
        !object.isTime,
        !context.tokens.key(event.token).starts(with: Self.doubleWaw)
      else {
        return nil
      }
      event.voice = .passive
      event.object = object
      guard opening.subject != nil || event.isImpersonal || agrees(object, event) else {
        return nil
      }
    } else if event.predicate.isChange {
      guard let subject = opening.subject ?? nouns.popFirst(), subject.isMeasured,
        opening.subject != nil || agrees(subject, event)
      else { return nil }
      event.subject = subject
      return change(event, &nouns)
    } else {
      guard takeSubject(&event, &nouns, previous: previous) else { return nil }
      if event.predicate.isTransitive {
        guard let object = nouns.popFirst() else { return nil }
        event.object = object
      }
    }
    guard nouns.isEmpty, takeComplement(&event), isSayable(&event), isSure(event) else {
      return nil
    }
    return event
  }

  /// ووجه is `and he turned` as well as a passive.
  private static let doubleWaw = LetterKey.make("وو")

  private func agrees(_ subject: NounPhrase, _ event: Event) -> Bool {
    EventOpeningReader.agree(context.tokens.key(event.token), with: subject)
  }

  /// `أطلق التلسكوب في 2021`: a thing alone with a verb that wants an object is what it was done to.
  private func isSuffered(_ event: Event) -> Bool {
    guard event.predicate.isTransitive, opening.subject == nil, event.standing == .done,
      !event.predicate.isChange, parts.nouns.count == 1, let only = parts.nouns.first
    else { return false }
    // `قتل خمسة أشخاص`: nobody kills without somebody who is killed.
    if event.predicate.category == "casualty", only.kind == .quantity, only.nounClass == "person" {
      return !opening.isJoined
    }
    guard !opening.isJoined,
      ["thing", "abstract"].contains(only.nounClass), only.isDefinite, only.kind == .noun,
      only.isFeminine != nil || only.nounClass == "thing", parts.stop == .end, parts.date != nil,
      parts.prepositional.isEmpty
    else { return false }
    return ["security", "science", "culture", "economy", "politics"].contains(
      event.predicate.category)
  }

  /// `أُفرج عن 12 معتقلا`: the preposition stays in the passive, and English does without it.
  func passiveObject(_ event: inout Event) -> NounPhrase? {
    let predicate = event.predicate
    guard !predicate.isTransitive, predicate.englishPreposition.isEmpty,
      let found = parts.prepositional.first(where: {
        $0.preposition.rawValue == predicate.preposition
      })
    else { return nil }
    event.isImpersonal = true
    return found.phrase
  }

  private func takeSubject(
    _ event: inout Event, _ nouns: inout ArraySlice<NounPhrase>, previous: Event?
  ) -> Bool {
    let needed = event.predicate.isTransitive ? 2 : 1
    let recordsAmount = nouns.last?.nounClass == "amount"
    if let subject = opening.subject {
      guard subject.canAct, !subject.isMeasured || recordsAmount else { return false }
      event.subject = subject
      return true
    }
    if needed == 2, nouns.count == 2, let first = nouns.first, let last = nouns.last,
      isThing(first) || first.nounClass == "place", last.nounClass == "person"
    {
      // حضر الاجتماع 12 وزيرا: who attends, visits or watches something may stand behind it.
      if Self.attending.contains(event.predicate.lemma), last.kind == .quantity {
        event.subject = nouns.popLast()
        return true
      }
      // A thing that does something to somebody is told by few verbs only.
      guard
        first.kind == .name || Self.categoriesOfThings.contains(event.predicate.category)
          || Self.receiving.contains(event.predicate.lemma)
      else { return false }
    }
    if nouns.count >= needed {
      guard let subject = nouns.popFirst(), subject.canAct, agrees(subject, event),
        !subject.isMeasured || recordsAmount,
        subject.isDefinite || subject.kind == .quantity,
        event.predicate.isTransitive || !isNounAlike(event.token)
      else { return false }
      event.subject = subject
      return true
    }
    // و right behind a clause goes on with its subject.
    guard opening.isJoined, let previous, let subject = previous.subject,
      previous.voice == .active, !previous.predicate.isChange,
      previous.tokens.upperBound == opening.start, agrees(subject, event),
      nouns.count == needed - 1
    else { return false }
    event.subject = subject
    event.subjectIsCarried = true
    return true
  }

  private func isThing(_ phrase: NounPhrase) -> Bool {
    phrase.kind != .name && ["thing", "event", "abstract", "mass"].contains(phrase.nounClass)
  }

  private static let attending: Set<String> = [
    "حضر", "تابع", "زار", "شاهد", "غادر", "دخل", "سكن", "اجتاز", "عبر",
  ]
  private static let receiving: Set<String> = ["استقبل", "استضاف", "جلب", "جند", "كرم"]
  private static let categoriesOfThings: Set<String> = [
    "casualty", "existence", "change", "economy",
  ]

  /// Whether the verb is spelt like a noun, before which the subject would be its complement: تاجر.
  private func isNounAlike(_ token: Int) -> Bool {
    !context.classes(token).isDisjoint(with: [.noun, .adjective, .title, .personName])
  }

  /// What stands behind the frame's preposition, and in English behind its own.
  private func takeComplement(_ event: inout Event) -> Bool {
    var rest = parts.prepositional
    let wanted = event.predicate.preposition
    if event.isImpersonal, let index = rest.firstIndex(where: { $0.preposition.rawValue == wanted })
    {
      rest.remove(at: index)
      return takeRest(rest, &event)
    }
    if !wanted.isEmpty, let index = rest.firstIndex(where: { $0.preposition.rawValue == wanted }) {
      let phrase = rest.remove(at: index).phrase
      // Behind an indefinite thing من tells what it is made of.
      if wanted == Preposition.from.rawValue, event.predicate.isTransitive,
        !(event.object?.isDefinite ?? false), phrase.kind != .name
      {
        return false
      }
      if event.predicate.isTransitive || !event.predicate.englishPreposition.isEmpty {
        event.complement = (event.predicate.englishPreposition, phrase)
      } else if event.voice == .active {
        event.object = phrase
      } else {
        return false
      }
    } else if !wanted.isEmpty, needsComplement(event.predicate),
      event.voice == .active || event.predicate.isTransitive
    {
      return false
    }
    return takeRest(rest, &event)
  }

  /// Says in how long something was done, and leaves out what changes nothing.
  func takeRest(
    _ parts: [(preposition: Preposition, phrase: NounPhrase)], _ event: inout Event
  ) -> Bool {
    var rest = parts
    if let index = rest.firstIndex(where: {
      ($0.preposition == .amid || $0.preposition == .during) && $0.phrase.isTime
    }) {
      event.places.append("in " + rest.remove(at: index).phrase.english)
    }
    guard !rest.isEmpty else { return true }
    return event.standing == .done
      && rest.allSatisfy { part in
        event.quantity == nil
          ? part.preposition.mayBeLeftOut && part.phrase.quantity == nil
          : part.preposition.mayBeLeftOutOfFigures
      }
  }

  /// Whether the English verb says nothing whole without its preposition.
  private func needsComplement(_ predicate: Predicate) -> Bool {
    if !predicate.isTransitive {
      return predicate.category != "casualty" && predicate.lemma != "استقال" && parts.places.isEmpty
    }
    return ["of", "with", "as", "at", "on"].contains(predicate.englishPreposition)
  }

  // MARK: - Change

  /// `by`, `from` and `to` for what rose or fell, the figure for what reached it.
  private func change(_ event: Event, _ nouns: inout ArraySlice<NounPhrase>) -> Event? {
    var event = event
    let takesFigure = event.predicate.isTransitive
    if takesFigure {
      guard let object = nouns.popFirst(), object.isFigure(of: event.subject) else { return nil }
      event.object = object.figure(of: event.subject)
    } else if let by = nouns.popFirst() {
      guard by.kind == .quantity else { return nil }
      event.change.append(("by", by))
    }
    for (preposition, phrase) in parts.prepositional {
      guard phrase.isFigure(of: event.subject) else { return nil }
      let phrase = phrase.figure(of: event.subject)
      switch preposition {
      case .at,
        .by where !takesFigure:
        event.change.append(("by", phrase))
      case .from where !takesFigure: event.change.append(("from", phrase))
      case .into where event.predicate.lemma == "وصل" && event.object == nil: event.object = phrase
      case .into where !takesFigure: event.change.append(("to", phrase))
      case .near where event.predicate.lemma == "استقر": event.change.append(("at", phrase))
      default: return nil
      }
    }
    guard nouns.isEmpty, event.object != nil || !event.change.isEmpty,
      Set(event.change.map(\.preposition)).count == event.change.count
    else { return nil }
    let rank = ["by": 0, "at": 0, "from": 1, "to": 2]
    event.change.sort { rank[$0.preposition, default: 3] < rank[$1.preposition, default: 3] }
    return isSayable(&event) ? event : nil
  }
}
