import Annotation
import Writers

/// What came of one document, digest, or other part of a run.
struct PartResult: Sendable {
  var findings: [Finding] = []
  var items: [OutputStage.Item] = []
  /// The output that could not be written, and why.
  var failure: (path: String, error: FileError)?
  /// Kept only when a digest needs it.
  var edition: Edition?
  /// The document's page, which is staged when it is known which names have pages; nil without a site.
  var page: SitePage?
  /// Nil when the document failed.
  var entry: SiteIndex.Entry?
  /// What the search of the site knows of the document; nil without a site.
  var terms: DocumentTerms?
  /// Whom and what the document names; nil without a site.
  var names: ArticleNames?
}
