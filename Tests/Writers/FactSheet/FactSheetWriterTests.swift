import Annotation
import Manuscript
import Testing

@testable import Writers

@Suite struct FactSheetWriterTests {
  private func sheet(
    _ language: FactSheetWriter.Language, _ edition: Edition, publication: String = "ar-MA"
  ) throws -> String {
    Sample.text(
      FactSheetWriter(language).write(edition, in: try Sample.context(language: publication)))
  }

  @Test func isWellFormedInBothLanguages() throws {
    let edition = try Sample.report()
    for language in FactSheetWriter.Language.allCases {
      #expect(WellFormedness.fault(in: try sheet(language, edition)) == nil)
    }
  }

  @Test func writesEnglishInEnglishAndArabicMarked() throws {
    let page = try sheet(.english, Sample.report())
    #expect(page.contains("<html lang=\"en-GB\" dir=\"ltr\""))
    #expect(
      page.contains(
        """
        <h1 lang="ar-MA" dir="rtl">حصيلة &lt;أولى&gt; و«غيرها»</h1>
        """))
    #expect(page.contains("Morocco has dismantled 2,009 terrorist cells since 2002."))
    #expect(page.contains("<td class=\"value\">2,009</td><td>terrorist cells</td>"))
    #expect(
      page.contains(
        """
        <td class="value">about 3,535</td><td><span lang="ar-MA" dir="rtl">شخصا</span></td>
        """))
    #expect(
      page.contains(
        """
        <tr><td>Nasser Bourita</td><td>foreign minister</td>\
        <td><span lang="ar-MA" dir="rtl">ناصر بوريطة</span></td></tr>
        """))
  }

  @Test func printsTheAuthorsEnglishTitle() throws {
    let page = try sheet(.english, Sample.report(englishTitle: "Two thousand cells & more"))
    #expect(page.contains("<h1>Two thousand cells &amp; more</h1>"))
  }

  @Test func listsWhatEnglishLeavesOut() throws {
    let page = try sheet(.english, Sample.report())
    #expect(page.contains("Left out of this sheet"))
    let leftOut = page.components(between: "class=\"left-out\"", and: "</section>")
    #expect(leftOut.contains("Sentence 2"))
    #expect(leftOut.contains("3535 شخصا"))
    #expect(!(try sheet(.arabic, Sample.report())).contains("left-out"))
  }

  @Test func showsTheSentenceOfEachFact() throws {
    let page = try sheet(.arabic, Sample.report())
    #expect(
      page.contains(
        """
        <p class="statement">فكك المغرب 2009 خلية إرهابية منذ عام 2002</p>
        <p class="evidence"><span class="number">الجملة 1</span> \
        <span class="standing done">وارد بصيغة الجزم</span> \
        <q>فكك المغرب 2009 خلية إرهابية منذ عام 2002.</q></p>
        """))
    #expect(page.contains("<span class=\"standing incomplete\">ناقصة العناصر</span>"))
    #expect(page.contains("(<bdi dir=\"ltr\">BCIJ</bdi>)"))
  }

  @Test func tellsEachNameAndDateOnce() throws {
    let content = FactSheetContent(try Sample.report())
    #expect(content.names(.person).map(\.name) == ["ناصر بوريطة"])
    #expect(content.names(.person).first?.english == "Nasser Bourita")
    #expect(content.names(.person).first?.role == "وزير الخارجية")
    #expect(content.days.count == 1)
    #expect(content.days.first?.mentions == 2)
  }

  @Test func saysThatAQuotationIsNeverClosed() throws {
    #expect(
      try sheet(.english, Sample.report()).contains("The quotation mark is never closed"))
    #expect(try sheet(.arabic, Sample.report()).contains("«لن نتوقف»"))
  }

  @Test func usesTheDigitsOfTheRegion() throws {
    let page = try sheet(.arabic, Sample.report(), publication: "ar-EG")
    #expect(page.contains("٢٬٠٠٩"))
    #expect(page.contains("٢٥ يونيو ٢٠٢١"))
    #expect(page.contains("class=\"digits-arabic-indic\""))
  }

  @Test func tellsWhereItComesFrom() throws {
    let page = try sheet(.english, Sample.report())
    #expect(page.contains("<span lang=\"ar-MA\" dir=\"rtl\">وكالة الأنباء</span>"))
    #expect(page.contains("<dt>Sheet of</dt><dd>25 June 2021</dd>"))
    #expect(page.contains("Facts: 2; figures: 2; names: 3; quotations: 1."))
  }

  @Test func writesNothingThatIsNotThere() throws {
    let page = try sheet(.english, Sample.edition("نص بلا شيء"))
    #expect(!page.contains("<h2"))
    #expect(WellFormedness.fault(in: page) == nil)
  }

  @Test func writesTheSameAsData() throws {
    let json = Sample.text(
      FactDataWriter().write(try Sample.report(), in: try Sample.context()))
    #expect(json.hasPrefix("{\"schema\":\"warraq.facts/1\""))
    #expect(json.contains("\"value\":\"2009\""))
    #expect(json.contains("\"en\":null"))
    #expect(json.contains("\"speakerEnglish\":\"Nasser Bourita\""))
    #expect(json.hasSuffix("}\n"))
  }
}

extension String {
  /// What stands between two marks; empty when one of them is missing.
  func components(between start: String, and end: String) -> String {
    let parts = split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return "" }
    return String(
      parts[1].split(separator: end, maxSplits: 1, omittingEmptySubsequences: false).first ?? "")
  }
}
