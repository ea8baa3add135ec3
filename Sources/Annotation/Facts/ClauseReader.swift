import Lexicon
import Manuscript
import Normalization

/// Reads what stands behind a verb, part by part, until the clause ends or something is not known.
final class ClauseReader {
  let context: TokenContext
  let phrases: NounPhraseReader
  var edition: Edition { _read { yield phrases.edition } }

  init(context: TokenContext, phrases: NounPhraseReader) {
    self.context = context
    self.phrases = phrases
  }

  /// More parts than this are no clause of news.
  static let mostParts = 16
  /// An insertion between commas or brackets is no longer than this.
  static let insertion = 16

  /// The parts of a clause.
  ///
  /// - Parameters:
  ///   - start: The token behind the verb.
  ///   - limit: The end of the sentence.
  ///   - words: The keys of the words that make one verb with the verb.
  ///   - isNegated: Whether the verb is denied, so that بعد behind it means yet.
  /// - Returns: The parts, and why the reading stopped.
  func parts(
    from start: Int, limit: Int, words: [[UInt8]] = [], isNegated: Bool = false
  ) -> ClauseParts {
    var parts = ClauseParts(end: start)
    parts.missingWords = words
    parts.isNegated = isNegated
    var index = parts.end
    for _ in 0..<Self.mostParts {
      guard index < limit else { break }
      guard let next = part(at: index, limit: limit, &parts) else { return parts }
      index = next
    }
    return parts
  }

  /// Reads one part; nil when the clause ends or cannot be read on.
  func part(at index: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    if let end = score(at: index, limit: limit, &parts) { return end }
    if context.tokens[index].kind == .punctuation { return sign(at: index, limit: limit, &parts) }
    if parts.isNegated, isYet(index, limit: limit) {
      parts.isNotYet = true
      parts.end = index + 1
      return parts.end
    }
    if let end = wordsOfVerb(at: index, limit: limit, &parts) { return end }
    if isComparison(index) || isAttribution(index) || isPartOfThem(index, parts) { return nil }
    if let end = date(at: index, limit: limit, &parts) { return end }
    if isPartOfDay(index), phrases.date(at: index + 1) != nil { return index + 1 }
    if isAdverb(index) {
      parts.end = index + 1
      return index + 1
    }
    if let end = amount(at: index, limit: limit, &parts) { return end }
    if let end = magnitude(at: index, limit: limit, &parts) { return end }
    if let end = penalty(at: index, limit: limit, &parts) { return end }
    if let vote = VoteReader(context: context, phrases: phrases).read(at: index, limit: limit) {
      parts.vote = vote
      parts.end = vote.end
      return parts.end
    }
    if let ground = GroundReader(context: context, phrases: phrases).read(at: index, limit: limit) {
      parts.ground = ground.english
      parts.end = ground.end
      return parts.end
    }
    if let place = phrases.headedPlace(at: index, limit: limit, after: nil) {
      parts.nouns.append(place)
      parts.end = place.tokens.upperBound
      return parts.end
    }
    if phrases.quantity(at: index) == nil, let (preposition, length) = preposition(at: index) {
      return adjunct(preposition, at: index, length: length, limit: limit, &parts)
    }
    if let phrase = phrases.read(at: index, limit: limit) {
      parts.nouns.append(phrase)
      parts.end = phrase.tokens.upperBound
      return parts.end
    }
    if let amount = CommonNounReader(reader: phrases).amount(at: index) {
      parts.nouns.append(amount)
      parts.end = index + 1
      return parts.end
    }
    if let lead = proclitic(at: index) {
      return adjunct(lead, at: index, length: 0, limit: limit, &parts)
    }
    parts.stop =
      phrases.isClosed(index, limit: limit) && phrases.quantity(at: index) == nil
      ? .end : .unknown
    return nil
  }

  /// القبض of ألقى القبض, مصرعهم of لقي مصرعه.
  func wordsOfVerb(at index: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    guard !parts.missingWords.isEmpty, index + parts.missingWords.count <= limit else { return nil }
    for (offset, word) in parts.missingWords.enumerated() {
      let key = context.tokens.key(index + offset)
      let stem = word.last == Self.heh ? word.dropLast() : word[...]
      guard
        key.elementsEqual(word)
          || word.last == Self.heh && key.starts(with: stem)
            && NounPhraseReader.pronouns.contains(key.dropFirst(stem.count))
      else { return nil }
    }
    parts.end = index + parts.missingWords.count
    // بجروح خطيرة: how badly changes nothing of who was hurt.
    if Self.wounds.contains(context.tokens.key(index)) {
      while parts.end < limit, context.isWord(parts.end), !context.hasArticle(parts.end),
        context.allClasses(parts.end).contains(.adjective)
      {
        parts.end += 1
      }
    }
    parts.missingWords = []
    return parts.end
  }

  // MARK: - Signs

  func sign(at index: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    if context.tokens.isSign(index, "(") {
      var close = index + 1
      while close < min(limit, index + Self.insertion) {
        if context.tokens.isSign(close, ")") {
          parts.end = close + 1
          return close + 1
        }
        close += 1
      }
      parts.stop = .unknown
      return nil
    }
    if context.tokens.isComma(index) {
      if let end = apposition(behind: index, limit: limit, &parts) { return end }
      // Between commas stands what is no part of the clause, if the clause goes on with a noun or a figure.
      if let end = dateBehindComma(index, limit: limit, &parts) { return end }
      guard parts.nouns.count + parts.prepositional.count <= 1,
        let close = closingComma(after: index, limit: limit)
      else { return nil }
      readDate(between: index + 1, and: close, &parts)
      parts.end = close + 1
      return close + 1
    }
    if parts.nouns.last?.tokens.upperBound == index,
      phrases.isQuotedAdjective(index, limit: limit)
    {
      parts.end = index + 3
      return parts.end
    }
    let ends: [Unicode.Scalar] = [".", "؛", ";", "!", "…", "”", "»", ")", "-", "–", "—"]
    let isEnd = context.scalar(index).map(ends.contains) ?? false
    parts.stop = isEnd ? .end : .unknown
    return nil
  }

  /// `رئيس اللجنة، أنور الغربي`: the name of the one whose office was told.
  private func apposition(behind comma: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    let noun = parts.nouns.last
    let isNoun = noun?.tokens.upperBound == comma
    guard let office = isNoun ? noun : parts.prepositional.last?.phrase,
      office.tokens.upperBound == comma, office.kind != .name, office.nounClass == "person",
      office.isDefinite, !office.isPlural, office.owner == nil,
      var name = phrases.single(at: comma + 1, limit: limit, after: nil), name.kind == .name,
      name.nounClass == "person"
    else { return nil }
    let end = name.tokens.upperBound
    guard end >= limit || context.tokens[end].kind == .punctuation else { return nil }
    name.isFeminine = office.isFeminine
    name.tokens = office.tokens.lowerBound..<end
    if isNoun {
      parts.nouns[parts.nouns.count - 1] = name
    } else {
      parts.prepositional[parts.prepositional.count - 1].phrase = name
    }
    parts.end = end < limit && context.tokens.isComma(end) && end + 1 < limit ? end + 1 : end
    return parts.end
  }

  /// `، يوم الأحد،` where the clause has all else: a date between commas, or before the end.
  func dateBehindComma(_ comma: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    var tried = parts
    var start = comma + 1
    if start < limit, isPartOfDay(start), phrases.date(at: start + 1) != nil { start += 1 }
    guard start < limit, let end = date(at: start, limit: limit, &tried),
      end >= limit || context.tokens[end].kind == .punctuation
    else { return nil }
    parts = tried
    guard end < limit, context.tokens.isComma(end), end + 1 < limit, !phrases.isVerb(end + 1),
      !isJoined(end + 1), !isAttribution(end + 1)
    else { return end }
    parts.end = end + 1
    return end + 1
  }

  /// Whether a word has و before it, and does not begin with that letter: وفد.
  private func isJoined(_ index: Int) -> Bool {
    context.tokens.key(index).first == TokenContext.waw && context.isCut(index)
  }

  func closingComma(after comma: Int, limit: Int) -> Int? {
    var index = comma + 1
    let first = context.tokens.key(index).first
    // و after a comma goes on with another clause, but for وهو and وهي.
    if index < limit, isJoined(index),
      !Self.explaining.contains(where: { context.isKey(index, $0) })
    {
      return nil
    }
    // `، في جلسة عقدت أمس، على`: a clause behind the noun of the insertion is a part of it.
    let isPlaced = index < limit && preposition(at: index) != nil
    var hasVerb = false
    while index < min(limit, comma + Self.insertion) {
      if context.tokens.isComma(index) {
        if hasVerb, index + 1 >= limit || preposition(at: index + 1) == nil { return nil }
        guard index + 1 < limit, !phrases.isVerb(index + 1),
          phrases.read(at: index + 1, limit: limit) != nil
            || CommonNounReader(reader: phrases).amount(at: index + 1) != nil
            || preposition(at: index + 1) != nil
        else { return nil }
        return index
      }
      if context.isWord(index), phrases.isVerb(index), index > comma + 1 || first == nil {
        guard isPlaced, !hasVerb, index > comma + 2 else { return nil }
        hasVerb = true
      }
      index += 1
    }
    return nil
  }

  func readDate(between start: Int, and end: Int, _ parts: inout ClauseParts) {
    for index in start..<end where parts.date == nil {
      guard let date = phrases.date(at: index) else { continue }
      parts.date = date
      parts.datePreposition =
        index > start ? datePreposition(preposition(at: index - 1)?.0 ?? .amid) ?? .at : .at
    }
  }

  // MARK: - Adjuncts

  /// The preposition at a token, with the number of its tokens.
  func preposition(at index: Int) -> (Preposition, Int)? {
    guard context.isWord(index) else { return nil }
    let key = Array(context.tokens.key(index))
    if let known = Self.prepositions[key] { return (known, 1) }
    if key == Self.vicinity { return context.isKey(index + 1, Self.from) ? (.near, 2) : nil }
    guard context.lexicon.functionWords[context.tokens.word(index)]?.kind == .preposition else {
      return nil
    }
    return (.other, 1)
  }

  /// The preposition that is joined to a word.
  func proclitic(at index: Int) -> Preposition? {
    guard context.isWord(index), let first = context.tokens.key(index).first,
      first == Self.ba || first == TokenContext.lam || first == Self.kaf,
      context.tokens.key(index).count > 2
    else { return nil }
    let isCut = context.isCut(index)
    guard isCut else { return nil }
    return first == Self.ba ? .at : first == TokenContext.lam ? .to : .other
  }

  func adjunct(
    _ preposition: Preposition, at index: Int, length: Int, limit: Int, _ parts: inout ClauseParts
  ) -> Int? {
    let lead =
      length == 0
      ? (preposition == .at ? Self.ba : preposition == .to ? TokenContext.lam : Self.kaf) : nil
    // بنسبة تتراوح بين 6 و8 في المئة
    var start = index + length
    if preposition == .by, context.isWord(start),
      Self.ranging.contains(context.tokens.key(start)),
      context.isKey(start + 1, Self.among)
    {
      start += 2
    }
    guard let phrase = phrases.read(at: start, limit: limit, after: lead) else {
      parts.stop = .adjunct(preposition)
      return nil
    }
    if preposition == .at, let cases = parts.nouns.last?.cases(of: phrase),
      let entity = phrase.entity,
      edition.entities[entity].kind == .miscellaneous
    {
      parts.nouns[parts.nouns.count - 1] = cases
      parts.end = phrase.tokens.upperBound
      return parts.end
    }
    if preposition == .amid || preposition == .at, phrase.nounClass == "place",
      let entity = phrase.entity, edition.entities[entity].kind == .place
    {
      parts.places.append((phrase.isIsland ? "on " : "in ") + phrase.english)
    } else if preposition == .near, phrase.nounClass == "place", isNear(index) {
      parts.places.append("near " + phrase.english)
    } else {
      parts.prepositional.append((preposition, phrase))
      parts.endsInPlace = false
    }
    if phrase.quantity != nil, parts.date != nil { parts.dateLeads = true }
    parts.end = phrase.tokens.upperBound
    return parts.end
  }

  /// `قيمتها 350 مليون ريال`, `بقيمة 75 مليون درهم`: what the thing before is worth.
  func amount(at index: Int, limit: Int, _ parts: inout ClauseParts) -> Int? {
    guard var thing = parts.nouns.last, thing.kind == .noun, context.isWord(index),
      Self.worth.contains(context.tokens.key(index)),
      let amount = phrases.read(at: index + 1, limit: limit), amount.nounClass == "measure"
    else { return nil }
    let isAmount = thing.nounClass == "amount" || Self.balances.contains(thing.head)
    thing.english += (isAmount ? " of " : " worth ") + amount.english
    thing.tokens = thing.tokens.lowerBound..<amount.tokens.upperBound
    if isAmount || thing.quantity == nil { thing.quantity = amount.quantity }
    parts.nouns[parts.nouns.count - 1] = thing
    parts.end = amount.tokens.upperBound
    return parts.end
  }

  // MARK: - Words

  /// `بينهم 3 أطفال`, behind those who are counted: a part of them, which changes nothing of their number.
  private func isPartOfThem(_ index: Int, _ parts: ClauseParts) -> Bool {
    guard let last = parts.nouns.last ?? parts.prepositional.last?.phrase, last.kind == .quantity,
      last.tokens.upperBound == index || context.tokens.isComma(index - 1), context.isWord(index)
    else { return false }
    return Self.amongThem.contains(context.tokens.key(index))
      || context.isKey(index, Self.from) && context.isWord(index + 1)
        && Self.amongThem.contains(context.tokens.key(index + 1))
  }

  /// Whether a comparison with another figure begins: `مقارنة بـ`, `مقابل`, `بزيادة`.
  func isComparison(_ index: Int) -> Bool {
    context.isWord(index) && Self.comparing.contains(context.tokens.key(index))
  }

  /// Whether a key begins what something is worth: قيمتها, بقيمة.
  static func isWorth(_ key: ArraySlice<UInt8>) -> Bool { worth.contains(key) }

  /// Whether بعد stands alone, and not before what it is after.
  func isYet(_ index: Int, limit: Int) -> Bool {
    guard context.isKey(index, Self.afterwards) else { return false }
    let next = index + 1
    return next >= limit || !context.isWord(next) && phrases.quantity(at: next) != nil
      || context.tokens[next].kind == .punctuation || preposition(at: next) != nil
  }

  func isAttribution(_ index: Int) -> Bool {
    guard context.isWord(index), context.allClasses(index).contains(.attribution),
      let match = context.longest(
        in: context.lexicon.attributions, at: index, marked: .attribution)
    else { return false }
    return match.entry.namesSource
  }

  /// قرب, بالقرب من, and not عند or لدى.
  private func isNear(_ index: Int) -> Bool {
    context.isKey(index, Self.beside) || context.isKey(index, Self.vicinity)
  }

  func isAdverb(_ index: Int) -> Bool {
    context.isWord(index) && Self.adverbs.contains(context.tokens.key(index))
  }
}
