import Lexicon
import Manuscript
import Normalization

/// Finds persons: names of the lexicon in a row, and what stands behind a title.
struct PersonRule {
  let context: TokenContext
  let unknown: UnknownWordReader

  init(context: TokenContext) {
    self.context = context
    unknown = UnknownWordReader(context: context)
  }

  /// The most parts of a name.
  private static let mostParts = 6

  /// The person whose name begins at a token.
  func find(at index: Int) -> NameFind? {
    guard context.isWord(index), mayBegin(index), !isTitleOfNext(index), !isDoubledVerb(index),
      !isHouse(index)
    else { return nil }
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
    if let last = regnalNumber(at: end, after: parts) ?? initial(at: end, after: parts) {
      parts.append(last)
      end = last.end
    }
    guard isName(parts, index: index, title: title) else { return nil }
    let range = context.range(index..<end, afterLetters: first.proclitics)
    // للترمذي is ل and الترمذي.
    let isAssimilated = first.proclitics == 1 && context.hasAssimilatedArticle(index)
    return NameFind(
      entity: Entity(
        range: range, kind: .person, name: (isAssimilated ? "ا" : "") + context.text[range],
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

  /// Whether a word can be the first of a name at all; most of a text cannot.
  private func mayBegin(_ index: Int) -> Bool {
    context.tokens.readings(index).isEmpty || context.allClasses(index).contains(.personName)
      || isKunya(index) || context.isKey(index, Self.abd) || context.isKey(index, Self.son)
  }

  /// `فضّل`, `كرّم`: three letters with the second one doubled are a verb, though فضل and كرم are names.
  private func isDoubledVerb(_ index: Int) -> Bool {
    guard context.tokens.key(index).count == 3,
      context.tokens.key(index).last != Letter.yeh, context.tokens.key(index).last != Letter.heh
    else { return false }
    let start = context.start(index, afterLetters: 1)
    let end = context.start(index, afterLetters: 2)
    guard start < end, end < context.tokens[index].range.upperBound else { return false }
    return context.text.utf8[start..<end].suffix(2).elementsEqual("\u{651}".utf8)
      || context.text.utf8[start..<end].dropLast(2).suffix(2).elementsEqual("\u{651}".utf8)
  }

  /// `السعدي` in السلطان السعدي زيدان: a nisba between the title and the first name tells of which house he is.
  func isHouse(_ index: Int) -> Bool {
    guard context.sameLeaf(index - 1, index + 1), context.hasArticle(index),
      context.tokens.key(index).last == Letter.yeh, context.isWord(index - 1),
      context.isWord(index + 1), context.allClasses(index - 1).contains(.title),
      context.hasArticle(index - 1)
    else { return false }
    return part(at: index + 1, isFirst: true, follows: false).map {
      $0.isStrong && ($0.isGiven && !context.hasArticle(index + 1) || $0.end > index + 2)
    } ?? false
  }

  /// Whether the word is a title, and the name begins behind it: السيد حسن.
  private func isTitleOfNext(_ index: Int) -> Bool {
    guard let end = context.titleEnd(at: index), context.sameLeaf(index, end) else { return false }
    // الحكم المستنصر بالله is a caliph, and no referee.
    if let name = context.longest(in: context.lexicon.names, at: index, marked: .personName),
      name.end > end + 1
    {
      return false
    }
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
    // `جيف بيزوس`, `ابن خلدون`: a whole name of the list.
    if parts.count == 1, end > index + 1, strong > 0,
      parts[0].isForeign ? parts[0].isGiven : parts[0].isFamily
    {
      return true
    }
    if parts.count >= 2 {
      return strong > 0 || isAfterSpeechVerb(index) || isBeforeTitle(end)
        || isApposition(parts, index)
    }
    if parts[0].isStrong && parts[0].isFamily && isOnlyName(index) { return true }
    // A single name that is also a word, right behind a verb of speech and before what is said: not الوزير, whose
    // office it is.
    return parts[0].proclitics == 0 && isAfterSpeechVerb(index) && isBeforeContent(end)
      && !context.allClasses(index).contains(.title)
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
  static let proclitics = ["و", "ف", "ب", "ل", "ك"].map { LetterKey.letter($0) }

  private func isAfterSpeechVerb(_ index: Int) -> Bool {
    context.sameLeaf(index - 1, index) && context.isWord(index - 1)
      && context.tokens.readings(index - 1).contains {
        context.lexicon.classes(of: $0.word).contains(.speechVerb)
      }
  }

  /// Whether a title in apposition follows, with or without a comma.
  func isBeforeTitle(_ index: Int) -> Bool {
    var next = index
    if next < context.tokens.count, context.tokens[next].kind == .punctuation { next += 1 }
    guard context.sameLeaf(index - 1, next), context.isWord(next),
      let match = context.longest(
        in: context.lexicon.titles, at: next, marked: .title, allowsArticle: true)
    else { return false }
    return match.proclitics == 0 && match.entry.kind != "honorific"
  }

  /// Whether `إن`, `أن`, a colon or a quotation mark follows.
  func isBeforeContent(_ index: Int) -> Bool {
    guard context.sameLeaf(index - 1, index) else { return false }
    if context.tokens[index].kind == .punctuation {
      return context.tokens.isSign(index, ":") || context.tokens.isSign(index, "\"")
    }
    return Self.contentWords.contains { context.isKey(index, $0) }
  }

  private static let contentWords = ["أن", "أنه", "أنها", "إلى", "على"].map { LetterKey.make($0) }

  /// Whether no other lexicon explains the word.
  func isOnlyName(_ index: Int) -> Bool {
    context.allClasses(index).isDisjoint(with: [
      .functionWord, .noun, .predicate, .speechVerb, .adjective, .place, .nationality, .number,
      .calendar, .unit, .title, .organisation, .organisationHead,
    ])
  }

  func isUnknown(_ index: Int) -> Bool {
    unknown.mayGoOn(index)
  }

  /// Whether an unknown word has the shape of a name rather than of a verb or an inflected noun.
  func looksLikeName(_ index: Int) -> Bool {
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

  func isParticle(_ index: Int) -> Bool {
    NameParticles.byKey[Array(context.tokens.key(index))] != nil
  }
}
