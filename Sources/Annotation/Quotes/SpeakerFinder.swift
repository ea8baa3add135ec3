import Lexicon
import Manuscript
import Normalization

/// Finds who speaks: behind a verb, before it, or behind a phrase such as بحسب.
final class SpeakerFinder {
  let context: TokenContext
  let edition: Edition
  /// The first full name that ends with a word, by the word's key: `العلوي` after `كريم العلوي`.
  private let byLastName: [[UInt8]: Int]

  init(context: TokenContext, edition: Edition) {
    self.context = context
    self.edition = edition
    var byLastName: [[UInt8]: Int] = [:]
    for (index, entity) in edition.entities.enumerated() where entity.kind == .person {
      let words = edition.tokens.indices(in: entity.range)
      guard words.count >= 2 else { continue }
      let key = Array(edition.tokens.key(words.upperBound - 1))
      if byLastName[key] == nil { byLastName[key] = index }
    }
    self.byLastName = byLastName
  }

  /// Somebody who speaks.
  struct Speaker {
    /// His words in the text.
    let range: TextRange
    /// The entity that he is.
    let entity: Int?
    /// The first token behind his words.
    let end: Int
  }

  /// The furthest that a speaker is looked for.
  private static let reach = 20
  /// The most names of a sentence that are looked at, so that a sentence of a thousand costs no more.
  private static let mostNames = 32

  // MARK: - Behind a verb

  /// The subject behind a verb: a name, a name behind the comma of its title, else the words themselves.
  ///
  /// - Parameters:
  ///   - index: The verb.
  ///   - limit: Where what is said begins.
  ///   - reports: Whether something is said.
  ///   - takesBa: Whether the verb says what with ب: أقر بوجود نقائص.
  /// - Returns: The speaker; nil when the verb has no subject of its own.
  func behind(
    _ index: Int, before limit: Int, reports: Bool, takesBa: Bool = false
  ) -> Speaker? {
    let first = index + 1
    let limit = min(limit, first + Self.reach)
    guard first < limit, context.sameLeaf(index, first), !isAddressee(first),
      context.tokens[first].kind != .punctuation
    else { return nil }
    let stop = stop(from: first, before: limit)
    let comma = (first..<limit).first { context.tokens[$0].kind == .punctuation } ?? limit
    if let short = shortMention(at: first) { return short }
    guard stop > first else { return nil }
    let entities = edition.entities.indices(beginningIn: bytes(first..<stop))
    if let person = entities.first(where: { edition.entities[$0].kind == .person }) {
      return speaker(person)
    }
    if let organisation = entities.first, edition.entities[organisation].kind == .organisation,
      edition.entities[organisation].range.lowerBound
        < context.tokens[first].range.upperBound
    {
      return speaker(organisation)
    }
    guard isNominal(first) || isPossessed(first) || reports && headsGenitive(first, before: stop)
    else { return nil }
    if let name = nameBehindComma(comma, before: limit) { return name }
    let end = phraseEnd(first..<stop, takesBa: takesBa)
    return Speaker(range: bytes(first..<end), entity: nil, end: end)
  }

  /// `مدير المكتب، كريم العلوي`: the name that a comma parts from its title.
  private func nameBehindComma(_ comma: Int, before limit: Int) -> Speaker? {
    guard comma + 1 < limit, context.tokens.isComma(comma) else { return nil }
    for index in comma + 1..<min(limit, comma + 6) {
      if let entity = entity(at: index), edition.entities[entity].kind == .person {
        return speaker(entity)
      }
      if let short = shortMention(at: index) { return short }
      if index == comma + 1, let name = unlistedName(from: index, before: limit) { return name }
      guard
        context.allClasses(index).contains(.title) || context.tokens.isSign(index, ".")
          || context.isInitialDot(index + 1)
      else { return nil }
    }
    return nil
  }

  /// A first name that is a word as well, and a last name, closed off on both sides.
  private func unlistedName(from start: Int, before limit: Int) -> Speaker? {
    let stop = (start..<limit).first { context.tokens[$0].kind == .punctuation } ?? limit
    guard stop - start >= 2, stop - start <= 4,
      (start..<stop).allSatisfy({ context.isWord($0) }),
      context.classes(start).contains(.personName), !context.hasArticle(start)
    else { return nil }
    return Speaker(range: bytes(start..<stop), entity: nil, end: stop)
  }

  /// A later mention by the last name alone, where a speaker is looked for.
  private func shortMention(at index: Int) -> Speaker? {
    guard context.isWord(index), let entity = byLastName[Array(context.tokens.key(index))],
      edition.entities[entity].range.lowerBound < context.tokens[index].range.lowerBound,
      self.entity(at: index) == nil
    else { return nil }
    return Speaker(range: context.tokens[index].range, entity: entity, end: index + 1)
  }

  /// Whether a word names whom something is told: `لوكالة`, `للصحافيين`.
  func isAddressee(_ index: Int) -> Bool {
    guard context.isWord(index), context.tokens.key(index).first == TokenContext.lam else {
      return false
    }
    if context.hasAssimilatedArticle(index) { return true }
    if let entity = entity(at: index) {
      return edition.entities[entity].range.lowerBound > context.tokens[index].range.lowerBound
    }
    return context.tokens.word(index) < 0
      && context.tokens.readings(index).contains { $0.proclitics == 1 }
  }

  // MARK: - Before a verb

  /// The subject before a verb: `المتحدث يقول`, `لكن مصدرا طبيا زعم`.
  func before(_ index: Int, in sentence: Range<Int>) -> Speaker? {
    guard index > sentence.lowerBound else { return nil }
    let words = sentence.lowerBound..<index
    let named = edition.entities.indices(beginningIn: bytes(words)).suffix(Self.mostNames).last {
      edition.entities[$0].kind == .person || edition.entities[$0].kind == .organisation
    }
    if let named { return speaker(named) }
    let first = words.lowerBound + 1
    guard Self.openers.contains(where: { context.isKey(words.lowerBound, $0) }), first < index
    else { return nil }
    let end = (first..<index).first(where: endsSpeaker) ?? index
    return end > first ? Speaker(range: bytes(first..<end), entity: nil, end: end) : nil
  }

  /// The person or body whose name ends right before a verb.
  func named(before index: Int) -> Speaker? {
    guard context.sameLeaf(index - 1, index), context.isWord(index - 1) else { return nil }
    let end = context.tokens[index - 1].range.upperBound
    let first = max(0, index - 8)
    let entity = edition.entities.indices(beginningIn: bytes(first..<index)).last {
      let entity = edition.entities[$0]
      return entity.range.upperBound == end
        && (entity.kind == .person || entity.kind == .organisation)
    }
    return entity.map(speaker)
  }

  /// `أما الحسيني، الذي يرأس المجلس، فقد رأى`: whom أما names is the subject of the verb with ف.
  func topic(before index: Int, in sentence: Range<Int>) -> Speaker? {
    let first = sentence.lowerBound + 1
    guard first < index, context.isKey(sentence.lowerBound, EventOpeningReader.topic),
      context.isKey(index - 1, Self.had) || context.tokens.key(index).first == Letter.feh,
      canSpeak(first)
    else { return nil }
    let end = stop(from: first, before: min(index, first + Self.reach))
    guard end > first else { return nil }
    if let named = entity(at: first), edition.entities[named].kind != .place {
      return speaker(named)
    }
    return Speaker(range: bytes(first..<end), entity: nil, end: end)
  }

  private static let had = LetterKey.make("فقد")

  private static let openers = ["لكن", "ولكن"].map { LetterKey.make($0) }

  /// Whom a sentence is about: the subject behind its first verb, else its first person.
  func ofSentence(_ sentence: Range<Int>, before index: Int) -> Speaker? {
    if sentence.lowerBound + 1 < index, let short = shortMention(at: sentence.lowerBound + 1) {
      return short
    }
    let words = bytes(sentence.lowerBound..<index)
    let named = edition.entities.indices(beginningIn: words).prefix(Self.mostNames)
    return
      (named.first { edition.entities[$0].kind == .person }
      ?? named.first { edition.entities[$0].kind == .organisation }).map(speaker)
  }

  // MARK: - Sources

  /// The source behind a phrase such as بحسب; a document's issuer speaks for the document.
  ///
  /// - Parameters:
  ///   - start: Its first token.
  ///   - sentence: The sentence.
  ///   - letters: How many letters of the phrase are written onto it: the ل of وفقا للوزارة.
  /// - Returns: The source; nil where the words cannot be one.
  func source(
    from start: Int, in sentence: Range<Int>, afterLetters letters: Int = 0
  ) -> Speaker? {
    let limit = min(sentence.upperBound, start + Self.reach)
    guard start < limit else { return nil }
    let comma = (start..<limit).first { context.tokens[$0].kind == .punctuation } ?? limit
    let stop = (start..<comma).first(where: endsSpeaker) ?? comma
    guard stop > start else { return nil }
    if let told = toldBySource(start, before: comma) { return told.speaker }
    guard canSpeak(start) else { return nil }
    let named = edition.entities.indices(beginningIn: bytes(start..<comma)).first { entity in
      let kind = edition.entities[entity].kind
      let begins = edition.entities[entity].range.lowerBound
      return kind != .miscellaneous && kind != .place
        && (isDocument(start) || begins < context.tokens[stop - 1].range.upperBound)
    }
    if let named {
      return Speaker(range: edition.entities[named].range, entity: named, end: comma)
    }
    // `عن رئاسة الحكومة`: what no list knows as an organisation.
    if isDocument(start), let by = (start..<comma).first(where: { context.isKey($0, Self.from) }),
      by + 1 < comma
    {
      return Speaker(range: bytes(by + 1..<comma), entity: nil, end: comma)
    }
    let words = context.range(start..<stop, afterLetters: letters)
    return Speaker(range: words, entity: nil, end: stop)
  }

  /// Whether ل is written onto a source: `لإحصاءات`, `للوزارة`.
  func isBehindLam(_ index: Int) -> Bool {
    guard context.isWord(index) else { return false }
    let key = context.tokens.key(index)
    return isAddressee(index) || key.first == TokenContext.lam && SpeakerNouns.sources.contains(key)
  }

  /// `بحسب ما أفادت الوكالة`: the subject of the verb behind ما, and nobody where it has none.
  private func toldBySource(_ start: Int, before limit: Int) -> (speaker: Speaker?, Void)? {
    guard Self.relatives.contains(context.tokens.key(start)) else { return nil }
    let verb = start + 1
    guard verb < limit, !context.allClasses(verb).isDisjoint(with: [.speechVerb, .predicate]),
      let speaker = behind(verb, before: limit, reports: true),
      speaker.entity != nil || canSpeak(verb + 1)
    else { return (nil, ()) }
    return (speaker, ())
  }

  private static let relatives = KeySet(["ما", "لما", "كما", "مما", "من", "الذي", "التي"])

  static let from = LetterKey.make("عن")

  private func isDocument(_ index: Int) -> Bool {
    SpeakerNouns.documents.contains(context.tokens.key(index))
  }

  /// `نقلت الوكالة عن المبعوث قوله`: whom somebody else quotes.
  func relayed(after index: Int, in sentence: Range<Int>) -> Speaker? {
    let limit = min(sentence.upperBound, index + Self.reach)
    guard
      let from = (index + 1..<max(index + 1, limit)).first(where: {
        context.isKey($0, Self.from)
      }), from + 1 < limit
    else { return nil }
    // Without قوله he is the one that something is told about.
    let stop = (from + 1..<limit).first { token in
      Self.sayings.contains { context.isKey(token, $0) }
    }
    guard let stop, stop > from + 1 else { return nil }
    if let short = shortMention(at: from + 1) { return short }
    let words = bytes(from + 1..<stop)
    let named = edition.entities.indices(beginningIn: words)
    if let person = named.first(where: { edition.entities[$0].kind == .person }) ?? named.first,
      edition.entities[person].kind != .place
    {
      return speaker(person)
    }
    return Speaker(range: words, entity: nil, end: stop)
  }

  private static let sayings = ["قوله", "قولها", "قولهم", "تأكيده", "تأكيدها", "القول"].map {
    LetterKey.make($0)
  }
}
