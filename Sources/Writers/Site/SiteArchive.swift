/// The archive: a page that names all months and sections, and the pages of each month.
struct SiteArchive {
  /// Articles of one month.
  struct Month: Sendable {
    /// `2021-06`; nil for articles without a date.
    let date: String?
    let entries: [SiteIndex.Entry]

    var path: String { date.map(SitePaths.month) ?? SitePaths.undated }
  }

  let months: [Month]
  let sections: [SiteSections.Section]

  /// Takes articles, newest first.
  init(_ entries: [SiteIndex.Entry], sections: [SiteSections.Section]) {
    months = SiteGroups(entries, by: .month).groups.map {
      Month(date: $0.date, entries: $0.entries)
    }
    self.sections = sections
  }

  /// The page of contents and the pages of the months.
  func pages(in context: WritingContext) -> [Site.Page] {
    let publication = PublicationWords(context)
    let contents = Site.Page(path: SitePaths.archive, date: months.first?.entries.first?.date) {
      [months, sections] in
      Self.render(months, sections, in: context)
    }
    return [contents]
      + months.flatMap { month in
        ArticleList(
          path: month.path, kind: "archive", title: Self.title(month, publication),
          entries: month.entries, unit: .day
        ).pages(in: context)
      }
  }

  private static func title(_ month: Month, _ publication: PublicationWords) -> String {
    month.date.map { publication.dates.edtf($0) } ?? publication.words["without-date"] ?? ""
  }

  private static func render(
    _ months: [Month], _ sections: [SiteSections.Section], in context: WritingContext
  ) -> Rendering {
    let publication = PublicationWords(context)
    var values = publication.values(ofPage: SitePaths.archive)
    values["titleText"] = publication.words["archive"]
    var years: [(year: String, months: [[String: Any]])] = []
    for month in months {
      let link: [String: Any] = [
        "href": month.path, "title": publication.markup(title(month, publication)),
        "count": publication.conventions.plain(month.entries.count),
      ]
      guard let year = month.date?.prefix(4) else {
        values["undated"] = link
        continue
      }
      if years.last?.year != String(year) { years.append((String(year), [])) }
      years[years.count - 1].months.append(link)
    }
    values["years"] = years.map { year, months in
      [
        "id": "y" + year, "title": publication.markup(publication.dates.edtf(year)),
        "months": months,
      ]
    }
    values["hasSections"] = !sections.isEmpty
    values["sections"] = SiteSections.values(sections, publication, page: SitePaths.archive)
    return publication.render("archive", values)
  }
}
