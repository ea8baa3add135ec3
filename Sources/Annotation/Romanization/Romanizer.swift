public import Lexicon
import Normalization

/// Spells Arabic names in English letters, as the press does.
///
/// The word lists come first. What they do not know is spelt by the shape of names (the article, `عبد ال…`,
/// `بن`) and, letter by letter, by what is likeliest: `LetterTransducer`. Where that finds nothing that can
/// be said aloud, `LetterRules` spell.
public struct Romanizer: Sendable {
  private let lexicon: Lexicon

  /// The romaniser over the word lists that are compiled in.
  public static let standard = Romanizer(lexicon: .standard)

  /// A romaniser over some word lists.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The English spelling of a name of one or more words.
  ///
  /// What is not in Arabic letters stays as it is; digits and marks become their English ones.
  public func romanize(_ name: String) -> String {
    join(parts(name.split(whereSeparator: \.isWhitespace).map(String.init)))
  }

  /// The English spelling of a name, where it can be believed.
  ///
  /// An Arabic name that no list has may be spelt in several ways, and none of them is wrong. Of a foreign one a
  /// single spelling is right, which its Arabic letters seldom tell: it is told where they hardly fit another.
  func believableEnglish(of name: String) -> String? {
    let words = name.split { $0.isWhitespace || $0 == "-" }.map(String.init)
    let parts = parts(words)
    // Neither an unknown word that the letters do not tell nor an Arabic one behind a foreign name: روزا رياح.
    guard
      isArabic(parts)
        || parts.allSatisfy({ $0.spelt == nil || $0.isCertain && $0.origin == .foreign })
    else { return nil }
    return parts.isEmpty ? nil : join(parts)
  }

  /// Whether a name is an Arabic one: a list or the article says so, and nothing else does not.
  private func isArabic(_ parts: [NamePart]) -> Bool {
    NamePart.origin(of: parts) == .arabic
      && parts.contains { part in
        part.spelt.map { ArabicLetters.withoutArticle($0) != nil } ?? (part.origin == .arabic)
      }
  }

  private func join(_ parts: [NamePart]) -> String {
    let origin = NamePart.origin(of: parts)
    return parts.map { $0.english(in: origin) }.joined(separator: " ")
  }

  private func parts(_ words: [String]) -> [NamePart] {
    let keys = words.map { lexicon.vocabulary.id(of: $0) }
    var parts: [NamePart] = []
    var index = 0
    while index < words.count {
      let particle = index + 1 < words.count ? NameParticles.particle(words[index]) : nil
      if index > 0, let (numeral, length) = regnalNumber(words, at: index) {
        parts.append(NamePart(english: numeral))
        index += length
      } else if index > 0, let particle {
        parts.append(NamePart(english: particle.english, origin: particle.origin))
        index += 1
      } else if index == 0, words.count > 1, let kunya = NameParticles.kunya(words[0]),
        (listed(keys[...])?.1 ?? 0) < 2
      {
        parts.append(NamePart(english: kunya, origin: .arabic))
        index += 1
      } else if let (part, length) = listed(keys[index...]) {
        parts.append(part)
        index += length
      } else if let particle {
        parts.append(
          NamePart(english: NameCase.capitalized(particle.english), origin: particle.origin))
        index += 1
      } else if let servant = servant(words, at: index) {
        parts.append(NamePart(english: servant, origin: .arabic))
        index += 2
      } else if let name = writtenWithJeem(words[index]) {
        parts.append(name)
        index += 1
      } else {
        parts.append(spell(words[index], isAlone: words.count == 1))
        index += 1
      }
    }
    return parts
  }

  /// `السادس` behind a first name.
  private func regnalNumber(_ words: [String], at index: Int) -> (String, Int)? {
    // No word of them is longer than seven letters of two bytes, with a mark on each.
    guard words[index].utf8.count <= 28 else { return nil }
    let next = index + 1 < words.count && words[index + 1].utf8.count <= 12 ? words[index + 1] : nil
    return RegnalNumbers.roman(LetterKey.make(words[index]), next.map(LetterKey.make))
  }

  /// No name of the lists has more words than this.
  private static let longestListedName = 8

  /// The longest name or place of the lists that begins a row of words.
  private func listed(_ words: ArraySlice<Vocabulary.WordID>) -> (NamePart, Int)? {
    let longest = min(words.count, Self.longestListedName)
    for length in stride(from: longest, to: 0, by: -1) {
      let row = words.prefix(length)
      if let name = name(row) { return (name, length) }
      if let place = lexicon.places.entry(Array(row)), !place.isCommonWord {
        return (NamePart(english: place.english), length)
      }
    }
    return nil
  }

  /// The name that a row of words is in the lists, with what both lists say of it.
  private func name(_ words: ArraySlice<Vocabulary.WordID>) -> NamePart? {
    var cursor = PhraseTable<PersonName>.Cursor()
    for word in words {
      guard lexicon.names.advance(&cursor, by: word) else { return nil }
    }
    let names = lexicon.names.allEntries(at: cursor)
    guard let first = names.first else { return nil }
    let foreign = names.first(where: \.isForeign)
    let isInBoth = foreign != nil && !first.isForeign
    return NamePart(
      english: first.english, foreign: foreign?.english,
      origin: isInBoth ? nil : first.isForeign ? .foreign : .arabic)
  }

  /// `جولدسميث`: a foreign name that the lists have with غ for its g, as Egypt writes it.
  private func writtenWithJeem(_ word: String) -> NamePart? {
    let letters = Array(word.unicodeScalars)
    let places = letters.indices.filter { letters[$0] == "ج" }
    guard (1...3).contains(places.count), letters.count <= LetterTransducer.longestWord else {
      return nil
    }
    // All of them first, then every choice: جونج is غونغ, جونغ or غونج.
    for choice in stride(from: (1 << places.count) - 1, to: 0, by: -1) {
      var spelling = letters
      for (bit, place) in places.enumerated() where choice >> bit & 1 == 1 { spelling[place] = "غ" }
      let key = lexicon.vocabulary.id(of: String(String.UnicodeScalarView(spelling)))
      if let name = name([key]), name.origin == .foreign { return name }
    }
    return nil
  }

  /// `عبد القهار`: a servant's name that the lists do not know.
  private func servant(_ words: [String], at index: Int) -> String? {
    guard index + 1 < words.count, words[index] == "عبد",
      let bare = ArabicLetters.withoutArticle(ArabicLetters.letters(of: words[index + 1]))
    else { return nil }
    let divine = name([lexicon.vocabulary.id(of: words[index + 1])])?.english
    return "Abdel " + (divine ?? NameCase.capitalized(spell(bare)))
  }

  /// One word: its Arabic stretches are spelt, the rest is kept.
  private func spell(_ word: String, isAlone: Bool) -> NamePart {
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
    let letters = ArabicLetters.letters(of: word)
    let isCertain = LetterTransducer.standard.read(letters).isCertain
    // What hardly fits another spelling than a usual English one is a foreign name.
    return NamePart(
      english: out + spellStretch(stretch, isAlone: isAlone),
      origin: ArabicLetters.origin(letters) ?? (isCertain ? .foreign : nil), spelt: letters,
      isCertain: isCertain)
  }

  private func spellStretch(_ letters: [Unicode.Scalar], isAlone: Bool) -> String {
    guard !letters.isEmpty else { return "" }
    // A name in brackets or before a comma is looked up without them.
    let key = lexicon.vocabulary.id(of: String(String.UnicodeScalarView(letters)))
    if let (part, _) = listed([key]) { return part.english }
    guard let bare = ArabicLetters.withoutArticle(letters) else {
      return NameCase.capitalized(spell(letters))
    }
    // A family name that stands alone has no article, as in a newspaper's second mention.
    let listed = name([lexicon.vocabulary.id(of: String(String.UnicodeScalarView(bare)))])
    return (isAlone ? "" : "al-") + (listed?.english ?? NameCase.capitalized(spell(bare)))
  }

  private func spell(_ letters: [Unicode.Scalar]) -> String {
    let solid = Array("عبدال".unicodeScalars)
    if letters.count >= solid.count + 3, letters.starts(with: solid) {
      return listedServant(letters) ?? "abdel" + spell(Array(letters.dropFirst(solid.count)))
    }
    return LetterTransducer.standard.read(letters).spelling ?? LetterRules.spell(letters)
  }

  /// The English of `عبدالستار` where the lists know it in two words.
  private func listedServant(_ letters: [Unicode.Scalar]) -> String? {
    let words = ["عبد", String(String.UnicodeScalarView(letters.dropFirst(3)))]
    return lexicon.names.entry(words.map { lexicon.vocabulary.id(of: $0) })?.english
  }
}
