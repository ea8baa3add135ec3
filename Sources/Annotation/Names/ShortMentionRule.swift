import Lexicon
import Manuscript

/// Joins later, shorter mentions to the full name: `بوريطة` to `ناصر بوريطة`.
struct ShortMentionRule {
  let context: TokenContext

  /// The finds, with short mentions added or named in full.
  func join(_ finds: [NameFind]) -> [NameFind] {
    /// Full names by the key of their last word, the first mention first.
    var byLastWord: [[UInt8]: Entity] = [:]
    var result = finds
    var byStart: [Int: Int] = [:]
    for (position, find) in finds.enumerated() { byStart[find.start] = position }
    for (position, find) in finds.enumerated() where find.entity.kind == .person {
      let last = Array(context.tokens.key(find.end - 1))
      if find.end - find.start >= 2 {
        if byLastWord[last] == nil { byLastWord[last] = find.entity }
      } else if let full = byLastWord[last], !find.isOfGlossary {
        result[position].entity.name = full.name
        result[position].entity.english = full.english
      }
    }
    guard !byLastWord.isEmpty else { return result }
    var covered = [Bool](repeating: false, count: context.tokens.count)
    for find in finds { for token in find.start..<find.end { covered[token] = true } }
    var firstMention: [[UInt8]: Int] = [:]
    for find in finds where find.entity.kind == .person && find.end - find.start >= 2 {
      let last = Array(context.tokens.key(find.end - 1))
      if firstMention[last] == nil { firstMention[last] = find.end }
    }
    for token in 0..<context.tokens.count where !covered[token] && context.isWord(token) {
      guard context.tokens[token].keyRange.count >= 4,
        context.allClasses(token).isDisjoint(with: [
          .functionWord, .noun, .adjective, .predicate, .nationality, .place, .speechVerb,
        ])
      else { continue }
      let key = Array(context.tokens.key(token))
      guard let full = byLastWord[key], token > firstMention[key] ?? Int.max else { continue }
      result.append(
        NameFind(
          entity: Entity(
            range: context.tokens[token].range, kind: .person, name: full.name,
            english: full.english, by: "short-mention", lines: full.lines),
          start: token, end: token + 1, bonus: 0))
    }
    return result.sorted { $0.start < $1.start }
  }
}
