/// Phrases of one or more words, each with what a lexicon says of it; finds the longest that begins at a word.
public struct PhraseTable<Entry: Sendable>: Sendable {
  /// The entries in the order of their list.
  public private(set) var entries: [Entry] = []
  /// The node after a node and a word, both packed into one key.
  private var edges: [UInt64: Int32] = [:]
  /// The entries that end at each node: their indices, first come first.
  private var terminals: [[Int32]] = [[]]

  init() {}

  /// Adds an entry under each of its spellings.
  ///
  /// - Parameters:
  ///   - entry: What is said of the phrase.
  ///   - spellings: The words of each spelling.
  ///   - isFirst: Whether it goes before the entries that a spelling has already.
  mutating func add(_ entry: Entry, spellings: [[Vocabulary.WordID]], isFirst: Bool = false) {
    let index = Int32(entries.count)
    entries.append(entry)
    for words in spellings where !words.isEmpty {
      var node: Int32 = 0
      for word in words {
        let key = Self.key(node, word)
        if let next = edges[key] {
          node = next
        } else {
          let next = Int32(terminals.count)
          terminals.append([])
          edges[key] = next
          node = next
        }
      }
      guard !terminals[Int(node)].contains(index) else { continue }
      terminals[Int(node)].insert(index, at: isFirst ? 0 : terminals[Int(node)].count)
    }
  }

  /// A walk through the table, word by word.
  public struct Cursor: Sendable {
    fileprivate var node: Int32 = 0
    public init() {}
  }

  /// Steps on by a word; false when no phrase goes on with it.
  @inline(__always)
  public func advance(_ cursor: inout Cursor, by word: Vocabulary.WordID) -> Bool {
    guard word >= 0, let next = edges[Self.key(cursor.node, word)] else { return false }
    cursor.node = next
    return true
  }

  /// The first entry that ends where the cursor stands.
  public func entry(at cursor: Cursor) -> Entry? {
    terminals[Int(cursor.node)].first.map { entries[Int($0)] }
  }

  /// All entries that end where the cursor stands.
  public func allEntries(at cursor: Cursor) -> [Entry] {
    terminals[Int(cursor.node)].map { entries[Int($0)] }
  }

  /// The first entry of a whole phrase.
  public func entry(_ words: [Vocabulary.WordID]) -> Entry? {
    var cursor = Cursor()
    for word in words {
      guard advance(&cursor, by: word) else { return nil }
    }
    return entry(at: cursor)
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
