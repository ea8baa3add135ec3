import Lexicon
import Manuscript
import Normalization

/// Finds the clauses of a sentence that tell an event, for those whose roles cannot all be named.
///
/// Subject and object are never told apart here: the clause is told as it stands, so none can be mistaken
/// for the other. Every search is bounded, and what runs over its bound tells nothing.
struct ToldClauseReader {
  let context: TokenContext
  let edition: Edition
  let verbs: ToldVerbFinder
  private let phrases: NounPhraseReader

  /// A clause longer than this is not followed.
  private static let longest = 48
  /// An adjunct between commas is no longer than this.
  private static let adjunct = 14
  /// A subject before its verb is no longer than this.
  private static let subject = 14

  init(context: TokenContext, edition: Edition, phrases: NounPhraseReader) {
    self.context = context
    self.edition = edition
    self.phrases = phrases
    verbs = ToldVerbFinder(context: context)
  }

  /// The clauses of a sentence, in order; verbs that are told already are passed by.
  func clauses(in sentence: Int, except told: Set<Int>) -> [ToldClause] {
    let tokens = edition.tokens.indices(in: edition.sentences[sentence].range)
    guard let last = tokens.last, !isQuestion(last) else { return [] }
    return tokens.compactMap { index in
      guard !told.contains(index), let verb = verbs.verb(at: index, from: tokens.lowerBound),
        let start = start(of: verb, in: tokens), let end = end(of: verb, in: tokens)
      else { return nil }
      return clause(verb, start..<end, sentence: sentence)
    }
  }

  private func isQuestion(_ index: Int) -> Bool {
    edition.text[context.tokens[index].range].contains("؟")
  }

  private func clause(_ verb: ToldVerb, _ tokens: Range<Int>, sentence: Int) -> ToldClause? {
    var standing = verb.standing
    let range =
      context.tokens[tokens.lowerBound].range
      .lowerBound..<context.tokens[tokens.upperBound - 1]
      .range.upperBound
    let dates = edition.dates.indices(beginningIn: range).filter { edition.dates[$0].edtf != nil }
    if verb.isPresent, standing == .done {
      guard dates.contains(where: isToCome) else { return nil }
      standing = .planned
    }
    if tokens.lowerBound > 1, standing == .done,
      Self.openings.contains(Array(context.tokens.key(tokens.lowerBound - 1))),
      EventOpeningReader.isDoubt(context.tokens.key(tokens.lowerBound - 2))
    {
      standing = .alleged
    }
    let quantity = edition.quantities.indices(beginningIn: range)
      .first { edition.quantities[$0].unit != nil }
    // لم يحضر سوى عشرة: what is excepted from a denial did happen.
    if standing == .negated,
      tokens.contains(where: { Self.exceptions.contains(Array(context.tokens.key($0))) })
    {
      standing = .done
    }
    let hasNone =
      standing == .negated && tokens.contains { Self.none.contains(Array(context.tokens.key($0))) }
    let entities = edition.entities.indices(beginningIn: range)
    // A figure or a name that the clause's end would cut in two is not what the text says.
    guard
      edition.quantities.indices(beginningIn: range)
        .allSatisfy({ edition.quantities[$0].range.upperBound <= range.upperBound }),
      entities.allSatisfy({ edition.entities[$0].range.upperBound <= range.upperBound }),
      dates.allSatisfy({ edition.dates[$0].range.upperBound <= range.upperBound })
    else { return nil }
    // `لم تأت دفعة واحدة`: one is no figure that a sheet could hold.
    let figure = quantity.map { edition.quantities[$0] }
    let isFigure = figure.map { $0.value != DecimalNumber(1) || $0.unit?.code != nil } ?? false
    guard isFigure || hasNone || !entities.isEmpty || !dates.isEmpty else { return nil }
    return ToldClause(
      tokens: tokens, verb: verb.token,
      conjunction: tokens.lowerBound == verb.start ? verb.conjunction : 0,
      lemma: verb.lemma, standing: standing, sentence: sentence,
      hasSubject: tokens.lowerBound < verb.start || hasSubjectBehind(verb.token, tokens),
      figure: quantity.map { edition.quantities[$0] }, isWhole: isWhole(tokens.upperBound))
  }

  private static let none = Set(["أي", "أى", "أية"].map { LetterKey.make($0) })

  /// Whether the clause ends by itself: with the sentence, at a sign, or where و goes on.
  private func isWhole(_ end: Int) -> Bool {
    guard end < context.tokens.count, context.sameLeaf(end - 1, end) else { return true }
    return context.tokens[end].kind == .punctuation
      || context.tokens.key(end).first == TokenContext.waw
  }

  /// Whether a day lies behind the document's own.
  private func isToCome(_ date: Int) -> Bool {
    guard let today = edition.metadata.date, let edtf = edition.dates[date].edtf else {
      return false
    }
    let day = edtf.utf8.prefix(10)
    return day.count == 10 && String(today).utf8.prefix(10).lexicographicallyPrecedes(day)
  }

  private func hasSubjectBehind(_ verb: Int, _ tokens: Range<Int>) -> Bool {
    let next = verb + 1
    guard next < tokens.upperBound else { return false }
    if let quantity = phrases.quantity(at: next) {
      // سدد 14 كرة: a thing that is counted is what was done, and nobody did it.
      return quantity.unit.map { unit in
        let first = unit.arabic.split(separator: " ").first.map(String.init) ?? ""
        let word = context.lexicon.vocabulary.id(of: first)
        return unit.code == nil
          && context.lexicon.nouns[word]?.contains {
            ["person", "group", "animal"].contains($0.noun.kind)
          }
            ?? false
      } ?? false
    }
    return phrases.entity(at: next) != nil
      || context.isWord(next)
        && (context.hasArticle(next)
          || !context.classes(next).isDisjoint(with: [
            .noun, .organisationHead, .title, .phrase, .indicator,
          ]))
  }

  // MARK: - Where it begins

  /// The clause's first token: the verb, or the subject before it; nil where no clause of its own begins.
  private func start(of verb: ToldVerb, in tokens: Range<Int>) -> Int? {
    if verb.start == tokens.lowerBound || verb.conjunction > 0 { return verb.start }
    let before = verb.start - 1
    if context.tokens[before].kind == .punctuation {
      return isMark(before, Self.closing) ? nil : verb.start
    }
    if Self.openings.contains(Array(context.tokens.key(before))) { return verb.start }
    if verb.isMarked, let start = subject(before: verb, in: tokens) { return start }
    if verb.isMarked { return verb.start }
    return subject(before: verb, in: tokens)
  }

  private func subject(before verb: ToldVerb, in tokens: Range<Int>) -> Int? {
    var index = verb.start - 1
    guard !isKind(index, ["preposition"]) else { return nil }
    let limit = max(tokens.lowerBound, index - Self.subject)
    while index >= limit {
      if context.tokens[index].kind == .punctuation {
        guard isMark(index, ["(", ")", "\"", "“", "”", "«", "»"]) else { break }
        if isMark(index, ["“", "«"]), isSaid(from: index + 1) { break }
        index -= 1
        continue
      }
      let key = Array(context.tokens.key(index))
      if Self.openings.contains(key) { break }
      if Self.helpers.contains(key) {
        guard verb.isPerfect else { return nil }
        break
      }
      guard !isKind(index, Self.breaking), !verbs.isVerb(index, from: tokens.lowerBound) else {
        return nil
      }
      index -= 1
    }
    guard index >= limit || limit == tokens.lowerBound else { return nil }
    if index >= limit, context.tokens[index].kind == .punctuation,
      isMark(index, ["،", ",", "-", "–"])
    {
      return nil
    }
    let start = index + 1
    guard start < verb.start, context.isWord(start) || phrases.quantity(at: start) != nil,
      !isKind(start, ["preposition", "adverb", "conjunction", "demonstrative"])
    else { return nil }
    let isNamed = context.tokens[start].range.lowerBound
    let isEntity = !edition.entities.indices(beginningIn: isNamed..<isNamed + 1).isEmpty
    guard
      context.hasArticle(start) || isEntity || phrases.quantity(at: start) != nil
        || index >= tokens.lowerBound && context.isWord(index)
        || !context.classes(start).isDisjoint(with: [.noun, .organisationHead, .title, .phrase])
    else { return nil }
    return start
  }

  /// Whether a quotation begins at a token.
  private func isSaid(from index: Int) -> Bool {
    guard index < context.tokens.count else { return false }
    let place = context.tokens[index].range.lowerBound
    return edition.quotes.indices(beginningIn: place..<place + 1).contains {
      edition.quotes[$0].isDirect
    }
  }

  // MARK: - Where it ends

  /// The first token behind the clause; nil when the verb says, or asks for, what a further clause tells.
  private func end(of verb: ToldVerb, in tokens: Range<Int>) -> Int? {
    var index = verb.token + 1
    var limit = min(tokens.upperBound, index + Self.longest)
    let isCut = limit < tokens.upperBound
    var commaEnd: Int?
    while index < limit {
      if index == commaEnd {
        commaEnd = nil
        index += 1
        continue
      }
      if context.tokens[index].kind == .punctuation {
        if isMark(index, ["،", ","]) {
          if let close = adjunctEnd(index, limit: limit, from: tokens.lowerBound) {
            commaEnd = close
            index += 1
            continue
          }
          guard isCircumstance(index + 1, limit: limit) else { break }
        } else if isMark(index, [":"]) {
          return nil
        } else if isMark(index, [".", "؛", "!", "…", "-", "–", "—"]) {
          break
        } else if isSaid(from: index + 1) {
          return nil
        } else if isMark(index, Self.closing), !isMark(index, ["\"", "“"]),
          !isOpen(index, since: verb.token)
        {
          break
        }
        index += 1
        continue
      }
      guard context.isWord(index) else {
        index += 1
        continue
      }
      let key = Array(context.tokens.key(index))
      if Self.complements.contains(key) {
        guard index > verb.token + 1, isKind(index - 1, ["preposition"]) else {
          return Self.reasons.contains(key) ? trimmed(index, verb) : nil
        }
        break
      }
      if isKind(index, Self.breaking) || isAttribution(index)
        || verbs.isVerb(index, from: tokens.lowerBound)
      {
        break
      }
      index += 1
    }
    if index == limit, isCut { return nil }
    limit = index
    return trimmed(limit, verb)
  }

  /// The end without the particles and signs that lead on to what is left out.
  private func trimmed(_ end: Int, _ verb: ToldVerb) -> Int? {
    var end = end
    while end > verb.token + 1,
      context.tokens[end - 1].kind == .punctuation && !isMark(end - 1, [")", "»", "”", "\""])
        || isKind(end - 1, ["preposition", "conjunction", "negation", "particle"])
          && context.tokens.key(end - 1).count < 6
    {
      // فيه, عليها hold their own pronoun, and end a clause well.
      if Self.pronominal.contains(Array(context.tokens.key(end - 1))) { break }
      end -= 1
    }
    return end > verb.token + 1 ? end : nil
  }

  /// The comma that closes what an opening one begins, when no verb stands between.
  private func adjunctEnd(_ comma: Int, limit: Int, from start: Int) -> Int? {
    var index = comma + 1
    guard index < limit, context.tokens.key(index).first != TokenContext.waw else { return nil }
    let end = min(limit, index + Self.adjunct)
    while index < end {
      if isMark(index, ["،", ","]) {
        // What follows must be the clause going on, not another verb.
        guard index + 1 < limit, !verbs.isVerb(index + 1, from: start),
          !isKind(index + 1, Self.breaking)
        else { return nil }
        return index
      }
      if verbs.isVerb(index, from: start), !isRelative(index - 1) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a whole phrase of attribution stands at a token, and not just its first preposition.
  private func isAttribution(_ index: Int) -> Bool {
    context.classes(index).contains(.attribution)
      && context.longest(in: context.lexicon.attributions, at: index, marked: .attribution) != nil
  }

  private func isRelative(_ index: Int) -> Bool { isKind(index, ["relative"]) }

  /// Whether a date or a place with its preposition stands at a token.
  private func isCircumstance(_ index: Int, limit: Int) -> Bool {
    guard index < limit else { return false }
    let range = context.tokens[index].range
    if !edition.dates.indices(beginningIn: range.lowerBound..<range.upperBound).isEmpty {
      return true
    }
    return Self.circumstantial.contains(Array(context.tokens.key(index)))
  }

  /// Whether a sign's partner stands behind the verb.
  private func isOpen(_ index: Int, since verb: Int) -> Bool {
    var at = index - 1
    while at > verb {
      if isMark(at, ["(", "«", "“", "["]) { return true }
      at -= 1
    }
    return false
  }

  // MARK: - Words

  private func isMark(_ index: Int, _ marks: Set<String>) -> Bool {
    guard index >= 0, index < context.tokens.count, context.tokens[index].kind != .word else {
      return false
    }
    return marks.contains(edition.text[context.tokens[index].range])
  }

  private func isKind(_ index: Int, _ kinds: Set<String>) -> Bool {
    guard context.isWord(index),
      let kind = context.lexicon.functionWords[context.tokens.word(index)]?.kind,
      !Self.inside.contains(Array(context.tokens.key(index)))
    else { return false }
    return kinds.contains(kind)
  }

  private static let breaking: Set<String> = [
    "relative", "conjunction", "auxiliary", "negation", "particle", "interrogative",
  ]
  private static let closing: Set<String> = [")", "»", "”", "\"", "]"]
  private static func keys(_ words: [String]) -> Set<[UInt8]> {
    Set(words.map { LetterKey.make($0) })
  }
  private static let openings = keys([
    "أن", "إن", "بأن", "لكن", "ولكن", "كما", "بينما", "فيما", "وأن", "وإن", "فإن", "حيث",
  ])
  /// Particles that belong to a noun phrase, and end no clause.
  private static let inside = keys(["أي", "أى", "أية", "غير", "عدم", "إلا", "سوى", "خاصة", "ثم"])
  private static let exceptions = keys(["إلا", "سوى"])
  private static let helpers = keys(["كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا"])
  private static let complements = keys([
    "أن", "إن", "بأن", "أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم", "بأنه", "بأنها", "ألا", "كي",
    "لأن", "لأنه", "لأنها",
  ])
  private static let reasons = keys(["لأن", "لأنه", "لأنها", "كي"])
  private static let circumstantial = keys([
    "في", "خلال", "منذ", "أثناء", "قرب", "بين", "إلى", "على", "عبر", "من",
  ])
  private static let pronominal = keys([
    "فيه", "فيها", "منه", "منها", "منهم", "عليه", "عليها", "عليهم", "إليه", "إليها", "له", "لها",
    "لهم", "به", "بها", "بهم", "عنه", "عنها", "معه", "معها", "معهم",
  ])
}
