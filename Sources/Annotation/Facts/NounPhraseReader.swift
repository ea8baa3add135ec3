import Lexicon
import Manuscript
import Normalization

/// Reads noun phrases and says them in English, or not at all: every word must be accounted for.
///
/// It is shared by reference: it holds all layers, and is handed on for each phrase.
final class NounPhraseReader {
  let context: TokenContext
  let edition: Edition
  /// The entity, the quantity and the date that begins at each token, by their indices.
  let entities: TokenStarts
  let quantities: TokenStarts
  let dates: TokenStarts
  private let ordinals: TokenStarts
  /// The short forms in Latin letters that the document itself has.
  private let acronyms: Set<String>

  /// More phrases than this are not joined with `and`.
  private static let longestList = 6

  init(context: TokenContext, edition: Edition) {
    self.context = context
    self.edition = edition
    entities = TokenStarts(edition.entities, in: edition.tokens)
    quantities = TokenStarts(edition.quantities, in: edition.tokens)
    dates = TokenStarts(edition.dates, in: edition.tokens)
    ordinals = TokenStarts(edition.ordinals, in: edition.tokens)
    acronyms = Set(
      edition.entities.compactMap { entity in
        entity.acronym.flatMap { edition.text[entity.range] == $0 ? $0 : nil }
      })
  }

  func quantity(at index: Int) -> Quantity? { quantities[index].map { edition.quantities[$0] } }

  func date(at index: Int) -> Int? { dates[index] }

  /// The ordinal at a token in English, with the token behind it.
  func ordinal(at index: Int) -> (english: String, end: Int)? {
    guard let found = ordinals[index] else { return nil }
    let ordinal = edition.ordinals[found]
    guard ordinal.range.lowerBound == context.tokens[index].range.lowerBound,
      let value = ordinal.value.integer, let english = EnglishNumber.ordinal(value)
    else { return nil }
    return (english, context.tokens.index(at: ordinal.range.upperBound - 1) + 1)
  }

  func entity(at index: Int) -> Int? { entities[index] }

  /// The noun phrase that begins at a token; nil when some word of it has no sure English.
  ///
  /// - Parameters:
  ///   - index: The phrase's first token.
  ///   - limit: The first token that it may not reach.
  ///   - lead: The key letter of a proclitic that stands before it; nil when none does.
  /// - Returns: The phrase, with all that `و` joins to it.
  func read(at index: Int, limit: Int, after lead: UInt8? = nil) -> NounPhrase? {
    guard var phrase = single(at: index, limit: limit, after: lead) else { return nil }
    for _ in 0..<Self.longestList {
      guard let next = joined(to: phrase, limit: limit) else { break }
      phrase = phrase.joined(with: next)
    }
    phrase = named(phrase, limit: limit)
    // المعرض behind 42 ألف شخص is a noun of its own.
    let end = phrase.tokens.upperBound
    let isCounted =
      phrase.kind == .quantity && phrase.quantity?.unit != nil && end < limit
      && context.isWord(end) && context.hasArticle(end)
    return isClosed(end, limit: limit, isDefinite: phrase.isDefinite || isCounted) ? phrase : nil
  }

  private func joined(to phrase: NounPhrase, limit: Int) -> NounPhrase? {
    let index = phrase.tokens.upperBound
    guard index < limit, context.isWord(index), context.tokens.key(index).first == TokenContext.waw
    else { return nil }
    // و before a figure is a token of its own.
    let isAlone = context.tokens.key(index).count == 1
    let next =
      isAlone
      ? single(at: index + 1, limit: limit, after: nil)
      : isVerb(index) ? nil : single(at: index, limit: limit, after: TokenContext.waw)
    guard let next, next.kind == phrase.kind, next.isDefinite == phrase.isDefinite,
      next.owner == phrase.owner
    else { return nil }
    return next
  }

  /// One phrase: a quantity, a name with what stands before it, an indicator, a phrase of the gloss list, an
  /// office, a noun.
  func single(at index: Int, limit: Int, after lead: UInt8?, depth: Int = 0) -> NounPhrase? {
    guard index < limit, depth < 4 else { return nil }
    if let phrase = quantityPhrase(at: index, limit: limit, after: lead) { return phrase }
    if quantities[index] != nil { return nil }
    if let phrase = entityPhrase(at: index, limit: limit, after: lead) { return phrase }
    guard context.isWord(index), dates[index] == nil else { return nil }
    if let phrase = headedPlace(at: index, limit: limit, after: lead) { return phrase }
    if let phrase = quotedName(at: index, limit: limit, after: lead) { return phrase }
    if let phrase = titledPerson(at: index, limit: limit, after: lead) { return phrase }
    let words = CommonNounReader(reader: self)
    if let phrase = words.counterpart(at: index, limit: limit, after: lead)
      ?? words.first(at: index, limit: limit, after: lead)
      ?? words.possessed(at: index, limit: limit, after: lead)
    {
      return phrase
    }
    if let phrase = edition(at: index, limit: limit, after: lead) { return phrase }
    if let phrase = every(at: index, limit: limit, after: lead, words) { return phrase }
    return words.read(at: index, limit: limit, after: lead, depth: depth)
      ?? DeedReader(reader: self).read(at: index, limit: limit, after: lead, depth: depth)
  }

  /// `الدورة الثامنة والعشرين للمعرض`: which time a fair or a festival is held.
  private func edition(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    guard index + 2 < limit, ordinals[index + 1] != nil,
      lead == nil || context.tokens.key(index).first == lead,
      Self.editions.contains(context.tokens.key(index).dropFirst(lead == nil ? 0 : 1)),
      let ordinal = ordinal(at: index + 1), ordinal.end < limit
    else { return nil }
    let isFrom = context.isKey(ordinal.end, Self.from)
    let place = isFrom ? ordinal.end + 1 : ordinal.end
    guard place < limit, let found = entities[place],
      edition.entities[found].kind == .miscellaneous,
      begins(edition.entities[found].range, at: place, after: isFrom ? nil : TokenContext.lam),
      var event = phrase(of: found, from: place, limit: limit)
    else { return nil }
    let name = event.english.hasPrefix("the ") ? String(event.english.dropFirst(4)) : event.english
    event.bare = ordinal.english + " " + name
    event.english = "the " + event.bare
    event.tokens = index..<event.tokens.upperBound
    event.isFeminine = true
    return event
  }

  private static let editions = KeySet(["الدورة", "النسخة", "الطبعة"])

  /// Every one of a kind: `كل مواطن`.
  private func every(
    at index: Int, limit: Int, after lead: UInt8?, _ words: CommonNounReader
  ) -> NounPhrase? {
    guard lead == nil, context.isKey(index, Self.each), index + 1 < limit,
      !context.hasArticle(index + 1),
      var phrase = words.read(at: index + 1, limit: limit, after: nil, depth: 3),
      phrase.kind == .noun, !phrase.isDefinite, !phrase.isPlural, !phrase.isMass
    else { return nil }
    phrase.english = "every " + phrase.bare
    phrase.bare = phrase.english
    phrase.isDefinite = true
    phrase.tokens = index..<phrase.tokens.upperBound
    return phrase
  }

  private static let each = LetterKey.make("كل")

  // MARK: - Quantities

  private func quantityPhrase(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    guard let quantity = quantity(at: index),
      begins(quantity.range, at: index, after: lead),
      let english = QuantityEnglish.say(quantity.asItStands)
    else { return nil }
    let end = context.tokens.index(at: quantity.range.upperBound - 1) + 1
    guard end <= limit else { return nil }
    let unit = quantity.unit
    let isPercent = unit?.code == "percent"
    if quantity.unit == nil, end < limit, Self.others.contains(context.tokens.key(end)) {
      let words = english + (QuantityEnglish.isOne(quantity) ? " other person" : " other people")
      return NounPhrase(
        tokens: index..<end + 1, kind: .quantity, english: words, bare: words, head: "person",
        nounClass: "person", isPlural: !QuantityEnglish.isOne(quantity), isFeminine: nil,
        isDefinite: false, quantity: quantity, entity: nil)
    }
    let (head, nounClass) = counted(quantity)
    // إصابة is an infection or an injury; ب names the disease.
    if head == "infection", !(context.isWord(end) && context.tokens.key(end).first == Self.ba) {
      return nil
    }
    var phrase = NounPhrase(
      tokens: index..<end, kind: .quantity, english: english, bare: english, head: head,
      nounClass: nounClass, isPlural: !QuantityEnglish.isOne(quantity) && !isPercent,
      isFeminine: nil, isDefinite: false, quantity: quantity, entity: nil)
    guard let material = material(of: phrase, limit: limit) else { return phrase }
    phrase.tokens = index..<material.tokens.upperBound
    phrase.english += " of " + (isPercent ? material.english : material.bare)
    phrase.bare = phrase.english
    return phrase
  }

  /// The plural that only persons have: 30 آخرون.
  private static let others = KeySet(["آخرون", "آخرين"])

  /// The English noun that a quantity counts, and its class; `measure` for money, weight, time and the like.
  private func counted(_ quantity: Quantity) -> (String, String) {
    guard let unit = quantity.unit else { return ("", "number") }
    if unit.code != nil { return (unit.english ?? "", "measure") }
    let first = unit.arabic.split(separator: " ").first.map(String.init) ?? unit.arabic
    let word = context.lexicon.vocabulary.id(of: first)
    if context.lexicon.classes(of: word).contains(.unit) { return (unit.english ?? "", "measure") }
    return (unit.english ?? "", kinds(of: unit).first ?? "person")
  }

  /// The classes of the nouns that a unit may be: طالبا, of a student.
  func kinds(of unit: Quantity.Unit) -> [String] {
    let key = LetterKey.make(unit.arabic.split(separator: " ").first.map(String.init) ?? "")
    let nouns = context.lexicon.nouns
    let vocabulary = context.lexicon.vocabulary
    var forms = nouns[vocabulary.id(key)]
    if forms == nil, key.last == Self.alef { forms = nouns[vocabulary.id(key.dropLast())] }
    return forms?.map(\.noun.kind) ?? []
  }

  /// `of oil and gas` behind a measure, `of the population` behind a percentage.
  private func material(of phrase: NounPhrase, limit: Int) -> NounPhrase? {
    let index = phrase.tokens.upperBound
    guard index + 1 < limit, context.isKey(index, Self.from),
      let material = single(at: index + 1, limit: limit, after: nil),
      material.kind == .noun, phrase.quantity?.unit?.code == "percent" || material.isMass
    else { return nil }
    return material
  }

  private static let from = LetterKey.make("من")

  // MARK: - Names

  /// Whether something begins right at a token, or right behind the proclitic that stands before it.
  func begins(_ range: TextRange, at index: Int, after lead: UInt8?) -> Bool {
    let start = context.tokens[index].range.lowerBound
    guard let lead else { return range.lowerBound == start }
    return range.lowerBound > start && context.tokens.key(index).first == lead
  }

  private func entityPhrase(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    guard let found = entities[index], begins(edition.entities[found].range, at: index, after: lead)
    else { return nil }
    return phrase(of: found, from: index, limit: limit)
  }

  func phrase(of found: Int, from index: Int, limit: Int) -> NounPhrase? {
    let entity = edition.entities[found]
    guard let english = entity.english, !english.isEmpty else { return nil }
    let end = context.tokens.index(at: entity.range.upperBound - 1) + 1
    guard end <= limit else { return nil }
    let (said, nounClass) =
      switch entity.kind {
      case .organisation:
        (
          OrganisationEnglish.withArticle(
            english, acronym: entity.acronym.flatMap { acronyms.contains($0) ? $0 : nil }),
          "organisation"
        )
      case .place: (PlaceEnglish.withArticle(english), "place")
      case .person: (english, "person")
      case .miscellaneous: (english.isNameWithArticle ? "the " + english : english, "name")
      }
    return NounPhrase(
      tokens: index..<end, kind: .name, english: said, bare: said, head: english,
      nounClass: nounClass, isPlural: false, isFeminine: nil, isDefinite: true, quantity: nil,
      entity: found)
  }

  /// `وزير الثقافة سامي الحسيني`: a person behind the words of the role, which are not told again.
  private func titledPerson(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    guard context.allClasses(index).contains(.title) else { return nil }
    let start = context.start(index, afterLetters: lead == nil ? 0 : 1)
    for token in index + 1..<Swift.min(limit, index + 9) {
      guard let found = entities[token], edition.entities[found].kind == .person else { continue }
      let entity = edition.entities[found]
      guard entity.range.lowerBound == context.tokens[token].range.lowerBound else { return nil }
      let before = edition.text[start..<entity.range.lowerBound].utf8.dropLast { $0 == 0x20 }
      let isTitle = context.titleEnd(at: index) == token
      guard isTitle || entity.role.map({ before.elementsEqual($0.utf8) }) ?? false else {
        return nil
      }
      return phrase(of: found, from: token, limit: limit).map { person in
        var person = person
        person.tokens = index..<person.tokens.upperBound
        return person
      }
    }
    return nil
  }

  /// `شركة "سوناطراك"`: a name between marks behind the word that says what it is.
  private func quotedName(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    guard lead == nil, index + 3 < limit, context.classes(index).contains(.organisationHead),
      isMark(index + 1), let found = entities[index + 2],
      edition.entities[found].kind == .organisation,
      var phrase = phrase(of: found, from: index + 2, limit: limit),
      phrase.tokens.upperBound < limit, isMark(phrase.tokens.upperBound)
    else { return nil }
    phrase.tokens = index..<phrase.tokens.upperBound + 1
    return phrase
  }

  /// `القمر الاصطناعي «…»`, `كتاب «…»`: a noun with the name of what it is between marks behind it.
  private func named(_ phrase: NounPhrase, limit: Int) -> NounPhrase {
    let mark = phrase.tokens.upperBound
    guard phrase.kind == .noun, !phrase.isPlural, phrase.nounClass != "person",
      phrase.owner == nil, mark + 2 < limit, isMark(mark), let found = entities[mark + 1],
      edition.entities[found].kind == .miscellaneous,
      let name = self.phrase(of: found, from: mark + 1, limit: limit),
      name.tokens.upperBound < limit, isMark(name.tokens.upperBound)
    else { return phrase }
    var whole = phrase
    whole.english = "the " + phrase.bare + " " + name.bare
    whole.bare = phrase.bare + " " + name.bare
    whole.entity = found
    whole.isDefinite = true
    whole.tokens = phrase.tokens.lowerBound..<name.tokens.upperBound + 1
    return whole
  }

  func isMark(_ index: Int) -> Bool {
    let marks: [Unicode.Scalar] = ["\"", "“", "”", "«", "»"]
    return context.scalar(index).map(marks.contains) ?? false
  }
}

extension Quantity {
  /// The figure without a limit that a verb sets: `لم تتجاوز 30 مليارا`.
  fileprivate var asItStands: Quantity {
    guard modifier != .exact, numberRange.lowerBound == range.lowerBound,
      numberRange.upperBound + 1 >= range.upperBound || isPlainBehind
    else { return self }
    return Quantity(
      range: range, numberRange: numberRange, value: value, low: low, high: high, unit: unit,
      verbal: verbal, by: by)
  }

  /// Whether the unit alone stands behind the number, and no `على الأقل`.
  private var isPlainBehind: Bool {
    guard let unit else { return false }
    return range.upperBound - numberRange.upperBound <= unit.arabic.utf8.count + 2
  }
}

extension Substring.UTF8View {
  fileprivate func dropLast(while matches: (UInt8) -> Bool) -> Substring.UTF8View.SubSequence {
    var end = endIndex
    while end > startIndex, matches(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}

extension String.UTF8View {
  fileprivate func dropLast(_ matches: (UInt8) -> Bool) -> Substring.UTF8View {
    self[...].dropLast(while: matches)
  }
}
