import Testing

@testable import Writers

@Suite struct SummaryWriterTests {
  @Test func writesTitleDateSentencesAndFacts() throws {
    let summary = SummaryWriter().write(
      try Sample.report(title: "حصيلة BCIJ"), in: try Sample.context())
    #expect(
      Sample.text(summary) == """
        حصيلة \u{2066}BCIJ\u{2069}
        25 يونيو 2021

        فكك المغرب 2009 خلية إرهابية منذ عام 2002.

        أهم الحقائق:
        - فكك المغرب 2009 خلية إرهابية منذ عام 2002
        - أوقف المكتب 3535 شخصا

        """)
  }

  @Test func closesEachIsolate() throws {
    var edition = try Sample.report(title: "C++ و Swift و +212 5 22")
    edition.summary = .init(sentences: [1], text: "")
    let text = Sample.text(SummaryWriter().write(edition, in: try Sample.context()))
    let scalars = text.unicodeScalars
    #expect(scalars.count { $0 == "\u{2066}" } == scalars.count { $0 == "\u{2069}" })
    #expect(text.contains("(\u{2066}BCIJ\u{2069})"))
  }
}
