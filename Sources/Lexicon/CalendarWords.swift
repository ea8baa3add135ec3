import Normalization

/// The names of months, weekdays, eras and parts of time; the list is `calendar.tsv`.
public struct CalendarWords: Sendable {
  /// Words and phrases; a word may be several things: ربيع is a season and begins two months' names.
  public private(set) var table = PhraseTable<CalendarWord>()
  /// The kinds of all that a word begins.
  private var kinds = WordTable<KindSet<CalendarWord.Kind>>()

  init() {}

  mutating func add(_ entry: CalendarWord, _ spelling: [Vocabulary.WordID]) {
    table.add(entry, spellings: [spelling])
    if let first = spelling.first {
      kinds.update(first, from: []) { $0.insert(entry.kind) }
    }
  }

  /// The kinds of all words and phrases that begin with a word.
  public func kinds(beginningWith word: Vocabulary.WordID) -> KindSet<CalendarWord.Kind> {
    kinds[word] ?? []
  }
}

extension LexiconBuilder {
  /// Adds a line of `calendar.tsv`.
  mutating func addCalendarWord(_ row: WordList.Row) {
    guard let kind = CalendarWord.Kind(named: row[1]) else { return }
    for spelling in row.variants(0) {
      let value = Int(row[2]) ?? 0
      let entry = CalendarWord(
        kind: kind, value: value, name: row[2], isAmbiguous: row[3] == "c", line: row.line)
      calendarWords.add(entry, phrase(spelling, .calendar))
    }
  }
}
