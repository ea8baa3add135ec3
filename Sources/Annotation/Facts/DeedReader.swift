import Lexicon
import Normalization

/// Reads nouns of action with what the action is done to: `تهريب 750 كيلوغراما`, `توزيع الاعتمادات`.
struct DeedReader {
  let reader: NounPhraseReader

  private var context: TokenContext { reader.context }

  /// The class of such phrases: they are done, and do nothing themselves.
  static let nounClass = "deed"

  /// The phrase that begins at a token; nil where the English of the noun or of its object is not sure.
  func read(at index: Int, limit: Int, after lead: UInt8?, depth: Int) -> NounPhrase? {
    let proclitics = lead == nil ? 0 : 1
    guard index + 1 < limit, depth < 2, context.allClasses(index).contains(.predicate),
      lead == nil || context.tokens.key(index).first == lead
    else { return nil }
    for reading in context.tokens.readings(index)
    where Int(reading.proclitics) == proclitics && !reading.hasArticle && !reading.hasTanwin {
      guard let forms = context.lexicon.predicates[reading.word],
        let predicate = forms.first(where: { $0.form == .deverbalNoun && isSayable($0.predicate) })?
          .predicate
      else { continue }
      // Where a clause begins, a word that is spelt alike is the verb.
      if lead == nil, forms.contains(where: { $0.form != .deverbalNoun }), opensClause(index) {
        return nil
      }
      guard
        let object = reader.single(at: index + 1, limit: limit, after: nil, depth: depth + 1),
        object.owner == nil, object.nounClass != "number", !object.isTime,
        isSure(predicate, of: object)
      else { continue }
      let preposition = Self.linking[predicate.englishNoun] ?? "of"
      let words = "\(predicate.englishNoun) \(preposition) \(object.english)"
      var phrase = NounPhrase(
        tokens: index..<object.tokens.upperBound, kind: .noun, english: "the " + words, bare: words,
        head: predicate.englishNoun, nounClass: Self.nounClass, isPlural: false,
        isFeminine: context.tokens.key(index).last == ClauseReader.heh, isDefinite: true,
        quantity: object.quantity)
      phrase.infinitive = predicate.englishBase + " " + object.english
      return phrase
    }
    return impersonal(at: index, limit: limit, proclitics: proclitics, depth: depth)
  }

  /// `الإفراج عن 20 معتقلا`: the object of such a deed stands behind a preposition.
  private func impersonal(
    at index: Int, limit: Int, proclitics: Int, depth: Int
  ) -> NounPhrase? {
    for reading in context.tokens.readings(index)
    where Int(reading.proclitics) == proclitics && reading.hasArticle {
      guard
        let predicate = context.lexicon.predicates[reading.word]?.first(where: {
          $0.form == .deverbalNoun && !$0.predicate.isTransitive
            && $0.predicate.englishPreposition.isEmpty && !$0.predicate.preposition.isEmpty
            && $0.predicate.words.isEmpty && $0.predicate.certainty == .always
        })?.predicate,
        context.isKey(index + 1, LetterKey.make(predicate.preposition)), index + 2 < limit,
        let object = reader.single(at: index + 2, limit: limit, after: nil, depth: depth + 1),
        object.owner == nil, object.nounClass != "number", !object.isTime,
        isSayable(predicate.englishNoun)
      else { continue }
      let words = predicate.englishNoun + " of " + object.english
      var phrase = NounPhrase(
        tokens: index..<object.tokens.upperBound, kind: .noun, english: "the " + words, bare: words,
        head: predicate.englishNoun, nounClass: Self.nounClass, isPlural: false,
        isFeminine: nil, isDefinite: true, quantity: object.quantity)
      phrase.infinitive = predicate.englishBase + " " + object.english
      return phrase
    }
    return nil
  }

  private func isSayable(_ predicate: Predicate) -> Bool {
    guard predicate.isTransitive, predicate.words.isEmpty, predicate.certainty != .never,
      !predicate.takesRecipient, !predicate.givesOffice, !predicate.isChange
    else { return false }
    return isSayable(predicate.englishNoun)
  }

  private func isSayable(_ noun: String) -> Bool {
    let last = noun.split(separator: " ").last.map(String.init) ?? ""
    return !Self.prepositions.contains(last) && !last.isEmpty && last != "-"
  }

  private func isSure(_ predicate: Predicate, of object: NounPhrase) -> Bool {
    switch predicate.certainty {
    case .always: true
    case .withObject(let nouns): object.isOne(of: nouns)
    case .never, .withSubject: false
    }
  }

  private func opensClause(_ index: Int) -> Bool {
    index == 0 || !context.sameLeaf(index - 1, index)
      || context.tokens[index - 1].kind == .punctuation
  }

  /// What English puts between a deed and what it is done to, where that is not `of`.
  private static let linking = [
    "visit": "to", "attack": "on", "raid": "on", "cut": "in", "reduction": "in", "increase": "in",
    "support": "for", "threat": "to", "entry": "into", "attendance": "at", "violation": "of",
    "damage": "to", "request": "for", "search": "of",
  ]
  private static let prepositions: Set<String> = [
    "of", "to", "on", "by", "with", "for", "from", "in", "into", "at", "against", "as", "up", "off",
    "out", "down",
  ]
}
