import Testing

@testable import Lint

@Suite struct BookLintTests {
  @Test func theCoverThatIsOnlyAPictureNeedsItsDirectionToo() {
    var book = Sample.book
    book.files["OEBPS/chapter.xhtml"] = Array(
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ar\" xml:lang=\"ar\"><body><img src=\"cover.png\" alt=\"\"/></body></html>"
        .utf8)
    #expect(book.found == ["OEBPS/chapter.xhtml missing-direction"])
  }

  @Test func aBookIsArabicByItsLettersWhateverItsPackageSays() {
    let letters = "نص طويل من فصول الكتاب العربي الذي لا يقول لسانه. "
    var book = Sample.book
    let package = String(decoding: book.files["OEBPS/package.opf"] ?? [], as: UTF8.self)
    book.files["OEBPS/package.opf"] = Array(
      package.replacing("<dc:language>ar<", with: "<dc:language>en<")
        .replacing(" page-progression-direction=\"rtl\"", with: "").utf8)
    book.files["OEBPS/chapter.xhtml"] = Array(
      Sample.document("<h1>الفصل الأول</h1><p>\(letters)</p>").utf8)
    #expect(
      book.found == [
        "OEBPS/package.opf wrong-language", "OEBPS/package.opf missing-page-progression",
      ])
  }

  @Test func anEnglishBookIsLeftAlone() {
    var book = Sample.book
    for (name, bytes) in book.files {
      let text = String(decoding: bytes, as: UTF8.self)
      book.files[name] = Array(
        text.replacing("lang=\"ar\"", with: "lang=\"en\"").replacing(">ar<", with: ">en<")
          .replacing(" dir=\"rtl\"", with: "")
          .replacing(" page-progression-direction=\"rtl\"", with: "")
          .replacing("الفصل الأول", with: "Chapter One").replacing("المحتويات", with: "Contents")
          .replacing("نص Chapter One من الكتاب.", with: "The text of the chapter.").utf8)
    }
    #expect(book.found == [])
  }

  @Test func labelsOfContentsAndLandmarksMustBeInTheLanguageOfTheBook() {
    let nav =
      "<nav epub:type=\"landmarks\"><ol><li><a href=\"chapter.xhtml\">Begin Reading</a></li></ol></nav>"
    #expect(
      Sample.rules(ofBookWith: "nav.xhtml", replacing: "</nav>", by: "</nav>" + nav)
        == ["foreign-label"])
    #expect(
      Sample.rules(
        ofBookWith: "nav.xhtml", replacing: "<h1>المحتويات</h1>", by: "<h1>Table of Contents</h1>")
        == ["foreign-label"])
    #expect(
      Sample.rules(ofBookWith: "nav.xhtml", replacing: ">الفصل الأول<", by: ">ch001.xhtml<")
        == ["foreign-label", "contents-disagree"])
  }

  @Test func aLatinHeadingMayStandInTheContentsAsItIs() {
    var book = Sample.book
    for (name, bytes) in book.files where name != "OEBPS/package.opf" {
      let text = String(decoding: bytes, as: UTF8.self)
      book.files[name] = Array(
        text.replacing("<title>الفصل الأول", with: "<title>Unicode")
          .replacing(">الفصل الأول<", with: ">Unicode<").utf8)
    }
    #expect(book.found == [])
  }

  @Test func contentsStopWhereTheirPublisherWants() {
    let body = Sample.chapterBody + "<h2>فقرة</h2><h3>فقرة أصغر</h3>"
    #expect(
      Sample.rules(ofBookWith: "chapter.xhtml", replacing: Sample.chapterBody, by: body) == [])
  }

  @Test func headingsAreFoundThroughTheSectionsThatTheyBegin() {
    var book = Sample.book
    book.files["OEBPS/chapter.xhtml"] = Array(
      Sample.document(
        "\(Sample.chapterBody)<section id=\"s2\"><div><h1>باب ثان</h1></div></section>"
      )
      .utf8)
    let nav = String(decoding: book.files["OEBPS/nav.xhtml"] ?? [], as: UTF8.self)
    book.files["OEBPS/nav.xhtml"] = Array(
      nav.replacing("</ol>", with: "<li><a href=\"chapter.xhtml#s2\">باب ثان</a></li></ol>").utf8)
    book.files["OEBPS/toc.ncx"] = nil
    #expect(book.found == ["OEBPS/package.opf missing-part"])
  }

  @Test func aChapterMayGoOnUnderItsTitleInAnotherDocument() {
    func found(_ heading: String) -> [String] {
      var book = Sample.book
      book.files["OEBPS/chapter-2.xhtml"] = Array(
        Sample.document("<h1>\(heading)</h1><p>بقية نص الفصل.</p>").utf8)
      let package = String(decoding: book.files["OEBPS/package.opf"] ?? [], as: UTF8.self)
      book.files["OEBPS/package.opf"] = Array(
        package.replacing(
          Sample.chapterItem,
          with:
            "\(Sample.chapterItem)<item id=\"more\" href=\"chapter-2.xhtml\" media-type=\"application/xhtml+xml\"/>"
        ).replacing("</spine>", with: "<itemref idref=\"more\"/></spine>").utf8)
      return Linter.lint(folder: book).flatMap(\.diagnostics).map(\.rule.name)
    }
    #expect(found("الفصل الأول") == [])
    #expect(found("فصل آخر") == ["heading-not-in-contents"])
  }

  @Test func linksBetweenDocumentsAreFollowed() {
    let body =
      Sample.chapterBody + "<p><a href=\"nav.xhtml#x\">أ</a> <a href=\"no.xhtml\">ب</a></p>"
    #expect(
      Sample.rules(ofBookWith: "chapter.xhtml", replacing: Sample.chapterBody, by: body)
        == ["broken-fragment", "broken-link"])
  }

  @Test(arguments: [
    ("not a book", "unreadable-book"), ("PK\u{3}\u{4}", "unreadable-book"), ("", "unreadable-book"),
  ])
  func whatIsNoBookIsOneFinding(bytes: String, rule: String) {
    #expect(
      Linter.lint(book: Array(bytes.utf8)).flatMap(\.diagnostics).map(\.rule.name) == [rule])
  }

  @Test func anArchiveThatGrowsTooMuchIsRefused() throws {
    var book = Sample.book
    book.files["OEBPS/zeros"] = [UInt8](repeating: 0, count: 8 << 20)
    let found = Linter.lint(book: try book.archive).flatMap(\.diagnostics)
    #expect(found.map(\.rule.name) == ["unreadable-book"])
    #expect(found.first?.message.contains("grows too much") == true)
  }

  @Test(arguments: ["../x.png", "../../x.png", "/../../etc/x.png", "%2e%2e/%2e%2e/x.png"])
  func aPackageThatLeadsOutOfTheBookIsNotFollowed(address: String) {
    #expect(
      Sample.rules(
        ofBookWith: "package.opf", replacing: "href=\"cover.png\"", by: "href=\"\(address)\"")
        == ["missing-part"])
  }
}
