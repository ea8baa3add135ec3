/// A list of articles on as many pages as it needs: a section, a month of the archive.
struct ArticleList: Sendable {
  /// So many articles stand on a page.
  static let portion = 50

  /// The first page's path.
  let path: String
  /// What the list is, in words of the theme: `section`, `archive`.
  let kind: String
  /// Its name, without markup.
  let title: String
  /// The language of the name; nil for the publication's.
  var language: String?
  /// Newest first.
  let entries: [SiteIndex.Entry]
  /// The unit of its headings; nil for the one that suits it.
  var unit: SiteGroups.Unit?
  var showsSections = true

  /// The pages.
  func pages(in context: WritingContext) -> [Site.Page] {
    let count = Self.pageCount(entries.count)
    return (1...count).map { number in
      let path = SitePaths.page(number, of: self.path)
      return Site.Page(
        path: path, of: .articles(portion(number).map(\.slug)), date: entries.first?.date
      ) {
        render(path, number: number, of: count, in: context)
      }
    }
  }

  /// How many pages some entries take, at least one.
  static func pageCount(_ entries: Int) -> Int { max(1, (entries + portion - 1) / portion) }

  /// The articles of a page.
  private func portion(_ number: Int) -> ArraySlice<SiteIndex.Entry> {
    entries[(number - 1) * Self.portion..<min(number * Self.portion, entries.count)]
  }

  private func render(
    _ path: String, number: Int, of count: Int, in context: WritingContext
  ) -> Rendering {
    let publication = PublicationWords(context)
    var values = publication.values(ofPage: path)
    values["kicker"] = publication.words[kind]
    values["title"] = publication.markup(title, language: language)
    values["titleText"] = publication.plain(title)
    values["count"] = publication.count("article-count", entries.count)
    values["groups"] = EntryValues(publication, page: path, showsSections: showsSections)
      .groups(SiteGroups(Array(portion(number)), by: unit))
    if let turning = PageTurning(number, of: count, path: self.path) {
      values["turning"] = turning.values(publication)
    }
    return publication.render("list", values)
  }
}
