/// Collects the phrases of a ``PhraseTable``.
struct PhraseTableBuilder<Entry: Sendable> {
  private(set) var entries: [Entry] = []
  private(set) var edges = IntegerTable(capacity: 256)
  private(set) var firsts: [Int32] = [-1]
  private(set) var terminals: [PhraseTable<Entry>.Terminal] = []

  /// The table of what was added.
  consuming func table() -> PhraseTable<Entry> { PhraseTable(self) }

  /// Adds an entry under each of its spellings.
  mutating func add(_ entry: Entry, spellings: [[Vocabulary.WordID]]) {
    let index = Int32(entries.count)
    entries.append(entry)
    for words in spellings where !words.isEmpty {
      var node: Int32 = 0
      for word in words {
        let key = PhraseTable<Entry>.key(node, word)
        if let next = edges.value(key) {
          node = next
        } else {
          let next = Int32(firsts.count)
          firsts.append(-1)
          edges.insert(key, next)
          node = next
        }
      }
      end(index, at: node)
    }
  }

  /// Lets an entry end at a node, behind those that end there already.
  private mutating func end(_ entry: Int32, at node: Int32) {
    let new = Int32(terminals.count)
    var last = firsts[Int(node)]
    if last < 0 { firsts[Int(node)] = new }
    while last >= 0 {
      if terminals[Int(last)].entry == entry { return }
      let next = terminals[Int(last)].next
      if next < 0 { terminals[Int(last)].next = new }
      last = next
    }
    terminals.append(PhraseTable<Entry>.Terminal(entry: entry, next: -1))
  }
}
