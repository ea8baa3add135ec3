import Lexicon

/// Finds the pronoun at the end of a word.
struct EncliticReader: Sendable {
  let forms: WordForms

  /// Measures the pronoun at the end of what is left without proclitics.
  ///
  /// - Parameters:
  ///   - word: The word's letters.
  ///   - range: The letters behind the proclitics.
  ///   - isNounPlace: Whether only a noun can stand here: behind a preposition.
  /// - Returns: The length of the pronoun; 0 for none.
  func length(_ word: WordLetters, _ range: Range<Int>, isNounPlace: Bool) -> Int {
    guard range.count >= 2, forms.particle(word, range) == nil else { return 0 }
    let particlePronoun = forms.particlePronoun(word, range)
    if particlePronoun > 0 { return particlePronoun }
    guard Pronoun.objects.contains(where: { $0.ends(word, range) }) else { return 0 }
    if isDefinite(word, range) || isWhole(word, range) { return 0 }

    for pronoun in Pronoun.objects where pronoun.ends(word, range) {
      let stem = range.lowerBound..<range.upperBound - pronoun.length
      guard stem.count >= 2 else { continue }
      let length = pronoun.length
      let isVerb = forms.isVerbCarrier(word, stem)
      if word[stem.upperBound] == Letter.noon, word[range.upperBound - 1] == Letter.yeh {
        // ني stands behind verbs alone.
        if isVerb, !forms.isPresent(word, range), !forms.isNoun(word, range) { return length }
        continue
      }
      if forms.isPresent(word, range) || forms.isPast(word, range) {
        // A verb as it stands (يساهم, قلنا) or with its object (أجابه): the everyday reading wins.
        if isVerb, forms.isCommon(word, stem), !forms.isCommon(word, range) { return length }
        if isNounPlace, length > 1, forms.isCarrier(word, stem) { return length }
        return 0
      }
      if isVerb || forms.isCarrier(word, stem) { return length }
    }
    return 0
  }

  /// A noun with the article takes no pronoun.
  private func isDefinite(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    range.count > 4 && word[range.lowerBound] == Letter.alef
      && word[range.lowerBound + 1] == Letter.lam && !word.hasHamza(range.lowerBound)
      && forms.isNoun(word, range.lowerBound + 2..<range.upperBound)
  }

  /// Whether the lexicons hold the word with its last letters: مياه, بنك, أحيانا.
  private func isWhole(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    if forms.isNounStem(word, range) || forms.isAccusative(word, range) { return true }
    return word[range.upperBound - 1] != Letter.heh && forms.isListed(word, range)
  }
}
