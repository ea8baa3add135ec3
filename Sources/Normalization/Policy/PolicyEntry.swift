/// A line of the policy table: a rule, and all that is said of it.
public struct PolicyEntry: Sendable, Hashable {
  public let rule: PolicyRule
  /// Whether the named set `standard` holds the rule.
  public let isStandard: Bool
  /// What the rule does, one line.
  public let does: String
  /// An example before, and after.
  public let before: String
  public let after: String
  /// Why the rule stands in its column, and what it leaves alone.
  public let why: String

  init(
    _ rule: PolicyRule, isStandard: Bool = false, _ does: String, before: String, after: String,
    why: String
  ) {
    self.rule = rule
    self.isStandard = isStandard
    self.does = does
    self.before = before
    self.after = after
    self.why = why
  }
}
