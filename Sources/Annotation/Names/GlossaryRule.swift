import Lexicon
import Manuscript

/// Finds what a publication's glossary names; nothing wins over it.
struct GlossaryRule {
  let context: TokenContext
  let persons: PersonRule

  /// Every mention, in order; the longest at a token, and the first of two that share one.
  func finds() -> [NameFind] {
    guard !context.lexicon.glossaries.isEmpty else { return [] }
    var finds: [NameFind] = []
    var index = 0
    while index < context.tokens.count {
      if let find = find(at: index) {
        finds.append(find)
        index = find.end
      } else {
        index += 1
      }
    }
    return finds
  }

  private func find(at index: Int) -> NameFind? {
    let kind = context.tokens[index].kind
    guard kind == .word || kind == .latin,
      let match = context.longest(
        in: context.lexicon.glossaryNames, at: index, marked: .glossary),
      !isWordOfItsOwn(index, match)
    else { return nil }
    let entry = match.entry.entry
    let range = context.range(index..<match.end, afterLetters: match.proclitics)
    let entity = Entity(
      range: range, kind: Self.kind(entry.kind), name: entry.arabic, english: entry.english,
      acronym: entry.kind == .person ? nil : entry.acronyms.first, by: "glossary",
      lines: ListLines(match.entry.line))
    return NameFind(
      entity: entity, start: index, end: match.end,
      titleTokens: entry.kind == .person ? persons.titleBefore(index) : nil)
  }

  private static func kind(_ kind: Glossary.Kind) -> Entity.Kind {
    switch kind {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .miscellaneous, .title, .unit, .noun: .miscellaneous
    }
  }

  /// Whether a single word is one without its first letters taken off too: بسام is not ب and سام.
  private func isWordOfItsOwn(
    _ index: Int, _ match: TokenContext.Match<GlossaryName>
  ) -> Bool {
    match.proclitics > 0 && match.end == index + 1
      && !context.classes(index).isDisjoint(with: [
        .functionWord, .noun, .predicate, .speechVerb, .solidInitial, .personName, .adjective,
        .place, .organisation, .number, .calendar,
      ])
  }
}
