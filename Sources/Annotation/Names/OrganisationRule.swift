import Lexicon
import Manuscript
import Normalization

/// Finds organisations: those of the lexicon, and names that open with a word such as وزارة.
struct OrganisationRule {
  let context: TokenContext
  let marks: MarkedStretches
  let matches: MatchContext
  let persons: PersonRule
  let phrases: NamePhraseReader
  let unknown: UnknownWordReader

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
    return best.map(joinedUpToShortForm)
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
      guard isOrigin || phrases.isInstitutional(end) else {
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

  private static let kindsWithAdjectives = ["government", "agency", "court", "party"]

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
      context.range(index..<match.end, afterLetters: match.proclitics)
    var find = NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: organisation.arabic,
        english: organisation.pressName, fullEnglish: organisation.fullEnglish,
        acronym: organisation.acronyms.first, by: "organisations",
        lines: ListLines(organisation.line)),
      start: index, end: match.end, bonus: 2)
    if tokens[index].kind == .latin, !organisation.isKnownByLetters { find.guess = organisation }
    return find
  }

  /// A club or the nickname of a national team where a match is reported: as a team, or as nothing else.
  private func isTeam(_ tokens: Range<Int>, _ organisation: Organisation) -> Bool {
    let index = tokens.lowerBound
    guard organisation.kind == "club" || organisation.kind == "team",
      matches.isReported(at: index)
    else { return false }
    // الفريق الأحمر is of that colour.
    let isAdjective =
      organisation.kind == "team" && context.hasArticle(index) && context.sameLeaf(index - 1, index)
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
    guard match.entry.kind == "government", context.allClasses(index).contains(.place),
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
    // الفريق الأحمر is of that colour.
    return isBehindHead(index)
  }

  /// Whether a word such as شركة stands right before, without its article.
  func isBehindHead(_ index: Int) -> Bool {
    context.sameLeaf(index - 1, index) && context.isWord(index - 1)
      && context.tokens.readings(index - 1).contains {
        !$0.hasArticle && context.lexicon.classes(of: $0.word).contains(.organisationHead)
      }
  }
}
