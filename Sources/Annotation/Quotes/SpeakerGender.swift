import Lexicon
import Normalization

/// Tells whether a verb of speech can belong to a speaker, by their genders.
struct SpeakerGender {
  enum Gender {
    case masculine, feminine
  }

  let lexicon: Lexicon

  /// The gender of a verb's third person; nil for a plural.
  func ofVerb(_ verb: String) -> Gender? {
    let key = LetterKey.make(verb)
    guard let first = key.first, let last = key.last else { return nil }
    if key.suffix(2).elementsEqual(Self.plural) { return nil }
    if last == Letter.teh { return .feminine }
    if first == Letter.yeh { return .masculine }
    // `تقول` is she; `تابع` is a past, and he.
    if first == Letter.teh {
      let word = lexicon.vocabulary.id(key)
      let isPresent = lexicon.speechVerbs[word].map { LetterKey.make($0.lemma) != key } ?? false
      return isPresent ? .feminine : .masculine
    }
    return .masculine
  }

  /// The gender of a speaker by his first name, or by the ending of the first word.
  func ofSpeaker(_ speaker: String) -> Gender? {
    let first = String(Substring(speaker.utf8.prefix { $0 != 0x20 }))
    var cursor = PhraseTable<PersonName>.Cursor()
    let word = lexicon.vocabulary.id(of: first)
    if word >= 0, lexicon.names.advance(&cursor, by: word),
      let gender = lexicon.names.entry(at: cursor)?.gender
    {
      return gender == "f" ? .feminine : .masculine
    }
    return first.hasSuffix("ة") ? .feminine : nil
  }

  /// Whether two genders may belong together; what is not known agrees with either.
  func agree(_ left: Gender?, _ right: Gender?) -> Bool {
    guard let left, let right else { return true }
    return left == right
  }

  private static let plural = LetterKey.make("وا")
}
