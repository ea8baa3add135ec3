import Lexicon
import Manuscript
import Normalization

/// Joins later, shorter mentions to the full name: `بوريطة` to `ناصر بوريطة`.
struct ShortMentionRule {
  let context: TokenContext

  /// A full name, and where a short mention of it may begin.
  private struct FullName {
    let entity: Entity
    /// The first token behind its first mention.
    let end: Int
    /// The particle before its last word: بن, ولد.
    let particle: [UInt8]?
  }

  /// The finds, with short mentions added or named in full.
  func join(_ finds: [NameFind]) -> [NameFind] {
    var names: [[UInt8]: FullName] = [:]
    /// The full names by their first word; nil where two begin with it.
    var byFirst: [[UInt8]: Entity?] = [:]
    var result = finds
    for (position, find) in finds.enumerated() where find.entity.kind == .person {
      let last = Array(context.tokens.key(find.end - 1))
      if find.end - find.start >= 2 {
        if names[last] == nil { names[last] = fullName(find) }
        let first = Array(context.tokens.key(find.start))
        if let known = byFirst[first], known?.name != result[position].entity.name {
          byFirst[first] = .some(nil)
        } else {
          byFirst[first] = result[position].entity
        }
      } else if let full = names[last], !find.isOfGlossary {
        result[position].entity.name = full.entity.name
        result[position].entity.english = full.entity.english
        let isFree = position == 0 || finds[position - 1].end < find.start
        if isFree, isBehindParticle(find.start, of: full) {
          result[position] = mention(find.start - 1..<find.end, of: full)
        }
      } else if find.titleTokens != nil, !find.isOfGlossary, let full = byFirst[last] ?? nil {
        // الأستاذ نعيم behind الأستاذ نعيم السنديان.
        result[position].entity.name = full.name
        result[position].entity.english = full.english
      }
    }
    if !names.isEmpty { result = adding(names, to: result) }
    return joiningClubs(result)
  }

  private func fullName(_ find: NameFind) -> FullName {
    let before = find.end - 2
    let key = Array(context.tokens.key(before))
    let isParticle = before > find.start && NameParticles.byKey[key] != nil
    return FullName(entity: find.entity, end: find.end, particle: isParticle ? key : nil)
  }

  private func isBehindParticle(_ index: Int, of full: FullName) -> Bool {
    guard let particle = full.particle, context.sameLeaf(index - 1, index) else { return false }
    return context.isKey(index - 1, particle)
  }

  /// The mentions by the last word alone.
  private func adding(_ names: [[UInt8]: FullName], to finds: [NameFind]) -> [NameFind] {
    var result = finds
    var covered = [Bool](repeating: false, count: context.tokens.count)
    for find in finds { for token in find.start..<find.end { covered[token] = true } }
    // Most words are told from all names by their length and two letters.
    var shapes = [Bool](repeating: false, count: Self.shapeCount)
    for name in names.keys { shapes[Self.shape(name[...])] = true }
    // The types of words that were looked up and are no name.
    var others = [Bool](repeating: false, count: context.tokens.types.count)
    for token in 0..<context.tokens.count where !covered[token] && context.isWord(token) {
      let type = context.tokens.type(token)
      if others[type] { continue }
      let key = context.tokens.key(token)
      guard key.count >= 4,
        context.hasAssimilatedArticle(token) || shapes[Self.shape(key)]
      else {
        others[type] = true
        continue
      }
      // للعلوي is ل and العلوي.
      let isBehindLam = context.hasAssimilatedArticle(token)
      let name = isBehindLam ? [Letter.alef] + key.dropFirst() : Array(key)
      guard let full = names[name] else {
        others[type] = true
        continue
      }
      guard token >= full.end, isName(token) else { continue }
      if isBehindParticle(token, of: full), !covered[token - 1] {
        result.append(mention(token - 1..<token + 1, of: full))
      } else {
        result.append(mention(token..<token + 1, of: full, proclitics: isBehindLam ? 1 : 0))
      }
    }
    return result.sorted { $0.start < $1.start }
  }

  private static let shapeCount = 1 << 12

  private static func shape(_ key: ArraySlice<UInt8>) -> Int {
    (key.count << 9 ^ Int(key.first ?? 0) << 5 ^ Int(key.last ?? 0)) & (shapeCount - 1)
  }

  private func mention(_ tokens: Range<Int>, of full: FullName, proclitics: Int = 0) -> NameFind {
    let range = context.range(tokens, afterLetters: proclitics)
    return NameFind(
      entity: Entity(
        range: range, kind: .person, name: full.entity.name, english: full.entity.english,
        by: "short-mention"),
      start: tokens.lowerBound, end: tokens.upperBound, bonus: 0)
  }

  /// Whether the last word of a name is one here: no list has it as a word, or it stands where a subject does.
  private func isName(_ index: Int) -> Bool {
    let classes = context.allClasses(index)
    if classes.isDisjoint(with: [
      .functionWord, .noun, .adjective, .predicate, .nationality, .place, .speechVerb, .title,
    ]) {
      return true
    }
    guard context.classes(index).isDisjoint(with: [.functionWord, .speechVerb]) else {
      return false
    }
    let verbs = VerbFinder(context: context)
    guard context.sameLeaf(index - 1, index) else { return verbs.isVerb(index + 1) }
    // Behind a noun with the article العلوي may be an adjective; behind a verb of speech it is none.
    let isSubject =
      context.allClasses(index - 1).contains(.speechVerb)
      || context.hasArticle(index) && verbs.isVerb(index - 1)
    if isSubject || context.hasAssimilatedArticle(index) { return true }
    return isBehindVerb(index) && (context.hasArticle(index) || !classes.contains(.noun))
  }

  /// A verb with a conjunction before it: وقطعت شامي.
  private func isBehindVerb(_ index: Int) -> Bool {
    context.tokens.readings(index - 1).contains { reading in
      !reading.hasArticle && !reading.hasTanwin
        && context.lexicon.predicates[reading.word]?.contains { $0.form == .past } == true
    }
  }

  // MARK: - Clubs

  /// `الوداد` behind الوداد الرياضي: the first word of a club that the document names in full.
  private func joiningClubs(_ finds: [NameFind]) -> [NameFind] {
    var clubs: [[UInt8]: (entity: Entity, end: Int)] = [:]
    for find in finds
    where find.entity.kind == .organisation && find.entity.by == "organisations"
      && find.end - find.start == 2 && context.hasArticle(find.start)
    {
      let key = Array(context.tokens.key(find.start))
      guard clubs[key] == nil, isListedClub(find.start) else { continue }
      clubs[key] = (find.entity, find.end)
    }
    guard !clubs.isEmpty else { return finds }
    var covered = [Bool](repeating: false, count: context.tokens.count)
    for find in finds { for token in find.start..<find.end { covered[token] = true } }
    var result = finds
    for token in 0..<context.tokens.count where !covered[token] && context.isWord(token) {
      guard let club = clubs[Array(context.tokens.key(token))], token >= club.end else { continue }
      let range = context.tokens[token].range
      result.append(
        NameFind(
          entity: Entity(
            range: range, kind: .organisation, name: club.entity.name,
            english: club.entity.english, by: "short-mention", lines: club.entity.lines),
          start: token, end: token + 1, bonus: 0))
    }
    return result.sorted { $0.start < $1.start }
  }

  /// Whether the list has a club by one word.
  private func isListedClub(_ index: Int) -> Bool {
    context.lexicon.organisations.entry([context.tokens.word(index)])?.kind == "club"
  }
}
