public import Normalization

/// One change of a file: the rule, the bytes before and after, and where they stand.
public struct SourceEdit: Sendable, Hashable {
  public let rule: PolicyRule
  /// The place in the source before.
  public let before: Range<Int>
  /// The place in the source after; empty where bytes were taken out.
  public let after: Range<Int>
  /// The letters before.
  public let original: String
  /// The letters after.
  public let replacement: String
}
