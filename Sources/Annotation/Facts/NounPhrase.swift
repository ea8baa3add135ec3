import Manuscript

/// A noun phrase of the text, read as a whole, with its English.
struct NounPhrase {
  /// Its tokens.
  let tokens: Range<Int>
  /// Its English, with its article.
  let english: String
  /// Whether the English verb beside it stands in the plural.
  let isPlural: Bool
  /// The quantity that it is built around.
  let quantity: Quantity?
  /// The entity that it is, as an index into the edition's entities.
  let entity: Int?
}
