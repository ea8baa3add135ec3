/// Phrases of one or more words, each with what a lexicon says of it; finds the longest that begins at a word.
public struct PhraseTable<Entry: Sendable>: Sendable {
  /// An entry that ends at a node behind others, and the next one there.
  @usableFromInline
  struct Further: Sendable {
    @usableFromInline let entry: Int32
    /// -1 behind the last.
    @usableFromInline var next: Int32
  }

  /// The entries in the order of their list.
  public private(set) var entries: [Entry] = []
  /// What a node and a word, both packed into one key, lead to: twice the next node, one more where phrases go on
  /// behind it, and the first entry that ends at it.
  @usableFromInline var edges = IntegerTable(capacity: 256)
  /// The second of the entries that end at each node; -1 for most.
  @usableFromInline var seconds: [Int32] = [-1]
  @usableFromInline var further: [Further] = []

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
      var edge: UInt64 = 0
      for word in words {
        let before = edge
        edge = Self.key(node, word)
        if let next = edges.value(edge) {
          node = next >> 1
        } else {
          if before != 0, let slot = edges.slot(before) {
            edges.insert(before, slot.value | 1, note: slot.note)
          }
          node = Int32(seconds.count)
          seconds.append(-1)
          edges.insert(edge, node << 1)
        }
      }
      end(index, behind: edge, isFirst: isFirst)
    }
  }

  /// Lets an entry end at the node that an edge leads to, behind those that end there already, or before them.
  private mutating func end(_ entry: Int32, behind edge: UInt64, isFirst: Bool) {
    guard let slot = edges.slot(edge) else { return }
    let first = slot.note
    let node = slot.value >> 1
    guard first >= 0 else {
      edges.insert(edge, slot.value, note: entry)
      return
    }
    let new = Int32(further.count)
    if isFirst {
      further.append(Further(entry: first, next: seconds[Int(node)]))
      seconds[Int(node)] = new
      edges.insert(edge, slot.value, note: entry)
      return
    }
    if first == entry { return }
    var last = seconds[Int(node)]
    if last < 0 { seconds[Int(node)] = new }
    while last >= 0 {
      if further[Int(last)].entry == entry { return }
      let next = further[Int(last)].next
      if next < 0 { further[Int(last)].next = new }
      last = next
    }
    further.append(Further(entry: entry, next: -1))
  }

  /// A walk through the table, word by word.
  public struct Cursor: Sendable {
    @usableFromInline var node: Int32 = 0
    /// The first entry that ends here; -1 where none does.
    @usableFromInline var entry: Int32 = -1
    @usableFromInline var isOpen = true
    @inlinable
    public init() {}

    /// Whether some phrase goes on from here.
    @inlinable
    @inline(__always)
    public var goesOn: Bool { isOpen }
  }

  /// Steps on by a word; false when no phrase goes on with it.
  @inlinable
  @inline(__always)
  public func advance(_ cursor: inout Cursor, by word: Vocabulary.WordID) -> Bool {
    guard cursor.isOpen, word >= 0, let next = edges.slot(Self.key(cursor.node, word)) else {
      return false
    }
    cursor.node = next.value >> 1
    cursor.isOpen = next.value & 1 != 0
    cursor.entry = next.note
    return true
  }

  /// The first entry that ends where the cursor stands.
  @inlinable
  public func entry(at cursor: Cursor) -> Entry? {
    cursor.entry < 0 ? nil : entries[Int(cursor.entry)]
  }

  /// The first entry that ends where the cursor stands and that is accepted.
  @inlinable
  public func entry(at cursor: Cursor, where accepts: (Entry) -> Bool) -> Entry? {
    guard let first = entry(at: cursor) else { return nil }
    if accepts(first) { return first }
    var next = seconds[Int(cursor.node)]
    while next >= 0 {
      let entry = entries[Int(further[Int(next)].entry)]
      if accepts(entry) { return entry }
      next = further[Int(next)].next
    }
    return nil
  }

  /// All entries that end where the cursor stands.
  public func allEntries(at cursor: Cursor) -> [Entry] {
    guard let first = entry(at: cursor) else { return [] }
    var found = [first]
    var next = seconds[Int(cursor.node)]
    while next >= 0 {
      found.append(entries[Int(further[Int(next)].entry)])
      next = further[Int(next)].next
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
