import Lexicon
import Manuscript
import Normalization

/// Finds the clauses of a sentence that tell an event, for those whose roles cannot all be named.
///
/// Subject and object are never told apart here: the clause is told as it stands, so none can be mistaken
/// for the other. Every search is bounded, and what runs over its bound tells nothing.
final class ToldClauseReader {
  let context: TokenContext
  let verbs: ToldVerbFinder
  let phrases: NounPhraseReader

  /// A clause longer than this is not followed.
  static let longest = 48
  /// An adjunct between commas is no longer than this.
  static let adjunct = 14
  /// A subject before its verb is no longer than this.
  static let subject = 14
  var edition: Edition { _read { yield phrases.edition } }

  init(context: TokenContext, phrases: NounPhraseReader) {
    self.context = context
    self.phrases = phrases
    verbs = ToldVerbFinder(context: context)
  }

  /// The clauses of a sentence, in order; verbs that are told already are passed by.
  func clauses(in sentence: Int, except told: Set<Int>) -> [ToldClause] {
    let tokens = edition.tokens.indices(in: edition.sentences[sentence].range)
    guard let last = tokens.last, !isQuestion(last) else { return [] }
    var seen = tokens.lowerBound
    var isConditional = false
    return tokens.compactMap { index in
      guard !isConditional, let verb = verbs.verb(at: index, from: tokens.lowerBound),
        !told.contains(index),
        let start = start(of: verb, in: tokens), let end = end(of: verb, in: tokens)
      else { return nil }
      // What stands under a condition has not happened, and all behind it may stand there as well.
      while seen < index, !isConditional {
        isConditional = EventOpeningReader.isCondition(seen, context)
        seen += 1
      }
      return isConditional ? nil : clause(verb, start..<end, sentence: sentence)
    }
  }

  func isQuestion(_ index: Int) -> Bool {
    // ؟ is D8 9F.
    let bytes = edition.text.utf8[context.tokens[index].range]
    return zip(bytes, bytes.dropFirst()).contains { $0 == 0xD8 && $1 == 0x9F }
  }

  func clause(_ verb: ToldVerb, _ tokens: Range<Int>, sentence: Int) -> ToldClause? {
    var standing = verb.standing
    // Half of a quotation is not what the text says.
    guard tokens.count(where: { context.tokens.isSign($0, "\"") }) % 2 == 0 else { return nil }
    let range =
      context.tokens[tokens.lowerBound].range
      .lowerBound..<context.tokens[tokens.upperBound - 1]
      .range.upperBound
    let dates = edition.dates.indices(beginningIn: range).filter { edition.dates[$0].edtf != nil }
    if verb.isPresent, standing == .done {
      guard dates.contains(where: { isToCome($0) && !isOfRelative($0, behind: verb.token) }) else {
        return nil
      }
      standing = .planned
    }
    if tokens.lowerBound > 1, standing == .done,
      Self.openings.contains(context.tokens.key(tokens.lowerBound - 1)),
      EventOpeningReader.isDoubt(context.tokens.key(tokens.lowerBound - 2))
    {
      standing = .alleged
    }
    let quantity = edition.quantities.indices(beginningIn: range)
      .first { edition.quantities[$0].unit != nil }
    // لم يحضر سوى عشرة: what is excepted from a denial did happen.
    if standing == .negated,
      tokens.contains(where: { Self.exceptions.contains(context.tokens.key($0)) })
    {
      standing = .done
    }
    let hasNone =
      standing == .negated && tokens.contains { Self.none.contains(context.tokens.key($0)) }
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
    guard !verb.needsFigure || isFigure || !dates.isEmpty else { return nil }
    guard isFigure || hasNone || !entities.isEmpty || !dates.isEmpty else { return nil }
    return ToldClause(
      tokens: tokens, verb: verb.token,
      conjunction: tokens.lowerBound == verb.start ? verb.conjunction : 0,
      lemma: verb.lemma, line: verb.line, standing: standing, sentence: sentence,
      hasSubject: tokens.lowerBound < verb.start || hasSubjectBehind(verb.token, tokens)
        || verb.start > 0 && opensQuote(verb.start - 1),
      figure: quantity.map { edition.quantities[$0] }, isWhole: isWhole(tokens.upperBound))
  }

  /// `إنها اطلعت`: whether what somebody says begins with a particle and the pronoun of its subject.
  private func opensQuote(_ index: Int) -> Bool {
    Self.pronominalOpenings.contains(context.tokens.key(index))
      && !edition.quotes.indices(beginningIn: context.tokens[index].range).isEmpty
  }

  /// `التظاهرة، التي تستمر إلى 11 يونيو`: whether a date belongs to a clause that says more of a noun.
  private func isOfRelative(_ date: Int, behind verb: Int) -> Bool {
    let place = context.tokens.index(at: edition.dates[date].range.lowerBound)
    return (verb + 1..<max(verb + 1, place)).contains(where: isRelative)
  }

  static let none = KeySet(["أي", "أى", "أية"])

  /// Whether the clause ends by itself: with the sentence, at a sign, or where و goes on.
  func isWhole(_ end: Int) -> Bool {
    guard end < context.tokens.count, context.sameLeaf(end - 1, end) else { return true }
    return context.tokens[end].kind == .punctuation
      || context.tokens.key(end).first == TokenContext.waw
  }

  /// Whether a day lies behind the document's own.
  func isToCome(_ date: Int) -> Bool {
    guard let today = edition.metadata.date, let edtf = edition.dates[date].edtf else {
      return false
    }
    let day = edtf.utf8.prefix(10)
    return day.count == 10 && String(today).utf8.prefix(10).lexicographicallyPrecedes(day)
  }

  func hasSubjectBehind(_ verb: Int, _ tokens: Range<Int>) -> Bool {
    let next = verb + 1
    guard next < tokens.upperBound else { return false }
    if let quantity = phrases.quantity(at: next) {
      // سدد 14 كرة: a thing that is counted is what was done, and nobody did it.
      return counts(quantity)
    }
    if countsBehindAdjunct(next, tokens) { return true }
    if Self.none.contains(context.tokens.key(next)) { return true }
    return phrases.entity(at: next) != nil || CommonNounReader(reader: phrases).isPossessed(next)
      || context.isWord(next)
        && (context.hasArticle(next)
          || !context.classes(next).isDisjoint(with: [
            .noun, .organisationHead, .title, .phrase, .indicator,
          ]))
  }

  /// `تخرج منها 340 طالبا`, `يشارك في هذه الدورة 737 عارضا`: people who are counted behind where they did it.
  private func countsBehindAdjunct(_ next: Int, _ tokens: Range<Int>) -> Bool {
    guard context.isWord(next),
      isKind(next, [.preposition]) || Self.pronominal.contains(context.tokens.key(next))
        || [ClauseReader.ba, TokenContext.lam].contains(context.tokens.key(next).first)
    else { return false }
    for index in next + 1..<max(next + 1, min(tokens.upperBound, next + Self.adjunct)) {
      guard let quantity = phrases.quantity(at: index) else { continue }
      let isGoverned =
        context.isWord(index - 1) && index - 1 > next && isKind(index - 1, [.preposition])
        || index - 1 == next && !Self.pronominal.contains(context.tokens.key(next))
      return !isGoverned && counts(quantity)
    }
    return false
  }

  /// Whether people, groups or animals are counted.
  private func counts(_ quantity: Quantity) -> Bool {
    guard let unit = quantity.unit, unit.code == nil else { return false }
    return phrases.kinds(of: unit).contains { ["person", "group", "animal"].contains($0) }
  }

  // MARK: - Where it begins

  /// The clause's first token: the verb, or the subject before it; nil where no clause of its own begins.
  func start(of verb: ToldVerb, in tokens: Range<Int>) -> Int? {
    if verb.start == tokens.lowerBound || verb.conjunction > 0 { return verb.start }
    let before = verb.start - 1
    if context.tokens[before].kind == .punctuation {
      // منظمة … (أوبك) قد خفضت: a bracket belongs to the subject.
      if isMark(before, [")"]) { return subject(before: verb, in: tokens) }
      return isMark(before, Self.closing) ? nil : verb.start
    }
    if opensQuote(before) { return verb.start }
    if Self.openings.contains(context.tokens.key(before)) { return verb.start }
    if verb.isMarked, let start = subject(before: verb, in: tokens) { return start }
    if verb.isMarked { return verb.start }
    return subject(before: verb, in: tokens)
  }

  func subject(before verb: ToldVerb, in tokens: Range<Int>) -> Int? {
    var index = verb.start - 1
    guard !isKind(index, [.preposition]) else { return nil }
    let limit = max(tokens.lowerBound, index - Self.subject)
    while index >= limit {
      if context.tokens[index].kind == .punctuation {
        guard isMark(index, ["(", ")", "\"", "“", "”", "«", "»"]) else { break }
        if isMark(index, ["“", "«", "\""]), isSaid(from: index + 1) { break }
        index -= 1
        continue
      }
      let key = context.tokens.key(index)
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
      !isKind(start, [.preposition, .adverb, .conjunction, .demonstrative])
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
  func isSaid(from index: Int) -> Bool {
    guard index < context.tokens.count else { return false }
    let place = context.tokens[index].range.lowerBound
    return edition.quotes.indices(beginningIn: place..<place + 1).contains {
      edition.quotes[$0].isDirect
    }
  }

  // MARK: - Words

  func isMark(_ index: Int, _ marks: [Unicode.Scalar]) -> Bool {
    guard index >= 0, index < context.tokens.count, context.tokens[index].kind != .word else {
      return false
    }
    return context.scalar(index).map(marks.contains) ?? false
  }

  func isKind(_ index: Int, _ kinds: KindSet<FunctionWord.Kind>) -> Bool {
    guard context.isWord(index),
      let kind = context.lexicon.functionWords[context.tokens.word(index)]?.kind,
      !Self.inside.contains(context.tokens.key(index))
    else { return false }
    return kinds.contains(kind)
  }

  static var breaking: KindSet<FunctionWord.Kind> {
    [.relative, .conjunction, .auxiliary, .negation, .particle, .interrogative]
  }
  static let closing: [Unicode.Scalar] = [")", "»", "”", "\"", "]"]
  static let openings = KeySet([
    "أن", "إن", "بأن", "لكن", "ولكن", "كما", "بينما", "فيما", "وأن", "وإن", "فإن", "حيث",
  ])
  /// Particles with the pronoun of whoever does what the verb behind them tells.
  static let pronominalOpenings = KeySet([
    "أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم", "بأنه", "بأنها", "بأنهم", "لكنه", "لكنها",
    "لكنهم",
  ])
  /// Particles that belong to a noun phrase, and end no clause.
  static let inside = KeySet(["أي", "أى", "أية", "غير", "عدم", "إلا", "سوى", "خاصة", "ثم"])
  static let exceptions = KeySet(["إلا", "سوى"])
  static let helpers = KeySet(["كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا"])
  static let complements = KeySet([
    "أن", "إن", "بأن", "أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم", "بأنه", "بأنها", "ألا", "كي",
    "لأن", "لأنه", "لأنها",
  ])
  static let reasons = KeySet(["لأن", "لأنه", "لأنها", "كي"])
  static let circumstantial = KeySet([
    "في", "خلال", "منذ", "أثناء", "قرب", "بين", "إلى", "على", "عبر", "من",
  ])
  static let pronominal = KeySet([
    "فيه", "فيها", "منه", "منها", "منهم", "عليه", "عليها", "عليهم", "إليه", "إليها", "له", "لها",
    "لهم", "به", "بها", "بهم", "عنه", "عنها", "معه", "معها", "معهم",
  ])
}
