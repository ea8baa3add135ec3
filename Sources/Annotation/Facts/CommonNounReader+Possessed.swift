import Lexicon
import Normalization

/// Reads nouns with the pronoun of whoever has them: `فعالياته`, `إنتاجها`.
extension CommonNounReader {
  /// A noun that lacks only the pronoun of its owner in English: `production`, of `إنتاجها`.
  func possessed(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    guard index < limit, let found = possessedNoun(at: index, after: lead) else { return nil }
    let adjectives = adjectives(from: index + 1, limit: limit, isDefinite: true, gender: nil)
    let words = (adjectives.english.reversed() + [found.english]).joined(separator: " ")
    var phrase = NounPhrase(
      tokens: index..<adjectives.end, kind: found.isIndicator ? .indicator : .noun, english: words,
      bare: words, head: found.head, nounClass: found.nounClass, isPlural: found.isPlural,
      isFeminine: nil, isDefinite: true)
    phrase.owner = found.owner
    return phrase
  }

  /// Whether a word is such a noun.
  func isPossessed(_ index: Int) -> Bool { possessedNoun(at: index, after: nil) != nil }

  /// A noun without its pronoun.
  private struct Possessed {
    var english: String
    var head: String
    var nounClass: String
    var isPlural: Bool
    var isIndicator = false
    var owner = PossessorGender.masculine
  }

  private func possessedNoun(at index: Int, after lead: UInt8?) -> Possessed? {
    let context = reader.context
    guard context.isWord(index) else { return nil }
    var key = context.tokens.key(index)
    guard key.count >= 4, let last = key.last,
      last == Self.pronoun || last == Self.alef || last == Self.meem,
      lead == nil || key.first == lead
    else { return nil }
    if lead == nil {
      // A word that a list holds as it stands is that word.
      guard context.classes(index).isEmpty, context.tokens.word(index) < 0 else { return nil }
    } else {
      key = key.dropFirst()
    }
    let (length, owner): (Int, PossessorGender) =
      switch last {
      case Self.alef: (2, .feminine)
      case Self.meem: (2, .plural)
      default: (1, .masculine)
      }
    if length == 2 {
      guard key.dropLast().last == Self.pronoun else { return nil }
    } else {
      // ة has the same letter in keys.
      let end = context.tokens[index].range.upperBound
      guard context.text.utf8[end - 2..<end].elementsEqual(Self.heh) else { return nil }
    }
    let stem = key.dropLast(length)
    guard stem.count >= 3, !stem.starts(with: TokenContext.article) else { return nil }
    for candidate in Self.stems(stem) {
      guard var found = noun(candidate) else { continue }
      found.owner = owner
      return found
    }
    return nil
  }

  /// The noun as it would stand alone: روايت is رواية, موظفي is موظفين.
  private static func stems(_ stem: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    switch stem.last {
    case EventOpeningReader.teh: [stem.dropLast() + [pronoun], stem]
    case yeh, TokenContext.waw: [stem, stem + [noon]]
    default: [stem]
    }
  }

  private func noun(_ key: ArraySlice<UInt8>) -> Possessed? {
    let lexicon = reader.context.lexicon
    let word = lexicon.vocabulary.id(key)
    guard word >= 0 else { return nil }
    let classes = lexicon.classes(of: word)
    guard classes.isDisjoint(with: [.functionWord, .nationality, .speechVerb]) else { return nil }
    // كتبها is `he wrote it` as well as `her books`.
    if classes.contains(.predicate),
      lexicon.predicates[word]?.contains(where: { $0.form != .deverbalNoun }) ?? false
    {
      return nil
    }
    if classes.contains(.indicator) {
      var cursor = PhraseTable<Indicator>.Cursor()
      if lexicon.indicators.advance(&cursor, by: word),
        let entry = lexicon.indicators.entry(at: cursor), entry.complement != .amount
      {
        return Possessed(
          english: entry.english, head: entry.english, nounClass: "indicator",
          isPlural: entry.isPlural, isIndicator: true)
      }
    }
    if classes.contains(.noun), let forms = lexicon.nouns[word], let first = forms.first {
      guard forms.allSatisfy({ $0.noun.english == first.noun.english }), first.form != .dual,
        !first.noun.isAmbiguous
      else { return nil }
      let isPlural = first.form == .plural
      return Possessed(
        english: isPlural ? first.noun.englishPlural : first.noun.english, head: first.noun.english,
        nounClass: first.noun.kind, isPlural: isPlural)
    }
    guard classes.contains(.phrase) else { return nil }
    var cursor = PhraseTable<GlossedPhrase>.Cursor()
    guard lexicon.phrases.advance(&cursor, by: word),
      let entry = lexicon.phrases.entry(at: cursor), !entry.english.isCapitalised
    else { return nil }
    return Possessed(
      english: entry.english, head: entry.english,
      nounClass: entry.isCountable ? "thing" : entry.takesArticle ? "group" : "mass",
      isPlural: !entry.isCountable && entry.english.isPluralEnglish)
  }

  private static let pronoun = LetterKey.letter("ه")
  private static let heh = Array("ه".utf8)
  private static let alef = LetterKey.letter("ا")
  private static let meem = LetterKey.letter("م")
  private static let yeh = LetterKey.letter("ي")
  private static let noon = LetterKey.letter("ن")
}
