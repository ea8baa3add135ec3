/// What a lexicon says of single words, by their numbers.
public struct WordTable<Entry: Sendable>: Sendable {
  @usableFromInline var entries: [Entry] = []
  /// The index of each word's entry.
  @usableFromInline var indices = IntegerTable(capacity: 256)

  init() {}

  /// What is said of a word; nil when the lexicon does not hold it.
  @inlinable
  public subscript(word: Vocabulary.WordID) -> Entry? {
    // Most words of a text are in no lexicon.
    guard word >= 0, let index = indices.value(Self.key(word)) else { return nil }
    return entries[Int(index)]
  }

  /// Adds an entry; of several for one word the first stands.
  mutating func add(_ entry: Entry, _ word: Vocabulary.WordID) {
    guard indices.value(Self.key(word)) == nil else { return }
    indices.insert(Self.key(word), Int32(entries.count))
    entries.append(entry)
  }

  /// Adds an entry to those of a word, behind them or before them.
  mutating func append<Element>(
    _ entry: Element, _ word: Vocabulary.WordID, isFirst: Bool = false
  ) where Entry == [Element] {
    update(word, from: []) { $0.insert(entry, at: isFirst ? 0 : $0.count) }
  }

  /// Changes the entry of a word, or a first one that is added for it.
  mutating func update(
    _ word: Vocabulary.WordID, from first: Entry, _ change: (inout Entry) -> Void
  ) {
    if indices.value(Self.key(word)) == nil { add(first, word) }
    if let index = indices.value(Self.key(word)) { change(&entries[Int(index)]) }
  }

  /// No key is zero.
  @inlinable
  @inline(__always)
  static func key(_ word: Vocabulary.WordID) -> UInt64 { UInt64(UInt32(bitPattern: word)) + 1 }
}
