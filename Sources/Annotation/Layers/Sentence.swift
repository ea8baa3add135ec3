public import Manuscript

/// A sentence: a stretch of one leaf of the document, without the spaces around it.
public struct Sentence: Sendable, Hashable {
  public let range: TextRange
  /// The index of its leaf among `manuscript.blocks.leaves`.
  public let leaf: Int
  /// The kind of that leaf.
  public let kind: Leaf.Kind
  /// Why it ends where it ends: the name of a rule.
  public let by: String

  public init(range: TextRange, leaf: Int, kind: Leaf.Kind, by: String = "end of block") {
    self.range = range
    self.leaf = leaf
    self.kind = kind
    self.by = by
  }
}
