import Manuscript
import Testing

@testable import Lint

/// The example of every rule shows it, and the example as it should be does not.
@Suite struct LintExampleTests {
  static let rules = DiagnosticRule.lintRules.filter { $0.example != nil }

  @Test(arguments: rules)
  func theExampleOfARuleShowsIt(rule: DiagnosticRule) throws {
    let example = try #require(rule.example)
    #expect(Self.found(rule, example).contains(rule.name), "\(Self.found(rule, example))")
  }

  @Test(arguments: rules)
  func theMendedExampleShowsNothing(rule: DiagnosticRule) throws {
    let mended = try #require(Self.mended[rule.code])
    #expect(Self.found(rule, mended) == [])
  }

  @Test func onlyWhatNoExampleCanShowHasNone() {
    let without = DiagnosticRule.lintRules.filter { $0.example == nil }.map(\.name)
    #expect(without == ["unreadable-book", "unlinted-rest", "more-findings"])
  }

  @Test func theSampleBookHasNoFindings() throws {
    #expect(Sample.book.found == [])
    #expect(try Linter.lint(book: Sample.book.archive).isEmpty)
  }

  /// The rules that are broken where an example stands in the sample page, or in the sample book.
  private static func found(_ rule: DiagnosticRule, _ example: String) -> [String] {
    switch rule {
    case .missingPart:
      return Sample.rules(
        ofBookWith: "package.opf", replacing: Sample.navigationItem,
        by: Sample.navigationItem + example)
    case .missingContents:
      return Sample.rules(
        ofBookWith: "package.opf", replacing: Sample.navigationItem, by: example)
    case .missingPageProgression:
      return Sample.rules(ofBookWith: "package.opf", replacing: Sample.spine, by: example)
    case .missingBookMetadata, .missingAccessibilityMetadata:
      let declared = example.split(separator: "<metadata", omittingEmptySubsequences: false)
      return Sample.rules(
        ofBookWith: "package.opf", replacing: Sample.metadata,
        by: "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"" + declared[1])
    case .missingCover:
      return Sample.rules(ofBookWith: "package.opf", replacing: Sample.coverItem, by: example)
    case .oldBook:
      return Sample.rules(
        ofBookWith: "package.opf", replacing: "<package version=\"3.0\"",
        by: String(example.dropLast()))
    case .contentsDisagree:
      return Sample.rules(ofBookWith: "toc.ncx", replacing: Sample.navigationPoint, by: example)
    case .malformedPage, .headingNotInContents:
      return Sample.rules(
        ofBookWith: "chapter.xhtml", replacing: Sample.chapterBody,
        by: Sample.chapterBody + example)
    case .halfDirection, .loneLanguageAttribute:
      let page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"" + example.dropFirst("<html".count)
      var book = Sample.book
      book.files["OEBPS/chapter.xhtml"] = Array(page.utf8)
      return Linter.lint(folder: book).flatMap(\.diagnostics).map(\.rule.name)
        .filter { $0 != "broken-fragment" }
    case .foreignLabel:
      let page = Sample.page("<p>نص التقرير الأول.</p>")
      return Sample.rules(
        ofPage: page.split(separator: "<title>تقرير</title>").joined(separator: example))
    case _ where example.hasPrefix("<html"): return Sample.rules(ofPage: example)
    default: return Sample.rules(example)
    }
  }

  /// The examples as they should be.
  private static let mended: [String: String] = [
    "W0601": "<p>سطر أول<br/>سطر ثان</p>",
    "W0602":
      "<item id=\"plan\" href=\"chapter.xhtml\" media-type=\"application/xhtml+xml\"/>",
    "W0610":
      "<html lang=\"ar\" dir=\"rtl\"><head><title>تقرير</title></head><body><p>نص التقرير.</p></body></html>",
    "W0611":
      "<html lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"><body dir=\"rtl\"><p>نص الفصل.</p></body></html>",
    "W0612": "<html lang=\"ar\" dir=\"rtl\"><body><p>نص التقرير.</p></body></html>",
    "W0613": "<p>افتتح الوزير المعرض أمس.</p>",
    "W0614": "<p lang=\"en\" dir=\"ltr\">The report was published in 2021.</p>",
    "W0615":
      "<spine page-progression-direction=\"rtl\"><itemref idref=\"chapter\"/></spine>",
    "W0616": "<package version=\"3.0\">",
    "W0620": "<p>اتصل على الرقم <bdi dir=\"ltr\">+212 522 123 456</bdi> صباحا.</p>",
    "W0621": "<p>يعمل المتحف بين <bdi dir=\"ltr\">1990–2000</bdi> كل يوم.</p>",
    "W0622": "<p>نص \u{2067}مفتوح\u{2069} ومغلق.</p>",
    "W0623": "<p>اتصل على الرقم <bdi dir=\"ltr\">+212 522 123 456</bdi> صباحا.</p>",
    "W0630": "<html lang=\"ar\" dir=\"rtl\"><body dir=\"rtl\"><p>نص التقرير.</p></body></html>",
    "W0631": "<p lang=\"ar\" xml:lang=\"ar\">نص الفقرة.</p>",
    "W0632":
      "<html lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"><body dir=\"rtl\"><p>نص الفصل.</p></body></html>",
    "W0633": "<p lang=\"ar\">افتتح الوزير المعرض الدولي للكتاب صباح أمس.</p>",
    "W0634": "<title>تقرير السنة</title>",
    "W0640": "<style>blockquote { margin-inline-start: 2em }</style>",
    "W0641": "<p dir=\"rtl\">نص.</p>",
    "W0642":
      "<style>em { font-style: normal; font-weight: bold }</style><p>وصفها بأنها <em>خطوة مهمة</em>.</p>",
    "W0643": "<style>h1 { letter-spacing: 0 }</style><h1>تقرير السنة</h1>",
    "W0644": "<style>h1 { text-transform: none }</style><h1>تقرير السنة</h1>",
    "W0645": "<style>p { text-align: start }</style><p>افتتح الوزير المعرض أمس.</p>",
    "W0650": "<p><img src=\"#\" alt=\"شوارع المدينة وأسواقها\"/> خريطة المدينة</p>",
    "W0651": "<p><a href=\"page.html\">الفصل التالي</a></p>",
    "W0652": "<p id=\"there\"><a href=\"#there\">الحاشية</a></p>",
    "W0653": """
    <p>نص<a href="#n1" role="doc-noteref">1</a></p><aside id="n1" role="doc-footnote">حاشية. <a href="#n1">↩</a></aside>
    """,
    "W0654": """
    <p>نص<a id="r1" href="#n1" role="doc-noteref">1</a></p><aside id="n1" role="doc-footnote">حاشية. <a href="#r1" role="doc-backlink">↩</a></aside>
    """,
    "W0655": "<h2>فقرة لا تذكرها فهارس البابين</h2>",
    "W0656": "<p id=\"a\">أول</p><p id=\"b\">ثان</p>",
    "W0660": Sample.metadata.replacing(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", with: ""),
    "W0661": Sample.coverItem,
    "W0662": Sample.metadata.replacing(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", with: ""),
    "W0663": Sample.navigationItem,
    "W0664": Sample.navigationPoint,
  ]
}
