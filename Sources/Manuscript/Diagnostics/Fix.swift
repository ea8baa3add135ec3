/// A change to the source that mends what a diagnostic is about, and that is sure enough to be made unasked.
public struct Fix: Sendable, Hashable {
  /// The bytes of the source that are replaced; empty where something is put in.
  public let source: Range<Int>
  /// What stands there afterwards; empty where something is taken out.
  public let replacement: String
  /// The word that is taken out, for people to read; empty where only spaces are.
  public let removed: String

  public init(replacing source: Range<Int>, with replacement: String, removed: String = "") {
    self.source = source
    self.replacement = replacement
    self.removed = removed
  }
}
