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
    // Beside those who were killed أصيب is of wounds, and of no disease.
    let isBesideDead = opening.isJoined && previous?.predicate.englishBase == "kill"
    if isPassive || isSuffered(event) {
      guard !event.predicate.englishParticiple.hasSuffix(" of") else { return nil }
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
        subject.owner == nil,
        opening.subject != nil || agrees(subject, event)
      else { return nil }
      event.subject = subject
      return change(event, &nouns)
    } else {
      guard takeSubject(&event, &nouns, previous: previous) else { return nil }
      if event.predicate.takesRecipient, nouns.count > 1 {
        guard let recipient = nouns.popFirst(), isRecipient(recipient) else { return nil }
        event.recipient = recipient
      } else if event.predicate.takesRecipient {
        return nil
      }
      if event.predicate.isTransitive {
        guard let object = nouns.popFirst() else { return nil }
        event.object = object
      }
      guard takeOffice(&event, &nouns) else { return nil }
      takeSteps(&event, &nouns)
    }
    if let place = nouns.first, place.isPartOfPlace, nouns.count == 1 {
      event.places.append("in " + place.english)
      nouns.removeFirst()
    }
    guard nouns.isEmpty, takeResult(&event),
      takeComplement(&event, isBesideDead: isBesideDead), isJudged(event), isSayable(&event),
      isSure(event)
    else {
      return nil
    }
    return withOwners(event)
  }

  /// The event with its pronouns told: `met his Turkish counterpart`; nil where nobody is theirs.
  func withOwners(_ event: Event) -> Event? {
    var event = event
    guard event.subject?.owner == nil, event.voice == .active || event.object?.owner == nil else {
      return nil
    }
    if let object = event.object {
      guard let owned = object.owned(by: event.subject) else { return nil }
      event.object = owned
    }
    guard event.recipient?.owner == nil else { return nil }
    if let complement = event.complement {
      // `نقل اللاعب إلى فريقه`: the team may be of either.
      if let owner = complement.phrase.owner, let object = event.object, object.isDefinite,
        complement.phrase.canBelong(to: object, as: owner)
      {
        return nil
      }
      guard let owned = complement.phrase.owned(by: event.subject) else { return nil }
      event.complement = (complement.preposition, owned)
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
    let needed = event.predicate.takesRecipient ? 3 : event.predicate.isTransitive ? 2 : 1
    let recordsAmount =
      nouns.last.map { $0.nounClass == "amount" || ClauseReader.balances.contains($0.head) }
      ?? false
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
      guard let subject = nouns.popFirst(),
        subject.canAct || subject.isMass && isHappening(subject, event.predicate)
          || isMoved(subject, event.predicate),
        agrees(subject, event),
        !subject.isMeasured || recordsAmount,
        subject.isDefinite || subject.kind == .quantity || isHappening(subject, event.predicate)
          || subject.hasName && ["group", "person"].contains(subject.nounClass),
        event.predicate.isTransitive || !isNounAlike(event.token) || isVerbHere(subject, event)
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

  /// `وصلت 25 ألف جرعة`: things that are counted arrive like people.
  private func isMoved(_ subject: NounPhrase, _ predicate: Predicate) -> Bool {
    subject.kind == .quantity && subject.nounClass == "thing" && !predicate.isTransitive
      && predicate.category == "motion" && !predicate.isChange
  }

  private func isThing(_ phrase: NounPhrase) -> Bool {
    phrase.kind != .name && ["thing", "event", "abstract", "mass"].contains(phrase.nounClass)
  }

  static let attending: Set<String> = [
    "حضر", "تابع", "زار", "شاهد", "غادر", "دخل", "سكن", "اجتاز", "عبر",
  ]
  private static let receiving: Set<String> = ["استقبل", "استضاف", "جلب", "جند", "كرم"]
  private static let categoriesOfThings: Set<String> = [
    "casualty", "existence", "change", "economy",
  ]

  /// Whether a word that is spelt like a noun is a verb all the same: by its feminine, by the score behind it, or because
  /// it and its frame are all that the sentence holds.
  private func isVerbHere(_ subject: NounPhrase, _ event: Event) -> Bool {
    if parts.score != nil { return true }
    if subject.isFeminine == true, context.tokens.key(event.token).last == EventOpeningReader.teh {
      return true
    }
    let wanted = event.predicate.preposition
    let isWhole =
      parts.end >= context.tokens.count || !context.sameLeaf(event.token, parts.end)
      || context.tokens.isSign(parts.end, ".")
    let isFirst =
      !context.sameLeaf(opening.start - 1, opening.start)
      || context.tokens.isSign(opening.start - 1, ".")
    return isWhole && isFirst && opening.start == event.token && !wanted.isEmpty
      && parts.prepositional.contains { $0.preposition.rawValue == wanted }
  }

  /// Whether the verb is spelt like a noun, before which the subject would be its complement: تاجر.
  private func isNounAlike(_ token: Int) -> Bool {
    !context.classes(token).isDisjoint(with: [.noun, .adjective, .title, .personName])
  }

  /// What stands behind the frame's preposition, and in English behind its own.
  private func takeComplement(_ event: inout Event, isBesideDead: Bool) -> Bool {
    var rest = parts.prepositional
    if parts.convict != nil { return takeRest(rest, &event) }
    if let office = parts.nouns.last, event.predicate.givesOffice, !event.result.isEmpty {
      rest.removeAll {
        $0.preposition == .to && $0.phrase.tokens.lowerBound == office.tokens.upperBound
      }
    }
    let wanted = event.predicate.preposition
    if event.isImpersonal, let index = rest.firstIndex(where: { $0.preposition.rawValue == wanted })
    {
      rest.remove(at: index)
      return takeRest(rest, &event)
    }
    if !wanted.isEmpty, let index = rest.firstIndex(where: { $0.preposition.rawValue == wanted }) {
      let phrase = rest.remove(at: index).phrase
      // أصيب بفيروس is of a disease, أصيب بشظايا of a wound: one English word is not sure.
      if event.predicate.englishBase == "injure" { return false }
      // Behind an indefinite thing من tells what it is made of.
      if wanted == Preposition.from.rawValue, event.predicate.isTransitive,
        !(event.object?.isDefinite ?? false), phrase.kind != .name
      {
        return false
      }
      if event.predicate.isTransitive || !event.predicate.englishPreposition.isEmpty {
        let preposition = event.predicate.englishPreposition
        event.complement =
          preposition == "in" && phrase.isIsland
          ? ("on", phrase)
          : (isAtBuilding(preposition, phrase, event) ? "at" : preposition, phrase.asInstitution)
        // `called on all sides to respect the truce`
        if let infinitive = phrase.infinitive {
          let isAsked =
            event.predicate.category == "opinion" || event.predicate.englishBase == "force"
          guard preposition != "to" || isAsked, preposition != "into" else { return false }
          if preposition == "to" { event.complement?.phrase.english = infinitive }
        }
      } else if event.voice == .active {
        event.object = phrase
      } else {
        return false
      }
    } else if !wanted.isEmpty, needsComplement(event.predicate), !isBesideDead,
      event.voice == .active || event.predicate.isTransitive
    {
      return false
    }
    return takeRest(rest, &event)
  }

  /// `arrived at the warehouses`: in is of towns and countries.
  private func isAtBuilding(_ preposition: String, _ phrase: NounPhrase, _ event: Event) -> Bool {
    preposition == "in" && event.predicate.englishBase == "arrive" && phrase.kind == .noun
      && phrase.nounClass == "thing"
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
    if event.object?.kind == .indicator, event.predicate.category == "change",
      event.change.isEmpty,
      let index = rest.firstIndex(where: { $0.preposition == .by || $0.preposition == .at }),
      rest[index].phrase.nounClass == "measure"
    {
      event.change.append(("by", rest.remove(at: index).phrase))
    }
    if let index = rest.firstIndex(where: { $0.preposition == .about && $0.phrase.isAge }),
      event.predicate.englishBase == "die", let years = rest[index].phrase.quantity?.value
    {
      event.result = "aged " + EnglishNumber.figures(years)
      rest.remove(at: index)
    }
    if let index = rest.firstIndex(where: { $0.preposition == .amid && isScene($0.phrase, event) })
    {
      event.places.insert("in " + rest.remove(at: index).phrase.english, at: 0)
    }
    guard !rest.isEmpty else { return true }
    if event.standing == .planned { return rest.allSatisfy { $0.preposition == .amid } }
    return event.standing == .done
      && rest.allSatisfy { part in
        event.quantity == nil
          ? part.preposition.mayBeLeftOut && part.phrase.quantity == nil
          : part.preposition.mayBeLeftOutOfFigures
      }
  }

  /// Whether `in` says where or in what something happened: `in 12 hospitals`, `in a road accident`.
  private func isScene(_ phrase: NounPhrase, _ event: Event) -> Bool {
    guard event.standing == .done, phrase.owner == nil, phrase.category == nil else { return false }
    if event.predicate.category == "casualty" {
      return phrase.nounClass == "event" || phrase.nounClass == "thing"
    }
    let isPlace = phrase.nounClass == "place" || Self.sites.contains(phrase.head)
    return isPlace && (phrase.isDefinite || phrase.kind == .quantity)
  }

  /// Things that something happens in.
  private static let sites: Set<String> = [
    "hospital", "school", "university", "museum", "hotel", "airport", "port", "station", "factory",
    "parliament", "village", "city", "town", "neighbourhood", "country", "capital", "region",
    "province", "district", "governorate", "street", "square", "market", "prison", "camp", "mosque",
    "church", "stadium", "building", "house", "hall", "library", "laboratory", "border area",
  ]

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
      // `بعد تشغيل رافعتين`: what went before changes no figure.
      if preposition.mayBeLeftOutOfFigures, phrase.nounClass == DeedReader.nounClass { continue }
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
