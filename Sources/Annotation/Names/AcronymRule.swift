import Lexicon
import Manuscript

/// Joins Latin short forms to the names that they stand for: `المجلس … (CNDH)`.
struct AcronymRule {
  let context: TokenContext

  /// The finds, with acronyms named in both places.
  func join(_ finds: [NameFind]) -> [NameFind] {
    var result = finds
    /// Canonical entities by the acronym that the document itself gives them.
    var given: [String: Entity] = [:]
    var added: [NameFind] = []
    for (position, find) in finds.enumerated() where find.entity.kind == .organisation {
      guard let token = bracketed(after: find.end) else { continue }
      let listed = finds[(position + 1)...].first { $0.start >= token }
        .flatMap { $0.start == token ? $0 : nil }
      guard listed.map({ $0.entity.kind == .organisation }) ?? true else { continue }
      let acronym = context.text[context.tokens[token].range]
      if let known = listed {
        // The short form is in the lexicon: it tells the English name of an unlisted spelling.
        if result[position].entity.english == nil {
          result[position].entity.english = known.entity.english
          result[position].entity.fullEnglish = known.entity.fullEnglish
        }
      }
      result[position].entity.acronym = acronym
      given[acronym] = result[position].entity
      if listed == nil {
        added.append(mention(token, of: result[position].entity))
      }
    }
    if given.isEmpty { return result }
    for index in result.indices
    where context.tokens[result[index].start].kind == .latin && !result[index].isOfGlossary {
      let text = context.text[result[index].entity.range]
      if let entity = given[text] {
        result[index].entity.name = entity.name
        if entity.english != nil {
          result[index].entity.english = entity.english
          result[index].entity.fullEnglish = entity.fullEnglish
        }
        result[index].entity.acronym = text
      }
    }
    let known = Set(result.map(\.start) + added.map(\.start))
    for token in 0..<context.tokens.count
    where context.tokens[token].kind == .latin && !known.contains(token) {
      if let entity = given[context.text[context.tokens[token].range]] {
        added.append(mention(token, of: entity))
      }
    }
    return (result + added).sorted { $0.start < $1.start }
  }

  private func mention(_ token: Int, of entity: Entity) -> NameFind {
    let range = context.tokens[token].range
    return NameFind(
      entity: Entity(
        range: range, kind: entity.kind, name: entity.name, english: entity.english,
        fullEnglish: entity.fullEnglish, acronym: context.text[range], by: "acronym-of-document",
        lines: entity.lines),
      start: token, end: token + 1, bonus: 0)
  }

  /// The Latin capitals between brackets right behind a name.
  private func bracketed(after end: Int) -> Int? {
    let tokens = context.tokens
    guard end + 2 < tokens.count, context.sameLeaf(end - 1, end + 2), tokens.isSign(end, "("),
      tokens[end + 1].kind == .latin, tokens.isSign(end + 2, ")")
    else { return nil }
    let bytes = context.text.utf8[tokens[end + 1].range]
    let capitals = bytes.count { (0x41...0x5A).contains($0) }
    return capitals >= 2 && capitals * 2 >= bytes.count ? end + 1 : nil
  }
}
