import Lexicon
import Normalization

/// Tells which words of a text are verbs, as far as the lists of predicates go.
struct VerbFinder {
  let context: TokenContext

  /// Whether a word is a finite verb without a conjunction; nouns that are spelt alike are let pass.
  func isVerb(_ index: Int) -> Bool {
    guard context.isWord(index) else { return false }
    let word = context.tokens.word(index)
    if context.lexicon.functionWords[word] != nil { return isAuxiliary(index) }
    return context.lexicon.classes(of: word).contains(.speechVerb)
      || context.lexicon.predicates[word]?.contains { $0.form != .deverbalNoun } == true
  }

  func isAuxiliary(_ index: Int) -> Bool {
    guard context.isWord(index) else { return false }
    let kind = context.lexicon.functionWords[context.tokens.word(index)]?.kind
    return (kind == "auxiliary" || kind == "negation")
      && context.tokens.key(index).first != Letter.waw
      && context.tokens.key(index).first != Letter.feh
  }

  /// Whether a word is a verb of the present, by its first letter.
  func isPresent(_ index: Int) -> Bool {
    guard isVerb(index), let first = context.tokens.key(index).first else { return false }
    return first == Letter.yeh || first == Letter.teh || first == Letter.noon
  }

  /// Whether a word introduces speech.
  func isSpeechVerb(_ index: Int) -> Bool {
    context.isWord(index) && context.classes(index).contains(.speechVerb)
  }
}
