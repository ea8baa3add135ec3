import Normalization

/// What proofreaders know of usage: words that houses spell in two ways, and letters that need no words.
///
/// It has a vocabulary of its own, so that these words, which stand with their proclitics, are not taken
/// for words of the language.
public struct Usage: Sendable {
  @usableFromInline var vocabulary = Vocabulary(capacity: 1024)
  @usableFromInline var spellings: [[HouseSpelling]] = []

  init() {}

  /// The lines of `house-spellings.tsv` for a key; empty for most words.
  @inlinable
  public func spellings(_ key: UnsafeBufferPointer<UInt8>) -> [HouseSpelling] {
    let word = vocabulary.id(key)
    return word < 0 ? [] : spellings[Int(word)]
  }

  /// Whether `known-acronyms.tsv` has some Latin letters.
  public func knowsAcronym(_ letters: String) -> Bool {
    vocabulary.id(of: letters) >= 0
  }

  mutating func addSpelling(_ row: WordList.Row) {
    guard let habit = HouseSpelling.Habit(rawValue: row[1]), let first = row.variants(0).first
    else { return }
    let entry = HouseSpelling(
      habit: habit, standard: row.variants(0), others: row.variants(2),
      followers: Set(row.variants(3).map { LetterKey.make($0) }), isAmbiguous: row[4] == "a")
    spellings[word(first)].append(entry)
  }

  mutating func addAcronym(_ row: WordList.Row) {
    _ = word(row[0])
  }

  private mutating func word(_ spelling: String) -> Int {
    let word = Int(vocabulary.intern(LetterKey.make(spelling)))
    while spellings.count <= word { spellings.append([]) }
    return word
  }
}
