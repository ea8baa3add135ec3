import Lexicon
import Manuscript
import Normalization

/// Tells where a noun phrase ends.
extension NounPhraseReader {
  /// Whether the phrase is whole: no further word of it stands behind.
  ///
  /// A preposition, a verb, a sign or a figure closes it; an adjective or a noun that was not read would change
  /// what it says, and what `و` joins is part of it.
  ///
  /// - Parameters:
  ///   - index: The token behind the phrase.
  ///   - limit: The first token that belongs to nothing here.
  ///   - isDefinite: Whether the phrase is definite, so that only a word with the article can go on with it.
  /// - Returns: Whether nothing that follows can belong to it.
  func isClosed(_ index: Int, limit: Int, isDefinite: Bool = false) -> Bool {
    guard index < limit else { return true }
    if context.tokens[index].kind == .punctuation {
      if isQuotedAdjective(index, limit: limit) { return true }
      // برنامج "…" is known by the name between the marks, which has no English.
      let lead = context.text.utf8[context.tokens[index].range.lowerBound]
      return !(context.tokens[index].followsSpace && (lead == 0x22 || lead == 0xC2))
    }
    guard context.isWord(index), dates[index] == nil else { return true }
    if quantities[index] != nil { return isDefinite }
    let classes = context.classes(index)
    if classes.contains(.functionWord) || classes.contains(.speechVerb) { return true }
    if isVerb(index) || ClauseReader.isWorth(context.tokens.key(index)) { return true }
    // مدرسة تخرج منها 340 طالبا: a verb with the pronoun of the noun before it.
    if !isDefinite, index + 1 < limit, context.allClasses(index).contains(.predicate),
      ToldClauseReader.pronominal.contains(context.tokens.key(index + 1))
    {
      return true
    }
    if isWordOfVerb(index) || isDefinite && isOtherNoun(index) { return true }
    if !classes.isDisjoint(with: [.noun, .adjective, .nationality, .solidInitial]) { return false }
    let first = context.tokens.key(index).first
    guard let first, Self.closing.contains(first) else { return false }
    let cut = context.isCut(index)
    // What و joins is no clause of its own unless a verb or a particle stands there.
    if first == TokenContext.waw { return cut && isJoinedClause(index) }
    return cut
  }

  /// `مؤامرة "دموية"`: an adjective that the text only quotes.
  func isQuotedAdjective(_ index: Int, limit: Int) -> Bool {
    guard index + 2 < limit, isMark(index), isMark(index + 2), context.isWord(index + 1),
      !context.hasArticle(index + 1)
    else { return false }
    return context.allClasses(index + 1).contains(.adjective)
  }

  /// القبض of ألقى القبض, مصرعهم of لقي مصرعه.
  func isWordOfVerb(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    if context.lexicon.verbWords.contains(Array(key)) { return true }
    return (1...3).contains { length in
      key.count > length + 2 && Self.pronouns.contains(key.suffix(length))
        && context.lexicon.verbWordsWithPronoun.contains(Array(key.dropLast(length)))
    }
  }

  static let pronouns = KeySet(["ه", "ها", "هم", "هن", "هما"])

  /// Whether a word behind a definite phrase is a noun of its own, and no adjective of it.
  func isOtherNoun(_ index: Int) -> Bool {
    let lead = context.tokens.key(index).first
    if lead == TokenContext.waw { return false }
    if entities[index] != nil { return true }
    let readings = context.tokens.readings(index).filter { $0.proclitics == 0 }
    let isAdjective = readings.contains { reading in
      reading.hasArticle
        && !context.lexicon.classes(of: reading.word).isDisjoint(with: [.adjective, .nationality])
    }
    guard !isAdjective else { return false }
    return readings.contains { context.lexicon.classes(of: $0.word).contains(.noun) }
      || readings.contains { !$0.hasArticle && $0.word >= 0 }
      || CommonNounReader(reader: self).isPossessed(index)
  }

  static let ba = LetterKey.letter("ب")
  static let alef = LetterKey.letter("ا")
  static let closing = Set(["ب", "ل", "ك", "ف", "و"].map { LetterKey.letter($0) })

  /// `وهو`, `وأن`, `وقد`: the beginning of a clause.
  func isJoinedClause(_ index: Int) -> Bool {
    context.tokens.readings(index).contains { reading in
      reading.proclitics == 1 && context.lexicon.functionWords[reading.word] != nil
    }
  }

  /// Whether a word is a finite verb rather than a noun that is spelt alike.
  func isVerb(_ index: Int) -> Bool {
    guard context.isWord(index), context.allClasses(index).contains(.predicate) else {
      return context.allClasses(index).contains(.speechVerb)
        && context.allClasses(index).isDisjoint(with: [.noun, .adjective])
    }
    // رخصا is the noun in the accusative, seldom the verb in the dual.
    if context.tokens.key(index).last == Self.alef, context.allClasses(index).contains(.noun) {
      return false
    }
    return context.tokens.readings(index).contains { reading in
      guard !reading.hasArticle, !reading.hasTanwin,
        let forms = context.lexicon.predicates[reading.word],
        context.lexicon.classes(of: reading.word).isDisjoint(with: [.noun, .adjective])
      else { return false }
      return forms.contains { $0.form != .deverbalNoun }
        && !forms.contains { $0.form == .deverbalNoun }
    }
  }
}
