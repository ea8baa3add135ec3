import Lexicon
import Manuscript
import Normalization

/// Finds verbs of speech and who speaks.
struct SpeechFinder {
  let context: TokenContext
  let speakers: SpeakerFinder

  init(context: TokenContext, edition: Edition) {
    self.context = context
    speakers = SpeakerFinder(context: context, edition: edition)
  }

  var edition: Edition { _read { yield speakers.edition } }

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
    /// Whether it is a participle that goes on with the words of the verb before it.
    var isParticiple = false
    /// The verb's or phrase's line in its list.
    var line = ListLine.none
  }

  /// What words of speech are in the lexicons.
  private static var classes: WordClass { [.attribution, .speechVerb, .speechParticiple] }

  /// The speeches of a sentence's tokens, in order.
  func speeches(in sentence: Range<Int>) -> [Speech] {
    var speeches: [Speech] = []
    /// Who was the subject of the last verb of speech.
    var subject: SpeakerFinder.Speaker?
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard
        !context.allClasses(index).isDisjoint(with: Self.classes)
          || mayBearObject(index)
      else {
        index += 1
        continue
      }
      let speech =
        attribution(at: index, in: sentence) ?? verb(at: index, in: sentence, subject: &subject)
        ?? participle(at: index, in: sentence, subject: subject)
      if let speech {
        speeches.append(speech)
        index = max(index + 1, speech.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return speeches
  }

  /// Whether no list has a word that ends like a verb with its object.
  private func mayBearObject(_ index: Int) -> Bool {
    let range = context.tokens[index].keyRange
    guard range.count > 4 else { return false }
    let last = context.tokens.keys[range.upperBound - 1]
    return
      (last == Letter.heh
      || last == Letter.alef && context.tokens.keys[range.upperBound - 2] == Letter.heh)
      && context.allClasses(index).isDisjoint(with: [.functionWord, .speechVerb])
  }

  /// Where the narrator takes over from what is said: `، بينما`, `، غير أن`, `، مضيفا`.
  func narration(in content: Range<Int>) -> Int? {
    var index = content.lowerBound + 1
    while index < content.upperBound {
      if context.isWord(index), context.tokens.isComma(index - 1) {
        if Self.turns.contains(where: { context.isKey(index, $0) }) { return index }
        let isException = Self.exceptions.contains { context.isKey(index, $0) }
        if isException, index + 1 < content.upperBound, isComplementizer(index + 1) { return index }
        if participleVerb(at: index) != nil { return index }
      }
      index += 1
    }
    return nil
  }

  private static let turns = ["بينما", "فيما"].map { LetterKey.make($0) }
  private static let exceptions = ["غير", "دون"].map { LetterKey.make($0) }

  // MARK: - Verbs

  private func verb(
    at index: Int, in sentence: Range<Int>, subject: inout SpeakerFinder.Speaker?
  ) -> Speech? {
    guard let (proclitics, entry) = speechVerb(at: index) ?? verbWithObject(at: index) else {
      return nil
    }
    if isOfAttribution(index) { return nil }
    // نادى and نادي have one key.
    if context.classes(index).contains(.organisationHead) { return nil }
    if isImpersonal(index, proclitics) { return nil }
    let content = contentStart(after: index, in: sentence, connector: entry.connector)
    let isReported = content != nil || isNearQuotation(index, in: sentence)
    // حين تكتب كلمة «سلام»: what cannot speak says nothing.
    if entry.lemma != Self.relay, index + 1 < sentence.upperBound, speakers.isSpeechless(index + 1)
    {
      return nil
    }
    let own = speakers.behind(
      index, before: content ?? sentence.upperBound, reports: isReported,
      takesBa: entry.connector == "ب")
    guard isReported else {
      if let own { subject = own }
      return nil
    }
    // إلا أن رابطة الحكام وصفتها: a name right before the verb is its subject.
    var speaker =
      own ?? speakers.topic(before: index, in: sentence) ?? speakers.named(before: index)
    if speaker == nil, !speakers.isAddressee(index + 1) {
      speaker = subject ?? speakers.before(index, in: sentence)
    }
    if entry.lemma == Self.relay, let quoted = speakers.relayed(after: index, in: sentence) {
      speaker = quoted
    }
    if let speaker { subject = speaker }
    let start = context.start(index, afterLetters: proclitics)
    let verb = context.text[start..<context.tokens[index].range.upperBound]
    return Speech(
      tokens: index..<index + 1, verb: verb, stance: entry.stance, speaker: speaker?.range,
      entity: speaker?.entity, content: content, line: entry.line)
  }

  private static let relay = "نقل"

  private func speechVerb(at index: Int) -> (proclitics: Int, entry: SpeechVerb)? {
    guard context.isWord(index), context.allClasses(index).contains(.speechVerb) else { return nil }
    for reading in context.tokens.readings(index) where !reading.hasArticle && !reading.hasTanwin {
      guard let entry = context.lexicon.speechVerbs[reading.word] else { continue }
      if TanwinMark.stands(in: context.text.utf8[context.tokens[index].range]) { return nil }
      // بطلب is a noun behind its preposition.
      let before = context.tokens.key(index).prefix(Int(reading.proclitics)).last
      if let before, Self.prepositions.contains(before) { continue }
      // دون and بين are prepositions far more often than verbs.
      let isParticle = context.lexicon.functionWords[reading.word] != nil
      return isParticle ? nil : (Int(reading.proclitics), entry)
    }
    return nil
  }

  /// `وصفها البنك بأنها`: a verb with its object written on it, which says with ب what that is.
  private func verbWithObject(at index: Int) -> (proclitics: Int, entry: SpeechVerb)? {
    guard context.isWord(index), mayBearObject(index), !isBehindPreposition(index),
      (index + 1..<min(index + 8, context.tokens.count)).contains(where: isBaComplementizer)
    else { return nil }
    let key = context.tokens.key(index)
    for object in Self.objects where key.count > object.count + 2 {
      guard key.suffix(object.count).elementsEqual(object) else { continue }
      let verb = Array(key.dropLast(object.count))
      for proclitics in 0...1 where proclitics == 0 || Letter.isConjunction(verb[0]) {
        let word = context.lexicon.vocabulary.id(Array(verb.dropFirst(proclitics)))
        if word >= 0, let entry = context.lexicon.speechVerbs[word] {
          return (proclitics, entry)
        }
      }
    }
    return nil
  }

  /// `بحسب ما نشر`: it tells the source of another clause, and has none of its own.
  private func isOfAttribution(_ index: Int) -> Bool {
    index > 1 && context.sameLeaf(index - 2, index) && context.isKey(index - 1, Self.what)
      && context.allClasses(index - 2).contains(.attribution)
  }

  private static let what = LetterKey.make("ما")

  /// `في نشرتها`: a noun, whatever verb it is spelt like.
  private func isBehindPreposition(_ index: Int) -> Bool {
    context.sameLeaf(index - 1, index)
      && context.lexicon.functionWords[context.tokens.word(index - 1)]?.kind == .preposition
  }

  private static let objects = ["هما", "هم", "ها", "ه"].map { LetterKey.make($0) }

  private func isBaComplementizer(_ index: Int) -> Bool {
    let range = context.tokens[index].keyRange
    return !range.isEmpty && context.tokens.keys[range.lowerBound] == Letter.beh
      && isComplementizer(index)
  }

  private static let prepositions = Set(["ب", "ك"].map { LetterKey.letter($0) })

  /// `يذكر أن`, `وتبين أن`: nobody says it.
  private func isImpersonal(_ index: Int, _ proclitics: Int) -> Bool {
    let key = context.tokens.key(index).dropFirst(proclitics)
    return Self.impersonals.contains { key.elementsEqual($0) }
      && context.sameLeaf(index, index + 1) && isComplementizer(index + 1)
  }

  private static let impersonals = ["يذكر", "تبين", "يتبين", "يفترض"].map { LetterKey.make($0) }

  // MARK: - Participles

  private func participleVerb(at index: Int) -> SpeechVerb? {
    guard context.isWord(index), context.allClasses(index).contains(.speechParticiple) else {
      return nil
    }
    for reading in context.tokens.readings(index) where !reading.hasArticle && !reading.hasTanwin {
      if let entry = context.lexicon.speechParticiples[reading.word] { return entry }
    }
    return nil
  }

  /// `مضيفا أن`, `قائلا:`: the speaker of the verb before goes on.
  private func participle(
    at index: Int, in sentence: Range<Int>, subject: SpeakerFinder.Speaker?
  ) -> Speech? {
    guard index > sentence.lowerBound, let entry = participleVerb(at: index) else { return nil }
    let content = contentStart(after: index, in: sentence, connector: entry.connector)
    guard content != nil || isNearQuotation(index, in: sentence) else { return nil }
    let speaker = subject ?? speakers.ofSentence(sentence, before: index)
    return Speech(
      tokens: index..<index + 1, verb: context.text[context.tokens[index].range],
      stance: entry.stance, speaker: speaker?.range, entity: speaker?.entity, content: content,
      isParticiple: true, line: entry.line)
  }

  // MARK: - What is said

  /// The token at which what is said begins, within twenty tokens of the verb and its own clause.
  private func contentStart(
    after index: Int, in sentence: Range<Int>, connector: String
  ) -> Int? {
    var next = index + 1
    while next < sentence.upperBound, next <= index + 20 {
      if context.tokens[next].kind == .word {
        if isComplementizer(next) {
          if Self.exceptions.contains(where: { context.isKey(next - 1, $0) })
            || context.isKey(next - 1, Self.unless)
          {
            return nil
          }
          // طلب … إلى أن تجف: until, unless the verb itself goes on with إلى.
          let isUntil = context.isKey(next - 1, Self.to) && !connector.hasPrefix("إلى")
          if !isUntil, !Self.times.contains(where: { context.isKey(next - 1, $0) }) { return next }
        } else if participleVerb(at: next) != nil, context.tokens.isComma(next - 1) {
          return nil
        } else if mayBearObject(next), verbWithObject(at: next) != nil {
          return nil
        } else if context.tokens.isComma(next - 1), context.tokens.key(next).first == Letter.waw,
          speechVerb(at: next)?.proclitics == 1
        {
          return nil
        }
      } else if context.tokens.isSign(next, ":") {
        let isClock = !context.tokens[next].followsSpace && context.tokens[next - 1].kind == .number
        if isClock { return nil }
        return next + 1 < sentence.upperBound ? next + 1 : nil
      } else if context.tokens.isSign(next, "\"") {
        guard let close = shortPair(from: next, in: sentence) else { return nil }
        next = close
      }
      next += 1
    }
    return nil
  }

  /// The closing mark of a name of one or two words between straight marks.
  private func shortPair(from open: Int, in sentence: Range<Int>) -> Int? {
    let limit = min(sentence.upperBound, open + 4)
    return (open + 1..<max(open + 1, limit)).first { context.tokens.isSign($0, "\"") }
  }

  private func isComplementizer(_ index: Int) -> Bool {
    context.isWord(index) && Self.complementizers.contains(context.tokens.key(index))
  }

  /// `أن`, and with a preposition or a pronoun: `بأن`, `أنه`, `إنها`.
  private static let complementizers = KeySet(
    [
      "أن", "إن", "بأن", "أنه", "أنها", "أنهم", "إنه", "إنها", "إنهم", "بأنه", "بأنها", "إننا",
      "أننا", "إنني",
    ])
  private static let to = LetterKey.make("إلى")
  private static let unless = LetterKey.make("إلا")
  private static let times = ["بعد", "قبل", "منذ", "حتى", "لولا"].map { LetterKey.make($0) }

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

  // MARK: - Attributions

  /// `بحسب التقارير`, `وفقا للوزارة`, `نقلا عن مصدر`.
  private func attribution(at index: Int, in sentence: Range<Int>) -> Speech? {
    guard context.isWord(index), context.allClasses(index).contains(.attribution),
      let match = context.longest(
        in: context.lexicon.attributions, at: index, marked: .attribution),
      match.entry.namesSource, match.end < sentence.upperBound
    else { return nil }
    // `كما أعلن` at the head of a sentence means that he told something else as well.
    if index == sentence.lowerBound, context.isKey(index, Self.likewise) { return nil }
    guard !match.entry.endsWithLam || speakers.isBehindLam(match.end),
      let speaker = speakers.source(
        from: match.end, in: sentence, afterLetters: match.entry.endsWithLam ? 1 : 0)
    else { return nil }
    return Speech(
      tokens: index..<speaker.end, verb: match.entry.arabic, stance: .report,
      speaker: speaker.range, entity: speaker.entity, content: nil, line: match.entry.line)
  }

  private static let likewise = LetterKey.make("كما")
}
