import Lexicon
import Manuscript
import Normalization

/// Finds places: those of the gazetteer, and unknown names behind a word such as مدينة.
struct PlaceRule {
  let context: TokenContext

  /// The longest name of a place that begins at a token.
  func find(at index: Int) -> NameFind? {
    guard context.allClasses(index).contains(.place),
      let match = context.longest(in: context.lexicon.places, at: index, marked: .place)
    else { return introduced(at: index) }
    let place = match.entry
    // `شمال إسرائيل` names a part of a place; `جنوب السودان` is one.
    if isDirection(index, proclitics: match.proclitics), place.kind != "country",
      let rest = context.longest(in: context.lexicon.places, at: index + 1, marked: .place),
      rest.proclitics == 0
    {
      return nil
    }
    let isSingle = match.end == index + 1
    if isSingle {
      if match.proclitics > 0, isWordOfItsOwn(index, proclitics: match.proclitics) { return nil }
      if place.isCommonWord, !isIntroduced(index, proclitics: match.proclitics) { return nil }
    }
    let range =
      context.start(
        index, afterLetters: match.proclitics)..<context.tokens[match.end - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .place, name: place.arabic, english: place.english, by: "places",
        lines: ListLines(place.line)),
      start: index, end: match.end, bonus: place.isCommonWord ? 0 : 1)
  }

  /// Whether the word is one without its proclitics too: بسام is not ب and سام.
  private func isWordOfItsOwn(_ index: Int, proclitics: Int) -> Bool {
    let classes = context.classes(index)
    return !classes.isDisjoint(with: [
      .functionWord, .noun, .predicate, .speechVerb, .solidInitial, .personName, .adjective, .place,
    ])
  }

  /// Whether a word before, or a preposition at its head, says that a place follows.
  private func isIntroduced(_ index: Int, proclitics: Int) -> Bool {
    guard context.sameLeaf(index - 1, index), context.isWord(index - 1) else { return false }
    return Self.introductions.contains { context.isKey(index - 1, $0) }
  }

  /// A name that no lexicon knows, behind مدينة or another word that only places follow.
  private func introduced(at index: Int) -> NameFind? {
    guard context.isWord(index), context.tokens.readings(index).isEmpty,
      context.sameLeaf(index - 1, index),
      Self.introductions.contains(where: { context.isKey(index - 1, $0) }),
      context.tokens.key(index).count >= 3
    else { return nil }
    let range = context.tokens[index].range
    return NameFind(
      entity: Entity(range: range, kind: .place, name: context.text[range], by: "place-introduced"),
      start: index, end: index + 1, bonus: 0)
  }

  private func isDirection(_ index: Int, proclitics: Int) -> Bool {
    let key = context.tokens.key(index).dropFirst(proclitics)
    return Self.directions.contains { key.elementsEqual($0) }
  }

  private static let directions = ["شمال", "جنوب", "شرق", "غرب", "وسط"].map { LetterKey.make($0) }

  private static let introductions = [
    "مدينة", "بلدة", "قرية", "محافظة", "ولاية", "بمدينة", "ومدينة", "لمدينة", "مدينتي", "بلدية",
    "جزيرة", "إقليم", "بإقليم", "ضاحية", "حي", "منطقة", "بمنطقة", "بلدة", "ببلدة", "بقرية",
    "بمحافظة", "بولاية", "نهر", "جبل", "ميناء", "مطار", "العاصمة",
  ].map { LetterKey.make($0) }
}
