import Lexicon
import Manuscript
import Normalization

/// Reads phrases of common nouns, with their adjectives and complements, from words whose English is known.
struct CommonNounReader {
  let reader: NounPhraseReader

  var context: TokenContext { reader.context }
  private var lexicon: Lexicon { context.lexicon }

  /// The phrase that begins at a token: an indicator, a phrase of the gloss list, an office or a noun.
  func read(at index: Int, limit: Int, after lead: UInt8?, depth: Int) -> NounPhrase? {
    let proclitics = lead == nil ? 0 : 1
    guard lead == nil || context.tokens.key(index).first == lead else { return nil }
    var best = indicator(at: index, limit: limit, proclitics: proclitics, depth: depth)
    func consider(_ phrase: NounPhrase?) {
      if let phrase, phrase.tokens.count > best?.tokens.count ?? 0 { best = phrase }
    }
    consider(office(at: index, limit: limit, proclitics: proclitics))
    consider(gloss(at: index, limit: limit, proclitics: proclitics))
    if let best { return best }
    return noun(at: index, limit: limit, proclitics: proclitics, depth: depth)
  }

  // MARK: - Indicators

  private func indicator(at index: Int, limit: Int, proclitics: Int, depth: Int) -> NounPhrase? {
    guard
      let match = context.longest(
        in: lexicon.indicators, at: index, marked: .indicator, allowsArticle: true),
      match.proclitics == proclitics, match.end <= limit, match.entry.complement != .amount
    else { return nil }
    let entry = match.entry
    let isDefinite =
      match.hasArticle || match.end > index + 1 && context.hasArticle(match.end - 1)
    var noun = EnglishNoun(
      head: entry.english, article: entry.article == "the" ? .the : .none, isPlural: entry.isPlural)
    var end = match.end
    if isDefinite {
      // Behind `معدل البطالة` an adjective may be of either noun.
      if match.end == index + 1 {
        let adjectives = adjectives(from: end, limit: limit, isDefinite: true, gender: nil)
        noun.attributes = adjectives.english
        end = adjectives.end
      }
    } else if match.end == index + 1 || entry.complement != .none {
      guard entry.complement == .of || entry.complement == .own, depth < 3,
        let complement = reader.single(at: end, limit: limit, after: nil, depth: depth + 1),
        complement.isDefinite, complement.owner == nil, complement.quantity == nil
      else { return nil }
      if entry.complement == .own {
        // البندقية is Venice as well as a rifle, and no rifle has a population.
        guard complement.kind == .name || complement.nounClass == "group" else { return nil }
        noun.own(by: complement)
      } else {
        noun.complement =
          complement.isPlural || complement.isMass
          ? complement.bare : complement.english
      }
      end = complement.tokens.upperBound
      if complement.nounClass == "person",
        let ground = GroundReader(context: context, phrases: reader).read(at: end, limit: limit)
      {
        noun.complement? += " " + ground.english
        end = ground.end
      }
    }
    if ["exports", "imports", "output"].contains(entry.english), end + 1 < limit,
      context.isKey(end, Self.from),
      let goods = reader.single(at: end + 1, limit: limit, after: nil, depth: depth + 1),
      goods.isMass
    {
      noun.goods = goods.bare
      end = goods.tokens.upperBound
    }
    return noun.phrase(
      index..<end, kind: .indicator, nounClass: "indicator", isFeminine: nil, isDefinite: true)
  }

  private static let from = LetterKey.make("من")

  /// What somebody records by an amount: `نموا`, growth; with the article that it takes.
  func amount(at index: Int) -> NounPhrase? {
    guard context.isWord(index) else { return nil }
    for reading in context.tokens.readings(index)
    where reading.proclitics == 0 && !reading.hasArticle {
      var cursor = PhraseTable<Indicator>.Cursor()
      guard lexicon.indicators.advance(&cursor, by: reading.word),
        let entry = lexicon.indicators.allEntries(at: cursor).first(where: {
          $0.complement == .amount
        })
      else { continue }
      let english = entry.article.isEmpty ? entry.english : entry.article + " " + entry.english
      return NounPhrase(
        tokens: index..<index + 1, kind: .noun, english: english, bare: entry.english,
        head: entry.english, nounClass: "amount", isPlural: entry.isPlural, isFeminine: nil,
        isDefinite: false)
    }
    return nil
  }

  // MARK: - Glosses

  private func gloss(at index: Int, limit: Int, proclitics: Int) -> NounPhrase? {
    guard
      let match = context.longest(
        in: lexicon.phrases, at: index, marked: .phrase, allowsArticle: true),
      match.proclitics == proclitics, match.end <= limit
    else { return nil }
    let entry = match.entry
    let isDefinite = match.hasArticle || context.hasArticle(match.end - 1)
    let isPlural = entry.isCountable ? false : entry.english.isPluralEnglish
    let adjectives = adjectives(from: match.end, limit: limit, isDefinite: isDefinite, gender: nil)
    let isGeneric = isPlural && adjectives.hasNationality
    let article: EnglishNoun.Article =
      entry.isCountable
      ? (isDefinite ? .the : .indefinite)
      : isDefinite && !isGeneric && (entry.takesArticle || entry.english.isNameWithArticle)
        ? .the : .none
    let noun = EnglishNoun(
      head: entry.english, article: article, isPlural: isPlural, attributes: adjectives.english)
    let isOffice = match.end > index + 1 && context.titleEnd(at: index) == match.end
    let nounClass =
      isOffice
      ? "person"
      : entry.isCountable
        ? countedClass(at: match.end == index + 1 ? index : -1)
        : entry.takesArticle ? "group" : "mass"
    return noun.phrase(
      index..<adjectives.end, kind: .noun, nounClass: nounClass, isFeminine: nil,
      isDefinite: isDefinite)
  }

  /// The class of a noun that the list of counted nouns has as well.
  private func countedClass(at index: Int) -> String {
    guard index >= 0 else { return "thing" }
    return context.tokens.readings(index).lazy.compactMap {
      lexicon.nouns[$0.word]?.first?.noun.kind
    }.first ?? "thing"
  }

  // MARK: - Offices

  /// `وزير الخارجية المصري`, of whom the name is not told.
  private func office(at index: Int, limit: Int, proclitics: Int) -> NounPhrase? {
    guard
      let match = context.longest(
        in: lexicon.titles, at: index, marked: .title, allowsArticle: true),
      match.proclitics == proclitics, match.end <= limit,
      match.entry.kind == "office" || match.entry.kind == "profession",
      match.hasArticle || match.end > index + 1
    else { return nil }
    var english = match.entry.english
    // Egyptian foreign minister, but no title such as Caliph.
    guard !english.contains("|"),
      english.split(separator: " ").last?.first?.isLowercase ?? false
    else { return nil }
    // رئيس الوزراء المعارضة: the opposition is no adjective of his.
    let isFeminine = context.tokens.key(index).last == Letter.heh
    let adjectives = adjectives(
      from: match.end, limit: limit, isDefinite: true, gender: isFeminine)
    if !match.hasArticle, !context.hasArticle(match.end - 1) { return nil }
    english = (adjectives.english.reversed() + [english]).joined(separator: " ")
    return NounPhrase(
      tokens: index..<adjectives.end, kind: .office, english: "the " + english, bare: english,
      head: match.entry.english, nounClass: "person", isPlural: english.isPluralEnglish,
      isFeminine: nil, isDefinite: true)
  }

  // MARK: - Nouns

  private func noun(at index: Int, limit: Int, proclitics: Int, depth: Int) -> NounPhrase? {
    if let row = nounOfSeveralWords(at: index, limit: limit, proclitics: proclitics) { return row }
    guard let found = nounForm(at: index, proclitics: proclitics) else { return nil }
    let (form, reading) = found
    let isDefinite = reading.hasArticle
    let head = lexicon.organisationHeads[reading.word]
    let isPlural = form.form == .plural
    if form.noun.isAmbiguous, isDefinite, isPlural, let deed = form.noun.deed {
      return doers(deed, at: index, limit: limit)
    }
    guard !form.noun.isAmbiguous || head != nil && isDefinite else { return nil }
    let singular = head != nil && isDefinite && !isPlural ? head?.english ?? "" : form.noun.english
    // A broken plural of things takes the feminine singular.
    let isFeminine =
      isPlural ? (form.noun.kind == "person" ? nil : true) : form.noun.isFeminine
    var noun = EnglishNoun(
      head: isPlural ? form.noun.englishPlural : singular,
      article: isDefinite ? .the : isPlural ? .none : .indefinite, isPlural: isPlural)
    if form.form == .dual {
      guard isDefinite else { return nil }
      noun.isPlural = true
      noun.head = "two " + form.noun.englishPlural
    }
    var end = index + 1
    let adjectives = adjectives(
      from: end, limit: limit, isDefinite: isDefinite, gender: isPlural ? nil : isFeminine)
    noun.attributes = adjectives.english
    if isDefinite, isPlural, adjectives.hasNationality { noun.article = .none }
    end = adjectives.end
    if !isDefinite, adjectives.english.isEmpty, !reading.hasTanwin, form.form != .dual, depth < 3,
      let complement = reader.single(at: end, limit: limit, after: nil, depth: depth + 1),
      complement.isDefinite, complement.owner == nil, complement.kind != .quantity,
      complement.kind != .indicator,
      complement.kind != .name
        || complement.nounClass == "place" && Self.ofPlaces.contains(singular)
    {
      noun.article = .the
      noun.complement = complement.english
      end = complement.tokens.upperBound
      return noun.phrase(
        index..<end, kind: .noun, nounClass: form.noun.kind, isFeminine: isFeminine,
        isDefinite: true, singular: form.noun.english)
    }
    // What stands before a definite word is that word's, and not indefinite; so is what stands before a figure.
    if !isDefinite, !reading.hasTanwin, end < limit, adjectives.english.isEmpty,
      context.isWord(end) && (context.hasArticle(end) || reader.entity(at: end) != nil)
        || reader.quantity(at: end) != nil
    {
      return nil
    }
    if !isDefinite, form.form == .singular, depth < 2,
      let (words, next) = purpose(of: form.noun.english, at: end, limit: limit, depth: depth)
    {
      noun.head += words
      end = next
    }
    return noun.phrase(
      index..<end, kind: .noun, nounClass: form.noun.kind, isFeminine: isFeminine,
      isDefinite: isDefinite, singular: form.noun.english)
  }

  /// `الأجهزة المغربية`: an ambiguous noun that a deed makes sure.
  private func doers(_ deed: CountedNoun.Deed, at index: Int, limit: Int) -> NounPhrase? {
    let adjectives = adjectives(from: index + 1, limit: limit, isDefinite: true, gender: nil)
    guard adjectives.hasNationality else { return nil }
    let noun = EnglishNoun(
      head: deed.englishPlural, article: .none, isPlural: true, attributes: adjectives.english)
    var phrase = noun.phrase(
      index..<adjectives.end, kind: .noun, nounClass: "group", isFeminine: true, isDefinite: true)
    phrase.category = deed.category
    return phrase
  }

  /// `حادث سير`: a noun that the list has as several words.
  private func nounOfSeveralWords(at index: Int, limit: Int, proclitics: Int) -> NounPhrase? {
    guard
      let match = context.longest(in: lexicon.nounPhrases, at: index, marked: .phrase),
      match.end > index + 1, match.end <= limit, match.proclitics == proclitics,
      !match.entry.noun.isAmbiguous, match.entry.form != .dual
    else { return nil }
    let noun = match.entry.noun
    let isDefinite = context.hasArticle(match.end - 1)
    let isPlural = match.entry.form == .plural
    let adjectives = adjectives(
      from: match.end, limit: limit, isDefinite: isDefinite,
      gender: isPlural ? nil : noun.isFeminine)
    let said = EnglishNoun(
      head: isPlural ? noun.englishPlural : noun.english,
      article: isDefinite ? .the : isPlural ? .none : .indefinite, isPlural: isPlural,
      attributes: adjectives.english)
    return said.phrase(
      index..<adjectives.end, kind: .noun, nounClass: noun.kind,
      isFeminine: isPlural ? (noun.kind == "person" ? nil : true) : noun.isFeminine,
      isDefinite: isDefinite, singular: noun.english)
  }

  /// `نظيره التركي`: somebody of the same office in another country, whose name may follow.
  func counterpart(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    let key = context.tokens.key(index).dropFirst(lead == nil ? 0 : 1)
    guard Self.counterpart.contains(key), index + 1 < limit,
      lead == nil || context.tokens.key(index).first == lead,
      let forms = Self.counterparts[Array(key)], context.isWord(index + 1),
      let nation = adjective(index + 1, isDefinite: true), nation.isCapitalised
    else { return nil }
    var phrase = NounPhrase(
      tokens: index..<index + 2, kind: .office, english: "", bare: nation + " counterpart",
      head: "counterpart", nounClass: "person", isPlural: false, isFeminine: forms.isFeminine,
      isDefinite: true)
    phrase.owner = forms.owner
    if let found = reader.entity(at: index + 2),
      let name = reader.phrase(of: found, from: index + 2, limit: limit), name.nounClass == "person"
    {
      phrase.bare += " " + name.english
      phrase.entity = found
      phrase.tokens = index..<name.tokens.upperBound
    }
    phrase.english = phrase.bare
    return phrase
  }

  private static let counterpart = KeySet(["نظيره", "نظيرته", "نظيرها", "نظيرتها"])
  private static let counterparts: [[UInt8]: (isFeminine: Bool, owner: PossessorGender)] = [
    LetterKey.make("نظيره"): (false, .masculine), LetterKey.make("نظيرته"): (true, .masculine),
    LetterKey.make("نظيرها"): (false, .feminine), LetterKey.make("نظيرتها"): (true, .feminine),
  ]

  /// `أول جلساته`: the first of somebody's.
  func first(at index: Int, limit: Int, after lead: UInt8?) -> NounPhrase? {
    let key = context.tokens.key(index).dropFirst(lead == nil ? 0 : 1)
    guard Self.firsts.contains(key), index + 1 < limit,
      lead == nil || context.tokens.key(index).first == lead, context.isWord(index + 1)
    else { return nil }
    let noun = context.tokens.key(index + 1)
    let isFeminine =
      noun.count > 4 && noun.last == Letter.alef && noun.dropLast().last == Letter.heh
    guard isFeminine || noun.count > 3 && noun.last == Letter.heh else { return nil }
    let stem = noun.dropLast(isFeminine ? 2 : 1)
    let forms = lexicon.nouns[lexicon.vocabulary.id(stem)] ?? []
    guard let form = forms.first, form.form == .plural, !form.noun.isAmbiguous,
      forms.allSatisfy({ $0.noun.english == form.noun.english })
    else { return nil }
    let words = "first " + form.noun.english
    var phrase = NounPhrase(
      tokens: index..<index + 2, kind: .noun, english: words, bare: words, head: form.noun.english,
      nounClass: form.noun.kind, isPlural: false, isFeminine: nil, isDefinite: true)
    phrase.owner = isFeminine ? .feminine : .masculine
    return phrase
  }

  private static let firsts = KeySet(["أول", "أولى"])

  /// What a country has; another noun before a name is part of the name, or says what it is.
  private static let ofPlaces: Set<String> = [
    "government", "army", "parliament", "capital", "presidency",
  ]

  private func nounForm(
    at index: Int, proclitics: Int
  ) -> (form: Lexicon.NounForm, reading: TokenLayer.Reading)? {
    guard lexicon.functionWords[context.tokens.word(index)] == nil || proclitics > 0 else {
      return nil
    }
    for reading in context.tokens.readings(index) where Int(reading.proclitics) == proclitics {
      guard let forms = lexicon.nouns[reading.word], let first = forms.first else { continue }
      // No alef of the accusative stands behind ة: وصفها is he described it.
      if reading.hasTanwin, context.tokens.key(index).dropLast().last == Letter.heh { continue }
      // A word with two meanings has no sure English.
      guard forms.allSatisfy({ $0.noun.english == first.noun.english }) else { return nil }
      return (first, reading)
    }
    return nil
  }

  // MARK: - Adjectives

  /// The adjectives that agree with what stands before them, the nearest first.
  func adjectives(
    from start: Int, limit: Int, isDefinite: Bool, gender isFeminine: Bool?
  ) -> Adjectives {
    var english: [String] = []
    var end = start
    while end < limit, english.count < 4, context.isWord(end) {
      if !isDefinite, reader.isVerb(end) { break }
      if isDefinite, context.hasArticle(end), let ordinal = reader.ordinal(at: end),
        ordinal.end <= limit
      {
        english.append(ordinal.english)
        end = ordinal.end
        continue
      }
      guard let word = adjective(end, isDefinite: isDefinite) else { break }
      if let isFeminine, context.tokens.key(end).last.map({ $0 == Letter.heh }) != isFeminine {
        break
      }
      // `Egyptian-Italian`, in the order of the text.
      if word.isCapitalised, let last = english.last, last.isCapitalised, !word.contains(" ") {
        english[english.count - 1] = last + "-" + word
      } else {
        english.append(word)
      }
      end += 1
    }
    return Adjectives(english: english, end: end)
  }

  /// Adjectives in English, with the token behind them.
  struct Adjectives {
    let english: [String]
    let end: Int
    /// Whether one is of a nation: `Kuwaiti`.
    var hasNationality: Bool { english.contains { $0.isCapitalised } }
  }

  private func adjective(_ index: Int, isDefinite: Bool) -> String? {
    guard lexicon.functionWords[context.tokens.word(index)] == nil else { return nil }
    for reading in context.tokens.readings(index)
    where reading.proclitics == 0 && reading.hasArticle == isDefinite {
      if let nationality = lexicon.nationalities[reading.word] { return nationality.english }
      guard let adjective = lexicon.adjectives[reading.word] else { continue }
      // `a largest` is no English.
      if !isDefinite, adjective.english.hasSuffix("est") { return nil }
      // An adjective that a noun is spelt like is one only where it agrees, which is seen above.
      return adjective.english
    }
    return nil
  }
}
