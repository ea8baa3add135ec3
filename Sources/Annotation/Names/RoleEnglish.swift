import Lexicon
import Manuscript
import Normalization

/// Says a role in English, or not at all: every word of it must be accounted for.
struct RoleEnglish {
  let context: TokenContext
  let organisations: OrganisationRule

  /// The English of a title and its complement; nil when some word has none.
  func gloss(_ range: Range<Int>, title: TokenContext.Match<Title>) -> String? {
    var english = title.entry.english
    var nationality = ""
    var complements: [String] = []
    var isOfBody = false
    var index = title.end
    while index < range.upperBound {
      if let name = self.nationality(index) {
        guard nationality.isEmpty else { return nil }
        nationality = name + " "
        index += 1
      } else if let body = organisation(index, limit: range.upperBound) {
        isOfBody = isOfBody || complements.isEmpty
        complements.append(body.english)
        index = body.end
      } else if let (phrase, end) = complement(index, limit: range.upperBound) {
        complements.append(phrase)
        index = end
      } else if isHouse(index, title: title) {
        index += 1
      } else {
        return nil
      }
    }
    // رئيس of a body is its head; of a country, its president.
    if english == "president", isOfBody { english = "head" }
    return nationality + ([english] + complements).joined(separator: " ")
  }

  /// `السعدي` in السلطان السعدي: without the name of his house he is a sultan all the same.
  private func isHouse(_ index: Int, title: TokenContext.Match<Title>) -> Bool {
    index == title.end && Self.sovereigns.contains(title.entry.english)
      && context.hasArticle(index) && context.tokens.key(index).last == Letter.yeh
  }

  private static let sovereigns: Set = [
    "sultan", "king", "caliph", "emir", "prince", "khedive", "bey", "dey", "vizier", "emperor",
  ]

  private func nationality(_ index: Int) -> String? {
    for reading in context.tokens.readings(index) where reading.hasArticle {
      if let entry = context.lexicon.nationalities[reading.word] { return entry.english }
    }
    return nil
  }

  /// `of the EU`: an organisation whose English is known.
  private func organisation(_ index: Int, limit: Int) -> (english: String, end: Int)? {
    guard let find = organisations.find(at: index), find.end <= limit,
      let english = find.entity.english
    else { return nil }
    let name = OrganisationEnglish.withArticle(english, acronym: nil)
    return ("of " + name, find.end)
  }

  /// A place or a phrase, with the English preposition that it takes.
  private func complement(_ index: Int, limit: Int) -> (String, Int)? {
    if let place = context.longest(in: context.lexicon.places, at: index, marked: .place),
      place.end <= limit
    {
      return ("of " + PlaceEnglish.withArticle(place.entry.pressName), place.end)
    }
    if let phrase = context.longest(
      in: context.lexicon.phrases, at: index, marked: .phrase, allowsArticle: true),
      phrase.end <= limit
    {
      let isFor = phrase.proclitics > 0 && context.tokens.key(index).first == TokenContext.lam
      return ((isFor ? "for " : "of ") + phrase.entry.english, phrase.end)
    }
    return nil
  }
}
