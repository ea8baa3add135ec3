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
    fileprivate let lookup: Lookup
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

  /// What the lexicons say of a token.
  struct Lookup: Sendable, Hashable {
    let firstReading: Int32
    /// The number of the whole word; unknown when no lexicon holds it as it stands.
    var word = Vocabulary.unknown
    /// The lexicons of the whole word.
    var classes: WordClass = []
    /// The lexicons of all its readings.
    var allClasses: WordClass = []
    let readingCount: UInt8

    init(firstReading: Int32, readingCount: UInt8) {
      self.firstReading = firstReading
      self.readingCount = readingCount
    }
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
  }

  public private(set) var tokens: [Token] = []
  /// The keys of all tokens, one after another; see ``LetterKey``.
  public private(set) var keys: [UInt8] = []
  public private(set) var readings: [Reading] = []

  /// An empty layer.
  public init() {}

  public var count: Int { tokens.count }
  public var indices: Range<Int> { 0..<tokens.count }

  @inline(__always)
  public subscript(index: Int) -> Token { tokens[index] }

  /// The ways to read a token as words of the lexicons, the plainest first.
  @inline(__always)
  public func readings(_ index: Int) -> ArraySlice<Reading> {
    let lookup = tokens[index].lookup
    let first = Int(lookup.firstReading)
    return readings[first..<first + Int(lookup.readingCount)]
  }

  /// The number of the token's whole word; unknown when no lexicon holds it as it stands.
  @inline(__always)
  public func word(_ index: Int) -> Vocabulary.WordID { tokens[index].lookup.word }

  /// The lexicons of the token's whole word.
  @inline(__always)
  public func classes(_ index: Int) -> WordClass { tokens[index].lookup.classes }

  /// The lexicons of every reading of the token together.
  @inline(__always)
  public func allClasses(_ index: Int) -> WordClass { tokens[index].lookup.allClasses }

  /// The key of a token.
  @inline(__always)
  public func key(_ index: Int) -> ArraySlice<UInt8> { keys[tokens[index].keyRange] }

  /// Whether the key of a token is that of a word.
  @inline(__always)
  public func isKey(_ index: Int, _ key: [UInt8]) -> Bool {
    let token = tokens[index]
    return Int(token.keyEnd - token.keyStart) == key.count && hasPrefix(token, key)
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
    keys.reserveCapacity(bytes / 2)
    readings.reserveCapacity(bytes / 9)
  }

  /// Appends a token; its readings are those of the same word before, where the memory knows one.
  mutating func append(
    _ range: Range<Int>, kind: Kind, followsSpace: Bool, leaf: Int, memory: inout WordMemory,
    key: (inout [UInt8]) -> Void, read: (UnsafeBufferPointer<UInt8>, inout [Reading]) -> Void
  ) {
    let keyStart = keys.count
    key(&keys)
    let same = kind == .word || kind == .latin ? recall(keyStart, &memory) : nil
    let lookup = same.map { tokens[$0].lookup } ?? lookUp(keyStart, read)
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), keyStart: Int32(keyStart),
        keyEnd: Int32(keys.count), lookup: lookup, kind: kind, followsSpace: followsSpace,
        leaf: Int32(leaf)))
  }

  /// The last token with the key that begins at a place of ``keys`` and ends with them.
  private func recall(_ keyStart: Int, _ memory: inout WordMemory) -> Int? {
    keys.withUnsafeBufferPointer { keys in
      let key = UnsafeBufferPointer(rebasing: keys[keyStart..<keys.count])
      guard let before = memory.exchange(key, tokens.count) else { return nil }
      let known = tokens[before].keyRange
      guard known.count == key.count else { return nil }
      for offset in 0..<key.count where keys[known.lowerBound + offset] != key[offset] {
        return nil
      }
      return before
    }
  }

  private mutating func lookUp(
    _ keyStart: Int, _ read: (UnsafeBufferPointer<UInt8>, inout [Reading]) -> Void
  ) -> Lookup {
    let first = readings.count
    keys.withUnsafeBufferPointer { all in
      read(UnsafeBufferPointer(rebasing: all[keyStart..<all.count]), &readings)
    }
    var lookup = Lookup(firstReading: Int32(first), readingCount: UInt8(readings.count - first))
    for index in first..<readings.count {
      let reading = readings[index]
      lookup.allClasses.formUnion(reading.classes)
      if index == first, reading.proclitics == 0, !reading.hasArticle, !reading.hasTanwin {
        lookup.word = reading.word
        lookup.classes = reading.classes
      }
    }
    return lookup
  }
}
