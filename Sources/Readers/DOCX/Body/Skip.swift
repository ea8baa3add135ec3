import Manuscript

/// An element that is passed over with all that it holds.
struct Skip {
  /// Why it is.
  enum Reason {
    /// Properties, or what nobody reads.
    case silent
    /// A tracked deletion.
    case deletion
    /// A branch of which another is read.
    case branch
    /// A note that nothing refers to.
    case note(id: String)
  }

  let reason: Reason
  let start: Int
  var depth = 1
  /// Whether letters that stand here would be seen.
  var isInText = false
  var letters = 0
}
