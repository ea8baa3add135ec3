import Writers

extension DocumentRenderer {
  /// The folder of the site.
  private static let folder = "html/"
  /// Where addresses are seen from that stand on the front page.
  static let site = folder + SitePaths.home
  /// The catalogue of books.
  private static let catalog = "epub/opds.xml"

  /// Whether the publication has pages.
  var hasSite: Bool { writers.contains { $0.name == Self.siteWriter } }

  /// The writer whose pages make the site.
  static let siteWriter = "html"

  private var hasBooks: Bool { writers.contains { $0.name == "epub" } || !books.isEmpty }

  /// What pages may take for granted of the site; nil without one.
  var surroundings: SiteSurroundings? {
    guard hasSite else { return nil }
    return SiteSurroundings(
      hasArchive: plan.documents.count > SiteIndex.limit, hasCatalog: hasBooks)
  }

  /// Puts the theme's files, the pages around the articles, the search, the feeds and the catalogue of books on the
  /// stage.
  ///
  /// - Parameters:
  ///   - documents: The documents in any order; they are shown newest first.
  ///   - jobs: How many pages are made at once.
  /// - Returns: What was staged and found.
  func renderSite(_ documents: [SiteDocument], jobs: Int) async -> [PartResult] {
    let documents = documents.sorted(by: SiteDocument.isNewer)
    var tasks: [@Sendable () -> PartResult] = []
    if hasBooks { tasks.append { renderCatalog(documents.map(\.entry)) } }
    if hasSite {
      tasks.append { renderAssets() }
      let site = Site(
        documents.compactMap { document in
          document.names.map { Site.Article(entry: document.entry, names: $0) }
        }, books: books)
      let context = context(slug: "index", document: nil, output: Self.site)
      let search = SearchIndex(
        documents.compactMap { document in
          document.terms.map { SearchIndex.Document(entry: document.entry, terms: $0) }
        })
      let links = site.nameLinks(in: context)
      let named = documents.filter { $0.names != nil }
      tasks += named.indices.map { number in { render(named[number], number, links) } }
      let pages = search.pages(in: context) + site.pages(in: context)
      let bySlug = Dictionary(plan.documents.map { ($0.slug, $0) }) { first, _ in first }
      tasks += pages.map { page in { render(page, bySlug) } }
    }
    return await Concurrency.map(tasks, jobs: jobs) { $0() }
  }

  private func render(
    _ page: Site.Page, _ documents: [String: PublicationPlan.Document]
  ) -> PartResult {
    var result = PartResult()
    let rendering = page.render()
    result.findings = rendering.diagnostics.map { Finding($0) }
    let origin: OutputStage.Origin =
      switch page.origin {
      case .everyArticle: origin(plan.documents)
      case .articles(let slugs): origin(slugs.compactMap { documents[$0] })
      case .part(let whole): .part(of: Self.folder + whole)
      }
    put(rendering.artifact, at: Self.folder + page.path, from: origin, &result)
    return result
  }

  /// Keeps the page of a document until ``renderSite(_:jobs:)``, and puts what stands beside it on the stage.
  func hold(
    _ artifact: Artifact, at output: String, from origin: OutputStage.Origin,
    _ result: inout PartResult
  ) {
    switch artifact {
    case .text(let text):
      result.page = SitePage(path: output, bytes: Array(text.utf8), origin: origin)
    case .bytes(let bytes): result.page = SitePage(path: output, bytes: bytes, origin: origin)
    case .files(let files):
      // The page is the first.
      guard let page = files.first else { return }
      result.page = SitePage(
        path: Path.join(Path.folder(of: output), page.path), bytes: page.bytes, origin: origin)
      put(.files(Array(files.dropFirst())), at: output, from: origin, &result)
    }
  }

  private func render(_ document: SiteDocument, _ number: Int, _ links: NameLinks) -> PartResult {
    var result = PartResult()
    if let page = document.page {
      put(
        .bytes(links.filled(page.bytes, article: number)), at: page.path, from: page.origin, &result
      )
    }
    return result
  }

  private func renderAssets() -> PartResult {
    var result = PartResult()
    for asset in theme.pageAssets {
      put(.bytes(asset.bytes), at: "html/assets/\(asset.name)", from: .inputs([]), &result)
    }
    return result
  }

  private func renderCatalog(_ entries: [SiteIndex.Entry]) -> PartResult {
    var result = PartResult()
    let bySlug = Dictionary(entries.map { ($0.slug, $0) }) { first, _ in first }
    var books: [BookCatalog.Book] = []
    if digestWriters.contains(where: { $0.name == "epub" }) {
      books = plan.digests.map { digest in
        BookCatalog.Book(
          slug: digest.entry.slug.value, title: digest.entry.title,
          subtitle: digest.entry.subtitle,
          articles: digest.articles.compactMap { bySlug[plan.documents[$0].slug] })
      }
    }
    if writers.contains(where: { $0.name == "epub" }) {
      books += entries.map { BookCatalog.Book($0, hasPage: hasSite) }
    }
    let context = context(slug: "opds", document: nil, output: Self.catalog)
    put(
      .files(BookCatalog(books).files(in: context)), at: Self.catalog, from: origin(plan.documents),
      &result)
    return result
  }

  /// The books of the publication's digests, as the front page points to them.
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
