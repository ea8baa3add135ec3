import Annotation
import Manuscript
import Testing

@testable import Writers

@Suite struct HTMLWriterTests {
  private let alternates = [
    WritingContext.Alternate(writer: "epub", href: "../epub/sample.epub"),
    WritingContext.Alternate(writer: "facts.en", href: "../facts/sample.en.html"),
  ]

  private func page(
    _ edition: Edition, theme: String = "warraq", language: String = "ar-MA"
  ) throws -> String {
    Sample.text(
      HTMLWriter().write(
        edition,
        in: try Sample.context(
          language: language, address: "https://warraq.example/", theme: theme,
          alternates: alternates)))
  }

  @Test func isWellFormedHTML() throws {
    let page = try page(Sample.report())
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ar-MA\" dir=\"rtl\""))
    #expect(page.contains("<body dir=\"rtl\">"))
    #expect(WellFormedness.fault(in: page) == nil)
  }

  @Test func tellsMachinesWhatItIs() throws {
    let page = try page(Sample.report())
    #expect(
      page.contains(
        "<link rel=\"canonical\" href=\"https://warraq.example/html/sample.html\"/>"))
    #expect(
      page.contains(
        "<meta name=\"description\" content=\"فكك المغرب 2009 خلية إرهابية منذ عام 2002.\"/>"))
    #expect(page.contains("<meta property=\"og:locale\" content=\"ar_MA\"/>"))
    #expect(page.contains("<time datetime=\"2021-06-25\">25 يونيو 2021</time>"))
    #expect(
      page.contains(
        """
        <a href="../facts/sample.en.html" type="text/html" hreflang="en">حقائق وأرقام بالإنجليزية</a>
        """))
  }

  @Test func letsNoTitleEndTheScript() throws {
    let page = try page(Sample.report(title: "</script><script>alert(1)</script> & \"قول\""))
    let data = page.components(between: "ld+json\">", and: "</script>")
    #expect(data.contains(#"\u003c/script\u003e\u003cscript\u003ealert(1)"#))
    #expect(data.contains(#"\u0026 \"قول\""#))
    #expect(data.hasSuffix("}"))
    #expect(!page.contains("<script>alert"))
  }

  @Test func isolatesTitlesWhereThereIsNoMarkup() throws {
    let page = try page(Sample.report(title: "لغة C++ في GPT-4"))
    #expect(page.contains("<title>لغة \u{2066}C++\u{2069} في \u{2066}GPT-4\u{2069} – "))
    #expect(
      page.contains(
        "<h1>لغة <bdi dir=\"ltr\" class=\"token\">C++</bdi> في <bdi dir=\"ltr\" class=\"token\">GPT-4</bdi></h1>"
      ))
  }

  @Test func marksADocumentInAnotherLanguage() throws {
    var edition = try Sample.edition("# A title\n\nA text in English.")
    edition.manuscript.metadata.language = "en"
    DirectionResolver().annotate(&edition)
    let page = try page(edition)
    #expect(page.contains("<article lang=\"en\" dir=\"ltr\">"))
    #expect(page.contains("<html lang=\"ar-MA\" dir=\"rtl\""))
  }

  @Test func standsWithItsImages() throws {
    let edition = try Sample.edition("![منظر](a.png)\n\n![غائب](b.png)")
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, 2, 0, 0, 0, 3, 8, 0, 0, 0, 0, 0, 0, 0, 0]
      + [0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]
    let rendering = HTMLWriter().write(
      edition, in: try Sample.context { $0 == "a.png" ? png : nil })
    guard case .files(let files) = rendering.artifact else {
      Issue.record("the page stands alone")
      return
    }
    #expect(files.map(\.path) == ["sample.html", "images/sample/1.png"])
    #expect(
      Sample.text(rendering).contains(
        "<img src=\"images/sample/1.png\" alt=\"منظر\" width=\"2\" height=\"3\"/>"))
    #expect(rendering.diagnostics == [Diagnostic(.missingImage, "b.png")])
  }

  @Test func leadsNowhereWhenItStandsAlone() throws {
    let edition = try Sample.report()
    for theme in ["warraq"] {
      let alone = Sample.text(HTMLWriter().write(edition, in: try Sample.context(theme: theme)))
      #expect(!alone.contains("href=\"index.html\"") && !alone.contains("feed.xml"))
      #expect(!alone.contains(" id=\"p"))
    }
    var context = try Sample.context()
    context.site = SiteSurroundings(hasArchive: true, hasCatalog: true)
    let page = Sample.text(HTMLWriter().write(edition, in: context))
    for target in ["index.html", "archive.html", "entities.html", "search.html", "feed.xml"] {
      #expect(page.contains("href=\"\(target)\""))
    }
    #expect(page.contains("type=\"application/atom+xml\""))
    #expect(WellFormedness.fault(in: page) == nil)
  }

  @Test func isTheSameEachTime() throws {
    #expect(try page(Sample.report()) == page(Sample.report()))
  }
}
