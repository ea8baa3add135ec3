import Normalization

/// A closed-class word with the clitics that may be joined to it; the list is `clitic-particles.tsv`.
public struct CliticParticle: Sendable {
  /// The keys of the prepositions that may stand before it.
  public let prepositions: [UInt8]
  /// Whether every pronoun may follow it.
  public let takesAnyPronoun: Bool
  /// The keys of the pronouns that may follow, when not all may.
  public let pronouns: [[UInt8]]

  /// A line of the list.
  init(_ row: WordList.Row) {
    prepositions = LetterKey.make(row[1])
    takesAnyPronoun = row[2] == "p"
    pronouns =
      takesAnyPronoun ? [] : row[2].split(separator: ",").map { LetterKey.make(String($0)) }
  }
}
