public import Lexicon
public import Manuscript

/// Something that the text states, in a form that a fact sheet can print.
public struct Fact: Sendable, Hashable {
  /// What the fact is about.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// Somebody did something.
    case event
    /// A figure and what it counts.
    case quantity
    /// Who somebody is.
    case role
  }

  /// Whether it happened, and how the text stands to it.
  public enum Standing: String, Sendable, Hashable, Codable {
    case done, negated, planned, alleged
  }

  /// `f1`, `f2` … in order of place.
  public let id: String
  public let kind: Kind
  public let standing: Standing
  /// The sentence it rests on, as an index into the edition's sentences.
  public let sentence: Int
  /// The words that it was read from.
  public let range: TextRange
  /// Other places that tell the same.
  public let evidence: [TextRange]
  /// The fact in Arabic.
  public let arabic: String
  /// The fact in English; nil when it cannot be said well.
  public let english: String?
  /// Whether every role of its frame is filled.
  public let isComplete: Bool
  public let by: String
  /// The lines of word lists that it rests on, the predicate's first.
  public let lines: ListLines

  public init(
    id: String, kind: Kind, standing: Standing = .done, sentence: Int, range: TextRange,
    evidence: [TextRange] = [], arabic: String, english: String?, isComplete: Bool, by: String,
    lines: ListLines = ListLines()
  ) {
    self.id = id
    self.kind = kind
    self.standing = standing
    self.sentence = sentence
    self.range = range
    self.evidence = evidence
    self.arabic = arabic
    self.english = english
    self.isComplete = isComplete
    self.by = by
    self.lines = lines
  }
}
