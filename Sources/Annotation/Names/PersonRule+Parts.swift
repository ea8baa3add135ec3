import Lexicon
import Normalization

/// The parts that a name is made of.
extension PersonRule {
  // MARK: - Numbers and initials

  /// `السادس` in محمد السادس.
  func regnalNumber(at index: Int, after parts: [Part]) -> Part? {
    guard parts.count <= 2, parts.allSatisfy(\.isGiven), parts[0].isStrong || parts.count == 2,
      context.sameLeaf(index - 1, index), context.isWord(index)
    else { return nil }
    let hasNext = context.sameLeaf(index, index + 1)
    guard
      let (numeral, words) = RegnalNumbers.roman(
        Array(context.tokens.key(index)), hasNext ? Array(context.tokens.key(index + 1)) : nil)
    else { return nil }
    return Part(
      end: index + words, english: numeral, isStrong: true, isFamily: true, isGiven: false,
      proclitics: 0)
  }

  /// `ب.` in سمير ب.: the letter that a court leaves of a family name.
  func initial(at index: Int, after parts: [Part]) -> Part? {
    guard parts.count == 1, parts[0].isGiven, context.sameLeaf(index - 1, index),
      context.isInitialDot(index + 1)
    else { return nil }
    return Part(
      end: index + 2, english: nil, isStrong: true, isFamily: true, isGiven: false, proclitics: 0)
  }

  // MARK: - Parts

  func part(at index: Int, isFirst: Bool, follows title: Bool) -> Part? {
    if isFirst, let kunya = kunya(at: index) ?? nasab(at: index) { return kunya }
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
    guard isKunya(index), let english = NameParticles.kunyas[Array(context.tokens.key(index))],
      context.sameLeaf(index, index + 1)
    else { return nil }
    // أبو تمام and أبو بكر الصديق are in the list as a whole.
    if let whole = listed(at: index, allowsProclitics: false), whole.end > index + 1 {
      let isStrong =
        whole.isStrong || listed(at: index + 1, allowsProclitics: false)?.isStrong ?? false
      return Part(
        end: whole.end, english: whole.english, isStrong: isStrong, isFamily: true,
        isGiven: whole.end == index + 2, proclitics: 0, origin: .arabic, line: whole.line)
    }
    guard let child = listed(at: index + 1, allowsProclitics: false) ?? servant(at: index + 1),
      child.isStrong || child.isGiven || isBeforeName(child.end)
    else { return nil }
    return Part(
      end: child.end, english: child.english.map { english + " " + $0 }, isStrong: child.isStrong,
      isFamily: true, isGiven: true, proclitics: 0, origin: .arabic)
  }

  /// `أبو الفرج محمد`: a first name that can be no other word, right behind.
  private func isBeforeName(_ index: Int) -> Bool {
    guard context.sameLeaf(index - 1, index), context.isWord(index) else { return false }
    return listed(at: index, allowsProclitics: false).map { $0.isStrong && $0.isGiven } ?? false
  }

  /// `ابن النديم`: a man known by his father, or by what his father was.
  private func nasab(at index: Int) -> Part? {
    guard context.isKey(index, Self.son), context.sameLeaf(index, index + 1),
      context.isWord(index + 1)
    else { return nil }
    if let whole = listed(at: index, allowsProclitics: false), whole.end > index + 1 {
      return whole
    }
    // ابن الوزير may be a minister's son.
    guard context.hasArticle(index + 1), isOnlyName(index + 1),
      let father = listed(at: index + 1, allowsProclitics: false), father.isStrong
    else { return nil }
    return Part(
      end: father.end, english: father.english.map { "Ibn " + $0 }, isStrong: true, isFamily: true,
      isGiven: false, proclitics: 0, origin: .arabic, line: father.line)
  }

  static let son = LetterKey.make("ابن")

  /// Whether a word is أبو, أبي or أم.
  func isKunya(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    return key.count <= 3 && key.first == Letter.alef && NameParticles.kunyas[Array(key)] != nil
  }

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

  static let abd = LetterKey.make("عبد")

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

  func next(at index: Int, after parts: [Part], isTitled: Bool) -> Part? {
    guard let last = parts.last, context.sameLeaf(index - 1, index), context.isWord(index),
      !(context.tokens[index].followsSpace == false && index > 0 && !context.isWord(index - 1))
    else { return nil }
    if isParticle(index), context.isWord(index + 1), context.sameLeaf(index, index + 1) {
      let behind =
        kunya(at: index + 1) ?? listed(at: index + 1, allowsProclitics: false)
        ?? servant(at: index + 1)
      if behind != nil || isUnknown(index + 1) || isFather(index + 1) {
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
      // محمد علي دار المحفوظات: what he founded, though foreigners are called دار.
      if !part.isStrong, part.isForeign, last.origin == .arabic, context.sameLeaf(index, index + 1),
        context.isWord(index + 1), context.hasArticle(index + 1)
      {
        return nil
      }
      return part
    }
    if isTitled, parts.count == 1, last.isGiven, last.origin == .arabic,
      isOrigin(index) || isByname(index)
    {
      return Part(
        end: index + 1, english: nil, isStrong: false, isFamily: true, isGiven: false,
        proclitics: 0)
    }
    // دباس behind the title and the first name of somebody may be any word that stands alone.
    let isBare =
      isTitled && parts.count == 1 && last.isGiven && context.tokens.readings(index).isEmpty
      && isClosed(index + 1)
    if isUnknown(index) || isBare, last.isGiven || isTitled, parts.count < 3, looksLikeName(index),
      last.origin != .arabic || !isBehindPreposition(index)
    {
      return Part(
        end: index + 1, english: nil, isStrong: false, isFamily: true, isGiven: false,
        proclitics: 0)
    }
    return nil
  }

  /// Whether the word behind بن is a father's name, whatever else it is: only names have بن before them.
  private func isFather(_ index: Int) -> Bool {
    context.isKey(index - 1, Self.bin) && context.tokens.key(index).count >= 3
      && context.classes(index).isDisjoint(with: [.functionWord])
  }

  private static let bin = LetterKey.make("بن")

  /// `الغربي` behind the first name of somebody whose title stands before it: a family name like an adjective.
  private func isOrigin(_ index: Int) -> Bool {
    context.isDefiniteAdjective(index) && context.tokens.key(index).last == Letter.yeh
      && isClosed(index + 1)
  }

  /// `السنديان` in الأستاذ نعيم السنديان: a noun with its article, closed off behind a title and a first name.
  private func isByname(_ index: Int) -> Bool {
    context.hasArticle(index) && isClosed(index + 1)
      && context.allClasses(index).isDisjoint(with: [
        .functionWord, .title, .organisation, .organisationHead, .place, .placeHead, .number,
        .calendar, .unit, .nationality, .adjective, .predicate, .speechVerb,
      ])
      && looksLikeName(index)
  }

  /// Whether a sign, the end or what is said follows.
  func isClosed(_ index: Int) -> Bool {
    !context.sameLeaf(index - 1, index) || context.tokens[index].kind == .punctuation
      || isBeforeContent(index)
  }

  /// `بالشوير` behind an Arabic name tells where; behind a foreign one بالوتيلي is a name.
  private func isBehindPreposition(_ index: Int) -> Bool {
    let key = context.tokens.key(index)
    return key.count > 5 && key.dropFirst().starts(with: TokenContext.article)
      && Self.proclitics.contains(key.first ?? 0)
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
    return context.hasArticle(end)
      || !context.classes(end).isDisjoint(with: [
        .place, .organisation, .organisationHead, .title,
      ])
  }

  /// Whether the first part is a word that stands before a name: `وعد ترامب`, `السيد غولدسميث`.
  ///
  /// An Arab's given name that is also a verb, a deverbal noun or a title is none before a name that Arabs do not
  /// bear.
  func isDeedBeforeName(_ parts: [Part], at index: Int) -> Bool {
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
}
