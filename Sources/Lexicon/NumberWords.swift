import Normalization

/// The words that numbers are written with; the list is `number-words.tsv`.
public struct NumberWords: Sendable {
  /// A word may be several numbers: خمس is five and a fifth.
  @usableFromInline var words = WordTable<[NumberWord]>()
  /// The kinds of all that a word can be.
  private var kinds = WordTable<KindSet<NumberWord.Kind>>()
  /// The phrases that limit a number.
  public private(set) var limits = PhraseTable<NumberLimit>()

  /// Phrases with a dual or a one that count nothing: في آن واحد, سلاح ذو حدين.
  public private(set) var idioms = PhraseTable<NumberIdiom>()

  init() {}

  /// What a word can be in a number.
  @inlinable
  public func entries(of word: Vocabulary.WordID) -> [NumberWord] {
    words[word] ?? []
  }

  /// The kinds of all that a word can be in a number.
  public func kinds(of word: Vocabulary.WordID) -> KindSet<NumberWord.Kind> { kinds[word] ?? [] }

  mutating func add(_ entry: NumberWord, _ word: Vocabulary.WordID) {
    words.append(entry, word)
    kinds.update(word, from: []) { $0.insert(entry.kind) }
  }

  mutating func add(_ idiom: NumberIdiom, _ spelling: [Vocabulary.WordID]) {
    idioms.add(idiom, spellings: [spelling])
  }

  mutating func add(_ limit: NumberLimit, _ spelling: [Vocabulary.WordID]) {
    limits.add(limit, spellings: [spelling])
  }
}

extension LexiconBuilder {
  /// Adds a line of `number-words.tsv`.
  mutating func addNumberWord(_ row: WordList.Row) {
    switch row[1] {
    case "before", "after":
      for spelling in row.variants(0) {
        let limit = NumberLimit(
          meaning: row[2], followsNumber: row[1] == "after", line: row.line)
        numberWords.add(limit, phrase(spelling, .numberLimit))
      }
    case "idiom":
      for spelling in row.variants(0) {
        numberWords.add(NumberIdiom(arabic: spelling), phrase(spelling, .numberSetting))
      }
    default:
      guard let kind = NumberWord.Kind(named: row[1]) else { return }
      let parts = row[2].split(separator: "/").map { Int($0) ?? 0 }
      let entry = NumberWord(
        kind: kind, value: parts.first ?? 0, denominator: parts.count > 1 ? parts[1] : 1,
        isAmbiguous: row[3] == "c", line: row.line)
      let mark: WordClass =
        switch kind {
        case .bound: .numberLimit
        case .label, .sport, .change, .clock, .share, .age, .model, .except, .measured:
          .numberSetting
        default: .number
        }
      // المادتين 5 و6
      let duals =
        kind == .label ? row.variants(0).flatMap { Inflection.duals(of: $0).prefix(2) } : []
      for spelling in row.variants(0) + duals { numberWords.add(entry, word(spelling, mark)) }
    }
  }
}
