import Foundation
import Testing
import Writers
import XML
import Zip

@Suite struct EPUBDigestWriterTests {
  private func digest(hasSummaries: Bool = true) throws -> Rendering {
    let rich = try BookSample.edition(BookSample.rich)
    let english = try BookSample.edition(
      "---\ntitle: Paper\nlang: en\ndate: 2022-01-02\n---\n\nSome text about paper, and a note.[^1]\n\n[^1]: The note.\n"
    )
    let image: @Sendable (String) -> [UInt8]? = { _ in BookSample.png }
    let articles = [
      Digest.Article(slug: "rich", edition: rich, image: image),
      Digest.Article(slug: "paper", edition: english, image: image),
      Digest.Article(slug: "again", edition: rich, image: image),
    ]
    return try EPUBDigestWriter().write(
      Digest(
        title: "مختارات الشهر", subtitle: "يونيو 2021", hasSummaries: hasSummaries,
        articles: articles),
      in: BookSample.context(slug: "digest"))
  }

  @Test func articlesStandInTheirOrderAfterTheContents() throws {
    let book = try BookSample.open(digest())
    let collector = PackageCollector()
    try XMLParser.parse(
      #require(try book.contents(of: "OEBPS/package.opf")), handler: collector)
    #expect(
      collector.spine == ["cover", "title-page", "nav", "chapter-1", "chapter-2", "chapter-3"])
    #expect(collector.progression == "rtl")
    #expect(collector.values("language") == ["ar-MA", "en"])
    #expect(collector.values("creator") == ["هيئة التحرير", "Example Desk"])
    #expect(collector.values("date") == ["2022-01-02"])
    try BookSample.keep(digest(), as: "digest.epub")
  }

  @Test func aPictureIsKeptOnce() throws {
    let book = try BookSample.open(digest())
    #expect(book.entries.filter { $0.name.contains("images/") }.count == 1)
  }

  @Test func identifiersOfArticlesDoNotClash() throws {
    let book = try BookSample.open(digest())
    var seen: Set<String> = []
    for number in 1...3 {
      let collector = DocumentCollector()
      try XMLParser.parse(
        #require(try book.contents(of: "OEBPS/chapter-\(number).xhtml")), handler: collector)
      for id in collector.ids { #expect(seen.insert(id).inserted, "\(id)") }
    }
    #expect(!seen.isEmpty)
  }

  @Test func eachArticleSpeaksItsOwnLanguage() throws {
    let book = try BookSample.open(digest())
    let english = try BookSample.text("OEBPS/chapter-2.xhtml", in: book)
    #expect(english.contains("<body lang=\"en\" xml:lang=\"en\" dir=\"ltr\""))
    let navigation = try BookSample.text("OEBPS/nav.xhtml", in: book)
    #expect(
      navigation.contains("<body class=\"contents\" lang=\"ar-MA\" xml:lang=\"ar-MA\" dir=\"rtl\""))
    #expect(
      navigation.contains(
        "<bdi lang=\"en\" xml:lang=\"en\" dir=\"ltr\">\u{200E}Paper\u{200E}</bdi>"))
  }

  @Test func summariesStandBeforeTheirArticles() throws {
    let summary = "نشرت المؤسسة تقريرها السنوي عن حال الخزانات في البلاد."
    let with = try BookSample.text("OEBPS/chapter-1.xhtml", in: BookSample.open(digest()))
    let place = try #require(with.range(of: "role=\"doc-abstract\""))
    let first = try #require(with.range(of: summary))
    #expect(place.lowerBound < first.lowerBound)
    #expect(with.components(separatedBy: summary).count == 3)
    let without = try BookSample.text(
      "OEBPS/chapter-1.xhtml", in: BookSample.open(digest(hasSummaries: false)))
    #expect(!without.contains("doc-abstract"))
  }

  @Test func eachArticleTellsItsOwnSourceAndRights() throws {
    let book = try BookSample.open(digest())
    let title = try BookSample.text("OEBPS/title.xhtml", in: book)
    #expect(!title.contains("الأرشيف"))
    let chapter = try BookSample.text("OEBPS/chapter-1.xhtml", in: book)
    #expect(chapter.contains("<p class=\"source\">المصدر: الأرشيف</p>"))
  }

  @Test func aLargeBookIsPackedAsASmallOneIs() throws {
    let line = "نص طويل عن الورق والحبر والخط، لا يتكرر فيه الرقم "
    let paragraphs = (0..<6_000).map { line + String($0) + "." }.joined(separator: "\n\n")
    let edition = try BookSample.edition("# عنوان\n\n" + paragraphs)
    let articles = (0..<4).map { number in
      Digest.Article(slug: "part-\(number)", edition: edition) { _ in nil }
    }
    let context = try BookSample.context(slug: "large")
    let large = Digest(title: "كبير", subtitle: nil, hasSummaries: false, articles: articles)
    let first = EPUBDigestWriter().write(large, in: context)
    #expect(first.artifact == EPUBDigestWriter().write(large, in: context).artifact)
    let book = try BookSample.open(first)
    for number in 1...4 {
      let parts = try ["", "-2", "-3"].map { part in
        try #require(try book.contents(of: "OEBPS/chapter-\(number)\(part).xhtml"))
      }
      #expect(parts.reduce(0) { $0 + $1.count } > 512 << 10)
      for part in parts { try XMLParser.check(part) }
    }
  }

  @Test func theSameDigestHasTheSameBytes() throws {
    #expect(try digest().artifact == digest().artifact)
  }
}
