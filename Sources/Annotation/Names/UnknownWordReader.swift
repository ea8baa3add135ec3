import Lexicon
import Normalization

/// Tells names that no list holds from the words of the language that no list holds.
///
/// The stems are read when this is first asked: only a word that the lists leave open pays for them.
struct UnknownWordReader {
  let context: TokenContext

  /// Whether a word that no list holds may be a name: no noun or verb, with clitics or without.
  func mayBeName(_ index: Int) -> Bool {
    guard context.isWord(index), context.tokens.readings(index).isEmpty,
      context.tokens.key(index).count >= 3
    else { return false }
    let forms = WordForms(lexicon: context.lexicon, morphology: .standard)
    let proclitics = ProcliticReader(forms: forms)
    return context.withLetters(index) { word -> Bool in
      let whole = 0..<word.count
      if forms.isNominal(word, whole) || forms.isVerbal(word, whole) { return false }
      let count = proclitics.count(word)
      if count > 0, count + 3 < word.count {
        let rest = count..<word.count
        if forms.isNominal(word, rest) || forms.isVerbal(word, rest) { return false }
      }
      return true
    } ?? false
  }

  /// Whether a word that no list holds may go on a name that has begun: family names are spelt like many a word.
  func mayGoOn(_ index: Int) -> Bool {
    guard context.isWord(index), context.tokens.readings(index).isEmpty,
      context.tokens.key(index).count >= 3, context.tokens.key(index).first != TokenContext.waw
    else { return false }
    let forms = WordForms(lexicon: context.lexicon, morphology: .standard)
    return context.withLetters(index) { word -> Bool in
      let whole = 0..<word.count
      let isNisba = word[word.count - 1] == Letter.yeh
      if word.count >= 4, !isNisba, forms.isNoun(word, whole) { return false }
      if context.hasArticle(index) { return isNisba || !forms.isNominal(word, whole) }
      if word.count >= 4, forms.isPastStem(word, whole) || forms.isFemininePast(word, whole) {
        return false
      }
      guard word.count >= 5, Self.proclitics.contains(word[0]) else { return true }
      let rest = 1..<word.count
      return !forms.isNoun(word, rest) && !forms.isPastStem(word, rest)
        && !forms.isPresent(word, rest)
    } ?? false
  }

  private static let proclitics = [Letter.feh, Letter.beh, Letter.lam]
}
