import Lexicon
import Manuscript
import Normalization

/// The words of a speaker: which of them may speak, and how far they go.
extension SpeakerFinder {
  // MARK: - Who may speak

  /// Whether the source behind a phrase such as بحسب can be one: people, bodies, papers and figures can, and الوزن
  /// cannot.
  func canSpeak(_ index: Int) -> Bool {
    guard context.isWord(index) else { return context.tokens[index].kind == .latin }
    let key = context.tokens.key(index)
    if SpeakerNouns.nobody.contains(key) { return false }
    if SpeakerNouns.sources.contains(key) || entity(at: index) != nil { return true }
    let classes = context.allClasses(index)
    if !classes.isDisjoint(with: [
      .title, .organisationHead, .organisation, .personName, .place, .nationality,
    ]) {
      return true
    }
    if let kind = nounKind(index) { return kind == "person" || kind == "group" }
    // المشرفة, المشرفون: participles with the article are of people unless a list says what else they are.
    let isParticiple = context.hasArticle(index) || context.hasAssimilatedArticle(index)
    if isParticiple, key.count > 4, key[key.startIndex + 2] == Self.mim { return true }
    if isPossessed(index) { return true }
    return UnknownWordReader(context: context).mayBeName(index)
  }

  /// Whether a subject behind a verb cannot be one who speaks: `كلمة`, `المرء`.
  func isSpeechless(_ index: Int) -> Bool {
    guard context.isWord(index), entity(at: index) == nil else { return false }
    let key = context.tokens.key(index)
    if SpeakerNouns.nobody.contains(key) { return true }
    guard !context.hasArticle(index), !SpeakerNouns.sources.contains(key),
      !(context.isWord(index + 1) && context.hasArticle(index + 1)),
      context.allClasses(index).isDisjoint(with: [
        .title, .organisationHead, .organisation, .personName, .place, .nationality,
      ]), let kind = nounKind(index)
    else { return false }
    return kind != "person" && kind != "group"
  }

  private static let mim = LetterKey.letter("م")

  /// What a noun of the lexicon counts as.
  private func nounKind(_ index: Int) -> String? {
    for reading in context.tokens.readings(index) {
      if let noun = context.lexicon.nouns[reading.word]?.first?.noun { return noun.kind }
    }
    return nil
  }

  /// `محاميتهم`: somebody's, by the pronoun behind it.
  func isPossessed(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    for pronoun in Self.owners where key.count > pronoun.count + 2 {
      guard key.suffix(pronoun.count).elementsEqual(pronoun) else { continue }
      let stem = Array(key.dropLast(pronoun.count))
      let singular = stem.last == Letter.teh ? stem.dropLast() + [Letter.heh] : stem
      for form in [stem, singular] {
        let word = context.lexicon.vocabulary.id(form)
        guard word >= 0 else { continue }
        if context.lexicon.classes(of: word).contains(.title) { return true }
        if context.lexicon.nouns[word]?.first?.noun.kind == "person" { return true }
      }
    }
    return false
  }

  private static let owners = ["هما", "هم", "هن", "ها", "نا", "ه"].map { LetterKey.make($0) }

  // MARK: - How far a speaker goes

  /// The first token behind the words of a subject; a name between marks belongs to them: كتلة "الأرز" النيابية.
  func stop(from first: Int, before limit: Int) -> Int {
    var index = first
    while index < limit {
      if index == first + 1, let close = shortMarks(from: index, before: limit) {
        index = close + 1
        continue
      }
      if endsSpeaker(index) { return index }
      index += 1
    }
    return limit
  }

  /// The closing mark of one to three words between marks.
  private func shortMarks(from open: Int, before limit: Int) -> Int? {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [("\"", "\""), ("«", "»"), ("“", "”")]
    for (opening, closing) in pairs where context.tokens.isSign(open, opening) {
      return (open + 2..<max(open + 2, min(limit, open + 5))).first {
        context.tokens.isSign($0, closing)
      }
    }
    return nil
  }

  /// Where the words of a speaker end: before a clause that tells of him, or before what his verb is about.
  func phraseEnd(_ tokens: Range<Int>, takesBa: Bool) -> Int {
    let isDefinite = context.hasArticle(tokens.lowerBound)
    for index in tokens.dropFirst() {
      guard context.isWord(index) else { continue }
      if takesBa, isObject(behindBa: index) { return index }
      let readings = context.tokens.readings(index)
      // المديرية إبقاء, نقاد غياب: a noun of a deed behind somebody is done or told by him.
      let isDeed = readings.contains { reading in
        reading.proclitics == 0 && !reading.hasArticle
          && context.lexicon.predicates[reading.word]?.contains { $0.form == .deverbalNoun } == true
      }
      if isDeed, isDefinite || isPerson(index - 1), !isDefinedBy(index) { return index }
      if isDefinite { continue }
      let isVerb = readings.contains { reading in
        context.lexicon.predicates[reading.word]?.contains { $0.form != .deverbalNoun } == true
      }
      let hasObject = readings.isEmpty && isVerbWithPronoun(index)
      if isVerb && context.classes(index).isDisjoint(with: [.noun, .adjective, .title])
        || hasObject
      {
        return index
      }
    }
    return tokens.upperBound
  }

  /// `بوجود نقائص`: what a verb with ب is about; not باسم, which tells for whom somebody speaks.
  private func isObject(behindBa index: Int) -> Bool {
    guard context.tokens.key(index).first == Letter.beh, !context.isKey(index, Self.inTheNameOf)
    else { return false }
    return context.tokens.word(index) < 0
      && context.tokens.readings(index).contains { $0.proclitics == 1 && !$0.hasArticle }
  }

  private static let inTheNameOf = LetterKey.make("باسم")

  private func isPerson(_ index: Int) -> Bool {
    !context.hasArticle(index) && nounKind(index) == "person"
  }

  /// Whether a word is an adjective or a title as well, which may go on with the words before it.
  private func isDefinedBy(_ index: Int) -> Bool {
    !context.classes(index).isDisjoint(with: [.adjective, .title, .organisationHead, .personName])
  }

  /// `أنجزها`: a finite verb and its object.
  func isVerbWithPronoun(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    for pronoun in Self.pronouns where key.count > pronoun.count + 2 {
      guard key.suffix(pronoun.count).elementsEqual(pronoun) else { continue }
      let word = context.lexicon.vocabulary.id(Array(key.dropLast(pronoun.count)))
      if context.lexicon.predicates[word]?.contains(where: { $0.form != .deverbalNoun }) == true {
        return true
      }
    }
    return false
  }

  static let pronouns = ["ها", "هم", "ه"].map { LetterKey.make($0) }

  // MARK: - Words

  /// Words and signs behind which no speaker goes on.
  func endsSpeaker(_ index: Int) -> Bool {
    if context.tokens[index].kind == .punctuation {
      return !context.tokens.isSign(index, "(") && !context.isInitialDot(index)
    }
    guard context.isWord(index) else { return false }
    return Self.speakerStops.contains(Array(context.tokens.key(index)))
  }

  static let speakerStops = Set(
    [
      "في", "أن", "إن", "بأن", "أنه", "أنها", "إنه", "إنها", "إلى", "على", "عن", "خلال", "أمس",
      "اليوم", "مؤخرا", "من", "عبر", "بعد", "قبل", "عقب", "لدى", "أمام", "حول", "بشأن", "عند",
      "إثر", "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللاتي", "اللواتي",
    ].map { LetterKey.make($0) })

  func isNominal(_ index: Int) -> Bool {
    guard context.isWord(index) else { return context.tokens[index].kind == .latin }
    // An accusative is no subject.
    if context.tokens.readings(index).contains(where: \.hasTanwin) { return false }
    return context.hasArticle(index)
      || !context.allClasses(index).isDisjoint(with: [.title, .noun, .organisationHead, .place])
        && context.classes(index).isDisjoint(with: [.functionWord])
  }

  /// `قيادة الجيش`: a word and its definite genitive.
  func headsGenitive(_ index: Int, before stop: Int) -> Bool {
    context.isWord(index) && index + 1 < stop && context.hasArticle(index + 1)
      && context.classes(index).isDisjoint(with: [.functionWord])
      && !context.tokens.readings(index).contains(where: \.hasTanwin)
  }

  func bytes(_ tokens: Range<Int>) -> TextRange {
    guard let last = tokens.last else { return 0..<0 }
    return context.tokens[tokens.lowerBound].range
      .lowerBound..<context.tokens[last].range.upperBound
  }

  /// The entity that begins in a token.
  func entity(at index: Int) -> Int? {
    let found = edition.entities.indices(beginningIn: context.tokens[index].range)
    return found.first
  }

  func speaker(_ entity: Int) -> Speaker {
    let range = edition.entities[entity].range
    return Speaker(
      range: range, entity: entity, end: edition.tokens.indices(in: range).upperBound)
  }
}
