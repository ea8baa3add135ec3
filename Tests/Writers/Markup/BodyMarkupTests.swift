import Annotation
import Manuscript
import Testing

@testable import Writers

@Suite struct BodyMarkupTests {
  @Test func writesEachKindOfBlock() throws {
    let body = try Sample.body(
      """
      # العنوان

      ## باب

      فقرة أولى & ثانية <هنا>.

      > قول منقول

      - أولى
      - ثانية

      ٣. ثالثة
      ٤. رابعة

      | المدينة | العدد |
      | --- | ---: |
      | الرباط | 12 |

      ```swift
      let a = b < c
      ```

      ---
      """)
    #expect(
      body.string == """
        <h2 id="h1">باب</h2>
        <p>فقرة أولى &amp; ثانية &lt;هنا&gt;.</p>
        <blockquote>
        <p>قول منقول</p>
        </blockquote>
        <ul>
        <li>أولى</li>
        <li>ثانية</li>
        </ul>
        <ol class="digits-arabic-indic" start="3">
        <li>ثالثة</li>
        <li>رابعة</li>
        </ol>
        <div class="table" role="region" tabindex="0" aria-label="جدول 1">
        <table>
        <thead>
        <tr><th scope="col">المدينة</th><th scope="col" class="at-end">العدد</th></tr>
        </thead>
        <tbody>
        <tr><td>الرباط</td><td class="at-end">12</td></tr>
        </tbody>
        </table>
        </div>
        <pre dir="ltr" translate="no"><code class="language-swift">let a = b &lt; c</code></pre>
        <hr/>

        """)
    #expect(body.headings.map(\.text) == ["باب"])
    #expect(body.titleLabel == "العنوان")
    #expect(body.diagnostics.isEmpty)
  }

  @Test func isolatesRunsTightlyOnPages() throws {
    let body = try Sample.body("لغة C++ قديمة", leftToRight: ["C++"])
    #expect(
      body.string == "<p>لغة <bdi dir=\"ltr\" class=\"token\" lang=\"en\">C++</bdi> قديمة</p>\n")
  }

  @Test func putsDirectionMarksInsideIsolatesInBooks() throws {
    let body = try Sample.body("لغة C++", leftToRight: ["C++"], profile: .book)
    #expect(
      body.string
        == "<p>لغة <bdi dir=\"ltr\" class=\"token\" lang=\"en\" xml:lang=\"en\">\u{200E}C++\u{200E}</bdi></p>\n"
    )
  }

  @Test func keepsARunWholeAroundTheMarksInsideIt() throws {
    let body = try Sample.body("نص the **bold** word هنا", leftToRight: ["the bold word"])
    #expect(
      body.string
        == "<p>نص <bdi dir=\"ltr\" lang=\"en\">the <strong>bold</strong> word</bdi> هنا</p>\n")
  }

  @Test func cutsARunWhereAMarkWouldCrossIt() throws {
    let body = try Sample.body("*نص one* two هنا", leftToRight: ["one two"])
    #expect(
      body.string == """
        <p><em>نص <bdi dir="ltr" lang="en">one</bdi></em>\
        <bdi dir="ltr" lang="en"> two</bdi> هنا</p>

        """)
    #expect(WellFormedness.fault(in: body.string) == nil)
  }

  @Test func doesNotIsolateInsideCodeAgain() throws {
    let body = try Sample.body("نفّذ `swift build` الآن", leftToRight: ["swift build"])
    #expect(
      body.string
        == "<p>نفّذ <code dir=\"ltr\" translate=\"no\">swift build</code> الآن</p>\n")
  }

  @Test func keepsTheWordsOfUnsafeLinks() throws {
    let body = try Sample.body("[انقر](javascript:alert(1)) و[هنا](https://a.example/?q=«ن»&b=1)")
    #expect(
      body.string == """
        <p>انقر و<a href="https://a.example/?q=%C2%AB%D9%86%C2%BB&amp;b=1">هنا</a></p>

        """)
    #expect(body.diagnostics == [Diagnostic(.unsafeLink, "javascript:alert(1)")])
  }

  @Test func leadsFragmentsToHeadings() throws {
    let body = try Sample.body("انظر [الباب](#الباب-الأول) و[غيره](#لا-شيء)\n\n## الباب الأول")
    #expect(body.string.contains("<a href=\"#h1\">الباب</a> وغيره"))
    #expect(body.diagnostics.map(\.rule) == [.missingLinkTarget])
  }

  @Test func linksNotesBothWays() throws {
    let body = try Sample.body(
      "متن[^a] وتتمة[^b] ثم[^a]\n\n[^a]: حاشية أولى\n[^b]: ثانية", profile: .book)
    let notes = String(decoding: body.notes, as: UTF8.self)
    #expect(
      String(decoding: body.body, as: UTF8.self).contains(
        """
        متن<sup><a class="noteref" epub:type="noteref" role="doc-noteref" id="r1" href="#n1">1</a></sup>
        """))
    #expect(
      notes.contains(
        "<li><aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"n1\"><p>حاشية أولى <a class"))
    #expect(notes.contains("href=\"#r1-2\" aria-label=\"العودة إلى موضع الحاشية 1 (2)\""))
    #expect(WellFormedness.fault(in: body.string) == nil)
  }

  @Test func closesUpSkippedHeadingLevels() throws {
    let body = try Sample.body("# عنوان\n\n#### عميق\n\n## أعلى\n\n##### أعمق")
    #expect(body.headings.map(\.level) == [2, 2, 3])
  }

  @Test func showsTheAlternativeOfAMissingImage() throws {
    let body = try Sample.body("![منظر المدينة](a.png)")
    #expect(body.string.contains("منظر المدينة"))
    #expect(body.diagnostics == [Diagnostic(.missingImage, "a.png")])
  }

  @Test func writesAnImageWithItsSize() throws {
    let body = try Sample.body("![منظر](a.png)") {
      BodyMarkup.Image(source: "images/" + $0, width: 640, height: 480)
    }
    #expect(
      body.string.contains(
        "<img src=\"images/a.png\" alt=\"منظر\" width=\"640\" height=\"480\"/>"))
  }

  @Test func keepsNumbersThatDoNotFollowEachOther() throws {
    var edition = try Sample.edition("1. أولى\n2. ثانية")
    guard case .list(var list)? = edition.manuscript.blocks.first else {
      Issue.record("there is no list")
      return
    }
    list.items[1].number = 7
    edition.manuscript.blocks[0] = .list(list)
    let body = BodyMarkup(edition, options: .init(profile: .page, words: Sample.words))
    #expect(body.string.contains("<li value=\"7\">ثانية</li>"))
  }

  @Test func givesTheDirectionOfLeavesThatDiffer() throws {
    let edition = try Sample.edition("# عنوان\n\nAn English line", leftToRightLeaves: [1])
    let body = BodyMarkup(edition, options: .init(profile: .page, words: Sample.words))
    #expect(body.string == "<p dir=\"ltr\">An English line</p>\n")
  }

  @Test func keepsCellsAndItemsOnTheirSide() throws {
    let edition = try Sample.edition(
      "| أ | ب |\n|---|---|\n| .NET | ج |\n\n- Swift\n- سويفت", leftToRightLeaves: [2, 4])
    let body = BodyMarkup(edition, options: .init(profile: .page, words: Sample.words))
    #expect(body.string.contains("<tr><td><bdi dir=\"ltr\">.NET</bdi></td><td>ج</td></tr>"))
    #expect(body.string.contains("<li><bdi dir=\"ltr\">Swift</bdi></li>"))
  }

  @Test func writesVerseInHemistichs() throws {
    let text = "قفا نبك *** بسقط اللوى"
    let manuscript = Manuscript(
      source: SourceDescription(path: nil, format: "text", encoding: "UTF-8", bytes: []),
      text: Text(text),
      blocks: [
        .verse(
          Verse(lines: [
            Verse.Line(range: 0..<text.utf8.count, hemistichs: [0..<13, 18..<text.utf8.count])
          ]))
      ], alignment: Alignment())
    let body = BodyMarkup(
      Edition(manuscript), options: .init(profile: .page, words: Sample.words))
    #expect(
      body.string == """
        <div class="verse">
        <p class="bayt"><span class="hemistich">قفا نبك</span> \
        <span class="hemistich">بسقط اللوى</span></p>
        </div>

        """)
  }

  @Test func replacesWhatXMLCannotHold() {
    var out = MarkupBuffer()
    out.append(text: "a\u{1}b\u{85}c\u{FFFE}d\u{A0}«»\u{FEFB}")
    #expect(out.string == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{A0}«»\u{FEFB}")
  }
}
