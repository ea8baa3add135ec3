import Writers

extension DocumentRenderer {
  /// The path of the page of contents.
  static let site = "html/index.html"

  /// Puts the theme's files and the page of contents on the stage.
  ///
  /// - Parameter entries: The documents in order of path; they are shown newest first.
  /// - Returns: What was staged and found.
  func renderSite(_ entries: [SiteIndex.Entry]) -> PartResult {
    var result = PartResult()
    guard writers.contains(where: { $0.name == "html" }) else { return result }
    for asset in theme.pageAssets {
      put(.bytes(asset.bytes), at: "html/assets/\(asset.name)", inputs: [], &result)
    }
    let newestFirst = entries.sorted { left, right in
      if left.date != right.date { return left.date ?? "" > right.date ?? "" }
      return left.slug.utf8.lexicographicallyPrecedes(right.slug.utf8)
    }
    let index = SiteIndex(entries: newestFirst, books: books)
    let rendering = index.render(in: context(slug: "index", document: nil, output: Self.site))
    result.findings += rendering.diagnostics.map { Finding($0) }
    put(
      rendering.artifact, at: Self.site, inputs: plan.documents.map(\.path) + plan.glossaries,
      &result)
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
