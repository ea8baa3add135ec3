import Lexicon
import Manuscript

/// An entity and the tokens that it was found in.
///
/// Rules hand finds on at every word, nearly always none: the entity is kept apart, so that this costs little.
struct NameFind {
  private final class Box {
    var entity: Entity
    init(_ entity: Entity) { self.entity = entity }
  }

  private var box: Box
  /// The first token of the name.
  let start: Int
  /// The first token behind the name.
  let end: Int
  /// The title before the name, as tokens.
  let titleTokens: Range<Int>?
  /// What speaks for it beside its length.
  let bonus: Int
  /// The lexicon's line of a Latin short form that may stand for somebody else as well.
  @Boxed var guess: Organisation?

  init(entity: Entity, start: Int, end: Int, titleTokens: Range<Int>? = nil, bonus: Int = 0) {
    box = Box(entity)
    self.start = start
    self.end = end
    self.titleTokens = titleTokens
    self.bonus = bonus
  }

  var entity: Entity {
    _read { yield box.entity }
    _modify {
      if !isKnownUniquelyReferenced(&box) { box = Box(box.entity) }
      yield &box.entity
    }
  }

  /// Whether the publication's glossary names it, so that nothing in the document does it over.
  var isOfGlossary: Bool { entity.by == "glossary" }

  /// How much of the text the find explains; the greater wins.
  var weight: Int { (end - start) * 4 + bonus }
}
