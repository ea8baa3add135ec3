/// Some lines of OpenITI mARkdown that belong together.
struct OpenITIUnit {
  /// What the tag at the head of the first line says.
  enum Kind: Equatable {
    /// A heading; one bar is the highest level, 2.
    case heading(level: Int)
    /// The head of a biography, an event or an entry of a dictionary, and what follows it at once.
    case entry
    case paragraph
    case separator
    /// The head of a part that is not the author's, and its name.
    case editorial(String)
  }

  let kind: Kind
  /// The lines without the tags at their heads.
  var lines: [Range<Int>]
}
