import Lexicon
import Manuscript
import Normalization

/// Names that open with a word such as وزارة.
extension OrganisationRule {
  /// A head and what belongs to it: definite adjectives, a genitive, a complement with ل.
  func built(at index: Int) -> NameFind? {
    guard let head = head(at: index) else { return nil }
    if Self.kindsOutsideName.contains(head.kind), !head.hasArticle {
      if let name = behindHead(index, head.entry.line) { return name }
      guard head.kind == "company" else { return nil }
    }
    let end = head.hasArticle ? afterDefiniteHead(index, head) : afterConstructHead(index, head)
    guard let end, end > index + 1 else { return nil }
    let range =
      context.range(index..<end, afterLetters: head.proclitics)
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisation-heads",
        lines: ListLines(head.entry.line)),
      start: index, end: end, bonus: 0)
  }

  /// The first word of a name.
  struct Head {
    let proclitics: Int
    let hasArticle: Bool
    let entry: OrganisationHead
    var kind: String { entry.kind }
  }

  func head(at index: Int) -> Head? {
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

  static let national = LetterKey.make("الوطني")

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

  /// `والمقاييس` in المنظمة العربية للمواصفات والمقاييس (ASMO): the short form behind it tells that it is part of the
  /// name.
  func joinedUpToShortForm(_ find: NameFind) -> NameFind {
    var end = find.end
    while end < find.end + 4, context.sameLeaf(find.start, end), context.isWord(end),
      isJoined(end) || end > find.end && phrases.isAdjective(end, after: end - 1)
    {
      end += 1
    }
    let tokens = context.tokens
    guard end > find.end, context.isWord(find.start), context.sameLeaf(find.start, end + 2),
      tokens.isSign(end, "("), tokens[end + 1].kind == .latin, tokens.isSign(end + 2, ")")
    else { return find }
    let range = find.entity.range.lowerBound..<tokens[end - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisation-heads",
        lines: find.entity.lines),
      start: find.start, end: end, bonus: find.bonus)
  }

  /// A noun with و and the article that opens no name of its own.
  private func isJoined(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    return key.count > 5 && key.first == TokenContext.waw
      && key.dropFirst().starts(with: TokenContext.article)
      && context.allClasses(index).isDisjoint(with: [.organisationHead, .title])
  }

  private func isFeminine(_ index: Int) -> Bool { context.tokens.key(index).last == Letter.heh }

  private func isConstructNoun(_ index: Int) -> Bool {
    context.tokens.readings(index).contains {
      $0.proclitics == 0 && !$0.hasArticle && !$0.hasTanwin
        && !context.lexicon.classes(of: $0.word).isDisjoint(with: [.noun, .phrase])
    } && context.classes(index).isDisjoint(with: [.functionWord])
  }
}
