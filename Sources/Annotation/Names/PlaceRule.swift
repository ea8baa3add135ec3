import Lexicon
import Manuscript
import Normalization

/// Finds places: those of the gazetteer, and what stands behind a word such as مدينة or مطار.
struct PlaceRule {
  let context: TokenContext
  let persons: PersonRule
  private let support: PlaceSupport
  private let unknown: UnknownWordReader

  init(context: TokenContext, persons: PersonRule) {
    self.context = context
    self.persons = persons
    support = PlaceSupport(context)
    unknown = UnknownWordReader(context: context)
  }

  /// The longest name of a place that begins at a token.
  func find(at index: Int) -> NameFind? {
    let listed = listed(at: index) ?? introduced(at: index)
    guard let headed = headed(at: index) else { return listed }
    return headed.end > listed?.end ?? index ? headed : listed
  }

  // MARK: - Gazetteer

  private func listed(at index: Int) -> NameFind? {
    guard context.allClasses(index).contains(.place),
      let match = context.longest(in: context.lexicon.places, at: index, marked: .place)
    else { return nil }
    let place = chosen(match)
    guard !isPartOfPlace(index, match, place), !opensPhrase(index, end: match.end) else {
      return nil
    }
    let isSingle = match.end == index + 1
    if isSingle, match.proclitics > 0, isWordOfItsOwn(index) { return nil }
    var english: String? = place.pressName
    if place.isCommonWord {
      switch introduction(index, match, place) {
      case .none: return nil
      case .byWord where !support.contains(place.country):
        // Which of the places of that name it is, nothing says.
        english = place.english.contains("(") ? nil : place.pressName
      default: break
      }
    }
    // مدينة غزة is غزة with the word that tells what it is.
    let isHeaded =
      match.end > index + 1 && head(index, use: .outside)
      && context.longest(in: context.lexicon.places, at: index + 1, marked: .place)
        .map { $0.end == match.end && $0.proclitics == 0 } == true
    let first = isHeaded ? index + 1 : index
    let range = context.range(first..<match.end, afterLetters: isHeaded ? 0 : match.proclitics)
    return NameFind(
      entity: Entity(
        range: range, kind: .place, name: isHeaded ? context.text[range] : place.arabic,
        english: english, fullEnglish: english == nil ? nil : place.fullEnglish, by: "places",
        lines: ListLines(place.line)),
      start: first, end: match.end, bonus: place.isCommonWord ? 0 : 1)
  }

  /// Of places of one name that whose country the document speaks of.
  private func chosen(_ match: TokenContext.Match<Place>) -> Place {
    let all = context.lexicon.places.allEntries(at: match.cursor)
    guard all.count > 1 else { return match.entry }
    return all.first { support.contains($0.country) } ?? match.entry
  }

  /// `مسقط رأس` is where somebody was born, be it far from مسقط.
  private func opensPhrase(_ index: Int, end: Int) -> Bool {
    guard context.allClasses(index).contains(.phrase),
      let phrase = context.longest(in: context.lexicon.phrases, at: index, marked: .phrase)
    else { return false }
    return phrase.end > end && phrase.entry.isCountable
  }

  /// `شمال إسرائيل` names a part of a place; `جنوب السودان` and `شمال سيناء` are places.
  private func isPartOfPlace(
    _ index: Int, _ match: TokenContext.Match<Place>, _ place: Place
  ) -> Bool {
    let key = context.tokens.key(index).dropFirst(match.proclitics)
    guard Self.directions.contains(where: { key.elementsEqual($0) }), place.kind != "country",
      place.country.isEmpty,
      let rest = context.longest(in: context.lexicon.places, at: index + 1, marked: .place)
    else { return false }
    return rest.proclitics == 0
  }

  private static let directions = ["شمال", "جنوب", "شرق", "غرب", "وسط"].map { LetterKey.make($0) }

  /// Whether the word is one without its proclitics too: بسام is not ب and سام.
  private func isWordOfItsOwn(_ index: Int) -> Bool {
    !context.classes(index).isDisjoint(with: [
      .functionWord, .noun, .predicate, .speechVerb, .solidInitial, .personName, .adjective, .place,
    ])
  }

  // MARK: - Doubtful names

  private enum Introduction { case none, byWord, bySupport }

  /// What says that an ordinary word is a place here: a word such as مدينة, or where it stands and the country
  /// that the document speaks of.
  private func introduction(
    _ index: Int, _ match: TokenContext.Match<Place>, _ place: Place
  ) -> Introduction {
    if match.end > index + 1, isProperHead(index) { return .byWord }
    let isBehindWord = match.proclitics == 0 && context.sameLeaf(index - 1, index)
    if isBehindWord, isProperHead(index - 1) { return .byWord }
    guard !place.isEverydayWord, place.kind != "celestial" || match.proclitics == 0 else {
      return .none
    }
    let isPlaced =
      isBehindWord && head(index - 1, use: .listed) || isBehindPreposition(index, match.proclitics)
      || isBesidePlace(index)
      || !context.sameLeaf(index - 1, index) && isDateline(match.end)
    return isPlaced && (support.contains(place.country) || isNothingElse(index))
      ? .bySupport : .none
  }

  /// `بحمص`, `لجنين`; و is no preposition.
  private func isBehindPreposition(_ index: Int, _ proclitics: Int) -> Bool {
    guard proclitics > 0 else { return false }
    return Letter.isPreposition(context.tokens.key(index).dropFirst(proclitics - 1).first ?? 0)
  }

  /// Whether no list has the word as anything but a place or a name.
  private func isNothingElse(_ index: Int) -> Bool {
    context.allClasses(index).isDisjoint(with: [
      .functionWord, .noun, .adjective, .predicate, .speechVerb, .phrase, .number, .calendar, .unit,
      .organisationHead, .title, .nationality, .personName, .placeHead,
    ]) && !context.hasArticle(index)
  }

  /// `حلب وحمص`, `حلب، حمص`: whether a place of the list stands before it.
  private func isBesidePlace(_ index: Int) -> Bool {
    let before = context.isComma(index - 1) ? index - 2 : index - 1
    return context.sameLeaf(before, index) && context.isWord(before)
      && (before < index - 1 || context.tokens.key(index).first == TokenContext.waw)
      && context.classes(before).contains(.place)
      && context.lexicon.places.entry([context.tokens.word(before)])?.isCommonWord == false
  }

  private func isDateline(_ end: Int) -> Bool {
    end < context.tokens.count && context.sameLeaf(end - 1, end)
      && (context.tokens.isSign(end, ":") || context.tokens.isSign(end, "-")
        || context.tokens.isSign(end, "(") || context.isComma(end))
  }

  private func head(_ index: Int, use: PlaceHead.Use) -> Bool {
    guard context.allClasses(index).contains(.placeHead) else { return false }
    return context.tokens.readings(index).contains { reading in
      !reading.hasTanwin && context.lexicon.placeHeads[reading.word]?.use == use
        && !reading.hasArticle
    }
  }

  /// Whether only the name of a place stands behind a word.
  private func isProperHead(_ index: Int) -> Bool {
    head(index, use: .outside) || head(index, use: .inside) || head(index, use: .terrain)
  }

  // MARK: - Names of no list

  /// A name that no list holds, behind مدينة or another word that only places follow.
  private func introduced(at index: Int) -> NameFind? {
    guard context.sameLeaf(index - 1, index), context.isWord(index),
      context.tokens.readings(index).isEmpty, head(index - 1, use: .outside),
      unknown.mayBeName(index)
    else { return nil }
    let range = context.tokens[index].range
    return NameFind(
      entity: Entity(range: range, kind: .place, name: context.text[range], by: "place-introduced"),
      start: index, end: index + 1, bonus: 0)
  }

  /// `مطار بن غوريون الدولي`: the word and a proper name behind it.
  private func headed(at index: Int) -> NameFind? {
    guard context.allClasses(index).contains(.placeHead),
      let head = context.tokens.readings(index).first(where: { reading in
        guard let use = context.lexicon.placeHeads[reading.word]?.use else { return false }
        return !reading.hasTanwin && !reading.hasArticle && (use == .inside || use == .terrain)
      }), context.sameLeaf(index, index + 1)
    else { return nil }
    let isTerrain =
      context.lexicon.placeHeads[head.word]?.use == .terrain && context.hasArticle(index + 1)
    guard var end = properName(index + 1) ?? (isTerrain ? index + 2 : nil) else { return nil }
    while end < index + 8, context.sameLeaf(index, end), context.isDefiniteAdjective(end) {
      end += 1
    }
    let range = context.range(index..<end, afterLetters: Int(head.proclitics))
    return NameFind(
      entity: Entity(range: range, kind: .place, name: context.text[range], by: "place-heads"),
      start: index, end: end, bonus: 0)
  }

  /// The end of a place, a person or one or two unknown words.
  private func properName(_ index: Int) -> Int? {
    guard context.isWord(index) else { return nil }
    if context.allClasses(index).contains(.place),
      let place = context.longest(in: context.lexicon.places, at: index, marked: .place),
      place.proclitics == 0, !place.entry.isCommonWord || isNothingElse(index)
    {
      return place.end
    }
    if let person = persons.find(at: index), person.start == index,
      person.entity.range.lowerBound == context.tokens[index].range.lowerBound
    {
      return person.end
    }
    guard unknown.mayBeName(index) else { return nil }
    return context.sameLeaf(index, index + 1) && unknown.mayBeName(index + 1)
      ? index + 2 : index + 1
  }
}
