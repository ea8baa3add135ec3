import Lexicon
import Manuscript
import Normalization

/// Finds persons: names of the lexicon in a row, and what stands behind a title.
struct PersonRule {
  let context: TokenContext
  private let unknown: UnknownWordReader

  init(context: TokenContext) {
    self.context = context
    unknown = UnknownWordReader(context: context)
  }

  /// One part of a name at a token.
  private struct Part {
    let end: Int
    let english: String?
    let isStrong: Bool
    let isFamily: Bool
    let isGiven: Bool
    let proclitics: Int
    /// Whether it stands in a list of Arabic names, or of foreign ones.
    var origin: Origin = .unknown
    /// Whether it is a woman's first name, and nobody's father.
    var isFeminine = false
    var line = ListLine.none
    /// Whether Arabs hardly bear the name.
    var isForeign: Bool { origin == .foreign }
  }

  private enum Origin { case unknown, arabic, foreign }

  /// The most parts of a name.
  private static let mostParts = 6

  /// The person whose name begins at a token.
  func find(at index: Int) -> NameFind? {
    guard context.isWord(index), mayBegin(index), !isTitleOfNext(index) else { return nil }
    let title = titleBefore(index)
    guard let first = part(at: index, isFirst: true, follows: title != nil) else { return nil }
    var parts = [first]
    var end = first.end
    while parts.count < Self.mostParts,
      let next = next(at: end, after: parts, isTitled: title != nil)
    {
      parts.append(next)
      end = next.end
    }
    guard title != nil || !isWordBeforeName(parts, index) && !isDeedBeforeName(parts, at: index)
    else { return nil }
    var english: String?
    if let regnal = regnalNumber(at: end, after: parts) ?? initial(at: end, after: parts) {
      parts.append(regnal)
      end = regnal.end
      if parts.allSatisfy({ $0.english != nil }) {
        english = parts.compactMap(\.english).joined(separator: " ")
      }
    }
    guard isName(parts, index: index, title: title) else { return nil }
    let range =
      context.start(
        index, afterLetters: first.proclitics)..<context.tokens[end - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .person, name: context.text[range], english: english,
        by: title == nil ? "names" : "title-and-name", lines: lines(title, parts)),
      start: index, end: end, titleTokens: title, bonus: title == nil ? 0 : 3)
  }

  /// The lines of the title and of the name's parts.
  private func lines(_ title: Range<Int>?, _ parts: [Part]) -> ListLines {
    var lines = ListLines()
    if let title,
      let match = context.longest(
        in: context.lexicon.titles, at: title.lowerBound, marked: .title, allowsArticle: true)
    {
      lines.append(match.entry.line)
    }
    for part in parts { lines.append(part.line) }
    return lines
  }

  /// Whether a name may begin with a word at all; most words cost no more than this.
  private func mayBegin(_ index: Int) -> Bool {
    context.allClasses(index).contains(.personName) || context.tokens.readings(index).isEmpty
      || context.isKey(index, Self.abd) || Self.kunyaWords.contains(context.tokens.key(index))
  }

  /// Whether the word is a title, and the name begins behind it: السيد حسن.
  private func isTitleOfNext(_ index: Int) -> Bool {
    guard let end = context.titleEnd(at: index), context.sameLeaf(index, end) else { return false }
    return context.allClasses(end).contains(.personName)
      && context.classes(end).isDisjoint(with: [.functionWord])
  }

  /// `حكم كيم`, `فوز عبد الفتاح`: a common word before a name that is whole without it.
  private func isWordBeforeName(_ parts: [Part], _ index: Int) -> Bool {
    guard parts.count >= 2, !parts[0].isStrong, parts[0].english != nil else { return false }
    let classes = context.allClasses(index)
    let others: WordClass = [
      .predicate, .noun, .speechVerb, .title, .phrase, .functionWord, .calendar,
    ]
    guard !classes.isDisjoint(with: others) else { return false }
    if parts[0].origin == .arabic, parts[1].origin == .foreign { return true }
    // أمل محمد علي may be she whose father he is; فوز is a deed.
    let isDeed = context.tokens.readings(index).contains { reading in
      context.lexicon.predicates[reading.word] != nil
    }
    return isDeed && parts.count >= 3 && parts[1].isStrong && parts[1].isGiven
  }

  // MARK: - Numbers and initials

  /// `السادس` in محمد السادس.
  private func regnalNumber(at index: Int, after parts: [Part]) -> Part? {
    guard parts.count <= 2, parts.allSatisfy(\.isGiven), parts[0].isStrong || parts.count == 2,
      context.sameLeaf(index - 1, index), context.isWord(index)
    else { return nil }
    let key = Array(context.tokens.key(index))
    guard let number = Self.regnalNumbers[key] else { return nil }
    var end = index + 1
    var value = number
    if context.sameLeaf(index, end), context.isKey(end, Self.ten) {
      end += 1
      value += 10
    }
    return Part(
      end: end, english: value < Self.roman.count ? Self.roman[value] : nil, isStrong: true,
      isFamily: true, isGiven: false, proclitics: 0)
  }

  private static let ten = LetterKey.make("عشر")
  private static let roman = [
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
    "XV",
    "XVI", "XVII", "XVIII", "XIX",
  ]
  private static let regnalNumbers: [[UInt8]: Int] = {
    let words = [
      "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
      "العاشر",
    ]
    var numbers: [[UInt8]: Int] = [:]
    for (index, word) in words.enumerated() { numbers[LetterKey.make(word)] = index + 1 }
    numbers[LetterKey.make("الحادي")] = 1
    return numbers
  }()

  /// `ب.` in سمير ب.: the letter that a court leaves of a family name.
  private func initial(at index: Int, after parts: [Part]) -> Part? {
    guard parts.count == 1, parts[0].isGiven, context.sameLeaf(index - 1, index),
      context.isInitialDot(index + 1)
    else { return nil }
    return Part(
      end: index + 2, english: nil, isStrong: true, isFamily: true, isGiven: false, proclitics: 0)
  }

  // MARK: - Parts

  private func part(at index: Int, isFirst: Bool, follows title: Bool) -> Part? {
    if isFirst, let kunya = kunya(at: index) { return kunya }
    if let match = listed(at: index, allowsProclitics: isFirst) ?? servant(at: index) {
      return match
    }
    if isFirst, let given = unknownGiven(at: index) { return given }
    if title, isFirst, isUnknown(index), looksLikeName(index) {
      return Part(
        end: index + 1, english: nil, isStrong: false, isFamily: false, isGiven: false,
        proclitics: 0)
    }
    return nil
  }

  /// `أبو مازن`, `أم كلثوم`: the name by a child, that no list has as a whole.
  private func kunya(at index: Int) -> Part? {
    guard let english = Self.kunyas[Array(context.tokens.key(index))],
      context.sameLeaf(index, index + 1),
      let child = listed(at: index + 1, allowsProclitics: false) ?? servant(at: index + 1),
      child.isStrong || child.isGiven
    else { return nil }
    return Part(
      end: child.end, english: child.english.map { english + " " + $0 }, isStrong: child.isStrong,
      isFamily: true, isGiven: true, proclitics: 0, origin: .arabic)
  }

  private static let kunyaWords = KeySet(["أبو", "أبي", "أم"])
  private static let kunyas: [[UInt8]: String] = [
    LetterKey.make("أبو"): "Abu", LetterKey.make("أبي"): "Abi", LetterKey.make("أم"): "Umm",
  ]

  /// A first name that no list holds, before a foreign family name that one does.
  private func unknownGiven(at index: Int) -> Part? {
    guard context.sameLeaf(index, index + 1), context.tokens.readings(index).isEmpty,
      context.tokens.key(index).count >= 4, !context.hasArticle(index), looksLikeName(index),
      context.allClasses(index + 1).contains(.personName),
      let family = listed(at: index + 1, allowsProclitics: false), family.isStrong,
      family.isFamily, !family.isGiven, family.origin == .foreign, unknown.mayBeName(index)
    else { return nil }
    return Part(
      end: index + 1, english: nil, isStrong: false, isFamily: false, isGiven: true, proclitics: 0)
  }

  private func listed(at index: Int, allowsProclitics: Bool) -> Part? {
    guard context.allClasses(index).contains(.personName), !isFunctionWord(index) else {
      return nil
    }
    if allowsProclitics, context.hasArticle(index),
      context.allClasses(index).contains(.nationality)
    {
      return nil
    }
    guard
      let match = context.longest(in: context.lexicon.names, at: index, marked: .personName)
    else { return nil }
    if match.proclitics > 0 {
      guard allowsProclitics,
        context.classes(index).isDisjoint(with: [
          .functionWord, .noun, .predicate, .speechVerb, .solidInitial, .adjective, .place, .number,
          .calendar, .nationality, .title,
        ])
      else { return nil }
    }
    let entry = match.entry
    return Part(
      end: match.end, english: entry.english, isStrong: !entry.isCommonWord,
      isFamily: entry.part != .given, isGiven: entry.part != .family,
      proclitics: match.proclitics, origin: entry.isForeign ? .foreign : .arabic,
      isFeminine: entry.part == .given && entry.gender == "f", line: entry.line)
  }

  /// `عبد` and a name of God that no list has: together they are one given name.
  private func servant(at index: Int) -> Part? {
    guard context.isKey(index, Self.abd), context.sameLeaf(index, index + 1),
      context.isWord(index + 1), context.hasArticle(index + 1),
      context.classes(index + 1).isDisjoint(with: [.functionWord, .nationality])
    else { return nil }
    let divine = context.tokens.readings(index + 1).lazy.compactMap { reading in
      var cursor = PhraseTable<PersonName>.Cursor()
      return context.lexicon.names.advance(&cursor, by: reading.word)
        ? context.lexicon.names.entry(at: cursor)?.english : nil
    }.first
    return Part(
      end: index + 2, english: divine.map { "Abdel " + $0 }, isStrong: true, isFamily: false,
      isGiven: true, proclitics: 0, origin: .arabic)
  }

  private static let abd = LetterKey.make("عبد")

  /// Whether the word is a particle or a preposition.
  ///
  /// `على` is one, `علي` behind a name is a name.
  private func isFunctionWord(_ index: Int) -> Bool {
    // سالم is a word of its own, and no سـ before ألم.
    let own = context.classes(index)
    let classes = own.isEmpty ? context.allClasses(index) : own
    guard classes.contains(.functionWord) else { return false }
    guard context.isKey(index, Self.ali), context.sameLeaf(index - 1, index) else { return true }
    let bytes = context.text.utf8[context.tokens[index].range]
    let before = context.allClasses(index - 1)
    return !bytes.suffix(2).elementsEqual("ي".utf8)
      || before.isDisjoint(with: [.personName, .title])
  }

  private static let ali = LetterKey.make("علي")

  private func next(at index: Int, after parts: [Part], isTitled: Bool) -> Part? {
    guard let last = parts.last, context.sameLeaf(index - 1, index), context.isWord(index),
      !(context.tokens[index].followsSpace == false && index > 0 && !context.isWord(index - 1))
    else { return nil }
    if isParticle(index), context.isWord(index + 1), context.sameLeaf(index, index + 1) {
      let behind = listed(at: index + 1, allowsProclitics: false)
      if behind != nil || isUnknown(index + 1) {
        let particle = NameParticles.byKey[Array(context.tokens.key(index))]
        return Part(
          end: behind?.end ?? index + 2,
          english: behind?.english.flatMap { english in particle.map { $0 + " " + english } },
          isStrong: true, isFamily: true, isGiven: false, proclitics: 0)
      }
    }
    if let part = listed(at: index, allowsProclitics: false) ?? servant(at: index) {
      // A common word goes on a name only where nothing else speaks for the word; a woman's name never.
      if !part.isStrong, part.isFeminine || !mayContinue(index, parts) { return nil }
      return part
    }
    if isTitled, parts.count == 1, last.isGiven, last.origin == .arabic, isOrigin(index) {
      return Part(
        end: index + 1, english: nil, isStrong: false, isFamily: true, isGiven: false,
        proclitics: 0)
    }
    if isUnknown(index), last.isGiven || isTitled, parts.count < 3, looksLikeName(index) {
      return Part(
        end: index + 1, english: nil, isStrong: false, isFamily: true, isGiven: false,
        proclitics: 0)
    }
    return nil
  }

  /// `الغربي` behind the first name of somebody whose title stands before it: a family name like an adjective.
  private func isOrigin(_ index: Int) -> Bool {
    context.isDefiniteAdjective(index) && context.tokens.key(index).last == Letter.yeh
      && isClosed(index + 1)
  }

  /// Whether a sign, the end or what is said follows.
  private func isClosed(_ index: Int) -> Bool {
    !context.sameLeaf(index - 1, index) || context.tokens[index].kind == .punctuation
      || isBeforeContent(index)
  }

  private func mayContinue(_ index: Int, _ parts: [Part]) -> Bool {
    let others = context.classes(index).subtracting([.personName])
    if others.contains(.functionWord) || others.contains(.speechVerb) { return false }
    if parts.count >= 3 || opensTitle(index) { return false }
    return parts.allSatisfy(\.isGiven) || isBeforeTitle(index + 1)
  }

  /// `الأمين العام`, `مساعد وزير`, `قائد ألمانيا` behind a name: a title, and no part of it.
  private func opensTitle(_ index: Int) -> Bool {
    guard let end = context.titleEnd(at: index) else { return false }
    if end > index + 1 { return true }
    guard context.sameLeaf(index, end), context.isWord(end) else { return false }
    guard context.classes(end).isDisjoint(with: [.functionWord]) else { return false }
    return context.hasArticle(end) || context.hasAssimilatedArticle(end)
      || !context.allClasses(end).isDisjoint(with: [
        .place, .organisation, .organisationHead, .title,
      ])
  }

  /// Whether the first part is a word that stands before a name: `وعد ترامب`, `السيد غولدسميث`.
  ///
  /// An Arab's given name that is also a verb, a deverbal noun or a title is none before a name that Arabs do not
  /// bear.
  private func isDeedBeforeName(_ parts: [Part], at index: Int) -> Bool {
    guard parts.count >= 2, !parts[0].isForeign, parts[0].end == index + 1 else { return false }
    let classes = context.allClasses(index)
    if parts[0].proclitics == 0, classes.contains(.title) {
      return parts[1].english == nil || parts[1].isForeign
    }
    return !parts[0].isStrong && parts[1].isForeign && parts[1].isStrong
      && (!classes.isDisjoint(with: [.predicate, .speechVerb]) || isNounBehindProclitic(index))
  }

  /// Whether the word is also a preposition and a noun: باسم, بفوز.
  private func isNounBehindProclitic(_ index: Int) -> Bool {
    context.tokens.readings(index).contains { reading in
      reading.proclitics > 0
        && !context.lexicon.classes(of: reading.word).isDisjoint(with: [.noun, .predicate])
    }
  }

  private func isName(_ parts: [Part], index: Int, title: Range<Int>?) -> Bool {
    let strong = parts.count(where: \.isStrong)
    let end = parts[parts.count - 1].end
    if let title {
      if strong > 0 { return true }
      if parts.contains(where: { $0.english != nil }) {
        let isWhole = parts.count >= 2 && parts[0].isGiven && parts[0].english != nil
        return isWhole || isOnlyName(index)
      }
      return mayBeUnknownName(index..<end, behind: title)
    }
    // `جيف بيزوس`: a whole name of the list.
    if parts.count == 1, end > index + 1, strong > 0, parts[0].isForeign, parts[0].isGiven {
      return true
    }
    if parts.count >= 2 {
      return strong > 0 || isAfterSpeechVerb(index) || isBeforeTitle(end)
        || isApposition(parts, index)
    }
    if parts[0].isStrong && parts[0].isFamily && isOnlyName(index) { return true }
    // A single name that is also a word, right behind a verb of speech and before what is said.
    return parts[0].proclitics == 0 && isAfterSpeechVerb(index) && isBeforeContent(end)
  }

  /// `المديرة، كريمة العلوي، أن`, `الأردنية سلمى غانم.`: a first and a family name that are words as well, where
  /// nothing but a name can stand.
  private func isApposition(_ parts: [Part], _ index: Int) -> Bool {
    guard parts.count == 2, parts[0].isGiven, parts[1].isFamily, parts[0].proclitics == 0,
      parts.allSatisfy({ $0.english != nil }), parts[0].origin == parts[1].origin,
      !context.hasArticle(index)
    else { return false }
    let end = parts[1].end
    let before = index - 1
    guard context.sameLeaf(before, index) else { return false }
    if context.isComma(before) { return isClosed(end) }
    guard context.isWord(before) else { return false }
    if Self.namingWords.contains(where: { context.isKey(before, $0) }) { return true }
    let isVerbBehind = VerbFinder(context: context).isVerb(end)
    if Self.contentWords.contains(where: { context.isKey(before, $0) }) {
      return isClosed(end) || isVerbBehind
    }
    return context.hasArticle(before) && isClosed(end)
  }

  private static let namingWords = [
    "يدعى", "ويدعى", "تدعى", "وتدعى", "المدعو", "المدعوة", "اسمه", "اسمها", "واسمه", "واسمها",
    "المسمى", "المسماة",
  ].map { LetterKey.make($0) }

  /// Words that no lexicon knows are a name behind a title that stands alone with its article: السيد, الرئيس.
  private func mayBeUnknownName(_ tokens: Range<Int>, behind title: Range<Int>) -> Bool {
    guard context.hasArticle(title.lowerBound) || title.count >= 2,
      !context.hasArticle(tokens.lowerBound)
    else { return false }
    return tokens.allSatisfy { token in
      let key = context.tokens.key(token)
      return looksLikeName(token)
        && !Self.inflections.contains { key.suffix(2).elementsEqual($0) }
        && !(tokens.count == 1 && Self.proclitics.contains(key.first ?? 0) && key.count <= 6)
    }
  }

  private static let inflections = ["ين", "ان", "ون", "ات", "هم", "ها", "نا"].map {
    LetterKey.make($0)
  }
  private static let proclitics = ["و", "ف", "ب", "ل", "ك"].map { LetterKey.letter($0) }

  private func isAfterSpeechVerb(_ index: Int) -> Bool {
    context.sameLeaf(index - 1, index) && context.isWord(index - 1)
      && context.tokens.readings(index - 1).contains {
        context.lexicon.classes(of: $0.word).contains(.speechVerb)
      }
  }

  /// Whether a title in apposition follows, with or without a comma.
  private func isBeforeTitle(_ index: Int) -> Bool {
    var next = index
    if next < context.tokens.count, context.tokens[next].kind == .punctuation { next += 1 }
    guard context.sameLeaf(index - 1, next), context.isWord(next),
      let match = context.longest(
        in: context.lexicon.titles, at: next, marked: .title, allowsArticle: true)
    else { return false }
    return match.proclitics == 0 && match.entry.kind != "honorific"
  }

  /// Whether `إن`, `أن`, a colon or a quotation mark follows.
  private func isBeforeContent(_ index: Int) -> Bool {
    guard context.sameLeaf(index - 1, index) else { return false }
    if context.tokens[index].kind == .punctuation {
      return context.tokens.isSign(index, ":") || context.tokens.isSign(index, "\"")
    }
    return Self.contentWords.contains { context.isKey(index, $0) }
  }

  private static let contentWords = ["أن", "أنه", "أنها", "إلى", "على"].map { LetterKey.make($0) }

  /// Whether no other lexicon explains the word.
  private func isOnlyName(_ index: Int) -> Bool {
    context.allClasses(index).isDisjoint(with: [
      .functionWord, .noun, .predicate, .speechVerb, .adjective, .place, .nationality, .number,
      .calendar, .unit, .title, .organisation, .organisationHead,
    ])
  }

  private func isUnknown(_ index: Int) -> Bool {
    unknown.mayGoOn(index)
  }

  /// Whether an unknown word has the shape of a name rather than of a verb or an inflected noun.
  private func looksLikeName(_ index: Int) -> Bool {
    let key = Array(context.tokens.key(index))
    guard let first = key.first, let last = key.last else { return false }
    if Self.verbInitials.contains(first), key.count <= 5 { return false }
    if key.starts(with: Self.future) { return false }
    if last == LetterKey.letter("ه"), key.count >= 3 { return false }
    for ending in Self.pronounEndings
    where key.count > ending.count + 2 && key.suffix(ending.count).elementsEqual(ending) {
      return false
    }
    return true
  }

  private static let verbInitials = [LetterKey.letter("ي"), LetterKey.letter("ت")]
  private static let future = LetterKey.make("سي")
  private static let pronounEndings = ["ها", "هم", "وا", "ات", "تم"].map { LetterKey.make($0) }

  private func isParticle(_ index: Int) -> Bool {
    NameParticles.byKey[Array(context.tokens.key(index))] != nil
  }

  // MARK: - Titles

  /// The title that ends before a token: `وزير الخارجية المغربي` before the name.
  ///
  /// A title with its complement is looked for from up to eight tokens before.
  func titleBefore(_ index: Int) -> Range<Int>? {
    guard context.sameLeaf(index - 1, index), context.isWord(index - 1) else { return nil }
    var start = index - 1
    var best: Range<Int>?
    while start >= 0, index - start <= 8, context.sameLeaf(start, index), context.isWord(start) {
      if context.allClasses(start).contains(.title),
        let match = context.longest(
          in: context.lexicon.titles, at: start, marked: .title, allowsArticle: true),
        match.end <= index, reaches(index, from: match)
      {
        best = start..<index
      }
      start -= 1
    }
    return best
  }

  /// Whether only the title's complement stands between it and the name.
  private func reaches(_ index: Int, from match: TokenContext.Match<Title>) -> Bool {
    if match.end == index { return true }
    for between in match.end..<index {
      let isComplement = context.tokens.readings(between).contains { reading in
        !context.lexicon.classes(of: reading.word).isDisjoint(with: [.nationality])
      }
      let belongs =
        match.entry.takesComplement
        && (context.hasArticle(between) || context.hasAssimilatedArticle(between)
          || !context.allClasses(between).isDisjoint(with: [
            .place, .organisation, .organisationHead,
          ]))
      guard isComplement || belongs,
        context.classes(between).isDisjoint(with: [.speechVerb, .functionWord])
      else { return false }
    }
    return true
  }
}
