/// What a run does, or would do, to one file of the output folder.
public struct OutputChange: Sendable, Hashable {
  /// The kind of change; its words fit behind a path.
  public enum Kind: String, Sendable, Hashable {
    case added = "is missing"
    case changed = "differs"
    case removed = "is not made any longer"
  }

  /// Relative to the output folder.
  public let path: String
  public let kind: Kind
}
