import Lexicon
import Manuscript
import Normalization

/// Finds the end of a headline that runs into the text behind it, without a stop or a line of its own.
///
/// Texts taken from pages often begin so. A headline says in short what the first sentence says at length:
/// its words come again. Only a text that has no other title is looked at, and only its beginning.
struct HeadlineRule {
  let context: TokenContext
  var tokens: TokenLayer { context.tokens }
  var verbs: VerbFinder { VerbFinder(context: context) }

  /// The shortest and the longest headline, in tokens.
  private static let lengths = 4...20
  /// How far behind a headline its words are looked for.
  private static let reach = 24

  /// What is known of a sentence up to the token that is looked at.
  struct Reading {
    /// The word that the headline is about: its first, or the first behind a colon.
    var head: Int
    /// Whether a verb has been read, or the noun of an action that stands for one.
    var hasVerb: Bool
    /// Whether a verb has been read that can be nothing else.
    var isClause = false
    /// How many words must come again behind the headline: more behind commas and relative clauses.
    var needed = 1
    /// How many come again, and how many stand twice in the headline itself.
    var again = 0
    var inside = 0
    var openClause = OpenClause()
  }

  private struct Candidate {
    var end: Int
    var weight: Int
    /// Whether verb and subject are beyond doubt.
    var isStrong = false
  }

  /// The first token behind the headline; nil when the sentence begins with none.
  func end(in sentence: Range<Int>) -> Int? {
    let start = sentence.lowerBound
    let opensClause = opensVerbalClause(start)
    guard sentence.count > Self.lengths.lowerBound * 2, opensClause || !verbs.leadsOn(start) else {
      return nil
    }
    let clauses = ClauseOpening(context: context)
    let last = min(
      sentence.upperBound - Self.lengths.lowerBound, start + Self.lengths.upperBound)
    let contents = sentence.prefix(Self.lengths.upperBound + Self.reach).map(content)
    let stems = contents.map(Self.stem)
    // What opens with a verb is the report itself, as a rule: نددت السلطة.
    let isReport = opensClause || verbs.isVerb(start) || clauses.opens(start)
    var reading = Reading(head: start, hasVerb: verbs.isDeverbalNoun(start))
    var isQuoted = false
    var restarts = [start]
    var best: Candidate?
    for place in start..<last {
      if tokens.isSign(place, "\"") { isQuoted.toggle() }
      // A headline has neither commas nor relative clauses, as a rule.
      if tokens[place].kind == .punctuation, tokens.isComma(place) { reading.needed += 1 }
      if context.isWord(place), isRelative(place) { reading.needed += 1 }
      let offset = place - start
      if !isQuoted, offset >= Self.lengths.lowerBound - 1, canEnd(place - 1, clauses) {
        if restarts.contains(where: { beginsAlike($0, place) }) {
          let verb = verb(before: place, from: start, clauses)
          if let verb, canEnd(verb - 1, clauses) { return verb }
          if let best { return best.end }
          if verb == nil { return place }
        }
        (reading.again, reading.inside) = repeats(stems, offset)
        var candidate = weighed(place, reading, clauses)
        if candidate.weight < Self.enough, !isReport, comesAgain(place, reading, clauses) {
          candidate = Candidate(
            end: subject(before: place, contents, offset, clauses) ?? place, weight: Self.enough)
        }
        let better = best.map { $0.weight + ($0.isStrong ? 1 : 0) } ?? 0
        if candidate.weight >= (isReport ? Self.enoughInReport : Self.enough),
          candidate.weight > better
        {
          best = candidate
        }
      }
      if tokens.isSign(place, ":"), offset < Self.lengths.lowerBound {
        restarts.append(place + 1)
        reading.head = place + 1
        reading.hasVerb = reading.hasVerb || verbs.isDeverbalNoun(place + 1)
      }
      read(place, &reading, isEarly: offset < Self.lengths.lowerBound + 2, clauses)
    }
    return best.map { name(before: $0.end, from: start) ?? $0.end }
  }

  /// The name before a verb, when it stands behind a figure or a quotation: بنتيجة 2-0 سعيد العلوي سجل.
  private func name(before verb: Int, from start: Int) -> Int? {
    let first = verb - 2
    guard first - 1 > start, tokens[first - 1].kind == .number || isCloser(first - 1),
      context.isWord(first), context.classes(first).contains(.personName),
      context.isWord(first + 1),
      tokens.readings(first + 1).isEmpty || context.classes(first + 1).contains(.personName)
    else { return nil }
    return first
  }

  /// Takes the verb at a token into account, and the clause that it opens.
  private func read(
    _ place: Int, _ reading: inout Reading, isEarly: Bool, _ clauses: ClauseOpening
  ) {
    if !reading.hasVerb, reading.needed == 1, isEarly, verbs.isPresent(place) {
      // خنزير يجرح: the subject before a verb of the present is the style of headlines alone.
      reading.needed = 0
    }
    // تحطم is a noun as often as a verb.
    let isVerb =
      verbs.isVerb(place) && !verbs.isDeverbalNoun(place) || clauses.stems.isOnlyVerb(place)
      || reading.openClause.isOpen(at: place) && clauses.opening(place) != nil
    reading.hasVerb = reading.hasVerb || isVerb
    reading.isClause = reading.isClause || isVerb
    reading.openClause.read(place, isVerb: isVerb, opens: isSubordinator(place))
  }

  /// The clause that opens at a token, with all that speaks for it.
  private func weighed(_ place: Int, _ reading: Reading, _ clauses: ClauseOpening) -> Candidate {
    guard tokens[place].followsSpace, !reading.openClause.isOpen(at: place),
      let opening = clauses.opening(place)
    else { return Candidate(end: place, weight: 0) }
    let weight = weight(of: opening, at: place, reading, clauses)
    return Candidate(
      end: place,
      weight: weight > 0
        ? weight + min(reading.again, 4) - reading.inside - (reading.needed - 1) : 0,
      isStrong: opening.isCertainVerb && opening.subject == .certain && !isIndefinite(place - 1))
  }

  /// Whether so many words come again behind a token that they tell alone where a headline ends.
  private func comesAgain(_ place: Int, _ reading: Reading, _ clauses: ClauseOpening) -> Bool {
    guard let rank = rank(place, hasVerb: reading.hasVerb), !isSubordinate(place),
      reading.isClause || verbs.isPassive(place) || !verbs.isPresent(place)
        || clauses.opening(place)?.subject == .certain
    else { return false }
    let needed = max(reading.needed, rank) + rank + (reading.hasVerb ? 0 : 1)
    return reading.again >= needed && reading.inside < 2
  }

  /// From this weight on a clause is taken to open the report.
  private static let enough = 4
  /// The same, when the headline itself opens with a verb as reports do.
  private static let enoughInReport = 6

  /// Whether a verb stands in a clause that a particle has just opened: أن بلاده ستفرض.
  func isSubordinate(_ index: Int) -> Bool {
    (max(index - 5, 0)..<index).contains { Self.subordinators.contains(Array(tokens.key($0))) }
  }

  /// Whether two words are the same, and the two behind them.
  private func beginsAlike(_ left: Int, _ right: Int) -> Bool {
    right + 1 < tokens.count && context.isWord(left) && left + 2 < right
      && !context.allClasses(left).contains(.functionWord)
      && tokens.key(left).elementsEqual(tokens.key(right))
      && tokens.key(left + 1).elementsEqual(tokens.key(right + 1))
  }

  /// The verb before a subject that comes again, its description between them at most: اعتذرت المغنية.
  private func verb(before place: Int, from start: Int, _ clauses: ClauseOpening) -> Int? {
    for verb in stride(from: place - 1, through: max(place - 3, start + 3), by: -1) {
      guard context.isWord(verb),
        canEnd(verb, clauses) || verbs.isVerb(verb) || clauses.stems.isOnlyVerb(verb)
      else { return nil }
      if let opening = clauses.opening(verb),
        opening.subject == .certain || opening.isCertainVerb && opening.subject == .possible
      {
        return verb
      }
    }
    return nil
  }

  /// The subject before a verb of the present when it is a word of the headline: رينجرز يستضيف.
  private func subject(
    before place: Int, _ contents: [ArraySlice<UInt8>], _ offset: Int, _ clauses: ClauseOpening
  ) -> Int? {
    guard verbs.isPresent(place), canEnd(place - 2, clauses), contents[offset - 1].count >= 3,
      contents[..<(offset - 2)].contains(where: { $0.elementsEqual(contents[offset - 1]) })
    else { return nil }
    return place - 1
  }

  /// How many words of a headline stand behind it again, and how many twice inside it.
  private func repeats(_ stems: [UInt32], _ offset: Int) -> (Int, Int) {
    let behind = stems[offset..<min(stems.count, offset + Self.reach)]
    var again = 0
    var inside = 0
    for (index, stem) in stems[..<offset].enumerated() where stem != 0 {
      if stems[..<index].contains(stem) {
        inside += 1
      } else if behind.contains(stem) {
        again += 1
      }
    }
    return (again, inside)
  }

  /// The first four letters of a word, which other endings leave it; 0 for one of less than three.
  private static func stem(_ content: ArraySlice<UInt8>) -> UInt32 {
    content.count < 3 ? 0 : content.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let lam = LetterKey.letter("ل")
  private static let alef = LetterKey.letter("ا")

  /// The letters by which a word is known again: without proclitics and article; none for a function word.
  private func content(_ index: Int) -> ArraySlice<UInt8> {
    guard tokens[index].kind == .word || tokens[index].kind == .number,
      !context.allClasses(index).contains(.functionWord)
    else { return [] }
    var key = tokens.key(index)
    if let reading = tokens.readings(index).first(where: { $0.proclitics > 0 }),
      !context.allClasses(index).contains(.solidInitial), key.count > Int(reading.proclitics) + 2
    {
      key = key.dropFirst(Int(reading.proclitics))
    }
    if key.count > 4, key.first == Self.alef, key.dropFirst().first == Self.lam {
      key = key.dropFirst(2)
    } else if key.count > 4, key.first == Self.lam {
      key = key.dropFirst(1)
    }
    return key
  }

  /// Whether a headline can end with a token.
  private func canEnd(_ index: Int, _ clauses: ClauseOpening) -> Bool {
    guard tokens[index].kind == .word else {
      return tokens[index].kind != .punctuation || isCloser(index)
    }
    // حسبما, بينما: they open a clause.
    let key = tokens.key(index)
    if key.count > 3, key.suffix(2).elementsEqual(Self.ma) { return false }
    // في قتل: behind a particle it is the noun.
    let isVerb =
      verbs.isVerb(index) && !(verbs.isDeverbalNoun(index) && verbs.leadsOn(index - 1))
    return !isVerb && !verbs.leadsOn(index) && !clauses.stems.isOnlyVerb(index)
  }

  private static let ma = LetterKey.make("ما")
  private static let there = LetterKey.make("هناك")

  /// How many words more must come again before a sentence is taken to begin at a token; nil when none can.
  private func rank(_ index: Int, hasVerb: Bool) -> Int? {
    let before = index - 1
    guard tokens[index].followsSpace, verbs.isVerb(index) else { return nil }
    // 20 مليون شخص: behind a number, and in غطاء رأس, it is the noun.
    let isCounted = tokens[before].kind == .number || context.allClasses(before).contains(.number)
    if isCounted || isIndefinite(before), context.classes(index).contains(.noun) { return nil }
    // المحقق سالم العلي أخبر: a name before the first verb, which tells speech, is its subject.
    if !hasVerb, verbs.isSpeechVerb(index), !context.hasArticle(before) { return nil }
    if verbs.isPassive(index) { return 0 }
    if verbs.isAuxiliary(index) {
      // الحكومة كانت: an auxiliary opens a sentence when هناك follows.
      return index + 1 < tokens.count && context.isKey(index + 1, Self.there) ? 0 : nil
    }
    // A relative clause (رجل يبلغ) has its subject before it; where a definite noun follows, it is none.
    let isRelative =
      isIndefinite(before) && !(index + 1 < tokens.count && context.hasArticle(index + 1))
    // فريق يفوز: the verb of a headline follows its subject in the present.
    if verbs.isPresent(index) { return hasVerb && !isRelative ? 1 : nil }
    return isRelative ? 1 : 0
  }

  /// Whether a verb behind a word may be its relative clause: رجل يبلغ من العمر.
  func isIndefinite(_ index: Int) -> Bool {
    guard tokens[index].kind == .word, !context.hasArticle(index) else { return false }
    return tokens.readings(index).contains { reading in
      !reading.hasArticle
        && !context.lexicon.classes(of: reading.word).isDisjoint(with: [
          .noun, .adjective, .nationality, .unit,
        ])
    }
  }

  func isCloser(_ index: Int) -> Bool {
    SentenceStop.isCloser(context.text.utf8, tokens[index].range)
  }

  func isRelative(_ index: Int) -> Bool {
    context.lexicon.functionWords[tokens.word(index)]?.kind == .relative
  }
}
