import Normalization

/// The words that numbers are written with; the list is `number-words.tsv`.
public struct NumberWords: Sendable {
  /// A word may be several numbers: خمس is five and a fifth.
  @usableFromInline let words: WordTable<[NumberWord]>
  /// The phrases that limit a number.
  public let limits: PhraseTable<NumberLimit>

  /// What a word can be in a number.
  @inlinable
  public func entries(of word: Vocabulary.WordID) -> [NumberWord] {
    words[word] ?? []
  }
}

extension LexiconBuilder {
  /// Adds a line of `number-words.tsv`.
  mutating func addNumberWord(_ row: WordList.Row) {
    switch row[1] {
    case "before", "after":
      for spelling in row.variants(0) {
        let limit = NumberLimit(meaning: row[2], followsNumber: row[1] == "after")
        numberLimits.add(limit, spellings: [phrase(spelling, .numberLimit)])
      }
    default:
      guard let kind = NumberWord.Kind(rawValue: row[1]) else { return }
      let parts = row[2].split(separator: "/").map { Int($0) ?? 0 }
      let entry = NumberWord(
        kind: kind, value: parts.first ?? 0, denominator: parts.count > 1 ? parts[1] : 1,
        isAmbiguous: row[3] == "c")
      let mark: WordClass =
        switch kind {
        case .bound: .numberLimit
        case .label, .sport, .change, .clock: .numberSetting
        default: .number
        }
      for spelling in row.variants(0) { numberWords.append(entry, word(spelling, mark)) }
    }
  }
}
