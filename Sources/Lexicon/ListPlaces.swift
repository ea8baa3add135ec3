/// Tells where lines of word lists and glossaries stand, and what they say.
public struct ListPlaces: Sendable {
  private let glossaries: [Glossary]

  /// - Parameter glossaries: Those of the lexicon that the lines come from, in its order.
  public init(glossaries: [Glossary] = []) {
    self.glossaries = glossaries
  }

  /// The list's file and the line, such as `places.tsv:412`.
  public func name(of line: ListLine) -> String {
    "\(file(of: line)):\(line.number)"
  }

  /// The line of a compiled list that has a name such as `places.tsv:412`; nil when there is none.
  public func line(named name: String) -> ListLine? {
    guard let colon = name.lastIndex(of: ":"),
      let list = Self.files.firstIndex(of: String(name[..<colon])),
      let number = Int(name[name.index(after: colon)...]), number > 0
    else { return nil }
    let line = ListLine(list: list, number: number)
    return Self.row(line) == nil ? nil : line
  }

  private func file(of line: ListLine) -> String {
    let index = line.list - ListLine.firstGlossary
    if glossaries.indices.contains(index) { return glossaries[index].path }
    return Self.files.indices.contains(line.list) ? Self.files[line.list] : "?"
  }

  private static let files = WordList.compiled.map { $0.name + ".tsv" }

  /// The columns of a line as they stand in its list.
  public func columns(of line: ListLine) -> [String] {
    if let entry = entry(of: line) {
      let columns = [
        entry.spellings.joined(separator: "|"), entry.english, entry.kind.rawValue,
        entry.acronyms.joined(separator: "|"), entry.role, entry.note,
      ]
      return Array(columns.prefix((columns.lastIndex { !$0.isEmpty } ?? 0) + 1))
    }
    return Self.row(line)?.columns ?? []
  }

  /// The English of a line, when its list gives one.
  public func english(of line: ListLine) -> String? {
    if let entry = entry(of: line) { return entry.english }
    guard let list = Self.list(line), let column = Self.englishColumns[list.name],
      let english = Self.row(line)?[column]
    else { return nil }
    return english.isEmpty ? nil : english
  }

  /// What a glossary says that a person is, in English.
  public func role(of line: ListLine) -> String? {
    entry(of: line).flatMap { $0.role.isEmpty ? nil : $0.role }
  }

  private func entry(of line: ListLine) -> Glossary.Entry? {
    let index = line.list - ListLine.firstGlossary
    guard glossaries.indices.contains(index) else { return nil }
    return glossaries[index].entry(atLine: line.number)
  }

  private static func list(_ line: ListLine) -> WordList? {
    let lists = WordList.compiled
    return lists.indices.contains(line.list) ? lists[line.list] : nil
  }

  private static func row(_ line: ListLine) -> WordList.Row? {
    list(line)?.row(ofLine: line.number)
  }

  /// The column of each list, from 0, that holds its English.
  private static let englishColumns = [
    "names-arabic": 1, "names-foreign": 1, "places": 1, "nationalities": 2, "organisations": 1,
    "organisation-heads": 1, "titles": 1, "counted-nouns": 3, "adjectives": 3, "units": 3,
    "phrases-en": 1, "predicates": 4, "speech-verbs": 2, "attributions": 1,
  ]
}
