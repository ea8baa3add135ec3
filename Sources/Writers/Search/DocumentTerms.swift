public import Annotation
import Manuscript
import Normalization

/// The terms of one document, and how much each weighs in it.
public struct DocumentTerms: Sendable {
  /// In order of terms.
  let weights: [(term: SearchTerm, weight: UInt8)]

  /// What a word weighs by where it stands; a headline outweighs all mentions.
  private enum Weight {
    static let title: UInt8 = 60
    static let head: UInt8 = 20
    static let heading: UInt8 = 8
    static let mostMentions: UInt32 = 12
  }

  /// Where and how often a word stands.
  private struct Use {
    var mentions: UInt32 = 0
    var place: UInt8 = 0

    mutating func add(_ other: Use) {
      mentions &+= other.mentions
      place = max(place, other.place)
    }

    var weight: UInt8 { place + UInt8(truncatingIfNeeded: min(mentions, Weight.mostMentions)) }
  }

  /// Takes the words of an edition and of its metadata.
  public init(_ edition: Edition) {
    let tokens = edition.tokens
    var uses: [(term: SearchTerm, use: Use)] = []
    uses.reserveCapacity(tokens.typeCount * 3 / 2 + 64)
    func add(_ key: ArraySlice<UInt8>, _ use: Use) {
      if let term = SearchTerm(key: key) { uses.append((term, use)) }
    }
    // A term is made once for all tokens of a type.
    for (type, use) in Self.uses(edition).enumerated() where use.mentions > 0 {
      let key = tokens.key(ofType: type)
      add(key, use)
      // Behind و, ب, ل a word is found by itself.
      let proclitics = tokens.readings(ofType: type).reduce(0) { max($0, Int($1.proclitics)) }
      if proclitics > 0, key.count > proclitics + 2 { add(key.dropFirst(proclitics), use) }
    }
    let metadata = edition.metadata
    let title = Use(mentions: 1, place: Weight.title)
    for word in Self.words(of: edition.title) { add(word, title) }
    let heads =
      [metadata.subtitle, metadata.section].compactMap(\.self) + metadata.authors
      + metadata.subjects
    let head = Use(mentions: 1, place: Weight.head)
    for line in heads { for word in Self.words(of: line) { add(word, head) } }
    weights = Self.merged(uses)
  }

  /// How each type of word is used.
  private static func uses(_ edition: Edition) -> [Use] {
    let tokens = edition.tokens
    let places = edition.manuscript.blocks.leaves.map { leaf -> UInt8 in
      switch leaf.kind {
      case .title: Weight.title
      case .heading: Weight.heading
      default: 0
      }
    }
    var uses = [Use](repeating: Use(), count: tokens.typeCount)
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind == .word || token.kind == .latin || token.kind == .number else { continue }
      uses[tokens.type(index)].add(Use(mentions: 1, place: places[Int(token.leaf)]))
    }
    return uses
  }

  /// Each term once.
  private static func merged(
    _ uses: [(term: SearchTerm, use: Use)]
  ) -> [(term: SearchTerm, weight: UInt8)] {
    let sorted = uses.sorted { $0.term < $1.term }
    var weights: [(term: SearchTerm, weight: UInt8)] = []
    weights.reserveCapacity(sorted.count)
    var index = 0
    while index < sorted.count {
      var (term, use) = sorted[index]
      index += 1
      while index < sorted.count, sorted[index].term == term {
        use.add(sorted[index].use)
        index += 1
      }
      weights.append((term, use.weight))
    }
    return weights
  }

  /// The keys of the words of a line.
  private static func words(of line: String) -> [ArraySlice<UInt8>] {
    let key = LetterKey.make(line)
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    var index = 0
    while index < key.count {
      let next = LetterKey.end(ofLetterAt: index, in: key)
      if !isPartOfWord(key[index..<next]) {
        if start < index { words.append(key[start..<index]) }
        start = next
      }
      index = next
    }
    if start < key.count { words.append(key[start...]) }
    return words
  }

  /// Whether the bytes of one letter of a key stand for a letter, a digit or a mark on one.
  private static func isPartOfWord(_ letter: ArraySlice<UInt8>) -> Bool {
    guard let first = letter.first else { return false }
    switch first {
    case 0x30...0x39, 0x61...0x7A, 0x80..<0xFF: return true
    case 0xFF:
      guard let scalar = String(decoding: letter.dropFirst(), as: UTF8.self).unicodeScalars.first
      else { return false }
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil
        || properties.generalCategory == .nonspacingMark
    default: return false
    }
  }
}
