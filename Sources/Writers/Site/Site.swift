/// The pages of a site beside its articles, and what machines are told of it.
public struct Site: Sendable {
  /// A page, made when it is asked for, so that several can be made at once.
  public struct Page: Sendable {
    /// Relative to the folder of the site.
    public let path: String
    /// What it is made of.
    public let origin: Origin
    /// The newest date of what it tells, ISO 8601.
    let date: String?
    public let render: @Sendable () -> Rendering

    init(
      path: String, of origin: Origin = .everyArticle, date: String? = nil,
      render: @escaping @Sendable () -> Rendering
    ) {
      self.path = path
      self.origin = origin
      self.date = date
      self.render = render
    }
  }

  /// What a page is made of.
  public enum Origin: Sendable, Hashable {
    case everyArticle
    /// Slugs of some articles.
    case articles([String])
    /// The same as the page at this path, of which it is a part. A site has many such parts, and to name
    /// every article for each of them would take more room than they do.
    case part(of: String)
  }

  /// One article: what lists tell of it, and whom it names.
  public struct Article: Sendable {
    public var entry: SiteIndex.Entry
    public var names: ArticleNames

    public init(entry: SiteIndex.Entry, names: ArticleNames) {
      self.entry = entry
      self.names = names
    }
  }

  private let entries: [SiteIndex.Entry]
  private let names: NameIndex
  private let books: [SiteIndex.Book]

  /// Takes articles, newest first, and the books of the front page in their order.
  public init(_ articles: [Article], books: [SiteIndex.Book]) {
    entries = articles.map(\.entry)
    names = NameIndex(articles)
    self.books = books
  }

  /// What leads from articles to the pages of names.
  public func nameLinks(in context: WritingContext) -> NameLinks {
    NameLinks(names, PublicationWords(context))
  }

  /// All pages; no two have one path.
  public func pages(in context: WritingContext) -> [Page] {
    let index = SiteIndex(entries: entries, books: books)
    var pages = [
      Page(path: SitePaths.home, date: entries.first?.date) { index.render(in: context) },
      Page(path: SitePaths.search) { SearchPage().render(in: context) },
    ]
    for section in index.sections {
      pages += ArticleList(
        path: section.path, kind: "section", title: section.name, language: section.language,
        entries: section.entries,
        showsSections: false
      ).pages(in: context)
    }
    if context.site?.hasArchive == true {
      pages += SiteArchive(entries, sections: index.sections).pages(in: context)
    }
    pages += NamePages(names, PublicationWords(context)).pages(in: context)
    let entries = entries
    let feed = Page(path: SitePaths.feed) { AtomFeed(entries: entries).render(in: context) }
    let listed =
      entries.map { (SitePaths.article($0.slug), $0.date) } + pages.map { ($0.path, $0.date) }
    guard let address = context.address else { return pages + [feed] }
    return pages + [feed] + SiteMap(listed, address: address + "html/").files
  }
}
