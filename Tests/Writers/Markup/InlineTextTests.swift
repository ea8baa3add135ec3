import Annotation
import TestSupport
import Testing

@testable import Writers

@Suite struct InlineTextTests {
  /// What the resolver isolates, as a reader of the source sees it: `⟨` opens and `⟩` closes.
  private func isolated(_ words: String) -> String {
    String(
      String.UnicodeScalarView(
        InlineText.plain(words, in: .rightToLeft).unicodeScalars.map { scalar in
          switch scalar {
          case "\u{2066}": "⟨"
          case "\u{2069}": "⟩"
          default: scalar
          }
        }))
  }

  @Test(arguments: [
    ("سنة 799هـ/1396م", "سنة 799هـ/1396م"),
    ("لغة C++ و/usr/bin هنا", "لغة ⟨C++⟩ و⟨/usr/bin⟩ هنا"),
    ("المسار /usr/bin هنا", "المسار ⟨/usr/bin⟩ هنا"),
    ("الحرارة -5 اليوم", "الحرارة ⟨-5⟩ اليوم"),
    ("في 12 عاما", "في 12 عاما"),
  ])
  func isolatesWhatRunsAgainstItsPlace(words: String, expected: String) {
    #expect(isolated(words) == expected)
  }

  @Test func isolatesArabicInEnglish() {
    #expect(
      InlineText.markup("The word سلام means peace", in: .leftToRight)
        == "The word <bdi dir=\"rtl\" lang=\"ar\">سلام</bdi> means peace")
    #expect(
      InlineText.markup("سلام", in: .leftToRight) == "<bdi dir=\"rtl\" lang=\"ar\">سلام</bdi>")
  }

  @Test func isolatesWhatRunsAgainstASentenceInsideItsIsolate() {
    #expect(
      InlineText.markup("هذه لغة C++ كلها", in: .leftToRight)
        == "<bdi dir=\"rtl\" lang=\"ar\">هذه لغة</bdi> C++ <bdi dir=\"rtl\" lang=\"ar\">كلها</bdi>")
    #expect(
      InlineText.markup("هذه جملة طويلة من كلمات عربية فيها C++ مرة", in: .leftToRight)
        == "<bdi dir=\"rtl\" lang=\"ar\">هذه جملة طويلة من كلمات عربية فيها "
        + "<bdi dir=\"ltr\" class=\"token\">C++</bdi> مرة</bdi>")
  }

  @Test func isolatesAStretchOfARunThatReachesOutOfIt() throws {
    let edition = try Edition.of("صدرت المجلة (1898–1935) في القاهرة.")
    let words = edition.text.string
    let start = try #require(words.utf8.firstIndex(of: UInt8(ascii: "1")))
    let lower = words.utf8.distance(from: words.utf8.startIndex, to: start)
    #expect(
      InlineText.markup(lower..<lower + "1898–1935".utf8.count, of: edition, in: .rightToLeft)
        == "<bdi dir=\"ltr\" class=\"token\">1898–1935</bdi>")
  }

  @Test func putsMarksInsideIsolatesForBooks() {
    #expect(
      InlineText.markup("لغة C++", in: .rightToLeft, .book)
        == "لغة <bdi dir=\"ltr\" class=\"token\">\u{200E}C++\u{200E}</bdi>")
  }
}
