import ICU
import Testing

@testable import Lint

/// Which tokens come out of order between Arabic words, and which markup mends them.
@Suite struct ShownOrderTests {
  /// How each token is shown, from left to right, when nothing isolates it.
  static let broken = [
    ("+966 11 200 3000", "3000 200 11 966+"), ("00966 11 200 3000", "3000 200 11 00966"),
    ("0522 33 44 55", "55 44 33 0522"), ("2023-11-30", "30-11-2023"), ("-12", "12-"),
    ("+7", "7+"), ("€35", "35€"), ("$1,250.75", "1,250.75$"), ("C++", "++C"), ("F#", "#F"),
    (".htaccess", "htaccess."), ("/etc/hosts/", "/etc/hosts/"), ("@warraq", "warraq@"),
    ("#books", "books#"), ("2.0-beta", "beta-2.0"),
    ("https://example.org/a/", "/https://example.org/a"),
    ("25°C", "C°25"), ("--verbose", "verbose--"), ("~/notes", "notes/~"), ("64-bit", "bit-64"),
  ].filter { $0 != $1 }

  /// Tokens that the algorithm keeps in order by itself.
  static let whole = [
    "12", "3.5", "10:30", "01/02/2024", "UTF-8", "COVID-19", "192.168.0.1", "a.b@example.org",
    "ISO/IEC", "x=1", "v2.1", "5G", "B2B", "Windows 11", "f(x)", "1,200",
  ]

  /// Ranges, scores and sums, which houses write in both ways.
  static let ranges = ["1990–2000", "3-1", "10-12", "50%–60%"]

  @Test(arguments: broken)
  func tellsHowATokenIsShown(token: String, shown: String) {
    #expect(Sample.messages("<p>كتب \(token) ثم عاد.</p>") == ["“\(token)” is shown as “\(shown)”"])
  }

  @Test(arguments: broken)
  func acceptsATokenThatMarkupOrMarksIsolate(token: String, shown: String) {
    let isolated = [
      "<bdi dir=\"ltr\">\(token)</bdi>", "<span dir=\"ltr\">\(token)</span>",
      "<bdi dir=\"ltr\">\u{200E}\(token)\u{200E}</bdi>", "\u{2066}\(token)\u{2069}",
      "\u{200E}\(token)\u{200E}", "<bdo dir=\"ltr\">\(token)</bdo>", "\u{202A}\(token)\u{202C}",
    ]
    for markup in isolated {
      #expect(Sample.rules("<p>كتب \(markup) ثم عاد.</p>") == [], "\(markup)")
    }
  }

  @Test(arguments: whole)
  func acceptsATokenThatNeedsNoHelp(token: String) {
    #expect(Sample.rules("<p>كتب \(token) ثم عاد.</p>") == [])
    #expect(Sample.rules("<p>كتب (\(token))، ثم عاد.</p>") == [])
  }

  @Test(arguments: ranges)
  func leavesRangesToTheHouse(token: String) {
    #expect(Sample.rules("<p>كتب \(token) ثم عاد.</p>") == ["turned-range"])
    #expect(Sample.rules("<p>كتب <bdi dir=\"ltr\">\(token)</bdi> ثم عاد.</p>") == [])
  }

  @Test func isolatesByStylesCount() {
    let style = "<style>.n { unicode-bidi: isolate; direction: ltr }</style>"
    let body = "<p>بلغ <span class=\"n\">$20</span> فقط.</p>"
    #expect(!Sample.rules(body, head: style).contains("broken-order"))
    #expect(Sample.rules(body) == ["broken-order"])
  }

  @Test func anIsolateOfTheWrongDirectionIsFound() {
    #expect(Sample.rules("<p>بلغ <bdi dir=\"rtl\">-5</bdi> فقط.</p>") == ["broken-order"])
  }

  @Test func bracketsCountAsTheyAreDrawn() {
    #expect(Sample.rules("<p>الوثيقة (RFC 3629) و{a,b} و[x] معروفة.</p>") == [])
  }

  @Test func arabicDigitsKeepTheOrderOfTheirAuthor() {
    #expect(Sample.rules("<p>في ٢٠٢٤-٠٥-٠١ و+٢١٢ و-٥ و١٩٩٠–٢٠٠٠.</p>") == [])
  }

  @Test func signsOfTheSentenceAreNoPartOfAToken() {
    #expect(
      Sample.rules("<p>قال: «UTF-8»، و(12)، و\"C\"؛ ثم Java! وماذا عن 5؟ نعم، 20%.</p>") == [])
  }

  @Test func codeIsOneToken() {
    #expect(Sample.rules("<p>اكتب <code>x = -5;</code> ثم نفذ.</p>") == ["broken-order"])
    #expect(Sample.rules("<p>اكتب <code dir=\"ltr\">x = -5;</code> ثم نفذ.</p>") == [])
    #expect(Sample.rules("<pre>let x = 5;\nlet y = 6;</pre>") == ["broken-order"])
    #expect(Sample.rules("<pre dir=\"ltr\">let x = 5;\nlet y = 6;</pre>") == [])
  }

  @Test func figuresInEnglishTextCanBeTurnedByArabicBeforeThem() {
    let page =
      "<!DOCTYPE html><html lang=en><title>Report</title><body><p>The word كتاب 2023-11-30 was seen by many of them.</p>"
    #expect(Sample.rules(ofPage: page) == ["broken-order"])
  }

  @Test func aWholePageThatRunsTheWrongWayIsToldOnce() {
    let page =
      "<!DOCTYPE html><html lang=ar><title>تقرير</title><body><p>اتصل على +212 522 123 456 أو $20 في 2023-11-30.</p>"
    #expect(Sample.rules(ofPage: page) == ["missing-direction"])
  }

  @Test func blocksAndLineBreaksEndAParagraph() {
    // The isolate that is closed in the next paragraph closes nothing there.
    #expect(
      Sample.rules("<p>نص \u{2066}أول<br>ثان\u{2069} هنا.</p>")
        == ["unbalanced-direction-control", "unbalanced-direction-control"])
    #expect(Sample.rules("<div>نص \u{2066}أول\u{2069}<p>ثان</p> هنا.</div>") == [])
  }

  @Test func placesAreThoseOfTheToken() throws {
    let body = "<p>بلغ &amp; السعر $20 فقط.</p>"
    let page = Sample.page(body)
    let file = try #require(Linter.lint(folder: MemoryFiles(["page.html": page])).first)
    let source = try #require(file.diagnostics.first?.source)
    #expect(String(decoding: file.bytes[source], as: UTF8.self) == "$20")
  }
}
