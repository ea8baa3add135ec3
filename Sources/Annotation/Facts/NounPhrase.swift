import Manuscript

/// A noun phrase of the text, read as a whole, with its English.
///
/// It is shared by reference: an event holds three of them and is copied often.
final class NounPhrase {
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

  init(
    tokens: Range<Int>, english: String, isPlural: Bool, quantity: Quantity?, entity: Int?
  ) {
    self.tokens = tokens
    self.english = english
    self.isPlural = isPlural
    self.quantity = quantity
    self.entity = entity
  }
}
