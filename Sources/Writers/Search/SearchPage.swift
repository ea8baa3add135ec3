import Annotation

/// The page with the form of the search, which its script fills.
public struct SearchPage: Sendable {
  public init() {}

  /// Renders the page.
  ///
  /// - Parameter context: The publication; its slug and images are not looked at.
  /// - Returns: The page.
  public func render(in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    var values = publication.values(ofPage: SitePaths.search)
    values["titleText"] = publication.words["search"]
    return publication.render("search", values)
  }
}
