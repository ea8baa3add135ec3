import Covers
import Foundation
import Manuscript
import Testing
import Zip

@testable import Writers

@Suite struct BookCoverTests {
  private func book(
    _ markdown: String, language: String = "ar-MA", settings: BookSettings = BookSettings(),
    theme: Theme? = nil, image: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) throws -> (book: ZipReader, diagnostics: [Diagnostic]) {
    var context = try BookSample.context(language: language, image: image)
    context.books = settings
    if let theme { context.theme = theme }
    let rendering = try EPUBWriter().write(BookSample.edition(markdown), in: context)
    return (try BookSample.open(rendering), rendering.diagnostics)
  }

  private let report =
    "---\ntitle: ميناء <طنجة> & C++\nauthors: [مريم, سعيد]\ndate: 2021-06-25\n---\n\nنص.\n"

  @Test func theCoverIsAPictureOfTheTitleAndSaysSo() throws {
    let (book, diagnostics) = try book(report)
    #expect(diagnostics.isEmpty)
    let page = try BookSample.text("OEBPS/cover.xhtml", in: book)
    #expect(page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\""))
    #expect(page.contains("<body class=\"cover\" lang=\"ar-MA\" xml:lang=\"ar-MA\" dir=\"rtl\""))
    #expect(page.contains("<title>الغلاف</title>"))
    #expect(
      page.contains(
        "alt=\"ميناء &lt;طنجة&gt; &amp; C++ – مريم، سعيد – مجلة الورّاق – 25 يونيو 2021\" width=\"1200\" height=\"1600\"/>"
      ))
    let picture = try #require(try book.contents(of: "OEBPS/cover.png"))
    let finding = try ImageInspector.inspect(picture)
    #expect(finding.kind == .png && finding.width == 1_200 && finding.height == 1_600)
    let package = try BookSample.text("OEBPS/package.opf", in: book)
    #expect(
      package.contains(
        "<item id=\"cover-image\" href=\"cover.png\" media-type=\"image/png\" properties=\"cover-image\"/>"
      ))
    #expect(package.contains("<meta name=\"cover\" content=\"cover-image\"/>"))
    // What is only on the cover is no reason to call a book a visual one.
    #expect(!package.contains("visual"))
    let navigation = try BookSample.text("OEBPS/nav.xhtml", in: book)
    #expect(navigation.contains("<a epub:type=\"cover\" href=\"cover.xhtml\">الغلاف</a>"))
  }

  @Test func anEnglishBookHasAnEnglishCover() throws {
    let (book, _) = try book("---\ntitle: Paper\nlang: en\ndate: 2021-06-25\n---\n\nText.\n")
    let page = try BookSample.text("OEBPS/cover.xhtml", in: book)
    #expect(page.contains("<body class=\"cover\" lang=\"en\" xml:lang=\"en\" dir=\"ltr\""))
    #expect(page.contains("<title>Cover</title>"))
    #expect(page.contains("alt=\"Paper – مجلة الورّاق – 25 June 2021\""))
  }

  @Test func aDigestTellsHowMuchItHoldsAndFromWhen() throws {
    let articles = try ["2021-06-25", "2021-07-01", "2020-01-02"].map { day in
      Digest.Article(
        slug: day, edition: try BookSample.edition("---\ntitle: \(day)\ndate: \(day)\n---\n\nنص.\n")
      ) { _ in nil }
    }
    let rendering = try EPUBDigestWriter().write(
      Digest(title: "مختارات", subtitle: nil, hasSummaries: false, articles: articles),
      in: BookSample.context(slug: "digest"))
    let page = try BookSample.text("OEBPS/cover.xhtml", in: BookSample.open(rendering))
    #expect(
      page.contains(
        "alt=\"مختارات – مجلة الورّاق – 3 مقالات، من 2 يناير 2020 إلى 1 يوليوز 2021\""))
  }

  @Test(
    arguments: zip(
      [1, 2, 3, 10, 11, 99, 100, 101, 103, 1_000],
      [
        "مقال واحد", "مقالان", "3 مقالات", "10 مقالات", "11 مقالا", "99 مقالا", "100 مقال",
        "101 مقال",
        "103 مقالات", "1000 مقال",
      ]))
  func articlesAreCountedAsArabicCounts(count: Int, words: String) throws {
    let counting = try CountText(
      Conventions(language: "ar-MA"), strings: BookSample.context().theme.strings)
    #expect(counting.format(count, "article-forms") == words)
  }

  @Test func aPictureOfTheAuthorWins() throws {
    let own = CoverPress.plain.cover(
      CoverText(title: "", publication: "", direction: .rightToLeft, language: "ar"))
    let (book, diagnostics) = try book(
      "---\ntitle: عنوان\ncover: figures/own.png\n---\n\nنص.\n",
      image: { $0 == "figures/own.png" ? own : nil })
    #expect(diagnostics.isEmpty)
    #expect(try book.contents(of: "OEBPS/cover.png") == own)
  }

  @Test func thePublicationsPictureStandsBehindTheAuthors() throws {
    var settings = BookSettings()
    settings.cover = CoverPicture(path: "cover.png", bytes: BookSample.png)
    let (book, diagnostics) = try book("---\ntitle: عنوان\n---\n\nنص.\n", settings: settings)
    #expect(try book.contents(of: "OEBPS/cover.png") == BookSample.png)
    #expect(diagnostics.map(\.rule) == [.unsuitableCover])
    #expect(diagnostics.first?.message.contains("1 pixels wide") == true)
  }

  @Test func aPictureThatCannotBeShownGivesWayToTheTitle() throws {
    let (missing, first) = try book("---\ntitle: عنوان\ncover: no.png\n---\n\nنص.\n")
    #expect(first.map(\.rule) == [.missingImage])
    #expect(try missing.contents(of: "OEBPS/cover.png")?.isEmpty == false)
    let (_, second) = try book(
      "---\ntitle: عنوان\ncover: no.png\n---\n\nنص.\n", image: { _ in Array("<b>".utf8) })
    #expect(second.map(\.rule) == [.unsafeImage])
  }

  @Test func lettersThatAreLeftOutAreTold() throws {
    let (_, diagnostics) = try book("---\ntitle: كتاب 漢\n---\n\nنص.\n")
    #expect(diagnostics.map(\.rule) == [.missingCoverLetters])
    #expect(diagnostics.first?.message.contains("U+6F22") == true)
  }

  @Test func eachThemeHasCoversOfItsOwn() throws {
    let warraq = try ThemeLoader().load()
    #expect(warraq.covers.style.design == .frame)
    let files = ThemeFiles(names: ["night"]) { name in
      name == "night"
        ? [
          "theme.yml": Array(
            "extends: warraq\ncover-design: band\ncover-ground: \"#000000\"\n".utf8)
        ]
        : nil
    }
    let night = try ThemeLoader(files).load("night")
    #expect(night.covers.style.design == .band)
    #expect(night.covers.style.accent == warraq.covers.style.accent)
    #expect(night.covers.style.fonts.count == 1)
    #expect(warraq.pageAssets.allSatisfy { !$0.name.hasPrefix("fonts/") })
  }

  @Test(arguments: [
    "cover-design: round", "cover-ink: red", "cover-fonts: no.ttf", "cover-fonts: page.css",
    "book-font: page.css", "book-font-licence: no.txt",
  ])
  func settingsOfCoversThatCannotBeUsedAreErrors(line: String) {
    let files = ThemeFiles(names: ["bad"]) { name in
      name == "bad"
        ? ["theme.yml": Array("extends: warraq\n\(line)\n".utf8), "page.css": Array("p{}".utf8)]
        : nil
    }
    #expect(throws: ThemeError.self) { try ThemeLoader(files).load("bad") }
  }

  @Test func theTitleIsToldInEnglishToo() throws {
    let (book, _) = try book("---\ntitle: الورق\ntitle-en: Paper\n---\n\nنص.\n")
    #expect(
      try BookSample.text("OEBPS/package.opf", in: book).contains(
        "<meta refines=\"#title\" property=\"alternate-script\" xml:lang=\"en\">Paper</meta>"))
  }
}
