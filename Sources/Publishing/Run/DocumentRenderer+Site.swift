import Writers

extension DocumentRenderer {
  /// The path of the page of contents.
  static let site = "html/index.html"
  /// The path of the page of the search.
  static let search = "html/search.html"

  /// Whether the publication has pages.
  var hasSite: Bool { writers.contains { $0.name == "html" } }

  /// Puts the theme's files, the page of contents and the search on the stage.
  ///
  /// - Parameter documents: The documents in order of path; they are shown newest first.
  /// - Returns: What was staged and found.
  func renderSite(_ documents: [SearchIndex.Document]) -> PartResult {
    var result = PartResult()
    guard hasSite else { return result }
    let inputs = plan.documents.map(\.path) + plan.glossaries
    for asset in theme.pageAssets {
      put(.bytes(asset.bytes), at: "html/assets/\(asset.name)", inputs: [], &result)
    }
    let newestFirst = documents.sorted { left, right in
      let (left, right) = (left.entry, right.entry)
      if left.date != right.date { return left.date ?? "" > right.date ?? "" }
      return left.slug.utf8.lexicographicallyPrecedes(right.slug.utf8)
    }
    let index = SiteIndex(entries: newestFirst.map(\.entry), books: books)
    let rendering = index.render(in: context(slug: "index", document: nil, output: Self.site))
    result.findings += rendering.diagnostics.map { Finding($0) }
    put(rendering.artifact, at: Self.site, inputs: inputs, &result)
    let context = context(slug: "search", document: nil, output: Self.search)
    let page = SearchPage().render(in: context)
    result.findings += page.diagnostics.map { Finding($0) }
    put(page.artifact, at: Self.search, inputs: inputs, &result)
    put(
      .files(SearchIndex(newestFirst).files(in: context)), at: Self.search, inputs: inputs, &result)
    return result
  }

  /// The books of the publication's digests, as the page of contents points to them.
  private var books: [SiteIndex.Book] {
    plan.digests.flatMap { digest in
      digestWriters.map { writer in
        let path = OutputLayout.path(
          writer: writer.name, fileExtension: writer.fileExtension, slug: digest.entry.slug.value)
        return SiteIndex.Book(
          title: digest.entry.title, subtitle: digest.entry.subtitle,
          href: OutputLayout.address(of: path, from: Self.site))
      }
    }
  }
}
