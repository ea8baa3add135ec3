import Foundation
import Manuscript
import Testing
import Writers
import XML
import Zip

@Suite struct EPUBWriterTests {
  private func rich() throws -> Rendering {
    try EPUBWriter().write(
      BookSample.edition(BookSample.rich),
      in: BookSample.context { $0 == "figures/blue.png" ? BookSample.png : nil })
  }

  private func package(of book: ZipReader) throws -> PackageCollector {
    let collector = PackageCollector()
    try XMLParser.parse(
      #require(try book.contents(of: "OEBPS/package.opf")), handler: collector)
    return collector
  }

  private func documents(of book: ZipReader) throws -> [String: DocumentCollector] {
    var documents: [String: DocumentCollector] = [:]
    for entry in book.entries where entry.name.hasSuffix(".xhtml") {
      let collector = DocumentCollector()
      try XMLParser.parse(book.contents(of: entry), handler: collector)
      documents[entry.name] = collector
    }
    return documents
  }

  @Test func theTypeStandsFirstAndStored() throws {
    guard case .bytes(let bytes) = try rich().artifact else {
      Issue.record("no bytes")
      return
    }
    #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    let book = try ZipReader(bytes)
    #expect(
      book.entries.map(\.name) == [
        "mimetype", "META-INF/container.xml", "OEBPS/package.opf", "OEBPS/cover.xhtml",
        "OEBPS/title.xhtml",
        "OEBPS/nav.xhtml", "OEBPS/chapter-1.xhtml", "OEBPS/cover.png", "OEBPS/book.css",
        "OEBPS/images/blue.png",
      ])
  }

  @Test func theManifestListsWhatIsThereAndNothingElse() throws {
    let book = try BookSample.open(rich())
    let package = try package(of: book)
    let listed = package.items.map { "OEBPS/" + $0.href }
    #expect(listed == book.entries.map(\.name).dropFirst(3).map { $0 })
    #expect(Set(package.items.map(\.id)).count == package.items.count)
    #expect(package.items.filter { $0.properties == "nav" }.map(\.href) == ["nav.xhtml"])
    #expect(package.spine == ["cover", "title-page", "nav", "chapter-1"])
    #expect(package.progression == "rtl")
  }

  @Test func metadataTellsWhatTheFrontMatterTold() throws {
    let package = try package(of: BookSample.open(rich()))
    #expect(package.values("title") == ["دراسة في الورق: نظرة على UTF-8 و <الوسوم> & غيرها"])
    #expect(package.values("language") == ["ar-MA"])
    #expect(package.values("creator") == ["هيئة التحرير", "Example Desk"])
    #expect(package.values("date") == ["2021-06-25"])
    #expect(package.values("publisher") == ["مجلة الورّاق"])
    #expect(package.values("source") == ["الأرشيف"])
    #expect(package.values("rights") == ["CC BY 4.0"])
    #expect(package.values("subject") == ["تاريخ"])
    #expect(package.values("dcterms:modified") == ["2021-06-25T00:00:00Z"])
    let identifier = try #require(package.values("identifier").first)
    #expect(identifier.hasPrefix("urn:uuid:"))
    #expect(identifier.utf8.count == 45)
  }

  @Test func accessibilityMetadataIsTrue() throws {
    let described = try package(of: BookSample.open(rich()))
    #expect(described.values("schema:accessMode") == ["textual", "visual"])
    #expect(described.values("schema:accessModeSufficient") == ["textual", "textual,visual"])
    #expect(described.values("schema:accessibilityFeature").contains("alternativeText"))
    #expect(described.values("schema:accessibilityHazard") == ["none"])
    let strings = try BookSample.context().theme.strings
    #expect(
      described.values("schema:accessibilitySummary")
        == [strings("accessibility-images", language: "ar")])

    let undescribed = try package(
      of: BookSample.open(
        EPUBWriter().write(
          BookSample.edition("# عنوان\n\nنص.\n\n![](a.png)\n"),
          in: BookSample.context { _ in BookSample.png })))
    #expect(undescribed.values("schema:accessModeSufficient") == ["textual,visual"])
    #expect(!undescribed.values("schema:accessibilityFeature").contains("alternativeText"))

    let plain = try package(
      of: BookSample.open(
        EPUBWriter().write(BookSample.edition("# عنوان\n\nنص.\n"), in: BookSample.context())))
    #expect(plain.values("schema:accessMode") == ["textual"])
    #expect(plain.values("schema:accessModeSufficient") == ["textual"])
  }

  @Test func everyDocumentTellsLanguageAndDirectionTwice() throws {
    let documents = try documents(of: BookSample.open(rich()))
    #expect(documents.count == 4)
    for (name, document) in documents {
      for element in ["html", "body"] {
        let settings = document.settings[element] ?? [:]
        #expect(settings["lang"] == "ar-MA", "\(name) \(element)")
        #expect(settings["xml:lang"] == "ar-MA", "\(name) \(element)")
        #expect(settings["dir"] == "rtl", "\(name) \(element)")
      }
    }
  }

  @Test func addressesLeadToWhatIsThere() throws {
    let book = try BookSample.open(rich())
    let documents = try documents(of: book)
    let names = Set(book.entries.map(\.name))
    for (name, document) in documents {
      #expect(Set(document.ids).count == document.ids.count, "\(name)")
      for address in document.addresses where !address.contains(":") {
        let parts = address.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? name : "OEBPS/" + parts[0]
        #expect(names.contains(target), "\(name) → \(address)")
        if parts.count == 2 {
          #expect(documents[target]?.ids.contains(parts[1]) == true, "\(name) → \(address)")
        }
      }
    }
  }

  @Test func contentsAreATreeInTheBooksLanguage() throws {
    let navigation = try BookSample.text("OEBPS/nav.xhtml", in: BookSample.open(rich()))
    #expect(navigation.contains("<h1 id=\"contents-title\">المحتويات</h1>"))
    #expect(
      navigation.contains(
        """
        <li><a href="chapter-1.xhtml#a1-h1">مدخل</a>
        <ol>
        <li><a href="chapter-1.xhtml#a1-h2">الورق و <bdi
        """))
    #expect(navigation.contains("<a epub:type=\"titlepage\" href=\"title.xhtml\">صفحة العنوان</a>"))
  }

  @Test func notesAreAsidesWithLinksBack() throws {
    let chapter = try BookSample.text("OEBPS/chapter-1.xhtml", in: BookSample.open(rich()))
    #expect(chapter.contains("<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"a1-n1\">"))
    #expect(chapter.contains("role=\"doc-backlink\" href=\"#a1-r1\""))
  }

  @Test func runsOfTheOtherDirectionCarryMarksInsideTheirIsolates() throws {
    let chapter = try BookSample.text("OEBPS/chapter-1.xhtml", in: BookSample.open(rich()))
    #expect(chapter.contains("\u{200E}1.2.3-rc1\u{200E}</bdi>"))
  }

  @Test func paragraphThatBeginsWithTheOtherDirectionIsMarkedFirst() throws {
    let rendering = try EPUBWriter().write(
      BookSample.edition("# عنوان\n\n«GPT-4» نموذج.\n\nكتب GPT-4 نصا.\n"), in: BookSample.context())
    let chapter = try BookSample.text("OEBPS/chapter-1.xhtml", in: BookSample.open(rendering))
    #expect(chapter.contains("<p>\u{200F}«<bdi"))
    #expect(chapter.contains("<p>كتب <bdi"))
  }

  @Test func theSameBookHasTheSameBytes() throws {
    #expect(try rich().artifact == rich().artifact)
    try BookSample.keep(rich(), as: "rich.epub")
  }

  @Test func imagesThatAreMissingOrUnsafeAreToldOnce() throws {
    let rendering = try EPUBWriter().write(
      BookSample.edition("# عنوان\n\nنص.\n\n![أ](a.svg)\n\n![ب](b.png)\n\n![أ](a.svg)\n"),
      in: BookSample.context { path in
        path == "a.svg"
          ? Array("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".utf8) : nil
      })
    #expect(
      rendering.diagnostics.filter { $0.severity == .error }.map(\.message) == [
        "the image a.svg is not used: it has the element “script”",
        "the image b.png cannot be read",
      ])
    let book = try BookSample.open(rendering)
    #expect(!book.entries.contains { $0.name.contains("images/") })
  }

  @Test func aDocumentWithoutHeadingsTurnsStraightToItsText() throws {
    let book = try BookSample.open(
      EPUBWriter().write(BookSample.edition("# عنوان\n\nنص.\n"), in: BookSample.context()))
    #expect(try package(of: book).spine == ["cover", "title-page", "chapter-1"])
    #expect(try !BookSample.text("OEBPS/nav.xhtml", in: book).contains("epub:type=\"toc\" href"))
  }

  @Test func everyWordThatBooksSayIsInTheTheme() throws {
    let strings = try BookSample.context().theme.strings
    let keys = [
      "contents", "title-page", "start", "landmarks", "summary", "notes", "back-to-text", "table",
      "accessibility-text", "accessibility-images", "accessibility-images-undescribed",
    ]
    for key in keys {
      #expect(strings(key, language: "en") != key)
      #expect(strings(key, language: "ar") != strings(key, language: "en"))
    }
  }

  @Test func datesAreSaidInWords() throws {
    let title = try BookSample.text("OEBPS/title.xhtml", in: BookSample.open(rich()))
    #expect(title.contains("<time datetime=\"2021-06-25\">25 يونيو 2021</time>"))
  }

  @Test func aBookInEnglishRunsLeftToRight() throws {
    let rendering = try EPUBWriter().write(
      BookSample.edition("---\ntitle: Paper\nlang: en\n---\n\nSome text about ورق.\n"),
      in: BookSample.context())
    let book = try BookSample.open(rendering)
    #expect(try package(of: book).progression == "ltr")
    #expect(try package(of: book).values("language") == ["en"])
    #expect(try BookSample.text("OEBPS/chapter-1.xhtml", in: book).contains("dir=\"ltr\""))
    try BookSample.keep(rendering, as: "english.epub")
  }

  @Test func aTitleCannotSmuggleMarkup() throws {
    let rendering = try EPUBWriter().write(
      BookSample.edition("---\ntitle: \"<\u{301}script>x</script>\"\nlang: ar\n---\n\nنص.\n"),
      in: BookSample.context())
    let book = try BookSample.open(rendering)
    for entry in book.entries where entry.name.hasSuffix("xhtml") || entry.name.hasSuffix("opf") {
      try XMLParser.check(book.contents(of: entry))
    }
    try BookSample.keep(rendering, as: "title.epub")
  }

  @Test func aThemeWithoutTheTemplateIsAFinding() throws {
    var context = try BookSample.context()
    context.theme = Theme(name: "bare", templates: .init(), assets: [], strings: Strings([:]))
    let rendering = try EPUBWriter().write(BookSample.edition("نص.\n"), in: context)
    #expect(rendering.diagnostics.contains { $0.rule == .invalidTemplate })
  }

  @Test func theStyleSheetLeavesDirectionToTheMarkup() throws {
    let sheet = try BookSample.text("OEBPS/book.css", in: BookSample.open(rich()))
    let forbidden = [
      "direction:", "unicode-bidi", "align: left", "align: right", "italic;", "float:",
    ]
    for property in forbidden { #expect(!sheet.contains(property), "\(property)") }
    // A physical side is named only together with the other one, with the same value.
    for property in ["margin", "padding"] {
      for line in sheet.split(separator: "\n") where line.contains(property + "-left:") {
        let left = line.components(separatedBy: property + "-left:")[1].prefix { $0 != ";" }
        #expect(line.contains(property + "-right:" + left))
      }
    }
  }
}
