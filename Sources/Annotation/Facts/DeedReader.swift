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
      let words = predicate.englishNoun + " of " + object.english
      return NounPhrase(
        tokens: index..<object.tokens.upperBound, kind: .noun, english: "the " + words, bare: words,
        head: predicate.englishNoun, nounClass: Self.nounClass, isPlural: false,
        isFeminine: context.tokens.key(index).last == ClauseReader.heh, isDefinite: true,
        quantity: object.quantity)
    }
    return nil
  }

  private func isSayable(_ predicate: Predicate) -> Bool {
    guard predicate.isTransitive, predicate.words.isEmpty, predicate.certainty != .never,
      !predicate.takesRecipient, !predicate.givesOffice, !predicate.isChange
    else { return false }
    let last = predicate.englishNoun.split(separator: " ").last.map(String.init) ?? ""
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

  private static let prepositions: Set<String> = [
    "of", "to", "on", "by", "with", "for", "from", "in", "into", "at", "against", "as", "up", "off",
    "out", "down",
  ]
}
