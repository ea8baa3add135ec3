import Annotation

/// The pages of the index of names: its front, the lists by kind and letter, and a page for each name that
/// several articles share.
struct NamePages {
  /// Where they stand in the site, but for the front.
  static let folder = "entities/"

  /// So many names of a kind are shown on the front.
  private static let mostOnFront = 24

  private let lists: [NameList]
  private let markup: NameMarkup
  private let newest: String?

  init(_ index: NameIndex, _ publication: PublicationWords) {
    markup = NameMarkup(index, publication)
    newest = index.articles.first?.entry.date
    lists = NameIndex.kinds.compactMap { kind in
      guard let entries = index.entries[kind], !entries.isEmpty else { return nil }
      return NameList(kind, entries)
    }
  }

  /// All pages.
  func pages(in context: WritingContext) -> [Site.Page] {
    let lists = lists
    let markup = markup
    var pages = [
      Site.Page(path: SitePaths.entities, date: newest) {
        Self.front(lists, markup, in: context)
      }
    ]
    for list in lists {
      for (number, letters) in list.pages.enumerated() {
        let path = list.path(number + 1)
        pages.append(
          Site.Page(path: path, of: .part(of: SitePaths.entities), date: newest) {
            Self.page(number + 1, of: list, markup, in: context)
          })
        let name = path.dropFirst(Self.folder.count)
        for letter in letters {
          for entry in letter.entries where entry.hasPage {
            let page = NamePage(
              entry: entry, markup: markup, letterPage: "\(name)#\(entry.pageName)")
            pages.append(
              Site.Page(
                path: page.path, of: .articles(markup.slugs(entry)), date: markup.date(entry)
              ) { page.render(in: context) })
          }
        }
      }
    }
    return pages
  }

  private static func front(
    _ lists: [NameList], _ markup: NameMarkup, in context: WritingContext
  ) -> Rendering {
    let publication = PublicationWords(context)
    var values = publication.values(ofPage: SitePaths.entities)
    values["titleText"] = publication.words["entities"]
    values["kinds"] = lists.map { list in
      let chief = list.pages.joined().flatMap(\.entries).filter(\.hasPage)
        .enumerated().sorted { left, right in
          (right.element.places.count, left.offset) < (left.element.places.count, right.offset)
        }.prefix(mostOnFront).map(\.element)
      return [
        "id": list.kind.rawValue, "title": publication.words["names-" + list.kind.rawValue] ?? "",
        "href": list.path(1), "count": publication.count("name-count", list.count),
        "hasChief": !chief.isEmpty,
        "chief": chief.map { entry in
          [
            "href": folder + entry.pageName + ".html", "name": markup.name(entry),
            "count": publication.conventions.plain(entry.places.count),
          ]
        },
        "letters": letters(list, root: "", publication),
      ]
    }
    values["isEmpty"] = lists.isEmpty
    return publication.render("entities", values)
  }

  private static func page(
    _ number: Int, of list: NameList, _ markup: NameMarkup, in context: WritingContext
  ) -> Rendering {
    let publication = PublicationWords(context)
    var values = publication.values(ofPage: list.path(number))
    let title = publication.words["names-" + list.kind.rawValue] ?? ""
    values["title"] = publication.markup(title)
    values["titleText"] = publication.plain(title)
    values["count"] = publication.count("name-count", list.count)
    values["index"] = letters(list, root: "../", publication)
    values["letters"] = list.pages[number - 1].map { letter in
      var out = MarkupBuffer(capacity: letter.entries.count * 512)
      for entry in letter.entries { markup.append(listed: entry, to: &out) }
      return [
        "id": letter.id, "letter": publication.markup(letter.letter), "items": out.string,
      ]
    }
    if let turning = PageTurning(number, of: list.pages.count, path: list.path(1)) {
      values["turning"] = turning.values(publication)
    }
    return publication.render("names", values)
  }

  private static func letters(
    _ list: NameList, root: String, _ publication: PublicationWords
  ) -> [[String: Any]] {
    list.letters.map { letter, id, page in
      [
        "href": root + list.path(page) + "#" + id, "letter": publication.markup(letter),
        "name": publication.plain(
          (publication.words["names-" + list.kind.rawValue] ?? "") + ": " + letter),
      ]
    }
  }
}
