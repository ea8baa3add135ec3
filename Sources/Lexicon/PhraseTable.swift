/// Phrases of one or more words, each with what a lexicon says of it; finds the longest that begins at a word.
public struct PhraseTable<Entry: Sendable>: Sendable {
  /// An entry that ends at a node, and the next one there.
  @usableFromInline
  struct Terminal: Sendable {
    @usableFromInline let entry: Int32
    /// -1 behind the last.
    @usableFromInline var next: Int32
  }

  /// The entries in the order of their list.
  public private(set) var entries: [Entry] = []
  /// The node after a node and a word, both packed into one key.
  @usableFromInline var edges = IntegerTable(capacity: 256)
  /// The first terminal of each node; -1 for one where nothing ends.
  @usableFromInline var firsts: [Int32] = [-1]
  @usableFromInline var terminals: [Terminal] = []

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
        if let next = edges.value(key) {
          node = next
        } else {
          let next = Int32(firsts.count)
          firsts.append(-1)
          edges.insert(key, next)
          node = next
        }
      }
      end(index, at: node, isFirst: isFirst)
    }
  }

  /// Lets an entry end at a node, behind those that end there already, or before them.
  private mutating func end(_ entry: Int32, at node: Int32, isFirst: Bool) {
    let new = Int32(terminals.count)
    if isFirst {
      terminals.append(Terminal(entry: entry, next: firsts[Int(node)]))
      firsts[Int(node)] = new
      return
    }
    var last = firsts[Int(node)]
    if last < 0 { firsts[Int(node)] = new }
    while last >= 0 {
      if terminals[Int(last)].entry == entry { return }
      let next = terminals[Int(last)].next
      if next < 0 { terminals[Int(last)].next = new }
      last = next
    }
    terminals.append(Terminal(entry: entry, next: -1))
  }

  /// A walk through the table, word by word.
  public struct Cursor: Sendable {
    @usableFromInline var node: Int32 = 0
    @inlinable
    public init() {}
  }

  /// Steps on by a word; false when no phrase goes on with it.
  @inlinable
  @inline(__always)
  public func advance(_ cursor: inout Cursor, by word: Vocabulary.WordID) -> Bool {
    guard word >= 0, let next = edges.value(Self.key(cursor.node, word)) else { return false }
    cursor.node = next
    return true
  }

  /// Whether an entry ends where the cursor stands.
  @inlinable
  public func hasEntry(at cursor: Cursor) -> Bool { firsts[Int(cursor.node)] >= 0 }

  /// The first entry that ends where the cursor stands.
  @inlinable
  public func entry(at cursor: Cursor) -> Entry? {
    let first = firsts[Int(cursor.node)]
    return first < 0 ? nil : entries[Int(terminals[Int(first)].entry)]
  }

  /// The first entry that ends where the cursor stands and that is accepted.
  @inlinable
  public func entry(at cursor: Cursor, where accepts: (Entry) -> Bool) -> Entry? {
    var terminal = firsts[Int(cursor.node)]
    while terminal >= 0 {
      let entry = entries[Int(terminals[Int(terminal)].entry)]
      if accepts(entry) { return entry }
      terminal = terminals[Int(terminal)].next
    }
    return nil
  }

  /// All entries that end where the cursor stands.
  public func allEntries(at cursor: Cursor) -> [Entry] {
    var found: [Entry] = []
    var terminal = firsts[Int(cursor.node)]
    while terminal >= 0 {
      found.append(entries[Int(terminals[Int(terminal)].entry)])
      terminal = terminals[Int(terminal)].next
    }
    return found
  }

  /// The first entry of a whole phrase.
  public func entry(_ words: [Vocabulary.WordID]) -> Entry? {
    var cursor = Cursor()
    for word in words {
      guard advance(&cursor, by: word) else { return nil }
    }
    return entry(at: cursor)
  }

  /// No key is zero.
  @inlinable
  @inline(__always)
  static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node) &+ 1) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
