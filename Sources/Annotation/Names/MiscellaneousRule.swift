import Lexicon
import Manuscript
import Normalization

/// Finds events, prizes, treaties, works and things by name: those of the lexicon, names that open with a word
/// such as مهرجان, and what stands between marks behind a word such as رواية.
struct MiscellaneousRule {
  let context: TokenContext
  let marks: MarkedStretches
  let persons: PersonRule
  let places: PlaceRule
  let phrases: NamePhraseReader
  private let unknown: UnknownWordReader

  init(
    context: TokenContext, marks: MarkedStretches, persons: PersonRule, places: PlaceRule
  ) {
    self.context = context
    self.marks = marks
    self.persons = persons
    self.places = places
    phrases = NamePhraseReader(context: context)
    unknown = UnknownWordReader(context: context)
  }

  /// The longest such name that begins at a token.
  func find(at index: Int) -> NameFind? {
    var best = listed(at: index)
    func consider(_ candidate: NameFind?) {
      if let candidate, candidate.end > best?.end ?? index { best = candidate }
    }
    consider(marked(at: index))
    consider(built(at: index))
    consider(model(at: index))
    return best
  }

  // MARK: - Lexicon

  private func listed(at index: Int) -> NameFind? {
    guard context.allClasses(index).contains(.miscellaneous),
      let match = context.longest(
        in: context.lexicon.miscellaneous, at: index, marked: .miscellaneous)
    else { return nil }
    let entry = match.entry
    if match.end == index + 1 {
      if entry.isCommonWord, !marks.isWhole(index..<match.end), heads(before: index) == nil {
        return nil
      }
      // بكورونا is no word of the lists, بأوسكار none; a word that is one is not cut.
      if match.proclitics > 0, !context.classes(index).isEmpty { return nil }
    }
    var end = match.end
    switch entry.kind {
    case "competition", "event": end = behindYear(behindPlace(end))
    case "vehicle": end = phrases.adjectives(from: behindNumber(end), after: index)
    case "product", "disease": end = behindNumber(end)
    default: break
    }
    return find(
      index..<end, proclitics: match.proclitics, name: end == match.end ? entry.arabic : nil,
      english: end == match.end ? entry.english : nil, by: "miscellaneous", line: entry.line,
      bonus: marks.isWhole(index..<match.end) ? 8 : 2)
  }

  /// `باريس 2024` behind الألعاب الأولمبية.
  private func behindPlace(_ end: Int) -> Int {
    guard context.sameLeaf(end - 1, end), context.isWord(end),
      context.allClasses(end).contains(.place),
      let place = context.longest(in: context.lexicon.places, at: end, marked: .place),
      place.proclitics == 0, behindYear(place.end) > place.end
    else { return end }
    return place.end
  }

  private func behindYear(_ end: Int) -> Int {
    guard context.sameLeaf(end - 1, end), context.tokens[end].kind == .number,
      context.tokens.key(end).count == 4
    else { return end }
    return end + 1
  }

  /// `فالكون 9`, `كوفيد-19`.
  private func behindNumber(_ end: Int) -> Int {
    let isHyphened =
      context.sameLeaf(end - 1, end + 1) && context.tokens.isSign(end, "-")
      && !context.tokens[end].followsSpace
    let number = isHyphened ? end + 1 : end
    guard context.sameLeaf(end - 1, number), context.tokens[number].kind == .number,
      context.tokens.key(number).count <= 3
    else { return end }
    return number + 1
  }

  // MARK: - Marks

  /// `روايته «…»`, `الفيلم الوثائقي «…»`: all that stands between the marks.
  private func marked(at index: Int) -> NameFind? {
    // A comma parts clauses: what stands there is said, and no name.
    guard let close = marks.close(from: index), index >= 2,
      !(index..<close).contains(where: context.isComma), let head = heads(before: index - 1)
    else { return nil }
    return find(
      index..<close, proclitics: 0, by: "miscellaneous-marked", line: head.line, bonus: 6)
  }

  /// The head before a token, adjectives between them.
  private func heads(before index: Int) -> MiscellaneousHead? {
    var place = index - 1
    var adjectives = 0
    while place >= 0, adjectives < 2, context.sameLeaf(place, index), !isHead(place),
      context.isDefiniteAdjective(place) || isIndefiniteAdjective(place)
    {
      place -= 1
      adjectives += 1
    }
    guard context.sameLeaf(place, index), context.isWord(place) else { return nil }
    return head(place)
  }

  private func isIndefiniteAdjective(_ index: Int) -> Bool {
    context.isWord(index)
      && !context.classes(index).isDisjoint(with: [.adjective, .nationality])
  }

  private func isHead(_ index: Int) -> Bool {
    context.allClasses(index).contains(.miscellaneousHead)
  }

  private func head(_ index: Int) -> MiscellaneousHead? {
    guard isHead(index) else { return nil }
    for reading in context.tokens.readings(index) {
      if let head = context.lexicon.miscellaneousHeads[reading.word] { return head }
    }
    return nil
  }

  // MARK: - Construction

  private static let scales = ["event", "award", "competition"]

  /// `مهرجان قرطاج المسرحي`, `المعرض الدولي للكتاب`, `قمة الرياض`.
  private func built(at index: Int) -> NameFind? {
    guard isHead(index),
      let reading = context.tokens.readings(index).first(where: { reading in
        !reading.hasTanwin && context.lexicon.miscellaneousHeads[reading.word]?.shape == .inside
      }), let head = context.lexicon.miscellaneousHeads[reading.word],
      context.sameLeaf(index, index + 1), context.isWord(index + 1)
    else { return nil }
    guard
      let end = reading.hasArticle ? behindDefinite(index, head) : behindConstruct(index, head)
    else { return nil }
    return find(
      index..<behindYear(end), proclitics: Int(reading.proclitics), by: "miscellaneous-heads",
      line: head.line, bonus: 1)
  }

  /// The adjective must tell the scale: المعرض الدولي للكتاب, but المعرض السنوي للمدرسة.
  private func behindDefinite(_ index: Int, _ head: MiscellaneousHead) -> Int? {
    guard Self.scales.contains(head.kind),
      isScale(index + 1)
    else { return nil }
    let adjectives = phrases.adjectives(from: index + 1, after: index)
    let end = phrases.complement(from: adjectives, after: index)
    return end > adjectives ? end : nil
  }

  private static let scaleAdjectives = [
    "الدولي", "الدولية", "الوطني", "الوطنية", "العالمي", "العالمية", "الإقليمي", "الإقليمية",
    "الملكي", "الملكية",
  ].map { LetterKey.make($0) }

  private func isScale(_ index: Int) -> Bool {
    Self.scaleAdjectives.contains { context.isKey(index, $0) }
      || context.hasArticle(index) && context.allClasses(index).contains(.nationality)
  }

  private func behindConstruct(_ index: Int, _ head: MiscellaneousHead) -> Int? {
    let next = index + 1
    var end: Int
    if let proper = properName(next) {
      // حرب إسرائيل على غزة and قانون لبنان are no names.
      guard head.kind != "law", head.kind != "war" || !context.isKey(proper, Self.upon) else {
        return nil
      }
      end = phrases.adjectives(from: proper, after: index)
      return phrases.complement(from: end, after: index)
    }
    guard Self.scales.contains(head.kind), context.hasArticle(next),
      !context.allClasses(next).contains(.organisationHead)
    else { return nil }
    end = phrases.adjectives(from: next + 1, after: index)
    let complement = phrases.complement(from: end, after: index)
    // قمة الجولة السابعة is one of many.
    return complement > end || end > next + 1 && isScale(end - 1) ? complement : nil
  }

  private static let upon = LetterKey.make("على")

  /// The end of a place, a person or an unknown name.
  private func properName(_ index: Int) -> Int? {
    if let place = places.find(at: index), place.start == index,
      place.entity.range.lowerBound == context.tokens[index].range.lowerBound,
      place.entity.by == "places"
    {
      return place.end
    }
    if let person = persons.find(at: index), person.start == index,
      person.entity.range.lowerBound == context.tokens[index].range.lowerBound
    {
      return person.end
    }
    // الشيخ زايد: the title belongs to what is named after him.
    if let title = context.titleEnd(at: index), context.sameLeaf(index, title),
      context.hasArticle(index), context.classes(title).contains(.personName)
    {
      return persons.find(at: title)?.end ?? title + 1
    }
    return unknown.mayBeName(index) && !context.hasArticle(index) ? index + 1 : nil
  }

  /// `من طراز سوخوي 34`: a word that no list holds, with its number.
  private func model(at index: Int) -> NameFind? {
    guard context.sameLeaf(index - 1, index), let head = head(index - 1), head.shape == .model,
      context.tokens[index].kind == .latin || unknown.mayBeName(index)
    else { return nil }
    let end = behindNumber(index + 1)
    return find(
      index..<end, proclitics: 0, by: "miscellaneous-heads", line: head.line, bonus: 1)
  }

  private func find(
    _ tokens: Range<Int>, proclitics: Int, name: String? = nil, english: String? = nil, by: String,
    line: ListLine, bonus: Int
  ) -> NameFind {
    let range = context.range(tokens, afterLetters: proclitics)
    return NameFind(
      entity: Entity(
        range: range, kind: .miscellaneous, name: name ?? context.text[range], english: english,
        by: by, lines: ListLines(line)),
      start: tokens.lowerBound, end: tokens.upperBound, bonus: bonus)
  }
}
