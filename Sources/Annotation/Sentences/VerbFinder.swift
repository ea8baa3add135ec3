import Lexicon
import Normalization

/// Tells which words of a text are verbs, as far as the lists of predicates go.
struct VerbFinder {
  let context: TokenContext

  /// Whether a word is a finite verb without a conjunction; nouns that are spelt alike are let pass.
  func isVerb(_ index: Int) -> Bool {
    guard context.isWord(index) else { return false }
    if isFuture(index) || Self.halves.contains(context.tokens.key(index)) { return true }
    let word = context.tokens.word(index)
    if context.lexicon.functionWords[word] != nil { return isAuxiliary(index) }
    // ألف is a number before it is a verb.
    if context.classes(index).contains(.number) { return false }
    // هدفا is the noun in the accusative, seldom the verb in the dual.
    if context.tokens.key(index).last == Letter.alef, context.allClasses(index).contains(.noun) {
      return false
    }
    return context.lexicon.classes(of: word).contains(.speechVerb)
      || context.lexicon.predicates[word]?.contains { $0.form != .deverbalNoun } == true
  }

  func isAuxiliary(_ index: Int) -> Bool {
    guard context.isWord(index) else { return false }
    let kind = context.lexicon.functionWords[context.tokens.word(index)]?.kind
    return (kind == .auxiliary || kind == .negation)
      && context.tokens.key(index).first != Letter.waw
      && context.tokens.key(index).first != Letter.feh
  }

  /// Verbs that the lists hold only with their object: ألقي القبض, لقي مصرعه.
  private static let halves = KeySet(["ألقي", "ألقت", "لقي", "لقيت"])
  private static let deverbalHalves = KeySet(["إلقاء"])

  private static let passives = KeySet(["تم", "تمت", "سيتم", "ستتم"])

  /// Whether a word is the auxiliary of a passive: تم اعتقال.
  func isPassive(_ index: Int) -> Bool {
    context.isWord(index) && Self.passives.contains(context.tokens.key(index))
  }

  /// Whether a word is a verb with the س of the future.
  private func isFuture(_ index: Int) -> Bool {
    guard context.tokens.key(index).first == Letter.seen else { return false }
    return context.tokens.readings(index).contains { reading in
      reading.proclitics == 1 && !reading.hasArticle
        && context.lexicon.predicates[reading.word]?.contains { $0.form == .present } == true
    }
  }

  /// Whether a word is the noun of an action: اعتقال.
  func isDeverbalNoun(_ index: Int) -> Bool {
    guard context.isWord(index) else { return false }
    return Self.deverbalHalves.contains(context.tokens.key(index))
      || context.lexicon.predicates[context.tokens.word(index)]?
        .contains { $0.form == .deverbalNoun } == true
  }

  /// Whether a word is a verb of the present or the future, by its first letter.
  func isPresent(_ index: Int) -> Bool {
    if isFuture(index) { return true }
    guard isVerb(index), let first = context.tokens.key(index).first else { return false }
    return first == Letter.yeh || first == Letter.teh || first == Letter.noon
  }

  /// Whether a word is a particle that leads on to the next, so that no sentence ends with it.
  ///
  /// Adverbs do not.
  func leadsOn(_ index: Int) -> Bool {
    context.tokens.readings(index).contains { reading in
      context.lexicon.functionWords[reading.word].map { $0.kind != .adverb } == true
    }
  }

  /// Whether a word introduces speech.
  func isSpeechVerb(_ index: Int) -> Bool {
    context.isWord(index) && context.classes(index).contains(.speechVerb)
  }
}
