import Lexicon
import Normalization

/// Tells which words are finite verbs by the stems of the language, where the lists of predicates end.
///
/// The stems are read when this is first asked: only a text that may begin with a headline pays for them.
struct StemVerbReader {
  enum Gender { case masculine, feminine }

  /// A word read as a verb of the third person singular, which is the form before a subject.
  struct Reading {
    /// Nil when the spelling fits both.
    let gender: Gender?
    let isPresent: Bool
    /// Whether a noun is spelt alike: تعهد, وصف.
    let isNounToo: Bool
  }

  let context: TokenContext
  private let forms: WordForms
  private let proclitics: ProcliticReader
  private let enclitics: EncliticReader

  init(context: TokenContext) {
    self.context = context
    forms = WordForms(lexicon: context.lexicon, morphology: .standard)
    proclitics = ProcliticReader(forms: forms)
    enclitics = EncliticReader(forms: forms)
  }

  /// The word as a verb; nil when it is none, or a particle.
  func reading(_ index: Int) -> Reading? {
    guard context.isWord(index), isFree(index) else { return nil }
    return context.withLetters(index) { word in
      let whole = 0..<word.count
      let isNounToo = forms.isNounStem(word, whole)
      let isFuture =
        word[0] == Letter.seen && word.count > 4 && !isNounToo
        && forms.isPresent(word, 1..<word.count)
      let start = isFuture ? 1 : 0
      let isPresent =
        word.count > start + 2 && (word[start] == Letter.yeh || word[start] == Letter.teh)
        && forms.isPresentStem(word, start + 1..<word.count)
      let isPast = word.count > 2 && !isFuture && forms.isPastStem(word, whole)
      let isFemininePast = word.count > 2 && !isFuture && forms.isFemininePast(word, whole)
      guard isPresent || isPast || isFemininePast else { return nil }
      // تعهد is he of the past and she of the present.
      let isMasculine = isPast || isPresent && word[start] == Letter.yeh
      let isFeminine = isFemininePast || isPresent && word[start] == Letter.teh
      return Reading(
        gender: isMasculine && isFeminine ? nil : isMasculine ? .masculine : .feminine,
        isPresent: isPresent, isNounToo: isNounToo)
    }
  }

  /// Whether a word is no particle; auxiliaries are verbs too, without a conjunction.
  private func isFree(_ index: Int) -> Bool {
    guard let kind = context.lexicon.functionWords[context.tokens.word(index)]?.kind else {
      return true
    }
    guard kind == .auxiliary, let first = context.tokens.key(index).first else { return false }
    return first != Letter.waw && first != Letter.feh
  }

  /// Whether a word is a verb in any person and nothing else, with و before it or without.
  func isOnlyVerb(_ index: Int) -> Bool {
    guard context.isWord(index), context.lexicon.functionWords[context.tokens.word(index)] == nil
    else { return false }
    return context.withLetters(index) { word in
      let start = word[0] == Letter.waw && proclitics.count(word) > 0 ? 1 : 0
      let whole = start..<word.count
      return whole.count > 3 && !forms.isNounStem(word, whole) && !forms.isNominal(word, whole)
        && forms.isVerbal(word, whole)
    } ?? false
  }

  /// Whether letters stand before a word that are words of their own.
  func hasProclitic(_ index: Int) -> Bool {
    context.withLetters(index) { proclitics.count($0) > 0 } ?? false
  }

  /// Whether a noun bears a pronoun: مشواره.
  func hasPronoun(_ index: Int) -> Bool {
    context.withLetters(index) { word in
      let rest = proclitics.count(word)..<word.count
      return !forms.isNoun(word, rest) && enclitics.length(word, rest, isNounPlace: true) > 0
    } ?? false
  }

  /// Whether a word bears the article: الحكومة, but not التزامه.
  func hasArticle(_ index: Int) -> Bool {
    guard context.hasArticle(index) else { return false }
    return context.withLetters(index) { word in
      forms.isNoun(word, 2..<word.count) || !forms.isNominal(word, 0..<word.count)
    } ?? false
  }

  /// The gender that a noun asks of the verb before it; nil when its spelling does not tell.
  func gender(ofSubject index: Int) -> Gender? {
    context.withLetters(index) { word in
      let start = context.hasArticle(index) ? 2 : 0
      if word[word.count - 1] == WordKey.taMarbuta { return .feminine }
      if word.count > start + 3, word[word.count - 1] == Letter.teh,
        word[word.count - 2] == Letter.alef
      {
        return .feminine
      }
      // A noun with a dual is a singular; broken plurals take the feminine.
      return forms.isSingular(word, start..<word.count) ? .masculine : nil
    }
  }
}
