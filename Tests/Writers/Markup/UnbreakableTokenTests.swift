import Testing

@testable import Writers

@Suite struct UnbreakableTokenTests {
  /// The tokens of a text outside isolates, as a reader of the source sees them: `⟨` opens and `⟩` closes.
  private func marked(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    for token in UnbreakableToken.tokens(bytes, in: bytes.indices) {
      result += bytes[position..<token.lowerBound] + "⟨".utf8 + bytes[token] + "⟩".utf8
      position = token.upperBound
    }
    return String(decoding: result + bytes[position...], as: UTF8.self)
  }

  @Test(arguments: [
    "+212 5 22 12 34 56", "(+212) 522 123 456", "0522-12-34-56", "2024-05-01", "01/05/2024",
    "10:30–11:45",
    "1990–2000", "50%–60%", "12 %", "3 + 4 = 7", "$20", "€1,200", "C++", "1.2.3-rc1",
    "2.0.0+build.5",
    "UTF-8", "GPT-4 (2023)", "10:30 GMT+1", "20 €", "COVID-19", "AT&T", "Swift 6.3", "Windows 11",
  ])
  func keepsAShortIsolateOnOneLine(token: String) {
    let bytes = Array(token.utf8)
    #expect(UnbreakableToken.isToken(bytes, bytes.indices))
  }

  /// A phrase breaks at its spaces, an address at its joints, and what no engine breaks needs no help.
  @Test(arguments: [
    "World Health Organization", "Boeing 737-800", "git commit -m", "UNOCT", "1.2.3", "10:30",
    "https://example.org/2024/05/report", "978-3-16-148410-0-978-3", "سلام", "سنة ١٩٥٦",
  ])
  func letsOthersBreak(isolate: String) {
    let bytes = Array(isolate.utf8)
    #expect(!UnbreakableToken.isToken(bytes, bytes.indices))
  }

  @Test(arguments: [
    ("بين عامي ١٩٩٠–٢٠٠٠ وبعدهما", "بين عامي ⟨١٩٩٠–٢٠٠٠⟩ وبعدهما"),
    ("نسبة ١٢ ٪ من السكان", "نسبة ⟨١٢ ٪⟩ من السكان"),
    ("(٢٠٢٤/٠٥/٠١)، وفيه", "⟨(٢٠٢٤/٠٥/٠١)⟩، وفيه"),
    ("المجموع ٣ + ٤ = ٧.", "المجموع ⟨٣ + ٤ = ٧⟩."),
    ("call +212 5 22 12 34 56, then", "call ⟨+212 5 22 12 34 56⟩, then"),
    ("from 1990–2000, $20 and 12 %", "from ⟨1990–2000⟩, ⟨$20⟩ and ⟨12 %⟩"),
    ("الأرقام 10 20 30", "الأرقام 10 20 30"),
    ("في 12 عاما، و15 رجلا", "في 12 عاما، و15 رجلا"),
    ("غرة 5-6 10-12", "غرة ⟨5-6⟩ ⟨10-12⟩"),
    ("٪", "٪"), ("", ""), ("-", "-"),
  ])
  func findsFiguresThatBelongTogether(text: String, expected: String) {
    #expect(marked(text) == expected)
  }

  /// A row of signs and figures as long as a page is no token, and costs no more than its length.
  @Test func passesOverWhatIsTooLong() {
    let row = Array(String(repeating: "1 + ", count: 50_000).utf8)
    #expect(UnbreakableToken.tokens(row, in: row.indices).isEmpty)
    let word = Array(String(repeating: "1-", count: 50_000).utf8)
    #expect(UnbreakableToken.tokens(word, in: word.indices).isEmpty)
  }

  @Test func breaksAnAddressAtItsJoints() {
    var out = MarkupBuffer()
    let bytes = Array("https://www.example.org/a/path_to?b=1&c=2".utf8)
    out.append(isolated: bytes, bytes.indices)
    #expect(
      out.string
        == "https://<wbr/>www<wbr/>.example<wbr/>.org<wbr/>/a<wbr/>/path<wbr/>_to<wbr/>?b<wbr/>=1<wbr/>&amp;c=2"
    )
  }

  @Test func leavesAShortAddressWhole() {
    var out = MarkupBuffer()
    let bytes = Array("example.org/a".utf8)
    out.append(isolated: bytes, bytes.indices)
    #expect(out.string == "example.org/a")
  }

  @Test func marksTokensInMarkup() {
    #expect(
      InlineText.markup("هاتف +212 5 22 12 34 56 الآن", in: .rightToLeft)
        == "هاتف <bdi dir=\"ltr\" class=\"token\">+212 5 22 12 34 56</bdi> الآن")
    #expect(
      InlineText.markup("بين ١٩٩٠–٢٠٠٠", in: .rightToLeft)
        == "بين <span class=\"token\">١٩٩٠–٢٠٠٠</span>")
  }
}
