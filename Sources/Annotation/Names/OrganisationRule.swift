import Lexicon
import Manuscript
import Normalization

/// Finds organisations: those of the lexicon, and names that open with a word such as وزارة.
struct OrganisationRule {
  let context: TokenContext
  let marks: MarkedStretches
  let matches: MatchContext
  let persons: PersonRule
  private let phrases: NamePhraseReader
  private let unknown: UnknownWordReader

  init(
    context: TokenContext, marks: MarkedStretches, matches: MatchContext, persons: PersonRule
  ) {
    self.context = context
    self.marks = marks
    self.matches = matches
    self.persons = persons
    phrases = NamePhraseReader(context: context)
    unknown = UnknownWordReader(context: context)
  }

  /// The longest name of an organisation that begins at a token.
  func find(at index: Int) -> NameFind? {
    let listed = listed(at: index)
    var best = longer(listed, built(at: index))
    if let marked = marked(at: index), marked.end >= best?.end ?? index {
      let isListed = listed?.end == marked.end
      best = marked
      if isListed, let known = listed?.entity { best?.entity = known }
    }
    return best
  }

  /// A listed name of several words is whole, but for the adjectives behind it; a single word may be the head
  /// of a longer name.
  private func longer(_ listed: NameFind?, _ built: NameFind?) -> NameFind? {
    guard let listed else { return built }
    if listed.end > listed.start + 1, !context.hasArticle(listed.start) { return extended(listed) }
    guard let built, built.end > listed.end else { return listed }
    return built
  }

  /// `وزارة الثقافة العراقية`, where the list has وزارة الثقافة.
  private func extended(_ listed: NameFind) -> NameFind {
    guard let head = head(at: listed.start), !head.hasArticle,
      Self.kindsWithAdjectives.contains(head.kind)
    else { return listed }
    var end = listed.end
    while context.sameLeaf(listed.start, end), context.isWord(end), end - listed.start < 8 {
      // The origin of a party stands outside its name.
      let isOrigin =
        head.kind != "party" && context.allClasses(end).contains(.nationality)
        && phrases.isAdjective(end, after: listed.start)
      guard isOrigin || Self.institutional.contains(where: { context.isKey(end, $0) }) else {
        break
      }
      end += 1
    }
    guard end > listed.end else { return listed }
    let range =
      listed.entity.range.lowerBound..<context.tokens[end - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisations",
        lines: listed.entity.lines),
      start: listed.start, end: end, bonus: 2)
  }

  /// The adjectives that tell one body from another, and not how it is.
  private static let institutional = [
    "المركزي", "القومي", "الوطني", "الديمقراطي", "الديموقراطي", "الاشتراكي", "الدولي", "العام",
    "الأعلى", "المشترك", "العربي", "الإسلامي", "الشعبي", "الإقليمي", "المحلي", "الاتحادي",
    "الفدرالي",
  ].flatMap { [LetterKey.make($0), LetterKey.make($0 + "ة")] }

  private static let kindsWithAdjectives = ["government", "agency", "court", "party"]

  // MARK: - Marks

  /// `صحيفة «…»`, `لـ«…»:`, and what opens with such a word between the marks: «دار …».
  private func marked(at index: Int) -> NameFind? {
    guard let close = marks.close(from: index), (index..<close).allSatisfy(isPartOfName) else {
      return nil
    }
    let isWhole = close > index + 1 && close <= index + 6 && opensName(index)
    guard isWhole || isBehindHead(index - 1) || isAddressee(index - 1, close: close) else {
      return nil
    }
    let range =
      context.tokens[index].range.lowerBound..<context.tokens[close - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisation-marked"),
      start: index, end: close, bonus: 6)
  }

  private func isPartOfName(_ index: Int) -> Bool {
    let kind = context.tokens[index].kind
    return kind == .word || kind == .latin || kind == .number || context.tokens.isSign(index, "-")
  }

  private static let house = LetterKey.make("دار")

  private func opensName(_ index: Int) -> Bool {
    context.isKey(index, Self.house) || head(at: index).map { !$0.hasArticle } == true
  }

  private func isBehindHead(_ mark: Int) -> Bool {
    guard context.sameLeaf(mark - 1, mark), context.isWord(mark - 1) else { return false }
    return head(at: mark - 1).map { !$0.hasArticle } == true
  }

  /// `قالت لـ«…»: «…»`: the paper that somebody talks to.
  private func isAddressee(_ mark: Int, close: Int) -> Bool {
    guard context.sameLeaf(mark - 1, close + 1), context.isWord(mark - 1),
      context.tokens.key(mark - 1).count == 1,
      context.tokens.key(mark - 1).first == TokenContext.lam, close - mark <= 4
    else { return false }
    return context.tokens.isSign(close + 1, ":")
      || Self.contentWords.contains { context.isKey(close + 1, $0) }
  }

  private static let contentWords = ["إن", "إنه", "إنها", "أن", "أنه", "أنها"].map {
    LetterKey.make($0)
  }

  // MARK: - Lexicon

  private func listed(at index: Int) -> NameFind? {
    let tokens = context.tokens
    guard context.allClasses(index).contains(.organisation),
      let match = context.longest(
        in: context.lexicon.organisations, at: index, marked: .organisation)
    else { return nil }
    let organisation = match.entry
    let isSingle = match.end == index + 1
    if tokens[index].kind == .latin {
      guard isUpperCase(index) else { return nil }
    } else if isSingle, organisation.isCommonWord, !isIntroduced(index),
      !marks.isWhole(index..<match.end), !isTeam(index..<match.end, organisation)
    {
      return nil
    }
    if isSeat(index, match) { return nil }
    if isSingle, match.proclitics > 0, tokens.word(index) >= 0,
      context.classes(index).isDisjoint(with: [.organisation])
    {
      // The whole word is a word of its own: وال is no agency when والي stands there.
      return nil
    }
    let range =
      context.start(index, afterLetters: match.proclitics)..<tokens[match.end - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: organisation.arabic,
        english: organisation.pressName, fullEnglish: organisation.fullEnglish,
        acronym: organisation.acronyms.first, by: "organisations",
        lines: ListLines(organisation.line)),
      start: index, end: match.end, bonus: 2)
  }

  /// A club or the nickname of a national team where a match is reported: as a team, or as nothing else.
  private func isTeam(_ tokens: Range<Int>, _ organisation: Organisation) -> Bool {
    let index = tokens.lowerBound
    guard organisation.kind == "club" || organisation.kind == "team",
      matches.isReported(at: index)
    else { return false }
    // الفريق الأحمر is of that colour.
    let isAdjective =
      context.isDefiniteAdjective(index) && context.sameLeaf(index - 1, index)
      && context.isWord(index - 1)
      && (context.hasArticle(index - 1) || context.hasAssimilatedArticle(index - 1))
    guard !isAdjective else { return false }
    if matches.isTeam(index, tokens.upperBound) { return true }
    return context.allClasses(index).isDisjoint(with: [
      .functionWord, .noun, .adjective, .predicate, .speechVerb, .phrase, .number, .calendar,
      .nationality, .personName, .title,
    ])
      && !(context.sameLeaf(index - 1, index)
        && context.allClasses(index - 1).contains(.placeHead))
  }

  /// `البيت الأبيض` is a place, unless it does something: أعلن البيت الأبيض.
  private func isSeat(_ index: Int, _ match: TokenContext.Match<Organisation>) -> Bool {
    guard context.allClasses(index).contains(.place),
      let place = context.longest(in: context.lexicon.places, at: index, marked: .place),
      place.end == match.end, place.entry.kind == "landmark"
    else { return false }
    return !context.sameLeaf(index - 1, index)
      || context.classes(index - 1).isDisjoint(with: [.speechVerb, .predicate])
  }

  /// Whether a Latin word is a short form: two capitals or more.
  private func isUpperCase(_ index: Int) -> Bool {
    let bytes = context.text.utf8[context.tokens[index].range]
    let capitals = bytes.count { (0x41...0x5A).contains($0) }
    return capitals >= 2 && capitals * 2 >= bytes.count
  }

  /// Whether a word before says that an organisation follows.
  private func isIntroduced(_ index: Int) -> Bool {
    guard context.sameLeaf(index - 1, index) else { return false }
    if context.tokens.isSign(index - 1, "("), context.sameLeaf(index, index + 1),
      context.tokens.isSign(index + 1, ")")
    {
      return true
    }
    // (الفرنسية) is an agency; الحكومة الفرنسية is a government of France.
    guard context.isWord(index - 1),
      !context.hasArticle(index) || !context.allClasses(index).contains(.nationality)
    else { return false }
    return context.tokens.readings(index - 1).contains {
      context.lexicon.classes(of: $0.word).contains(.organisationHead)
    }
  }

  // MARK: - Construction

  /// A head and what belongs to it: definite adjectives, a genitive, a complement with ل.
  private func built(at index: Int) -> NameFind? {
    guard let head = head(at: index) else { return nil }
    if Self.kindsOutsideName.contains(head.kind), !head.hasArticle {
      if let name = behindHead(index, head.entry.line) { return name }
      guard head.kind == "company" else { return nil }
    }
    let end = head.hasArticle ? afterDefiniteHead(index, head) : afterConstructHead(index, head)
    guard let end, end > index + 1 else { return nil }
    let tokens = context.tokens
    let range =
      context.start(index, afterLetters: head.proclitics)..<tokens[end - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisation-heads",
        lines: ListLines(head.entry.line)),
      start: index, end: end, bonus: 0)
  }

  /// The first word of a name.
  private struct Head {
    let proclitics: Int
    let hasArticle: Bool
    let entry: OrganisationHead
    var kind: String { entry.kind }
  }

  private func head(at index: Int) -> Head? {
    guard context.allClasses(index).contains(.organisationHead) else { return nil }
    for reading in context.tokens.readings(index) where !reading.hasTanwin {
      if let entry = context.lexicon.organisationHeads[reading.word] {
        return Head(
          proclitics: Int(reading.proclitics), hasArticle: reading.hasArticle, entry: entry)
      }
    }
    return nil
  }

  /// What stands before a name without being part of it: شركة, قناة, نادي.
  private static let kindsOutsideName = ["company", "media", "club"]

  /// Up to three unknown words behind such a head are the name.
  private func behindHead(_ index: Int, _ line: ListLine) -> NameFind? {
    let next = index + 1
    var end = next
    while end < next + 3, context.sameLeaf(index, end), unknown.mayBeName(end),
      !context.hasArticle(end)
    {
      end += 1
    }
    guard end > next else { return nil }
    let range =
      context.tokens[next].range.lowerBound..<context.tokens[end - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisation-heads",
        lines: ListLines(line)),
      start: next, end: end, bonus: 2)
  }

  /// `المكتب المركزي المغربي للتحقيقات القضائية`: adjectives, then a complement; without one only those heads are
  /// names that an origin tells apart: الاتحاد المغربي.
  private func afterDefiniteHead(_ index: Int, _ head: Head) -> Int? {
    let end = phrases.adjectives(from: index + 1, after: index)
    guard end > index + 1 else { return nil }
    let complement = phrases.complement(from: end, after: index)
    if complement > end { return complement }
    guard head.entry.takesOrigin else { return nil }
    let isNational = head.kind == "team" && context.isKey(index + 1, Self.national)
    return isNational || context.allClasses(end - 1).contains(.nationality) ? end : nil
  }

  private static let national = LetterKey.make("الوطني")

  /// `وزارة الصحة المغربية`, `منظمة العفو الدولية`, `جامعة محمد الخامس`.
  private func afterConstructHead(_ index: Int, _ head: Head) -> Int? {
    var end = index + 1
    guard context.sameLeaf(index, end), context.isWord(end) else { return nil }
    if let inner = context.longest(
      in: context.lexicon.organisations, at: end, marked: .organisation), inner.proclitics == 0,
      inner.end > end + 1
    {
      return head.entry.isWeak ? nil : phrases.complement(from: inner.end, after: index)
    }
    if let person = namesake(index, head) {
      return phrases.complement(from: phrases.adjectives(from: person, after: index), after: index)
    }
    if context.hasArticle(end) {
      end += 1
      while phrases.isAdjective(end, after: index) || isJoinedNoun(end, after: index) { end += 1 }
      let whole = phrases.complement(from: end, after: index)
      // مجلس الغرفة, حركة الطائرات, شركة الكهرباء tell of something, and name nothing.
      if whole == index + 2, head.entry.isWeak || head.kind == "company" || isGeneric(index + 1) {
        return nil
      }
      return whole
    }
    if let place = context.longest(in: context.lexicon.places, at: end, marked: .place),
      place.proclitics == 0
    {
      guard head.kind != "agency", head.kind != "company", !head.entry.isWeak else { return nil }
      end = place.end
      // رئيس بلدية باريس الاشتراكي is a socialist, and his town none.
      while phrases.isAdjective(end, after: index), isFeminine(end) == isFeminine(index) {
        end += 1
      }
    } else if head.kind != "company", isConstructNoun(end), context.sameLeaf(index, end + 1),
      context.isWord(end + 1), context.hasArticle(end + 1)
    {
      end = phrases.adjectives(from: end + 2, after: index)
    } else {
      return nil
    }
    return phrases.complement(from: end, after: index)
  }

  /// The end of the person that a house is named after: جامعة محمد الخامس, مستشفى الملك فهد.
  private func namesake(_ index: Int, _ head: Head) -> Int? {
    guard Self.namedKinds.contains(head.kind) || Self.namedHouses.contains(head.entry.arabic) else {
      return nil
    }
    var start = index + 1
    if let title = context.titleEnd(at: start), context.sameLeaf(index, title),
      context.hasArticle(start)
    {
      start = title
    }
    guard let person = persons.find(at: start), person.start == start,
      person.entity.range.lowerBound == context.tokens[start].range.lowerBound
    else {
      // الملك فهد: behind the title a first name is enough.
      return start > index + 1 && context.classes(start).contains(.personName) ? start + 1 : nil
    }
    return person.end
  }

  private static let namedKinds = ["education"]
  private static let namedHouses = ["مستشفى", "متحف", "مؤسسة", "جمعية", "مصحة"]

  /// Whether a genitive tells only which of several bodies of a text is meant: مجلس الإدارة, مجلس الغرفة.
  private func isGeneric(_ index: Int) -> Bool {
    context.allClasses(index).contains(.organisationHead)
      || Self.generics.contains { context.isKey(index, $0) }
  }

  private static let generics = [
    "الإدارة", "المدينة", "البلدة", "القرية", "الدولة", "البلاد", "العاصمة", "المنطقة", "الإقليم",
  ].map { LetterKey.make($0) }

  /// `والتعليم` in وزارة التربية والتعليم.
  private func isJoinedNoun(_ index: Int, after head: Int) -> Bool {
    guard index - head < 6, context.sameLeaf(head, index), context.isWord(index) else {
      return false
    }
    let key = context.tokens.key(index)
    guard key.first == TokenContext.waw, key.dropFirst().starts(with: TokenContext.article) else {
      return false
    }
    let classes = context.allClasses(index)
    return !classes.contains(.organisationHead)
      && !classes.isDisjoint(with: [.predicate, .noun, .phrase])
  }

  private func isFeminine(_ index: Int) -> Bool { context.tokens.key(index).last == Letter.heh }

  private func isConstructNoun(_ index: Int) -> Bool {
    context.tokens.readings(index).contains {
      $0.proclitics == 0 && !$0.hasArticle && !$0.hasTanwin
        && !context.lexicon.classes(of: $0.word).isDisjoint(with: [.noun, .phrase])
    } && context.classes(index).isDisjoint(with: [.functionWord])
  }
}
