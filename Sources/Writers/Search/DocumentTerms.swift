public import Annotation
import Manuscript
import Normalization

/// The terms of one document, and how much each weighs in it.
public struct DocumentTerms: Sendable {
  /// In order of terms.
  let weights: [(term: SearchTerm, weight: UInt8)]

  /// What a word weighs by where it stands; a headline outweighs all mentions.
  private enum Weight {
    static let title: UInt16 = 60
    static let head: UInt16 = 20
    static let heading: UInt16 = 8
    static let mostMentions: UInt16 = 12
  }

  private struct Count {
    var mentions: UInt16 = 0
    var place: UInt16 = 0
  }

  /// Takes the words of an edition and of its metadata.
  public init(_ edition: Edition) {
    var counts: [SearchTerm: Count] = [:]
    counts.reserveCapacity(edition.tokens.count / 2)
    let leaves = edition.manuscript.blocks.leaves
    func add(_ key: ArraySlice<UInt8>, place: UInt16) {
      guard let term = SearchTerm(key: key) else { return }
      var count = counts[term] ?? Count()
      count.mentions &+= 1
      count.place = max(count.place, place)
      counts[term] = count
    }
    for index in edition.tokens.indices {
      let token = edition.tokens[index]
      guard token.kind == .word || token.kind == .latin || token.kind == .number else { continue }
      let place: UInt16 =
        switch leaves[Int(token.leaf)].kind {
        case .title: Weight.title
        case .heading: Weight.heading
        default: 0
        }
      let key = edition.tokens.key(index)
      add(key, place: place)
      // Behind و, ب, ل a word is found by itself.
      let proclitics = edition.tokens.readings(index).reduce(0) { max($0, Int($1.proclitics)) }
      if proclitics > 0, key.count > proclitics + 2 { add(key.dropFirst(proclitics), place: place) }
    }
    let metadata = edition.metadata
    for word in Self.words(of: edition.title) { add(word[...], place: Weight.title) }
    let heads =
      [metadata.subtitle, metadata.section].compactMap(\.self) + metadata.authors
      + metadata.subjects
    for head in heads { for word in Self.words(of: head) { add(word[...], place: Weight.head) } }
    weights = counts.map { term, count in
      (term, UInt8(truncatingIfNeeded: count.place + min(count.mentions, Weight.mostMentions)))
    }.sorted { $0.term < $1.term }
  }

  /// The keys of the words of a line.
  private static func words(of line: String) -> [[UInt8]] {
    line.unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark)
    }.map { LetterKey.make(String($0)) }
  }
}
