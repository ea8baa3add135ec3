import Lexicon
import Normalization

/// Reads a place behind the word that tells what it is, or which part of it is meant: مدينة طنجة, شمال إيران.
extension NounPhraseReader {
  /// The place that such a word at a token leads to; nil where the English of the word is not sure.
  func headedPlace(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    let letters = lead == nil ? 0 : 1
    guard context.allClasses(index).contains(.placeHead), index + 1 < limit,
      lead == nil || context.tokens.key(index).first == lead,
      Self.heads.contains(context.tokens.key(index).dropFirst(letters))
    else { return nil }
    var place = index + 1
    let words: Words
    let key = Array(context.tokens.key(index).dropFirst(letters))
    if let kind = Self.kindsOfPlaces[key] {
      words = .kind(kind)
    } else if var direction = Self.directions[key] {
      if let second = Self.directions[Array(context.tokens.key(place))], place + 1 < limit {
        guard direction == "north" || direction == "south", second != "central" else { return nil }
        direction += second
        place += 1
      }
      words = .part(direction == "central" ? direction : direction + "ern")
    } else {
      return nil
    }
    guard let found = entity(at: place), edition.entities[found].kind == .place,
      edition.entities[found].range.lowerBound == context.tokens[place].range.lowerBound,
      // The spelling of a place that no list has is a guess.
      !edition.entities[found].lines.isEmpty,
      var phrase = phrase(of: found, from: place, limit: limit)
    else { return nil }
    switch words {
    case .kind(let kind): if !kind.isEmpty { phrase.english = kind + " of " + phrase.english }
    case .part(let part):
      // North of a town is another place than its north.
      guard isWide(place) else { return nil }
      let article = phrase.english.hasPrefix("the ") ? "the " : ""
      phrase.english = article + part + " " + phrase.english.dropFirst(article.count)
    }
    phrase.bare = phrase.english
    phrase.tokens = index..<phrase.tokens.upperBound
    return phrase
  }

  private enum Words {
    case kind(String)
    case part(String)
  }

  /// Whether the place of the list at a token is a country or a region, which has a north of its own.
  private func isWide(_ index: Int) -> Bool {
    guard
      let place = context.longest(in: context.lexicon.places, at: index, marked: .place)?.entry
    else { return false }
    return ["country", "region", "continent", "island"].contains(place.kind)
  }

  private static let heads = KeySet([
    "مدينة", "بلدة", "قرية", "جزيرة", "شمال", "شمالي", "جنوب", "جنوبي", "شرق", "شرقي", "غرب",
    "غربي",
    "وسط",
  ])

  private static let kindsOfPlaces: [[UInt8]: String] = [
    LetterKey.make("مدينة"): "", LetterKey.make("بلدة"): "the town",
    LetterKey.make("قرية"): "the village", LetterKey.make("جزيرة"): "the island",
  ]

  private static let directions: [[UInt8]: String] = [
    LetterKey.make("شمال"): "north", LetterKey.make("شمالي"): "north",
    LetterKey.make("جنوب"): "south", LetterKey.make("جنوبي"): "south",
    LetterKey.make("شرق"): "east", LetterKey.make("شرقي"): "east",
    LetterKey.make("غرب"): "west", LetterKey.make("غربي"): "west",
    LetterKey.make("وسط"): "central",
  ]
}
