public import Manuscript

/// Makes the text that is published out of the text that was read.
public struct Normalizer: Sendable {
  public init() {}

  /// The manuscript over its normalised text, and the list of what was changed.
  public func normalize(_ manuscript: Manuscript) -> (Manuscript, [Edit]) {
    (manuscript, [])
  }
}
