import Manuscript

/// An entity and the tokens that it was found in.
struct NameFind {
  var entity: Entity
  /// The first token of the name.
  let start: Int
  /// The first token behind the name.
  let end: Int
  /// The title before the name, as tokens.
  var titleTokens: Range<Int>?

  /// Whether the publication's glossary names it, so that nothing in the document does it over.
  var isOfGlossary: Bool { entity.by == "glossary" }

  /// How much of the text the find explains; the greater wins.
  var weight: Int { (end - start) * 4 + bonus }
  /// What speaks for it beside its length.
  var bonus: Int = 0
}
