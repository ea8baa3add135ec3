import Lexicon

/// Spells names with the word lists.
enum Romanization {
  /// The English spelling of a name: each word of it that the lists know, the others as they stand.
  static func spelling(of name: String) -> String {
    let lexicon = Lexicon.standard
    return name.split(whereSeparator: \.isWhitespace).map { word in
      lexicon.names.entry([lexicon.vocabulary.id(of: String(word))])?.english ?? String(word)
    }.joined(separator: " ")
  }
}
