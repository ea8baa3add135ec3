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
    var index = title.end
    while index < range.upperBound {
      if let name = self.nationality(index) {
        guard nationality.isEmpty else { return nil }
        nationality = name + " "
        index += 1
      } else if let (phrase, end) = complement(index, limit: range.upperBound) {
        complements.append(phrase)
        index = end
      } else {
        return nil
      }
    }
    // رئيس of a body is its head; of a country, its president.
    if english == "president", let first = complements.first, first.hasPrefix("of the ") {
      english = "head"
    }
    return nationality + ([english] + complements).joined(separator: " ")
  }

  private func nationality(_ index: Int) -> String? {
    for reading in context.tokens.readings(index) where reading.hasArticle {
      if let entry = context.lexicon.nationalities[reading.word] { return entry.english }
    }
    return nil
  }

  /// An organisation, a place or a phrase, with the English preposition that it takes.
  private func complement(_ index: Int, limit: Int) -> (String, Int)? {
    if let organisation = organisations.find(at: index), organisation.end <= limit,
      let english = organisation.entity.english
    {
      return ("of the " + english, organisation.end)
    }
    if let place = context.longest(in: context.lexicon.places, at: index, marked: .place),
      place.end <= limit
    {
      return ("of " + place.entry.english, place.end)
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
