public import Lexicon
import Manuscript

/// Finds quotations, direct and indirect, and who is quoted.
public struct QuoteAnnotator: Annotator {
  public static let name = "quotes"
  private let lexicon: Lexicon

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// A stretch of two words or fewer between marks is a name or a word held at arm's length.
  private static let leastWords = 3
  /// More attributions than this in a sentence do not each tell the source of all of it.
  private static let attributionLimit = 8
  /// Fewer words behind `أن` are no statement.
  private static let leastIndirectWords = 4

  /// A quotation, and whether it may go on with the speaker of the one before.
  private struct Find {
    var quote: Quote
    let goesOn: Bool
  }

  public func annotate(_ edition: inout Edition) {
    let context = TokenContext(edition, lexicon: lexicon)
    let finder = SpeechFinder(context: context, edition: edition)
    var speeches: [[SpeechFinder.Speech]] = []
    for sentence in edition.sentences {
      let isText = sentence.kind != .code
      speeches.append(
        isText ? finder.speeches(in: edition.tokens.indices(in: sentence.range)) : [])
    }
    var finds = directQuotes(edition, context, speeches)
    finds += indirectQuotes(edition, context, speeches, finder: finder, direct: finds.map(\.quote))
    finds.sort { left, right in
      let (left, right) = (left.quote.range, right.quote.range)
      return (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
    }
    edition.quotes = carrySpeakers(finds, edition)
  }

  // MARK: - Direct

  private func directQuotes(
    _ edition: Edition, _ context: TokenContext, _ speeches: [[SpeechFinder.Speech]]
  ) -> [Find] {
    let marks = QuotationMarks(context: context)
    var quotes: [Find] = []
    var token = 0
    while token < context.tokens.count {
      let end = context.leafEnd(token)
      for pair in marks.pairs(in: token..<end) {
        if let quote = direct(pair, edition, context, speeches, leafEnd: end) {
          quotes.append(quote)
        }
      }
      token = end
    }
    return quotes
  }

  private func direct(
    _ pair: QuotationMarks.Pair, _ edition: Edition, _ context: TokenContext,
    _ speeches: [[SpeechFinder.Speech]], leafEnd: Int
  ) -> Find? {
    guard let sentence = edition.sentence(at: context.tokens[pair.open].range.lowerBound) else {
      return nil
    }
    // One that never closes ends with its sentence.
    let close =
      pair.close ?? edition.tokens.indices(in: edition.sentences[sentence].range).upperBound
    var last = close - 1
    if pair.close == nil, last > pair.open, context.tokens.isSign(last, ".") { last -= 1 }
    guard last > pair.open else { return nil }
    let words = (pair.open + 1...last).count { context.tokens[$0].kind != .punctuation }
    let speech = speech(for: pair, in: sentence, edition, speeches)
    guard words >= Self.leastWords || (speech?.isAdjacent ?? false) && words >= 2 else {
      return nil
    }
    if isName(pair.open + 1..<last + 1, words: words, pair, speech, context) { return nil }
    let range =
      context.tokens[pair.open + 1].range.lowerBound..<context.tokens[last].range.upperBound
    let quote = Quote(
      range: range, isDirect: true, isClosed: pair.close != nil,
      speaker: name(of: speech?.speech, edition), speakerRange: speech?.speech.speaker,
      verb: speech?.speech.verb, by: pair.close == nil ? "unclosed-mark" : "quotation-marks",
      end: pair.close == nil ? "end of sentence" : "closing mark",
      lines: ListLines(speech?.speech.line ?? .none))
    return Find(quote: quote, goesOn: speech?.isAdjacent ?? false)
  }

  /// Whether the words are the name of a work, a shop or a ship: few, without a verb, and not what is said.
  private func isName(
    _ tokens: Range<Int>, words: Int, _ pair: QuotationMarks.Pair,
    _ speech: (speech: SpeechFinder.Speech, isAdjacent: Bool)?, _ context: TokenContext
  ) -> Bool {
    guard words <= Self.mostNameWords, pair.close != nil else { return false }
    if let speech {
      // What follows the verb's particle or colon is said, and so is what the verb follows.
      if let content = speech.speech.content, content <= pair.open + 1 { return false }
      if speech.speech.tokens.lowerBound > pair.open { return false }
      if speech.speech.tokens.upperBound == pair.open { return false }
    }
    let verbs = VerbFinder(context: context)
    return context.classes(tokens.lowerBound).isDisjoint(with: [.functionWord])
      && !tokens.contains { verbs.isVerb($0) }
  }

  /// More words are no name.
  private static let mostNameWords = 4

  /// The speech that a quotation belongs to: the nearest of its sentence, those before it first.
  private func speech(
    for pair: QuotationMarks.Pair, in sentence: Int, _ edition: Edition,
    _ speeches: [[SpeechFinder.Speech]]
  ) -> (speech: SpeechFinder.Speech, isAdjacent: Bool)? {
    let own = speeches[sentence]
    let first = own.partitioningIndex { $0.tokens.lowerBound >= pair.open }
    if first > 0 {
      let before = own[first - 1]
      return (before, pair.open - before.tokens.upperBound <= 12)
    }
    guard let close = pair.close else { return nil }
    let next = own.partitioningIndex { $0.tokens.lowerBound > close }
    guard next < own.count else { return nil }
    return (own[next], own[next].tokens.lowerBound - close <= 3)
  }

  // MARK: - Indirect

  private func indirectQuotes(
    _ edition: Edition, _ context: TokenContext, _ speeches: [[SpeechFinder.Speech]],
    finder: SpeechFinder, direct: [Quote]
  ) -> [Find] {
    var quotes: [Find] = []
    for (index, own) in speeches.enumerated() {
      let sentence = edition.sentences[index]
      let tokens = edition.tokens.indices(in: sentence.range)
      let hasContent = own.contains { $0.content != nil }
      for (position, speech) in own.enumerated() {
        if let content = speech.content {
          let next = own[(position + 1)...].first {
            $0.content != nil || $0.isParticiple && $0.tokens.lowerBound > content
          }?.tokens.lowerBound
          var end = max(content, next ?? tokens.upperBound)
          var reason = next == nil ? "end of sentence" : "next speech"
          if let narration = finder.narration(in: content..<end) {
            end = narration
            reason = "narrator goes on"
          }
          quotes += indirect(content..<end, speech, edition, context, direct, end: reason)
        } else if speech.tokens.count > 1, !hasContent {
          // بحسب: the rest of the sentence is what the source tells.
          // A row of attributions is a list, in which each has what stands beside it.
          let isList = own.count > Self.attributionLimit
          let first = isList && position > 0 ? own[position - 1].tokens.upperBound : nil
          let last = isList && position + 1 < own.count ? own[position + 1].tokens.lowerBound : nil
          let before = (first ?? tokens.lowerBound)..<speech.tokens.lowerBound
          let after = speech.tokens.upperBound..<(last ?? tokens.upperBound)
          let said = before.count >= after.count ? before : after
          let isWhole = said.upperBound == tokens.upperBound
          quotes += indirect(
            said, speech, edition, context, direct,
            end: isWhole ? "end of sentence" : "next attribution")
        }
      }
    }
    return quotes
  }

  /// The end of what is said without the signs behind it; a closing mark stays when its partner is among
  /// the words: `إن القاعة "ستفتح"`.
  private func endOfWords(_ content: Range<Int>, _ context: TokenContext) -> Int {
    func isSign(_ token: Int) -> Bool { context.tokens[token].kind == .punctuation }
    func sign(_ token: Int) -> String { context.text[context.tokens[token].range] }
    var upper = content.upperBound
    guard upper > content.lowerBound, isSign(upper - 1) else { return upper }
    var counts: [String: Int] = [:]
    for token in content where isSign(token) { counts[sign(token), default: 0] += 1 }
    while upper > content.lowerBound, isSign(upper - 1) {
      let own = sign(upper - 1)
      let before = counts[own, default: 1] - 1
      if own == "\"" {
        if !before.isMultiple(of: 2) { return upper }
      } else if let open = Self.partners[own], counts[open, default: 0] > before {
        return upper
      }
      counts[own] = before
      upper -= 1
    }
    return upper
  }

  private static let partners = ["»": "«", "”": "“", ")": "(", "]": "["]

  private func indirect(
    _ content: Range<Int>, _ speech: SpeechFinder.Speech, _ edition: Edition,
    _ context: TokenContext, _ direct: [Quote], end: String
  ) -> [Find] {
    var lower = content.lowerBound
    let upper = endOfWords(content, context)
    while lower < upper, context.tokens[lower].kind == .punctuation { lower += 1 }
    let words = (lower..<upper).count { context.tokens[$0].kind != .punctuation }
    guard words >= Self.leastIndirectWords else { return [] }
    let range = context.tokens[lower].range.lowerBound..<context.tokens[upper - 1].range.upperBound
    // Words between marks are the direct quotation already, when they are nearly all that is said.
    let covered = Self.covered(range, by: direct)
    guard covered * 10 < range.count * 8 else { return [] }
    let quote = Quote(
      range: range, isDirect: false, speaker: name(of: speech, edition),
      speakerRange: speech.speaker, verb: speech.verb,
      by: speech.content == nil ? "attributions" : "speech-verbs", end: end,
      lines: ListLines(speech.line))
    return [Find(quote: quote, goesOn: speech.content != nil)]
  }

  /// The bytes of a range that quotations cover, which are in order and apart from one another.
  private static func covered(_ range: TextRange, by quotes: [Quote]) -> Int {
    var low = quotes.firstIndex(endingAfter: range.lowerBound)
    var covered = 0
    while low < quotes.count, quotes[low].range.lowerBound < range.upperBound {
      covered += quotes[low].range.clamped(to: range).count
      low += 1
    }
    return covered
  }

  // MARK: - Speakers

  private func name(of speech: SpeechFinder.Speech?, _ edition: Edition) -> String? {
    guard let speech else { return nil }
    if let entity = speech.entity, edition.entities[entity].kind != .place {
      return edition.entities[entity].name
    }
    guard let range = speech.speaker else { return nil }
    // للوزارة is ل and الوزارة.
    let token = edition.tokens.index(at: range.lowerBound)
    let isAssimilated =
      edition.tokens[token].range.lowerBound < range.lowerBound
      && edition.tokens.hasPrefix(token, TokenContext.assimilated)
    return (isAssimilated ? "ا" : "") + edition.text[range]
  }

  /// `وأضاف` without a name goes on with the speaker of a quotation shortly before, of the verb's gender.
  private func carrySpeakers(_ finds: [Find], _ edition: Edition) -> [Quote] {
    let genders = SpeakerGender(lexicon: lexicon)
    var recent: [Quote] = []
    var lastSentence = -10
    return finds.map { find in
      var quote = find.quote
      let sentence = edition.sentence(at: quote.range.lowerBound) ?? 0
      if sentence - lastSentence > 2 { recent = [] }
      lastSentence = sentence
      if quote.speaker == nil, find.goesOn {
        let wanted = quote.verb.flatMap(genders.ofVerb)
        let before = recent.last { genders.agree(wanted, $0.speaker.flatMap(genders.ofSpeaker)) }
        if let before {
          quote = Quote(
            range: quote.range, isDirect: quote.isDirect, isClosed: quote.isClosed,
            speaker: before.speaker, speakerRange: before.speakerRange, verb: quote.verb,
            by: quote.by + "+carried", end: quote.end, lines: quote.lines)
        } else if let person = onlyPerson(before: sentence, edition),
          let gender = genders.ofSpeaker(person.name), gender == wanted
        {
          quote = Quote(
            range: quote.range, isDirect: quote.isDirect, isClosed: quote.isClosed,
            speaker: person.name, speakerRange: person.range, verb: quote.verb,
            by: quote.by + "+carried", end: quote.end, lines: quote.lines)
        }
      }
      if quote.speaker != nil {
        recent.append(quote)
        if recent.count > 4 { recent.removeFirst() }
      }
      return quote
    }
  }

  /// The person of the sentence before, where it names one and no body: قالت goes on with her.
  private func onlyPerson(before sentence: Int, _ edition: Edition) -> Entity? {
    guard sentence > 0 else { return nil }
    let named = edition.entities.indices(beginningIn: edition.sentences[sentence - 1].range)
      .prefix(Self.mostNames).map { edition.entities[$0] }
      .filter { $0.kind == .person || $0.kind == .organisation }
    guard let first = named.first, first.kind == .person,
      named.allSatisfy({ $0.kind == .person && $0.name == first.name })
    else { return nil }
    return first
  }

  /// The most names of a sentence that are looked at.
  private static let mostNames = 16
}
