import Lexicon
import Manuscript
import Normalization

/// Finds organisations: those of the lexicon, and names that open with a word such as وزارة.
struct OrganisationRule {
  let context: TokenContext

  /// The longest name of an organisation that begins at a token.
  func find(at index: Int) -> NameFind? {
    let listed = listed(at: index)
    let built = built(at: index)
    guard let listed else { return built }
    // A listed name of several words is whole; only a single word may be the head of a longer one.
    guard listed.end == index + 1, let built, built.end > listed.end else { return listed }
    return built
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
    } else if isSingle, organisation.isCommonWord, !isIntroduced(index) {
      return nil
    }
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
        english: organisation.english, acronym: organisation.acronyms.first, by: "organisations",
        lines: ListLines(organisation.line)),
      start: index, end: match.end, bonus: 2)
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
    guard context.isWord(index - 1) else { return false }
    return context.tokens.readings(index - 1).contains {
      context.lexicon.classes(of: $0.word).contains(.organisationHead)
    }
  }

  // MARK: - Construction

  /// A head and what belongs to it: definite adjectives, a genitive, a complement with ل.
  private func built(at index: Int) -> NameFind? {
    guard let head = head(at: index) else { return nil }
    if Self.kindsOutsideName.contains(head.kind) { return behindHead(index, head.line) }
    let end =
      head.hasArticle
      ? afterDefiniteHead(index) : afterConstructHead(index, takesPlace: head.kind != "agency")
    guard let end, end > index + 1 else { return nil }
    let tokens = context.tokens
    let range =
      context.start(index, afterLetters: head.proclitics)..<tokens[end - 1].range.upperBound
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisation-heads",
        lines: ListLines(head.line)),
      start: index, end: end, bonus: 0)
  }

  private func head(
    at index: Int
  ) -> (proclitics: Int, hasArticle: Bool, kind: String, line: ListLine)? {
    guard context.allClasses(index).contains(.organisationHead) else { return nil }
    for reading in context.tokens.readings(index) where !reading.hasTanwin {
      if let head = context.lexicon.organisationHeads[reading.word] {
        return (Int(reading.proclitics), reading.hasArticle, head.kind, head.line)
      }
    }
    return nil
  }

  /// What stands before a name without being part of it: شركة, قناة, نادي.
  private static let kindsOutsideName = ["company", "media", "club"]

  /// An unknown word behind such a head is the name.
  private func behindHead(_ index: Int, _ line: ListLine) -> NameFind? {
    let next = index + 1
    guard context.sameLeaf(index, next), context.isWord(next),
      context.tokens.readings(next).isEmpty, context.tokens.key(next).count >= 3,
      !context.hasArticle(next)
    else { return nil }
    let range = context.tokens[next].range
    return NameFind(
      entity: Entity(
        range: range, kind: .organisation, name: context.text[range], by: "organisation-heads",
        lines: ListLines(line)),
      start: next, end: next + 1, bonus: 2)
  }

  /// `المكتب المركزي المغربي للتحقيقات القضائية`: adjectives, then a complement; without one it is no name.
  private func afterDefiniteHead(_ index: Int) -> Int? {
    var end = index + 1
    while isDefiniteAdjective(end, after: index) { end += 1 }
    let adjectives = end - index - 1
    let withComplement = complement(from: end, after: index)
    if withComplement > end, adjectives > 0 { return withComplement }
    return nil
  }

  /// `وزارة الصحة المغربية`, `منظمة العفو الدولية`, `جامعة محمد الخامس`.
  private func afterConstructHead(_ index: Int, takesPlace: Bool) -> Int? {
    var end = index + 1
    guard context.sameLeaf(index, end), context.isWord(end) else { return nil }
    if let inner = context.longest(
      in: context.lexicon.organisations, at: end, marked: .organisation), inner.proclitics == 0,
      inner.end > end + 1
    {
      return complement(from: inner.end, after: index)
    }
    if context.hasArticle(end) {
      end += 1
      while isDefiniteAdjective(end, after: index) || isJoinedNoun(end, after: index) { end += 1 }
    } else if takesPlace,
      let place = context.longest(in: context.lexicon.places, at: end, marked: .place),
      place.proclitics == 0
    {
      end = place.end
      while isDefiniteAdjective(end, after: index) { end += 1 }
    } else if isConstructNoun(end), context.sameLeaf(index, end + 1), context.isWord(end + 1),
      context.hasArticle(end + 1)
    {
      end += 2
      while isDefiniteAdjective(end, after: index) { end += 1 }
    } else {
      return nil
    }
    return complement(from: end, after: index)
  }

  /// `للتحقيقات القضائية`, `لحقوق الإنسان`, `لمكافحة الإرهاب`: the end behind it, or the start when there is none.
  private func complement(from start: Int, after index: Int) -> Int {
    guard context.sameLeaf(index, start), context.isWord(start) else { return start }
    var end = start
    if context.hasAssimilatedArticle(start) {
      end += 1
    } else if context.sameLeaf(index, start + 1), context.isWord(start + 1),
      context.hasArticle(start + 1), isConstructAfterLam(start) || isPurpose(start)
    {
      end += 2
    } else {
      return start
    }
    while isDefiniteAdjective(end, after: index) { end += 1 }
    return end
  }

  /// `لحماية` in المجلس الجهوي لحماية التراث (CRPP): only the short form behind it tells that it is part of
  /// the name, and not what somebody meets for.
  private func isPurpose(_ index: Int) -> Bool {
    let tokens = context.tokens
    guard tokens.key(index).first == TokenContext.lam, context.sameLeaf(index, index + 4),
      tokens.isSign(index + 2, "("), tokens[index + 3].kind == .latin, tokens.isSign(index + 4, ")")
    else { return false }
    return tokens.readings(index).contains { reading in
      reading.proclitics == 1
        && context.lexicon.predicates[reading.word]?.contains { $0.form == .deverbalNoun } ?? false
    }
  }

  private func isDefiniteAdjective(_ index: Int, after head: Int) -> Bool {
    guard index - head < 8, context.sameLeaf(head, index), context.isWord(index),
      context.hasArticle(index)
    else { return false }
    let key = context.tokens.key(index)
    // Plurals of people are no part of a name: أعضاء المجلس الدائمين.
    if key.suffix(2).elementsEqual(Self.pluralEnding) { return false }
    return context.tokens.readings(index).contains { reading in
      reading.hasArticle && reading.proclitics == 0
        && !context.lexicon.classes(of: reading.word).isDisjoint(with: [.adjective, .nationality])
    }
  }

  private static let pluralEnding = LetterKey.make("ين")

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

  private func isConstructNoun(_ index: Int) -> Bool {
    context.tokens.readings(index).contains {
      $0.proclitics == 0 && !$0.hasArticle && !$0.hasTanwin
        && !context.lexicon.classes(of: $0.word).isDisjoint(with: [.noun, .phrase])
    } && context.classes(index).isDisjoint(with: [.functionWord])
  }

  private func isConstructAfterLam(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    guard key.first == TokenContext.lam, key.count > 3 else { return false }
    if let phrase = context.longest(in: context.lexicon.phrases, at: index, marked: .phrase),
      phrase.proclitics == 1, phrase.end >= index + 2
    {
      return true
    }
    return context.tokens.readings(index).contains {
      $0.proclitics == 1 && !$0.hasArticle
        && context.lexicon.classes(of: $0.word).contains(.noun)
    }
  }
}
