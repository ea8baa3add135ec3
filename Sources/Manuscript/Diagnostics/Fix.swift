/// A change to the source that mends what a diagnostic is about, and that is sure enough to be made unasked.
public struct Fix: Sendable, Hashable {
  /// The bytes of the source that are replaced; empty where something is put in.
  public let source: Range<Int>
  /// What stands there afterwards; empty where something is taken out.
  public let replacement: String

  public init(replacing source: Range<Int>, with replacement: String) {
    self.source = source
    self.replacement = replacement
  }
}
