import Lexicon
import Manuscript
import Normalization

/// Finds verbs of speech and who speaks.
struct SpeechFinder {
  let context: TokenContext
  let edition: Edition

  /// A verb of speech, or a phrase such as بحسب, and its speaker.
  struct Speech {
    /// The tokens of the verb or phrase.
    let tokens: Range<Int>
    let verb: String
    let stance: SpeechVerb.Stance
    /// The speaker's words; nil when the text does not name one.
    let speaker: TextRange?
    /// The entity that the speaker is, as an index into the edition's entities.
    let entity: Int?
    /// Where what is said begins: behind `إن`, `أن`, a colon; nil for a phrase such as بحسب.
    let content: Int?
  }

  /// The speeches of a sentence's tokens, in order.
  func speeches(in sentence: Range<Int>) -> [Speech] {
    var speeches: [Speech] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let speech = attribution(at: index, in: sentence) ?? verb(at: index, in: sentence) {
        speeches.append(speech)
        index = max(index + 1, speech.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return speeches
  }

  // MARK: - Verbs

  private func verb(at index: Int, in sentence: Range<Int>) -> Speech? {
    guard context.isWord(index), context.allClasses(index).contains(.speechVerb) else { return nil }
    // نادى and نادي have one key.
    if context.classes(index).contains(.organisationHead) { return nil }
    let reading = context.tokens.readings(index).first {
      !$0.hasArticle && !$0.hasTanwin && context.lexicon.speechVerbs[$0.word] != nil
    }
    guard let reading, let entry = context.lexicon.speechVerbs[reading.word] else { return nil }
    let content = contentStart(after: index, in: sentence)
    guard content != nil || isNearQuotation(index, in: sentence) else { return nil }
    let start = context.start(index, afterLetters: Int(reading.proclitics))
    let verb = context.text[start..<context.tokens[index].range.upperBound]
    let (range, entity) = speaker(
      after: index, before: content ?? sentence.upperBound, in: sentence)
    return Speech(
      tokens: index..<index + 1, verb: verb, stance: entry.stance, speaker: range, entity: entity,
      content: content)
  }

  /// The token at which what is said begins, within twenty tokens of the verb and its own clause.
  private func contentStart(after index: Int, in sentence: Range<Int>) -> Int? {
    var next = index + 1
    while next < sentence.upperBound, next <= index + 20 {
      if context.tokens[next].kind == .word {
        let key = Array(context.tokens.key(next))
        if Self.complementizers.contains(key) { return next }
        // `بأن`, `أنه`, `إنها`: the same with a preposition or a pronoun.
        if Self.boundComplementizers.contains(key) { return next }
      } else if context.tokens.isSign(next, ":") {
        let isClock = !context.tokens[next].followsSpace && context.tokens[next - 1].kind == .number
        if isClock { return nil }
        return next + 1 < sentence.upperBound ? next + 1 : nil
      } else if context.tokens.isSign(next, "\"") {
        return nil
      }
      next += 1
    }
    return nil
  }

  private static let complementizers = Set(["أن", "إن", "بأن"].map { LetterKey.make($0) })
  private static let boundComplementizers = Set(
    ["أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم", "بأنه", "بأنها", "إننا", "أننا", "إنني"].map {
      LetterKey.make($0)
    })

  private func isNearQuotation(_ index: Int, in sentence: Range<Int>) -> Bool {
    for next in index..<min(sentence.upperBound, index + 14)
    where context.tokens[next].kind == .punctuation {
      let lead = context.text.utf8[context.tokens[next].range.lowerBound]
      if lead == 0x22 || lead == 0xC2 || lead == 0xE2 { return true }
    }
    guard index > sentence.lowerBound else { return false }
    // `«…» قال`, `«…»، قال`
    let before =
      context.tokens.isComma(index - 1) && index - 2 >= sentence.lowerBound ? index - 2 : index - 1
    guard context.tokens[before].kind == .punctuation else { return false }
    let lead = context.text.utf8[context.tokens[before].range.lowerBound]
    return lead == 0x22 || lead == 0xC2 || lead == 0xE2 || context.tokens.isSign(index - 1, ",")
  }

  // MARK: - Speakers

  /// Who speaks: the first entity behind the verb, else the words up to what is said, else the words before.
  private func speaker(
    after index: Int, before limit: Int, in sentence: Range<Int>
  ) -> (TextRange?, Int?) {
    var stop = min(limit, sentence.upperBound)
    for next in index + 1..<max(index + 1, stop) where endsSpeaker(next) {
      stop = next
      break
    }
    if stop > index + 1 {
      let place =
        context.tokens[index + 1].range.lowerBound..<context.tokens[stop - 1].range.upperBound
      if let entity = firstEntity(in: place, kinds: [.person])
        ?? firstEntity(
          in: place, kinds: [.organisation])
      {
        return (edition.entities[entity].range, entity)
      }
      if isNominal(index + 1) { return (place, firstEntity(in: place, kinds: [.place])) }
    }
    guard index > sentence.lowerBound else { return (nil, nil) }
    // Subject before verb: `المتحدث يقول`.
    let before =
      context.tokens[sentence.lowerBound].range
      .lowerBound..<context.tokens[index - 1].range.upperBound
    if let entity = lastEntity(in: before) { return (edition.entities[entity].range, entity) }
    return (nil, nil)
  }

  /// Words and signs behind which no speaker goes on.
  private func endsSpeaker(_ index: Int) -> Bool {
    if context.tokens[index].kind == .punctuation { return !context.tokens.isSign(index, "(") }
    guard context.isWord(index) else { return false }
    return Self.speakerStops.contains(Array(context.tokens.key(index)))
  }

  private static let speakerStops = Set(
    [
      "في", "أن", "إن", "بأن", "أنه", "أنها", "إنه", "إنها", "إلى", "على", "عن", "خلال", "أمس",
      "اليوم", "مؤخرا", "من", "عبر", "بعد", "قبل", "عقب", "لدى", "أمام", "حول", "بشأن",
    ].map { LetterKey.make($0) })

  private func isNominal(_ index: Int) -> Bool {
    guard context.isWord(index) else { return context.tokens[index].kind == .latin }
    // An accusative is no subject.
    if context.tokens.readings(index).contains(where: \.hasTanwin) { return false }
    return context.hasArticle(index)
      || !context.allClasses(index).isDisjoint(with: [.title, .noun, .organisationHead, .place])
        && context.classes(index).isDisjoint(with: [.functionWord])
  }

  private func firstEntity(in range: TextRange, kinds: Set<Entity.Kind>) -> Int? {
    edition.entities.indices(beginningIn: range).first { kinds.contains(edition.entities[$0].kind) }
  }

  private func lastEntity(in range: TextRange) -> Int? {
    edition.entities.indices(beginningIn: range).last {
      edition.entities[$0].kind == .person || edition.entities[$0].kind == .organisation
    }
  }

  // MARK: - Attributions

  /// `بحسب التقارير`, `وفقا للوزارة`, `نقلا عن مصدر`.
  private func attribution(at index: Int, in sentence: Range<Int>) -> Speech? {
    guard context.isWord(index), context.allClasses(index).contains(.attribution),
      let match = context.longest(
        in: context.lexicon.attributions, at: index, marked: .attribution),
      match.entry.namesSource, match.end < sentence.upperBound
    else { return nil }
    var end = match.end
    while end < sentence.upperBound, end < match.end + 8, !endsSpeaker(end) { end += 1 }
    guard end > match.end else { return nil }
    let range =
      context.tokens[match.end].range.lowerBound..<context.tokens[end - 1].range.upperBound
    let entity = firstEntity(in: range, kinds: [.person, .organisation])
    return Speech(
      tokens: index..<end, verb: match.entry.arabic, stance: .report, speaker: range,
      entity: entity, content: nil)
  }
}
