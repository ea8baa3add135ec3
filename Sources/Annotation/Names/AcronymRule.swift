import Lexicon
import Manuscript

/// Joins Latin short forms to the names that they stand for: `المجلس … (CNDH)`.
struct AcronymRule {
  let context: TokenContext
  let organisations: OrganisationRule

  /// The finds, with acronyms named in both places.
  func join(_ finds: [NameFind]) -> [NameFind] {
    let (joined, given) = joiningGiven(finds)
    guard joined.contains(where: { $0.guess != nil }) else { return joined }
    let evidence = AcronymEvidence(context: context, finds: joined)
    return joined.compactMap { find in
      guard let guess = find.guess, given[context.text[find.entity.range]] == nil else {
        return find
      }
      if isSpeltOut(find, guess) || evidence.speaks(for: guess) { return find }
      return asItStands(find, guess)
    }
  }

  /// `OCP Group`: the English name stands in the text itself.
  private func isSpeltOut(_ find: NameFind, _ guess: Organisation) -> Bool {
    let lower = find.entity.range.lowerBound
    let upper = lower + guess.english.utf8.count
    return upper > find.entity.range.upperBound && upper <= context.text.utf8.count
      && context.text.utf8[lower..<upper].elementsEqual(guess.english.utf8)
  }

  /// The letters without a name behind them, where the text leaves open what they stand for.
  private func asItStands(_ find: NameFind, _ guess: Organisation) -> NameFind? {
    let letters = context.text[find.entity.range]
    // Of letters that the press seldom writes without their words it is not even known that they are a body.
    guard guess.pressName == letters || organisations.isBehindHead(find.start) else { return nil }
    var find = find
    find.entity.name = letters
    find.entity.english = letters
    find.entity.fullEnglish = nil
    find.entity.acronym = letters
    return find
  }

  // MARK: - What the document gives

  /// The finds with the acronyms that the document itself gives, and what it gives.
  private func joiningGiven(_ finds: [NameFind]) -> (finds: [NameFind], given: [String: Entity]) {
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
        if result[position].entity.english == nil,
          known.guess.map({ isSpelling(find.start..<find.end, of: $0) }) ?? true
        {
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
    readExplanations(&result, &given)
    if given.isEmpty { return (result, given) }
    for index in result.indices
    where context.tokens[result[index].start].kind == .latin && !result[index].isOfGlossary {
      let text = context.text[result[index].entity.range]
      if let entity = given[text] {
        result[index].entity.name = entity.name
        result[index].entity.english = entity.english
        result[index].entity.fullEnglish = entity.fullEnglish
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
    return ((result + added).sorted { $0.start < $1.start }, given)
  }

  /// `ASMO (المنظمة العربية للمواصفات والمقاييس)`: the name that stands between brackets behind its letters.
  private func readExplanations(_ finds: inout [NameFind], _ given: inout [String: Entity]) {
    let tokens = context.tokens
    for index in finds.indices where finds[index].entity.kind == .organisation {
      let start = finds[index].start
      guard start > 1, context.sameLeaf(start - 2, finds[index].end), context.isWord(start),
        tokens.isSign(start - 1, "("), tokens.isSign(finds[index].end, ")"),
        tokens[start - 2].kind == .latin, isShortForm(start - 2)
      else { continue }
      let letters = context.text[tokens[start - 2].range]
      finds[index].entity.acronym = letters
      if given[letters] == nil { given[letters] = finds[index].entity }
    }
  }

  /// Whether a name is another spelling of a listed one: it has a word of it beside the first.
  private func isSpelling(_ tokens: Range<Int>, of organisation: Organisation) -> Bool {
    let words = AcronymEvidence.words(of: organisation)
    return tokens.dropFirst().contains { words.contains(AcronymEvidence.stem(context, $0)) }
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
      tokens[end + 1].kind == .latin, tokens.isSign(end + 2, ")"), isShortForm(end + 1)
    else { return nil }
    return end + 1
  }

  /// Whether a Latin word is written in capitals.
  private func isShortForm(_ index: Int) -> Bool {
    let bytes = context.text.utf8[context.tokens[index].range]
    let capitals = bytes.count { (0x41...0x5A).contains($0) }
    return capitals >= 2 && capitals * 2 >= bytes.count
  }
}
