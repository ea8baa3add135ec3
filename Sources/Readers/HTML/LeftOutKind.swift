/// Why letters of a page are not in the manuscript.
enum LeftOutKind: Hashable {
  /// They stand in an element that is no part of an article.
  case element(HTMLElement)
  /// The page does not show them.
  case hidden
  /// They belong to a block that holds little but links.
  case links
  /// They stand outside of the article.
  case outside
  /// They are the signs of notes, and the ways back from notes to them.
  case noteSigns
  /// They belong to a tag or a comment that is never closed.
  case unclosed

  /// How the finding names it.
  var name: String {
    switch self {
    case .element(let element): element == .unknown ? "element" : element.rawValue
    case .hidden: "hidden"
    case .links: "blocks of links"
    case .outside: "outside of the article"
    case .noteSigns: "signs of notes"
    case .unclosed: "never closed"
    }
  }
}
