import Manuscript
import Testing

@testable import Writers

@Suite struct SiteTests {
  private func entry(
    _ number: Int, _ date: String?, section: String? = nil
  ) -> SiteIndex.Entry {
    SiteIndex.Entry(
      slug: "a\(number)", title: "مقال \(number)", date: date, summary: "ملخص", section: section)
  }

  private func site(_ entries: [SiteIndex.Entry]) -> Site {
    Site(entries.map { Site.Article(entry: $0, names: .none) }, books: [])
  }

  private func pages(
    _ entries: [SiteIndex.Entry], hasArchive: Bool = false
  ) throws -> [String: String] {
    var context = try Sample.context()
    context.site = SiteSurroundings(hasArchive: hasArchive)
    return Dictionary(
      uniqueKeysWithValues: site(entries).pages(in: context).map {
        ($0.path, Sample.text($0.render()))
      })
  }

  // MARK: - Groups

  private func groups(_ dates: [String?]) -> [String?] {
    SiteGroups(dates.enumerated().map { entry($0.offset, $0.element) }).groups.map(\.date)
  }

  @Test func partsFewArticlesByYearAndManyByDay() {
    #expect(groups(["2024-05-01", "2024-01-01", "2023-02-01", nil]) == ["2024", "2023", nil])
    #expect(
      groups(["2024-05-03", "2024-05-02", "2024-05-01", "2024-04-02", "2024-04-01", "2024-04-01"])
        == ["2024-05", "2024-04"])
    #expect(
      groups(["2024-05-03", "2024-05-03", "2024-05-03", "2024-05-01", "2024-05-01", "2024-05-01"])
        == ["2024-05-03", "2024-05-01"])
    #expect(groups([]) == [])
    #expect(groups([nil]) == [nil])
  }

  // MARK: - Pages

  @Test func showsAllArticlesOfASmallSiteUnderTheirDates() throws {
    let pages = try pages([
      entry(1, "2024-05-01", section: "اقتصاد"), entry(2, "2023-05-01", section: "رياضة"),
      entry(3, nil),
    ])
    let front = try #require(pages["index.html"])
    #expect(WellFormedness.fault(in: front) == nil)
    #expect(front.components(separatedBy: "<h3>").count == 4)
    #expect(front.contains("<h2 id=\"d2024\">2024</h2>"))
    #expect(front.contains("<h2 id=\"undated\">بلا تاريخ</h2>"))
    #expect(front.contains("<a href=\"sections/aqt9ad.html\">اقتصاد</a>"))
    #expect(pages["archive.html"] == nil)
    let section = try #require(pages["sections/aqt9ad.html"])
    #expect(section.contains("<a href=\"../a1.html\">مقال 1</a>"))
    #expect(!section.contains("a2.html"))
    #expect(section.contains("href=\"../assets/page.css\""))
  }

  @Test func neverPutsMoreArticlesOnAPageThanOneReads() throws {
    let entries = (0..<1000).map { number in
      entry(number, "20\(24 - number / 400)-05-\(28 - number % 400 / 20)", section: "أخبار")
    }
    let pages = try pages(entries, hasArchive: true)
    var listed: [String: Int] = [:]
    for (path, page) in pages {
      #expect(WellFormedness.fault(in: page) == nil)
      let count = page.components(separatedBy: "<h3>").count - 1
      #expect(count <= ArticleList.portion)
      // No heading has more than half a page under it without another.
      listed[String(path.prefix { $0 != "/" }), default: 0] += count
    }
    #expect(listed["sections"] == 1000)
    #expect(listed["archive"] == 1000)
    #expect(listed["index.html"] == SiteIndex.limit)
    #expect(pages["sections/a5bar-20.html"]?.contains("sections/a5bar-21.html") == false)
    #expect(pages["archive/2024-05-2.html"]?.contains("href=\"2024-05.html\" rel=\"prev\"") == true)
    #expect(pages["archive.html"]?.contains("<a href=\"archive/2022-05.html\">") == true)
    #expect(pages["index.html"]?.contains("<a href=\"archive.html\">") == true)
  }

  @Test func joinsSectionsThatDifferInSpellingOnly() throws {
    let sections = SiteSections([
      entry(1, nil, section: "إقتصاد"), entry(2, nil, section: "اقتصاد"),
      entry(3, nil, section: "ثقافة"),
    ]).sections
    #expect(sections.map(\.name) == ["إقتصاد", "ثقافة"])
    #expect(sections.map(\.entries.count) == [2, 1])
  }

  @Test func leadsToNoPageThatIsNotMade() throws {
    let hostile = "\"><script>alert(1)</script>/../.."
    let entries =
      (0..<120).map { entry($0, "2024-05-0\(1 + $0 % 9)", section: "أخبار") }
      + [entry(200, nil, section: hostile), entry(201, "2020-01-01", section: "..")]
    let pages = try pages(entries, hasArchive: true)
    let articles = Set(entries.map { $0.slug + ".html" })
    for (path, page) in pages where path.hasSuffix(".html") {
      #expect(!page.contains("<script>alert"))
      let folder = path.contains("/") ? String(path.prefix { $0 != "/" }) + "/" : ""
      for part in page.components(separatedBy: "href=\"").dropFirst() {
        let target = part.prefix { $0 != "\"" && $0 != "#" && $0 != "?" }
        guard target.hasSuffix(".html") else { continue }
        let place =
          target.hasPrefix("../") ? String(target.dropFirst(3)) : folder + target
        #expect(pages[place] != nil || articles.contains(place), "\(path): \(target)")
      }
    }
  }

  @Test func marksAnArticleInAnotherLanguage() throws {
    var english = entry(1, "2024-05-01")
    english.language = "en"
    english.title = "A title"
    let front = try #require(try pages([english])["index.html"])
    #expect(front.contains("<article lang=\"en\" dir=\"ltr\">"))
    #expect(front.contains("<p class=\"byline\" lang=\"ar-MA\" dir=\"rtl\">"))
  }

  @Test func letsASectionRunAsItsArticlesDo() throws {
    var english = entry(1, "2024-05-01", section: "قسم C++!")
    english.language = "en"
    let pages = try pages([english])
    let name = "<bdi lang=\"en\" dir=\"ltr\">"
    let link = "<a href=\"\(SitePaths.section("قسم C++!"))\">"
    #expect(pages["index.html"]?.contains("<li>" + link + name) == true)
    #expect(pages[SitePaths.section("قسم C++!")]?.contains("<h1>" + name) == true)
  }

  @Test func leadsFromTheArchiveToArticlesWithoutADateOnce() throws {
    let entries = [entry(1, "2024-05-01"), entry(2, nil), entry(3, nil)]
    let archive = try #require(try pages(entries, hasArchive: true)["archive.html"])
    #expect(archive.components(separatedBy: "بلا تاريخ").count == 2)
    #expect(archive.contains("<a href=\"archive/undated.html\">بلا تاريخ</a>"))
  }
}
