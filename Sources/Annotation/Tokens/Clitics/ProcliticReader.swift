import Lexicon

/// Counts the letters in front of a word that are words of their own: و ف, then ب ل ك س.
struct ProcliticReader: Sendable {
  let forms: WordForms

  /// How many letters at the front are proclitics: none to two.
  func count(_ word: WordLetters) -> Int {
    let whole = 0..<word.count
    // The closed classes come first: there are few of them, and they are half of all running words.
    if forms.particle(word, whole) != nil { return 0 }
    if let count = subordinator(word) { return count }
    if forms.hasSolidInitial(word, whole) || forms.isParticle(word, whole) { return 0 }
    if let count = beforeParticle(word) { return count }

    var start = 0
    if Letter.isConjunction(word[0]), word.count >= 3, takesConjunction(word) {
      if forms.hasSolidInitial(word, 1..<word.count) { return 1 }
      start = 1
    }
    let rest = start..<word.count
    guard rest.count > 3 else { return start }
    let first = word[start]
    let host = start + 1..<word.count
    if first == Letter.lam, word[start + 1] == Letter.lam { return start + 1 }
    if Letter.isPreposition(first), takesPreposition(word, rest) { return start + 1 }
    if first == Letter.seen, forms.isPresentWithPronoun(word, host), !forms.isNoun(word, rest) {
      return start + 1
    }
    return start
  }

  /// بأن and لأن, which names and other words are spelt like when hamzas are not written.
  private func subordinator(_ word: WordLetters) -> Int? {
    let start = Letter.isConjunction(word[0]) ? 1 : 0
    guard word.count >= start + 3, word[start] == Letter.beh || word[start] == Letter.lam,
      word[start + 1] == Letter.alef, word[start + 2] == Letter.noon,
      forms.isParticle(word, start + 1..<word.count)
    else { return nil }
    return start + 1
  }

  /// A conjunction, a preposition or both before a particle: وهو, بهذا, ولكل, وبه.
  private func beforeParticle(_ word: WordLetters) -> Int? {
    for start in 0...(Letter.isConjunction(word[0]) ? 1 : 0) {
      let rest = start..<word.count
      if start == 1, forms.isParticle(word, rest) { return 1 }
      guard rest.count > 1, Letter.isPreposition(word[start]) else { continue }
      let host = start + 1..<word.count
      let pronoun = forms.particlePronoun(word, host)
      for length in Set([0, pronoun]) {
        let particle = forms.particle(word, host.lowerBound..<host.upperBound - length)
        if particle?.prepositions.contains(word[start]) == true { return start + 1 }
      }
    }
    return nil
  }

  /// Whether the first letter, و or ف, is the conjunction.
  private func takesConjunction(_ word: WordLetters) -> Bool {
    let whole = 0..<word.count
    let rest = 1..<word.count
    if word.count == 3 {
      return forms.isCommon(word, rest) && !forms.isCommon(word, whole)
    }
    // No stem begins with و or ف and a hamza that sits on an alef.
    if word.hasHamza(1), !forms.isNounStem(word, whole) { return true }
    if word[0] == Letter.feh {
      // ف stands before verbs, particles and definite nouns; before a bare noun it is its first letter.
      if hasArticle(word, rest) { return true }
      if word[1] == Letter.lam, isPrefixed(word, rest) { return true }
      guard !forms.isPlainWord(word, whole), !forms.isListed(word, whole) else { return false }
      if word[1] == Letter.seen, isPrefixed(word, rest) { return true }
      return forms.isVerbal(word, rest) || forms.isFunctionWord(word, rest)
    }
    if forms.isCommon(word, rest), !forms.isListed(word, whole) { return true }
    if isKnown(word, rest) {
      return !forms.isNounStem(word, whole)
        || forms.isNounStem(word, rest) && rest.count > 3
    }
    // Two unknown words: foreign names begin with وا, وي and وو, others seldom with و.
    return !forms.isPlainWord(word, whole) && rest.count > 3
      && ![Letter.alef, Letter.yeh, Letter.waw].contains(word[1])
  }

  /// Whether what follows a conjunction is a word, with or without other clitics.
  private func isKnown(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    forms.hasSolidInitial(word, range) || hasArticle(word, range)
      || hasLongArticle(word, range) || forms.isNominal(word, range)
      || forms.isVerbal(word, range) || isPrefixed(word, range)
  }

  /// Whether a word begins with a preposition, or with the س of the future.
  private func isPrefixed(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    let first = word[range.lowerBound]
    if first == Letter.lam, word[range.lowerBound + 1] == Letter.lam { return true }
    if Letter.isPreposition(first) { return takesPreposition(word, range) }
    return first == Letter.seen
      && forms.isPresentWithPronoun(word, range.lowerBound + 1..<range.upperBound)
  }

  /// Whether the first letter of a range, ب ل or ك, is a preposition (or the ل of command and purpose).
  private func takesPreposition(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    let host = range.lowerBound + 1..<range.upperBound
    let first = word[range.lowerBound]
    if hasArticle(word, host) || hasLongArticle(word, host) && !forms.isNounStem(word, range) {
      return first != Letter.lam
    }
    if range.lowerBound + 1 < word.count, word.hasHamza(host.lowerBound),
      !forms.isPlainWord(word, range)
    {
      return true
    }
    if first == Letter.lam, forms.isPresentWithPronoun(word, host), !forms.isNoun(word, range) {
      return true
    }
    guard forms.isNominal(word, host) else { return false }
    // Both are words: the everyday one wins, and the whole when neither or both are.
    guard forms.isPlainWord(word, range) || forms.isListed(word, range) else { return true }
    return forms.isCommon(word, host) && !forms.isCommon(word, range)
      && !forms.isAccusative(word, range)
  }

  /// The article before a known word.
  private func hasArticle(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    guard range.count > 4, startsWithArticle(word, range) else { return false }
    let noun = range.lowerBound + 2..<range.upperBound
    return forms.isNoun(word, noun) || forms.isFunctionWord(word, noun)
  }

  /// The article before a long word, known or not.
  private func hasLongArticle(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    range.count > 5 && startsWithArticle(word, range)
  }

  private func startsWithArticle(_ word: WordLetters, _ range: Range<Int>) -> Bool {
    word[range.lowerBound] == Letter.alef && word[range.lowerBound + 1] == Letter.lam
      && !word.hasHamza(range.lowerBound)
  }
}
