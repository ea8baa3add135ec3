/// Where a rule of the policy table may change letters.
public enum PolicyColumn: String, Sendable, Hashable, CaseIterable {
  /// On every page.
  case page
  /// On the pages of a publication that asks for it.
  case house
  /// Only in keys for matching and search.
  case key
}
