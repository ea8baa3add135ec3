import Writers

/// What is kept of a document for the pages that are made of all of them.
struct SiteDocument: Sendable {
  let entry: SiteIndex.Entry
  /// Nil without a site, as are the names.
  let terms: DocumentTerms?
  let names: ArticleNames?
  var page: SitePage?

  /// Newest first, then in order of slug.
  static func isNewer(_ left: SiteDocument, than right: SiteDocument) -> Bool {
    let (left, right) = (left.entry, right.entry)
    if left.date != right.date { return left.date ?? "" > right.date ?? "" }
    return left.slug.utf8.lexicographicallyPrecedes(right.slug.utf8)
  }
}
