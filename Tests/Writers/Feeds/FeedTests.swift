import Manuscript
import Testing

@testable import Writers

@Suite struct FeedTests {
  private static let hostile = "</title>]]> & \"<script>\u{1}\u{202E} C++"

  private func entries(_ count: Int = 3) -> [SiteIndex.Entry] {
    (0..<count).map { number in
      var entry = SiteIndex.Entry(
        slug: "a\(number)", title: number == 0 ? Self.hostile : "مقال \(number)",
        date: number == 2 ? nil : "2021-06-\(25 - min(number, 20))", summary: "نص قصير.",
        section: Self.hostile, language: number == 1 ? "en" : nil)
      entry.authors = ["كاتب", " "]
      entry.subjects = ["موضوع"]
      entry.rights = "Apache-2.0"
      return entry
    }
  }

  private func atom(_ count: Int = 3, address: String? = nil) throws -> XMLElements {
    guard
      case .bytes(let bytes) = AtomFeed(entries: entries(count))
        .render(in: try Sample.context(address: address)).artifact
    else { return try XMLElements([]) }
    return try XMLElements(bytes)
  }

  @Test(arguments: [nil, "https://warraq.example/?a=1&b=2/"])
  func keepsTheRulesOfAtom(address: String?) throws {
    let feed = try atom(address: address)
    #expect(AtomRules.faults(feed) == [])
    #expect(feed.parts("feed/entry").count == 3)
  }

  @Test func tellsWhatAnArticleTells() throws {
    let feed = try atom(address: "https://warraq.example/")
    #expect(feed.texts("feed/entry/published") == ["2021-06-25T00:00:00Z", "2021-06-24T00:00:00Z"])
    // An article without a date has the time stamp of the outputs.
    #expect(feed.texts("feed/entry/updated").last == "2021-06-25T00:00:00Z")
    // In an English entry an Arabic name is isolated.
    #expect(
      feed.texts("feed/entry/author/name") == ["كاتب", "\u{2067}كاتب\u{2069}", "كاتب"])
    #expect(
      feed.all("feed/link").map(\.attributes["href"]) == [
        "https://warraq.example/html/feed.xml", "https://warraq.example/html/index.html",
      ])
    #expect(
      feed.all("feed/entry/link").first?.attributes["href"]
        == "https://warraq.example/html/a0.html")
    #expect(feed.all("feed/entry").map { $0.attributes["lang"] ?? "" } == ["", "en", ""])
    #expect(feed.texts("feed/entry/title")[0].contains("]]> & \"<script>"))
  }

  @Test func leadsToItsPagesWithoutAnAddress() throws {
    let feed = try atom()
    #expect(feed.all("feed/link").map(\.attributes["rel"]) == ["alternate"])
    #expect(feed.all("feed/entry/link").first?.attributes["href"] == "a0.html")
  }

  @Test func keepsItsNumbersWhenTheSiteMoves() throws {
    let here = try atom()
    let there = try atom(address: "https://warraq.example/")
    #expect(here.texts("feed/id") == there.texts("feed/id"))
    #expect(here.texts("feed/entry/id") == there.texts("feed/entry/id"))
    #expect(here.texts("feed/entry/id").allSatisfy { $0.hasPrefix("urn:uuid:") })
  }

  @Test func tellsOfTheNewestArticlesOnly() throws {
    let feed = try atom(300)
    #expect(feed.parts("feed/entry").count == AtomFeed.limit)
    #expect(feed.texts("feed/updated") == ["2021-06-25T00:00:00Z"])
  }

  // MARK: - Books

  private func catalog(_ books: [BookCatalog.Book]) throws -> [XMLElements] {
    try BookCatalog(books).files(in: Sample.context()).map { try XMLElements($0.bytes) }
  }

  @Test func offersEveryBook() throws {
    let context = try Sample.context()
    let books = [
      BookCatalog.Book(
        slug: "digest", title: "الكتاب", subtitle: "كل شيء", articles: entries())
    ]
    let feed = try #require(
      try catalog(books + entries().map { BookCatalog.Book($0, hasPage: true) }).first)
    #expect(AtomRules.faults(feed) == [])
    let acquisitions = feed.all("feed/entry/link").filter {
      $0.attributes["rel"] == "http://opds-spec.org/acquisition/open-access"
    }
    #expect(
      acquisitions.map(\.attributes["href"])
        == ["digest.epub", "a0.epub", "a1.epub", "a2.epub"])
    #expect(acquisitions.allSatisfy { $0.attributes["type"] == "application/epub+zip" })
    // The number of the book itself, so that a shelf knows it again.
    #expect(feed.texts("feed/entry/id").first == context.identifier("digest"))
    #expect(feed.texts("feed/entry/author/name").prefix(2) == ["كاتب", "كاتب"])
    #expect(feed.texts("feed/entry/language") == ["ar-MA", "ar-MA", "en", "ar-MA"])
    #expect(feed.texts("feed/entry/issued") == ["2021-06-25", "2021-06-25", "2021-06-24"])
  }

  @Test func showsCoversThatThereAre() throws {
    var book = BookCatalog.Book(entries(1)[0], hasPage: false)
    book.cover = BookCatalog.Cover(path: "covers/a0.png", mediaType: "image/png")
    let feed = try #require(try catalog([book]).first)
    let cover = feed.all("feed/entry/link").first {
      $0.attributes["rel"] == "http://opds-spec.org/image"
    }
    #expect(cover?.attributes["href"] == "covers/a0.png")
    #expect(cover?.attributes["type"] == "image/png")
  }

  @Test func turnsThePagesOfALongCatalogue() throws {
    let pages = try catalog(entries(250).map { BookCatalog.Book($0, hasPage: false) })
    #expect(pages.map { $0.parts("feed/entry").count } == [100, 100, 50])
    #expect(pages.flatMap(AtomRules.faults) == [])
    func link(_ page: XMLElements, _ relation: String) -> String? {
      page.all("feed/link").first { $0.attributes["rel"] == relation }?.attributes["href"]
    }
    #expect(pages.map { link($0, "next") } == ["opds-2.xml", "opds-3.xml", nil])
    #expect(pages.map { link($0, "previous") } == [nil, "opds.xml", "opds-2.xml"])
    #expect(pages.allSatisfy { link($0, "start") == "opds.xml" })
  }

  // MARK: - Pages

  private func bytes(_ page: Site.Page) -> [UInt8] {
    if case .bytes(let bytes) = page.render().artifact { bytes } else { [] }
  }

  @Test func listsPagesForSearchEngines() throws {
    let files = SiteMap(
      [("index.html", "2021-06-25"), ("feed.xml", nil), ("a.html", nil)],
      address: "https://warraq.example/?a&b/"
    ).files
    let map = try XMLElements(bytes(files[0]))
    #expect(files.map(\.path) == ["sitemap.xml"])
    #expect(
      map.texts("urlset/url/loc") == [
        "https://warraq.example/?a&b/index.html", "https://warraq.example/?a&b/a.html",
      ])
    #expect(map.texts("urlset/url/lastmod") == ["2021-06-25"])
    #expect(map.elements.first?.namespace == "http://www.sitemaps.org/schemas/sitemap/0.9")
  }

  @Test func partsAListThatIsTooLong() throws {
    let pages = (0..<100_001).map { (path: "a\($0).html", date: String?.none) }
    let files = SiteMap(pages, address: "https://warraq.example/").files
    #expect(
      files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    let list = try XMLElements(bytes(files[0]))
    #expect(list.texts("sitemapindex/sitemap/loc").count == 3)
    #expect(try XMLElements(bytes(files[3])).texts("urlset/url/loc").count == 1)
  }
}
