public import Lexicon
public import Manuscript

/// The words, numbers and signs of a text, with their keys and what the lexicons know of them.
///
/// Everything stands in a few flat arrays, so that annotators walk a document without allocating.
public struct TokenLayer: Sendable {
  /// What a token is.
  public enum Kind: UInt8, Sendable, Hashable {
    /// Letters of the Arabic script, with their marks.
    case word
    /// Letters of another script, with digits and signs inside: `UNOCT`, `C++`, `covid-19`.
    case latin
    /// Digits with grouping and decimal signs: `1,200.5`, `٩٨٬٤٠٠`.
    case number
    case punctuation
    case symbol
    case url
    case email
  }

  /// One token.
  public struct Token: Sendable, Hashable {
    fileprivate let start: Int32
    fileprivate let end: Int32
    fileprivate let keyStart: Int32
    fileprivate let keyEnd: Int32
    fileprivate let type: Int32
    public let kind: Kind
    /// Whether white space or the beginning of the leaf stands before it.
    public let followsSpace: Bool
    /// The index of its leaf among `manuscript.blocks.leaves`.
    public let leaf: Int32

    /// The place in the text.
    @inline(__always)
    public var range: TextRange { Int(start)..<Int(end) }
    /// The place of its key in ``TokenLayer/keys``.
    @inline(__always)
    public var keyRange: Range<Int> { Int(keyStart)..<Int(keyEnd) }
  }

  /// What tokens of one key have in common: their type, as linguists say.
  ///
  /// A text has far fewer types than tokens, so that rules ask the lexicons once for each. A type that comes back
  /// after ``WordMemory`` has forgotten it stands here twice.
  struct WordType: Sendable, Hashable {
    let kind: Kind
    let keyStart: Int32
    let keyEnd: Int32
    let firstReading: Int32
    let readingCount: UInt8
    /// The number of the whole word; unknown when no lexicon holds it as it stands.
    var word = Vocabulary.unknown
    /// The lexicons of the whole word.
    var classes: WordClass = []
    /// The lexicons of all its readings.
    var allClasses: WordClass = []
    /// The kinds of all calendar words and phrases that its readings begin.
    var calendarKinds: KindSet<CalendarWord.Kind> = []
    /// The kinds of all number words that its readings are.
    var numberKinds: KindSet<NumberWord.Kind> = []

    var keyRange: Range<Int> { Int(keyStart)..<Int(keyEnd) }
    /// The places of its readings in ``TokenLayer/readings``.
    @inline(__always)
    var readings: Range<Int> { Int(firstReading)..<Int(firstReading) + Int(readingCount) }
  }

  /// One way to read a word as a word of the lexicons.
  public struct Reading: Sendable, Hashable {
    public let word: Vocabulary.WordID
    /// The letters before it that are proclitics: و, ف, ب, ل, ك, س; the article does not count.
    public let proclitics: UInt8
    /// Whether the article ال stands before it (and is not part of `word`).
    public let hasArticle: Bool
    /// Whether the final alef of the accusative was taken off.
    public let hasTanwin: Bool
    /// The lexicons of ``word``.
    public let classes: WordClass
    /// The kinds of all calendar words and phrases that ``word`` begins.
    let calendarKinds: KindSet<CalendarWord.Kind>
    /// The kinds of all that ``word`` is in numbers.
    let numberKinds: KindSet<NumberWord.Kind>
  }

  public private(set) var tokens: [Token] = []
  /// The keys of all types, one after another; see ``LetterKey``.
  public private(set) var keys: [UInt8] = []
  public private(set) var readings: [Reading] = []
  private(set) var types: [WordType] = []

  /// An empty layer.
  public init() {}

  public var count: Int { tokens.count }
  public var indices: Range<Int> { 0..<tokens.count }

  @inline(__always)
  public subscript(index: Int) -> Token { tokens[index] }

  /// The ways to read a token as words of the lexicons, the plainest first.
  @inline(__always)
  public func readings(_ index: Int) -> ArraySlice<Reading> {
    readings[types[type(index)].readings]
  }

  /// The number of the token's type: tokens of one type have one key, and what lexicons know of it.
  @inline(__always)
  public func type(_ index: Int) -> Int { Int(tokens[index].type) }

  /// How many types there are.
  public var typeCount: Int { types.count }

  /// The key of a type.
  public func key(ofType type: Int) -> ArraySlice<UInt8> { keys[types[type].keyRange] }

  /// The ways to read the tokens of a type as words of the lexicons, the plainest first.
  public func readings(ofType type: Int) -> ArraySlice<Reading> { readings[types[type].readings] }

  /// The number of the token's whole word; unknown when no lexicon holds it as it stands.
  @inline(__always)
  public func word(_ index: Int) -> Vocabulary.WordID { types[type(index)].word }

  /// The lexicons of the token's whole word.
  @inline(__always)
  public func classes(_ index: Int) -> WordClass { types[type(index)].classes }

  /// The lexicons of every reading of the token together.
  @inline(__always)
  public func allClasses(_ index: Int) -> WordClass { types[type(index)].allClasses }

  /// The key of a token.
  @inline(__always)
  public func key(_ index: Int) -> ArraySlice<UInt8> { keys[tokens[index].keyRange] }

  /// Whether the key of a token is that of a word.
  @inline(__always)
  public func isKey(_ index: Int, _ key: [UInt8]) -> Bool {
    let token = tokens[index]
    return Int(token.keyEnd - token.keyStart) == key.count && hasPrefix(token, key)
  }

  /// Whether any token has a key.
  func hasType(_ key: [UInt8]) -> Bool {
    types.contains { $0.keyRange.count == key.count && keys[$0.keyRange].elementsEqual(key) }
  }

  /// Whether a token is one of some words as they stand.
  @inline(__always)
  func isAny(_ index: Int, of words: KeySet) -> Bool {
    let range = tokens[index].keyRange
    return words.mayHold(count: range.count, first: range.isEmpty ? 0 : keys[range.lowerBound])
      && words.contains(keys[range])
  }

  /// Whether the key of a token begins with some bytes.
  @inline(__always)
  public func hasPrefix(_ index: Int, _ prefix: [UInt8]) -> Bool {
    let token = tokens[index]
    return Int(token.keyEnd - token.keyStart) >= prefix.count && hasPrefix(token, prefix)
  }

  @inline(__always)
  private func hasPrefix(_ token: Token, _ prefix: [UInt8]) -> Bool {
    let start = Int(token.keyStart)
    for offset in 0..<prefix.count where keys[start + offset] != prefix[offset] { return false }
    return true
  }

  /// Whether a token is just one ASCII sign.
  @inline(__always)
  public func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    let range = tokens[index].keyRange
    return range.count == 1 && keys[range.lowerBound] == UInt8(truncatingIfNeeded: sign.value)
      && tokens[index].kind != .word
  }

  /// The index of the first token that ends after an offset.
  public func index(at offset: Int) -> Int {
    tokens.partitioningIndex { Int($0.end) > offset }
  }

  /// The index of the first token that ends after an offset and does not stand before another token.
  ///
  /// It costs little where the two are near each other.
  func index(at offset: Int, from first: Int) -> Int {
    var low = first
    var step = 1
    while low + step < tokens.count, Int(tokens[low + step].end) <= offset {
      low += step
      step *= 2
    }
    let high = Swift.min(low + step + 1, tokens.count)
    return tokens[low..<high].partitioningIndex { Int($0.end) > offset }
  }

  /// The indices of the tokens inside a range.
  public func indices(in range: TextRange) -> Range<Int> {
    let first = index(at: range.lowerBound)
    var end = first
    while end < tokens.count, Int(tokens[end].start) < range.upperBound { end += 1 }
    return first..<end
  }

  // MARK: - Building

  mutating func reserve(bytes: Int) {
    tokens.reserveCapacity(bytes / 9)
    // A long text has far fewer types than tokens.
    let types = min(bytes / 12, 4096)
    self.types.reserveCapacity(types)
    keys.reserveCapacity(types * 6)
    readings.reserveCapacity(types)
  }

  /// The type of the key that a memory holds; nil when it knows none.
  @inline(__always)
  func type(of kind: Kind, _ memory: WordMemory) -> Int? {
    guard let type = memory.type else { return nil }
    let known = types[type]
    let key = memory.key
    guard known.kind == kind, Int(known.keyEnd - known.keyStart) == key.count else { return nil }
    let start = Int(known.keyStart)
    for offset in 0..<key.count where keys[start + offset] != key[offset] { return nil }
    return type
  }

  /// Appends a token of a type.
  @inline(__always)
  mutating func append(_ range: Range<Int>, type: Int, followsSpace: Bool, leaf: Int) {
    let known = types[type]
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), keyStart: known.keyStart,
        keyEnd: known.keyEnd, type: Int32(type), kind: known.kind, followsSpace: followsSpace,
        leaf: Int32(leaf)))
  }

  /// Adds the type of the key that a memory holds, which will know it.
  mutating func addType(
    of kind: Kind, _ memory: inout WordMemory,
    read: (UnsafeBufferPointer<UInt8>, inout [Reading]) -> Void
  ) -> Int {
    let keyStart = keys.count
    keys.append(contentsOf: memory.key)
    let first = readings.count
    memory.key.withUnsafeBufferPointer { read($0, &readings) }
    var type = WordType(
      kind: kind, keyStart: Int32(keyStart), keyEnd: Int32(keys.count),
      firstReading: Int32(first), readingCount: UInt8(readings.count - first))
    for index in first..<readings.count {
      let reading = readings[index]
      type.allClasses.formUnion(reading.classes)
      type.calendarKinds.formUnion(reading.calendarKinds)
      type.numberKinds.formUnion(reading.numberKinds)
      if index == first, reading.proclitics == 0, !reading.hasArticle, !reading.hasTanwin {
        type.word = reading.word
        type.classes = reading.classes
      }
    }
    types.append(type)
    memory.type = types.count - 1
    return types.count - 1
  }
}
