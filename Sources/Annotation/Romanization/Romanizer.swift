public import Lexicon
import Normalization

/// Spells Arabic names in English letters, as the press does.
///
/// The word lists come first. What they do not know is spelt by the shape of names (the article, `عبد ال…`,
/// `بن`) and, letter by letter, by what is likeliest: `LetterTransducer`. Where that finds nothing that can
/// be said aloud, `LetterRules` spell.
public struct Romanizer: Sendable {
  private let lexicon: Lexicon
  private let transducer: LetterTransducer

  /// The romaniser over the word lists that are compiled in.
  public static let standard = Romanizer(lexicon: .standard)

  /// A romaniser over some word lists.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    transducer = LetterTransducer(model: .standard, spellings: .standard)
  }

  /// The English spelling of a name of one or more words.
  ///
  /// What is not in Arabic letters stays as it is; digits and marks become their English ones.
  public func romanize(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let keys = words.map { lexicon.vocabulary.id(of: $0) }
    var spelt: [String] = []
    var index = 0
    while index < words.count {
      if index > 0, index + 1 < words.count, let particle = NameParticles.english(words[index]) {
        spelt.append(particle)
        index += 1
      } else if let (english, length) = listed(keys[index...]) {
        spelt.append(english)
        index += length
      } else if let particle = NameParticles.english(words[index]), index + 1 < words.count {
        spelt.append(particle.prefix(1).uppercased() + particle.dropFirst())
        index += 1
      } else if let servant = servant(words, at: index) {
        spelt.append(servant)
        index += 2
      } else {
        spelt.append(spell(words[index], isAlone: words.count == 1))
        index += 1
      }
    }
    return spelt.joined(separator: " ")
  }

  /// No name of the lists has more words than this.
  private static let longestListedName = 8

  /// The longest name or place of the lists that begins a row of words.
  private func listed(_ words: ArraySlice<Vocabulary.WordID>) -> (String, Int)? {
    let longest = min(words.count, Self.longestListedName)
    for length in stride(from: longest, to: 0, by: -1) {
      let row = Array(words.prefix(length))
      if let name = lexicon.names.entry(row) { return (name.english, length) }
      if let place = lexicon.places.entry(row), !place.isCommonWord {
        return (place.english, length)
      }
    }
    return nil
  }

  /// `عبد القهار`: a servant's name that the lists do not know.
  private func servant(_ words: [String], at index: Int) -> String? {
    guard index + 1 < words.count, words[index] == "عبد",
      let bare = ArabicLetters.withoutArticle(ArabicLetters.letters(of: words[index + 1]))
    else { return nil }
    return "Abdel " + NameCase.capitalized(spell(bare))
  }

  /// One word: its Arabic stretches are spelt, the rest is kept.
  private func spell(_ word: String, isAlone: Bool) -> String {
    var out = ""
    var stretch: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      if ArabicLetters.isLetter(scalar) {
        stretch.append(scalar)
      } else if !ArabicLetters.isMark(scalar) {
        out += spellStretch(stretch, isAlone: isAlone)
        stretch = []
        out.unicodeScalars.append(ArabicLetters.englishMark(scalar))
      }
    }
    return out + spellStretch(stretch, isAlone: isAlone)
  }

  private func spellStretch(_ letters: [Unicode.Scalar], isAlone: Bool) -> String {
    guard !letters.isEmpty else { return "" }
    // A name in brackets or before a comma is looked up without them.
    let key = lexicon.vocabulary.id(of: String(String.UnicodeScalarView(letters)))
    if let (english, _) = listed([key]) { return english }
    guard let bare = ArabicLetters.withoutArticle(letters) else {
      return NameCase.capitalized(spell(letters))
    }
    // A family name that stands alone has no article, as in a newspaper's second mention.
    return (isAlone ? "" : "al-") + NameCase.capitalized(spell(bare))
  }

  private func spell(_ letters: [Unicode.Scalar]) -> String {
    let solid = Array("عبدال".unicodeScalars)
    if letters.count >= solid.count + 3, letters.starts(with: solid) {
      return listedServant(letters) ?? "abdel" + spell(Array(letters.dropFirst(solid.count)))
    }
    return transducer.spell(letters) ?? LetterRules.spell(letters)
  }

  /// The English of `عبدالستار` where the lists know it in two words.
  private func listedServant(_ letters: [Unicode.Scalar]) -> String? {
    let words = ["عبد", String(String.UnicodeScalarView(letters.dropFirst(3)))]
    return lexicon.names.entry(words.map { lexicon.vocabulary.id(of: $0) })?.english
  }
}
