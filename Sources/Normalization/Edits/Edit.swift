public import Manuscript

/// One change that normalisation made to the text of a manuscript.
public struct Edit: Sendable, Hashable {
  /// The rule of the policy table that made it.
  public let rule: PolicyRule
  /// The place in the text before.
  public let before: TextRange
  /// The place in the text after; empty where letters were taken out.
  public let after: TextRange
  /// The letters before.
  public let original: String
  /// The letters after.
  public let replacement: String

  public init(
    rule: PolicyRule, before: TextRange, after: TextRange, original: String, replacement: String
  ) {
    self.rule = rule
    self.before = before
    self.after = after
    self.original = original
    self.replacement = replacement
  }
}
