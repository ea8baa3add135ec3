import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct HTMLReaderTests {
  private func read(_ source: String) throws -> Manuscript {
    try Manuscript.read(source, format: "html")
  }

  @Test(arguments: [
    ("<p>أ\n  ب</p>", "أ ب"), ("<p> أ<b> ب </b> ج</p>", "أ ب ج"), ("<p>أ<br> ب</p>", "أ\nب"),
    ("<p>أ<br>\n<br>ب</p>", "أ\n\nب"), ("<p>&nbsp;</p><p>أ</p>", "أ"), ("أ&nbsp;ب", "أ\u{A0}ب"),
    ("<p>أ</p>ب<p>ج", "أ\n\nب\n\nج"), ("<p>3 < 4 & 5</p>", "3 < 4 & 5"),
    ("<p>&laquo;أ&raquo; &#1593;&#x639; &copy 2</p>", "«أ» عع © 2"),
    ("&#150;&#0;&bogus;", "–\u{FFFD}&bogus;"),
    ("<p>أ<!-- ب -->ج<!---->د</p>", "أجد"), ("<pre>\nأ\n  ب\n</pre>", "أ\n  ب"),
    ("<p @click=\"a => b\" x='>'>أ</p>", "أ"), ("<div>أ<div>ب</div>ج</div>", "أ\n\nب\n\nج"),
  ])
  func whiteSpaceAndReferencesAreAsInABrowser(source: String, text: String) throws {
    #expect(try read(source).text.string == text)
  }

  @Test func aTimeIsTheDayWhereItWasWritten() {
    #expect(PageMetadata.day("2024-03-05T00:30:00+03:00") == "2024-03-05")
    #expect(PageMetadata.day("2024-03-05T23:30:00Z") == "2024-03-05")
    #expect(PageMetadata.day("2024-02-30") == nil)
    #expect(PageMetadata.day("2024-03-051") == nil)
  }

  @Test func theFirstHeadingIsTheTitleUnlessOneIsGiven() throws {
    let source = "<h1>عنوان</h1><p>نص</p>"
    #expect(try read(source).blocks.first == .title(0..<10))
    let given = try Manuscript.read(source, format: "html", titlePolicy: .given)
    #expect(given.blocks.first == .heading(level: 2, 0..<10))
    #expect(given.metadata.title == nil)
  }

  @Test func whatIsKnownFromOutsideWins() throws {
    var known = Metadata()
    known.title = "عنوان"
    known.authors = ["كاتب"]
    let page =
      "<html><head><meta name=author content=غيره><meta name=date content=2020-01-02></head><h1>آخر</h1><p>نص"
    let manuscript = try HTMLReader().read(
      Input(path: nil, bytes: Array(page.utf8), metadata: known))
    #expect(manuscript.metadata.title == "عنوان")
    #expect(manuscript.metadata.authors == ["كاتب"])
    #expect(manuscript.metadata.date == "2020-01-02")
  }

  @Test(arguments: [
    ("<meta charset=\"windows-1256\">", "windows-1256"),
    (
      "<!-- <meta charset=x> --><META HTTP-EQUIV='Content-Type' content='text/html; charset=iso-8859-6'>",
      "iso-8859-6"
    ),
    ("<?xml version='1.0' encoding='utf-16'?><html>", "utf-16"),
    ("<meta name=charset content=x>", nil),
    ("<p>charset=x</p>", nil), ("", nil),
  ])
  func theEncodingThatAPageNamesIsFound(head: String, name: String?) {
    #expect(HTMLReader().declaredEncoding(in: Array(head.utf8)) == name)
  }

  @Test func anEncodingNamedTooLateDoesNotCount() {
    let late = String(repeating: " ", count: 16_384) + "<meta charset=x>"
    #expect(HTMLReader().declaredEncoding(in: Array(late.utf8)) == nil)
  }

  @Test func teasersAreNotTheArticle() throws {
    let long = String(repeating: "جملة طويلة في صلب الخبر تصلح أن تكون فقرة. ", count: 4)
    let teasers = String(repeating: "<article><h3>عنوان</h3><p>مقتطف</p></article>", count: 3)
    let manuscript = try read(
      "<html><body><div><p>\(long)</p><p>\(long)</p></div><div>\(teasers)</div></body></html>")
    #expect(!manuscript.text.string.contains("مقتطف"))
    #expect(manuscript.text.string.contains("صلب"))
  }

  @Test func brokenDataFallBackToWhatThePageSays() throws {
    let manuscript = try read(
      """
      <html><head><script type="application/ld+json">{"@type": "Article", "headline": </script>
      <meta property="og:title" content="عنوان"></head><body><p>نص الخبر</p></body></html>
      """)
    #expect(manuscript.metadata.title == "عنوان")
    #expect(manuscript.diagnostics.contains { $0.rule == .unreadableData })
  }
}
