/// What templates are told of articles in a list.
struct EntryValues {
  let publication: PublicationWords
  /// The page that the list stands on.
  let page: String
  /// Whether each article's section is named.
  let showsSections: Bool

  init(_ publication: PublicationWords, page: String, showsSections: Bool = true) {
    self.publication = publication
    self.page = page
    self.showsSections = showsSections
  }

  /// Groups with their headings and articles.
  func groups(_ groups: SiteGroups) -> [[String: Any]] {
    groups.groups.map { group in
      let title =
        group.date.map { publication.dates.edtf($0) } ?? publication.words["without-date"] ?? ""
      return [
        "id": group.date.map { "d" + $0 } ?? "undated", "title": publication.markup(title),
        "entries": group.entries.map(values),
      ]
    }
  }

  /// One article.
  func values(_ entry: SiteIndex.Entry) -> [String: Any] {
    let language = entry.language ?? publication.language
    let direction = Conventions(language: language).direction
    func markup(_ string: String) -> String { InlineText.markup(string, in: direction) }
    let root = SitePaths.root(from: page)
    var values: [String: Any] = [
      "href": root + SitePaths.article(entry.slug), "title": markup(entry.title),
      "attributes": publication.attributes(language: language, direction: direction),
      "interfaceAttributes": language != publication.language
        ? " lang=\"\(publication.language)\" dir=\"\(publication.conventions.direction.rawValue)\""
        : "",
    ]
    values["date"] = publication.date(entry.date)
    if showsSections, let section = entry.section {
      values["section"] = markup(section)
      values["sectionAddress"] = root + SitePaths.section(section)
    }
    if !entry.summary.isEmpty { values["summary"] = markup(entry.summary) }
    return values
  }
}
