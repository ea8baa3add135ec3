public import Manuscript

/// A sentence: a stretch of one leaf of the document, without the spaces around it.
public struct Sentence: Sendable, Hashable {
  public let range: TextRange
  /// The index of its leaf among `manuscript.blocks.leaves`.
  public let leaf: Int
  /// The kind of that leaf.
  public let kind: Leaf.Kind

  public init(range: TextRange, leaf: Int, kind: Leaf.Kind) {
    self.range = range
    self.leaf = leaf
    self.kind = kind
  }
}
