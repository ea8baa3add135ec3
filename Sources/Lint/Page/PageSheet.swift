/// A style sheet that a page uses.
struct PageSheet: Sendable {
  /// The file that it is; nil for one that stands in the page.
  let path: String?
  let sheet: CSSSheet
}
