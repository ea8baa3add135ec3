import Lexicon
import Manuscript
import Normalization

/// Tells whether what was read can be said, and what was not read left out.
extension RoleAssigner {
  /// Whether what was not read may be left out.
  func isSayable(_ event: inout Event) -> Bool {
    switch parts.stop {
    case .end: return true
    case .unknown: return false
    case .adjunct(let preposition):
      // المعرض الدولي للكتاب: what ل joins to a definite noun is part of its name.
      if preposition == .to, parts.lastIsDefinite, !isPurpose(parts.end) { return false }
      guard event.standing == .done || event.standing == .planned else { return false }
      // قرب عرسال على الحدود: what stands behind a place tells more of the place.
      if preposition == .on, parts.endsInPlace { return true }
      if event.quantity != nil || event.predicate.isChange {
        let isOfFormer =
          preposition == .amid && event.date != nil
          && event.change.contains { $0.preposition == "from" }
        return preposition.mayBeLeftOutOfFigures || isOfFormer || isOfPlace(preposition, event)
          || preposition == .at && event.countsCases
      }
      // جائزة عن روايته: what somebody won a prize for.
      if preposition == .about, Self.winning.contains(event.predicate.englishBase) { return true }
      return preposition.mayBeLeftOut && preposition.rawValue != event.predicate.preposition
    }
  }

  private static let winning: Set<String> = ["obtain", "win", "receive"]

  /// `لاختيار`: ل before the noun of an action says what for.
  func isPurpose(_ index: Int) -> Bool {
    guard context.isWord(index) else { return false }
    return context.tokens.readings(index).contains { reading in
      reading.proclitics == 1 && !reading.hasArticle
        && context.lexicon.predicates[reading.word]?.contains { $0.form == .deverbalNoun } ?? false
    }
  }

  /// Whether an adjunct only says where somebody was arrested or hurt, not of what the figure is.
  func isOfPlace(_ preposition: Preposition, _ event: Event) -> Bool {
    guard preposition == .amid || preposition == .near || preposition == .at else { return false }
    return ["security", "justice", "casualty"].contains(event.predicate.category)
      || preposition == .amid && Self.attending.contains(event.predicate.lemma)
      || event.standing == .planned && preposition == .amid
  }

  /// Whether the English of the predicate is sure beside its roles.
  func isSure(_ event: Event) -> Bool {
    let phrases = [event.subject, event.object, event.complement?.phrase].compactMap { $0 }
    for (index, phrase) in phrases.enumerated() {
      guard let category = phrase.category else { continue }
      guard index == 0, event.voice == .active, category == event.predicate.category else {
        return false
      }
    }
    return switch event.predicate.certainty {
    case .always: true
    case .never: false
    case .withObject(let nouns):
      (event.object ?? event.complement?.phrase).map { $0.isOne(of: nouns) } ?? false
    case .withSubject(let nouns):
      (event.voice == .active ? event.subject : event.object).map { $0.isOne(of: nouns) } ?? false
    }
  }
}

extension Predicate {
  /// Whether it tells how a figure moves or stands.
  var isChange: Bool { category == "measure" }
}

extension Event {
  /// Whether its figure counts cases of a disease, which ب names.
  var countsCases: Bool {
    ["infection", "new infection", "confirmed infection", "case", "new case", "death"]
      .contains(object?.head ?? "")
  }
}

extension NounPhrase {
  func isOne(of nouns: Set<String>) -> Bool {
    nouns.contains(head) || nouns.contains("#" + nounClass)
      || head.split(separator: " ").last.map { nouns.contains($0.lowercased()) } ?? false
  }

  /// Whether it may be the figure of something: a number with its unit, or a bare one for a number of things.
  func isFigure(of subject: NounPhrase?) -> Bool {
    guard kind == .quantity, let quantity else { return false }
    return quantity.unit != nil || subject?.countsThings ?? false
  }

  /// The figure without the things that its subject has named: `the number of candidates reached 200`.
  func figure(of subject: NounPhrase?) -> NounPhrase {
    guard subject?.countsThings ?? false, let quantity, quantity.unit?.code == nil,
      let number = QuantityEnglish.say(quantity.withoutUnit)
    else { return self }
    var figure = self
    figure.english = number
    return figure
  }

  var isTime: Bool {
    let units = ["second", "minute", "hour", "day", "week", "month", "year"]
    return nounClass == "measure" && units.contains(head)
  }

  /// Whether it is a number of years.
  var isAge: Bool { nounClass == "measure" && head == "year" && quantity?.modifier == .exact }

  private var countsThings: Bool {
    head.hasPrefix("number of") || ["number", "death toll"].contains(head)
  }
}

extension Quantity {
  var withoutUnit: Quantity {
    Quantity(
      range: range, numberRange: numberRange, value: value, low: low, high: high,
      modifier: modifier, verbal: verbal, by: by)
  }
}
