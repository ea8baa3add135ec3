import Lexicon
import Normalization

/// Nouns with what they are for.
extension CommonNounReader {
  /// `متحف للآلات الموسيقية`, `مدرسة للبنات`: what a place or a body is of or for.
  func purpose(
    of noun: String, at index: Int, limit: Int, depth: Int
  ) -> (words: String, end: Int)? {
    guard index < limit, context.hasAssimilatedArticle(index), context.isWord(index),
      let link = Self.purposes[noun],
      let phrase = reader.single(
        at: index, limit: limit, after: TokenContext.lam, depth: depth + 1),
      phrase.kind == .noun, phrase.owner == nil, phrase.isMass || phrase.isPlural,
      reader.isClosed(phrase.tokens.upperBound, limit: limit, isDefinite: true)
    else { return nil }
    return (" " + link + " " + phrase.bare, phrase.tokens.upperBound)
  }

  private static let purposes = [
    "museum": "of", "school": "for", "centre": "for", "exhibition": "of", "festival": "of",
    "hospital": "for", "institute": "for", "fund": "for", "prize": "for", "competition": "for",
    "forum": "for", "association": "for", "union": "of", "camp": "for", "conference": "for",
  ]
}
