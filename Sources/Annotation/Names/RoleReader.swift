import Lexicon
import Manuscript
import Normalization

/// Reads what the text says that a person is: the title before the name, or the apposition behind it.
struct RoleReader {
  let context: TokenContext
  let organisations: OrganisationRule

  /// Fills in the role of a person, in the words of the text and, where it can be said, in English.
  func fill(_ entity: inout Entity, _ find: NameFind) {
    // Beside an office `الدكتور` or a rank says little.
    let near = find.titleTokens.flatMap { isOfAnother($0, find) ? nil : $0 }
    let isPlain = near.map(isOneTitle) ?? true
    let office =
      isPlain ? apposition(after: find.end) ?? officeBefore(near?.lowerBound ?? find.start) : nil
    guard let range = office ?? near, let title = title(at: range.lowerBound),
      range.upperBound > range.lowerBound
    else { return }
    let text = context.range(range, afterLetters: title.proclitics)
    if title.entry.kind == "honorific", range.count == title.end - range.lowerBound { return }
    entity.role = context.text[text]
    entity.englishRole = RoleEnglish(context: context, organisations: organisations)
      .gloss(range, title: title)
  }

  /// `عين الرئيس التونسي كمال المدوري رئيسا للحكومة`: the title before the name is that of the one who gives the office.
  private func isOfAnother(_ title: Range<Int>, _ find: NameFind) -> Bool {
    guard context.sameLeaf(title.lowerBound - 1, find.end), context.isWord(find.end),
      context.allClasses(title.lowerBound - 1).contains(.predicate)
    else { return false }
    let getsOffice = context.tokens.readings(find.end).contains {
      $0.hasTanwin && $0.classes.contains(.title)
    }
    return getsOffice
      && context.tokens.readings(title.lowerBound - 1).contains { reading in
        context.lexicon.predicates[reading.word]?.contains { $0.predicate.givesOffice } ?? false
      }
  }

  /// Whether a title is one that stands beside an office: an honorific or a rank.
  private func isOneTitle(_ range: Range<Int>) -> Bool {
    guard let match = title(at: range.lowerBound), match.end == range.upperBound else {
      return false
    }
    return match.entry.kind == "honorific" || match.entry.kind == "rank"
  }

  /// `قال مدير المكتب، كريم العلوي، إن`: the office that a comma parts from its name, behind a verb.
  private func officeBefore(_ start: Int) -> Range<Int>? {
    // د. before the name is no part of the office, and no end of it.
    let comma = context.isInitialDot(start - 1) ? start - 3 : start - 1
    guard comma > 0, context.sameLeaf(comma, start), context.tokens.isComma(comma) else {
      return nil
    }
    let verbs = VerbFinder(context: context)
    var best: Range<Int>?
    var index = comma - 1
    while index > 0, comma - index <= 8, context.sameLeaf(index - 1, comma), context.isWord(index) {
      let isBehindVerb =
        verbs.isVerb(index - 1)
        || context.allClasses(index - 1).contains(.speechVerb)
      if isBehindVerb, let match = title(at: index), match.proclitics == 0,
        match.entry.kind != "honorific"
      {
        best = index..<comma
      }
      index -= 1
    }
    return best
  }

  private func title(at index: Int) -> TokenContext.Match<Title>? {
    guard
      let match = context.longest(
        in: context.lexicon.titles, at: index, marked: .title, allowsArticle: true)
    else { return nil }
    // مدافعه is his defender, and not the feminine of a title: keys fold the two letters.
    let last = context.text.utf8[context.tokens[match.end - 1].range].suffix(2)
    if last.elementsEqual("ه".utf8), !match.entry.arabic.hasSuffix("ه") { return nil }
    return match
  }

  /// `فلاديمير فورونكوف، وكيل الأمين العام …`: a title behind a comma, or right behind the name.
  private func apposition(after end: Int) -> Range<Int>? {
    var start = end
    let tokens = context.tokens
    guard start < tokens.count, context.sameLeaf(end - 1, start) else { return nil }
    var needsClose = false
    if tokens[start].kind == .punctuation {
      guard tokens.isComma(start) || tokens.isSign(start, "(") else { return nil }
      needsClose = true
      start += 1
    }
    guard start < tokens.count, context.sameLeaf(end - 1, start), context.isWord(start),
      context.allClasses(start).contains(.title), let match = title(at: start),
      match.proclitics == 0
    else { return nil }
    let stop = extent(from: match.end, limit: start + 12)
    // `أستاذة الاقتصاد` is an office, `الأستاذ` is none.
    if match.entry.kind == "honorific", stop == match.end || match.hasArticle { return nil }
    // Behind a comma the words may be the subject of the next clause, unless they are closed off too.
    if needsClose, stop < tokens.count, context.sameLeaf(start, stop),
      tokens[stop].kind != .punctuation, match.end == stop, !match.entry.takesComplement
    {
      return nil
    }
    return start..<stop
  }

  /// The end of a title's complement: definite words, genitives, organisations.
  private func extent(from start: Int, limit: Int) -> Int {
    var end = start
    while end < context.tokens.count, end < limit, context.sameLeaf(start - 1, end),
      context.isWord(end)
    {
      if let organisation = organisations.find(at: end) {
        end = organisation.end
        continue
      }
      let isBound =
        context.hasArticle(end) || context.hasAssimilatedArticle(end)
        || !context.allClasses(end).isDisjoint(with: [.place, .nationality])
        || isJoinedByLam(end)
      guard isBound || end > start && isInstitution(behindPreposition: end) || isLink(end),
        context.classes(end).isDisjoint(with: [.functionWord, .speechVerb])
      else {
        break
      }
      end += 1
    }
    return end
  }

  /// `بجامعة القاهرة`, `باللجنة`: where the office is held.
  private func isInstitution(behindPreposition index: Int) -> Bool {
    guard context.tokens.key(index).first == Self.ba else { return false }
    return context.tokens.readings(index).contains {
      $0.proclitics == 1
        && !context.lexicon.classes(of: $0.word).isDisjoint(with: [
          .organisation, .organisationHead,
        ])
    }
  }

  private static let ba = LetterKey.letter("ب")

  /// `أمن` in مدير أمن القاهرة: a noun whose genitive is definite.
  private func isLink(_ index: Int) -> Bool {
    context.sameLeaf(index, index + 1) && context.isWord(index + 1)
      && (context.hasArticle(index + 1) || context.allClasses(index + 1).contains(.place))
      && !context.classes(index).isDisjoint(with: [.noun, .organisationHead])
      && context.classes(index).isDisjoint(with: [.predicate, .personName])
  }

  private func isJoinedByLam(_ index: Int) -> Bool {
    context.isBehindLam(index) { reading in
      !context.lexicon.classes(of: reading.word).isDisjoint(with: [.noun, .phrase, .predicate])
    }
  }
}
