import Lexicon
import Manuscript
import Normalization

/// Reads noun phrases and says them in English, or not at all: every word must be accounted for.
struct NounPhraseReader {
  let context: TokenContext
  let edition: Edition
  /// The entity that begins at each token, by its index among the edition's entities.
  private let entities: [Int: Int]
  private let quantities: [Int: Int]

  init(context: TokenContext, edition: Edition) {
    self.context = context
    self.edition = edition
    var entities: [Int: Int] = [:]
    for (index, entity) in edition.entities.enumerated() {
      entities[edition.tokens.index(at: entity.range.lowerBound)] = index
    }
    self.entities = entities
    var quantities: [Int: Int] = [:]
    for (index, quantity) in edition.quantities.enumerated() {
      quantities[edition.tokens.index(at: quantity.range.lowerBound)] = index
    }
    self.quantities = quantities
  }

  /// The quantity that begins at a token.
  func quantity(at index: Int) -> Quantity? {
    quantities[index].map { edition.quantities[$0] }
  }

  /// The noun phrase that begins at a token; nil when some word of it has no sure English.
  ///
  /// - Parameters:
  ///   - index: The phrase's first token.
  ///   - limit: The first token that it may not reach.
  ///   - proclitic: The key letter of a preposition that may stand at its head; else none may.
  /// - Returns: The phrase, longest first: a quantity, a name, a phrase of the gloss list.
  func read(at index: Int, limit: Int, after proclitic: UInt8? = nil) -> NounPhrase? {
    guard index < limit else { return nil }
    if let phrase = quantityPhrase(at: index, limit: limit) { return phrase }
    if let phrase = entityPhrase(at: index, limit: limit, after: proclitic) { return phrase }
    return glossedPhrase(at: index, limit: limit)
  }

  // MARK: - Quantities

  private func quantityPhrase(at index: Int, limit: Int) -> NounPhrase? {
    guard let quantity = quantity(at: index), let english = QuantityEnglish.say(quantity),
      quantity.unit != nil
    else { return nil }
    let end = context.tokens.index(at: quantity.range.upperBound - 1) + 1
    // A word behind the unit that nobody knows may well be its adjective.
    guard end <= limit, !isUnknown(end, limit: limit) else { return nil }
    let place = followingPlace(end, limit: limit)
    return NounPhrase(
      tokens: index..<(place?.end ?? end), english: english + (place?.english ?? ""),
      isPlural: !QuantityEnglish.isOne(quantity) && quantity.unit?.code != "percent",
      quantity: quantity, entity: nil)
  }

  private func isUnknown(_ index: Int, limit: Int) -> Bool {
    index < limit && context.isWord(index) && context.tokens.readings(index).isEmpty
      && entities[index] == nil && !isPurpose(index)
  }

  /// لتورطهم, ولإعدادهم: a long word with the preposition ل at its head is no adjective.
  private func isPurpose(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    return key.count >= 5 && key.first == TokenContext.lam
  }

  /// ` in Casablanca` right behind the phrase.
  private func followingPlace(_ index: Int, limit: Int) -> (english: String, end: Int)? {
    guard index < limit else { return nil }
    var place = index
    if context.isKey(index, Self.fi) { place = index + 1 }
    guard place < limit, let found = entities[place],
      edition.entities[found].kind == .place, let english = edition.entities[found].english,
      place > index || hasProclitic(place, LetterKey.letter("ب"))
    else { return nil }
    let end = context.tokens.index(at: edition.entities[found].range.upperBound - 1) + 1
    return (" in " + PlaceEnglish.withArticle(english), end)
  }

  private static let fi = LetterKey.make("في")

  private func hasProclitic(_ index: Int, _ letter: UInt8) -> Bool {
    context.tokens.key(index).first == letter
      && edition.text[context.tokens[index].range].utf8.count
        > edition.entities[entities[index] ?? 0].range.count
  }

  // MARK: - Entities

  private func entityPhrase(at index: Int, limit: Int, after proclitic: UInt8?) -> NounPhrase? {
    guard let found = entities[index] else { return nil }
    let entity = edition.entities[found]
    guard let english = entity.english else { return nil }
    // وفرنسا is joined to what stands before, and begins no phrase.
    let isWhole = entity.range.lowerBound == context.tokens[index].range.lowerBound
    guard isWhole || proclitic != nil && context.tokens.key(index).first == proclitic else {
      return nil
    }
    let end = context.tokens.index(at: entity.range.upperBound - 1) + 1
    guard end <= limit else { return nil }
    let said =
      switch entity.kind {
      case .organisation: OrganisationEnglish.withArticle(english, acronym: entity.acronym)
      case .place: PlaceEnglish.withArticle(english)
      case .person, .miscellaneous: english
      }
    return NounPhrase(
      tokens: index..<end, english: said, isPlural: false, quantity: nil, entity: found)
  }

  // MARK: - Glosses

  /// A phrase of the gloss list, with a nationality behind it.
  private func glossedPhrase(at index: Int, limit: Int) -> NounPhrase? {
    guard context.isWord(index),
      let match = context.longest(
        in: context.lexicon.phrases, at: index, marked: .phrase, allowsArticle: true),
      match.proclitics == 0, match.end <= limit
    else { return nil }
    var english = match.entry.english
    var end = match.end
    if end < limit, let nationality = nationality(end) {
      english = nationality + " " + english
      end += 1
    }
    guard isClosed(end, limit: limit) else { return nil }
    let isDefinite = match.hasArticle || context.hasArticle(match.end - 1)
    let isPlural = english.hasSuffix("s") && !english.hasSuffix("ss") && !match.entry.isCountable
    let article = isDefinite ? "the " : match.entry.isCountable ? indefinite(english) : ""
    return NounPhrase(
      tokens: index..<end, english: article + english, isPlural: isPlural, quantity: nil,
      entity: nil)
  }

  // MARK: - Sources

  /// A source that is told by a common noun: `التقرير`, `الصحف المحلية المغربية`.
  ///
  /// - Parameter tokens: All its words; each must be accounted for.
  /// - Returns: Its English, or nil.
  func source(_ tokens: Range<Int>) -> String? {
    guard let first = tokens.first, context.isWord(first),
      let reading = context.tokens.readings(first).first(where: {
        $0.proclitics == 0 && $0.hasArticle && context.lexicon.nouns[$0.word] != nil
      }), let noun = context.lexicon.nouns[reading.word]?.first
    else { return nil }
    var attributes: [String] = []
    for token in tokens.dropFirst() {
      guard let attribute = nationality(token) ?? adjective(token) else { return nil }
      attributes.append(attribute)
    }
    // Two adjectives stand the other way round in English, the nationality next to the noun.
    let words = attributes.sorted { !$0.isCapitalised && $1.isCapitalised }
    let isPlural = noun.form == .plural
    let name = isPlural ? noun.noun.englishPlural : noun.noun.english
    return ((isPlural ? [] : ["the"]) + words + [name]).joined(separator: " ")
  }

  private func adjective(_ index: Int) -> String? {
    guard context.isWord(index) else { return nil }
    return context.tokens.readings(index).first { $0.proclitics == 0 && $0.hasArticle }
      .flatMap { context.lexicon.adjectives[$0.word]?.english }
  }

  /// Whether the phrase is whole: no further word of it stands behind.
  ///
  /// A preposition, a conjunction, a verb, a sign or a figure closes it; an adjective or a noun that was
  /// not read would change what it says.
  private func isClosed(_ index: Int, limit: Int) -> Bool {
    guard index < limit else { return true }
    if context.tokens[index].kind == .punctuation {
      // برنامج "…" is known by the name between the marks, which has no English.
      let lead = context.text.utf8[context.tokens[index].range.lowerBound]
      return !(context.tokens[index].followsSpace && (lead == 0x22 || lead == 0xC2))
    }
    guard context.isWord(index) else { return true }
    let classes = context.classes(index)
    if classes.contains(.functionWord) || classes.contains(.speechVerb) { return true }
    let readings = context.tokens.readings(index)
    if readings.contains(where: { $0.proclitics > 0 }) { return true }
    return readings.contains { reading in
      !reading.hasArticle
        && (context.lexicon.predicates[reading.word]?.contains {
          $0.form == .past || $0.form == .present
        } ?? false)
    } && classes.isDisjoint(with: [.noun, .adjective])
  }

  private func nationality(_ index: Int) -> String? {
    guard context.isWord(index) else { return nil }
    return context.tokens.readings(index).first { $0.proclitics == 0 && $0.hasArticle }
      .flatMap { context.lexicon.nationalities[$0.word]?.english }
  }

  private func indefinite(_ english: String) -> String {
    let isVowel = english.first.map { "aeioAEIO".contains($0) } ?? false
    return isVowel ? "an " : "a "
  }
}

extension String {
  fileprivate var isCapitalised: Bool { first?.isUppercase ?? false }
}
