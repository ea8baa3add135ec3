import Manuscript
import Publishing
import Testing

@Suite struct FindingPrinterTests {
  private func finding(_ text: String, _ words: String) throws -> Finding {
    let range = try #require(text.range(of: words))
    let lower = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let source = lower..<lower + words.utf8.count
    return try #require(
      Finding.locate(
        [Diagnostic(.unclosedQuotation, source: source, words)], path: "a.txt",
        source: Array(text.utf8)
      ).first)
  }

  @Test func tellsPlaceWordsAndAdvice() throws {
    let text = FindingPrinter(.plain).text([try finding("سطر\nقال «نعم\n", "«")])
    #expect(
      text == """
        a.txt:2:5: warning: the quotation that “«” opens is never closed [unclosed-quotation W0203]
          2 | قال «نعم
            | → «
          hint: Close it where the quoted words end.

        """)
  }

  @Test func isolatesStrangeTextOnATerminal() throws {
    let plain = FindingPrinter(.terminal(hasColour: false)).text([try finding("قال «نعم", "«")])
    #expect(plain.contains("\u{2068}قال \u{2068}→«←\u{2069}نعم\u{2069}"))
    #expect(!plain.contains("\u{1B}"))
    let coloured = FindingPrinter(.terminal(hasColour: true)).text([try finding("قال «نعم", "«")])
    #expect(coloured.contains("\u{1B}[1;33mwarning:"))
  }

  @Test func letsNoControlOfASourceThrough() throws {
    let text = FindingPrinter(.plain).text([
      try finding("a\u{1B}[2J\u{202E}b \u{9B}«\u{7}", "«")
    ])
    #expect(text.contains("a<U+001B>[2J<U+202E>b <U+009B>«<U+0007>"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func cutsALineOfMegabytes() throws {
    let long = String(repeating: "س", count: 500_000)
    let text = FindingPrinter(.plain).text([try finding(long + "«" + long, "«")])
    #expect(text.utf8.count < 1000)
    #expect(text.contains("…"))
  }
}

extension String {
  /// The first place of some words; a search by hand, since tests need no Foundation.
  fileprivate func range(of words: String) -> Range<String.Index>? {
    indices.first { self[$0...].hasPrefix(words) }.map { $0..<index($0, offsetBy: words.count) }
  }
}
