import Manuscript
import Publishing
import Testing

@Suite struct PublicationParserTests {
  private func findings(_ yaml: String) -> [Finding] {
    do {
      _ = try PublicationParser.parse(Array(yaml.utf8), path: "warraq.yml")
      return []
    } catch {
      return error.findings
    }
  }

  @Test func unknownRuleOfProofreadingIsToldWithTheNearest() {
    let found = findings("name: أ\nproofreading: {doubled-wrd: off, mixed-digits: loud}")
    #expect(found.map(\.diagnostic.rule) == [.unknownPublicationKey, .invalidPublicationValue])
    #expect(found.first?.diagnostic.message.contains("did you mean “doubled-word”?") == true)
  }

  @Test func readsEveryKey() throws {
    let publication = try PublicationParser.parse(
      Array(
        """
        name: تقارير
        language: ar-MA
        theme: diwan
        inputs: [texts/*.md, one.txt]
        output: out
        formats: [html, facts.en]
        digests:
          - {title: كتاب, subtitle: فرع, slug: a-book, articles: [one, two], summaries: false}
          - {title: الكل, slug: all-of-it, articles: all}
        address: https://example.org/reports
        timestamp: 2021-06-25
        summary-words: 80
        limits: {document-bytes: 5000}
        fail-on: warning
        cover: figures/cover.png
        books: {font: fonts/naskh.ttf, font-licence: fonts/ofl.txt, ncx: true}
        proofreading: {doubled-word: off, ascii-punctuation: error}
        """.utf8), path: "warraq.yml")
    #expect(publication.name == "تقارير")
    #expect(publication.inputs.map(\.value) == ["texts/*.md", "one.txt"])
    #expect(publication.proofreading[.doubledWord] == .off)
    #expect(publication.proofreading[.asciiPunctuation] == .severity(.error))
    #expect(publication.formats?.map(\.value) == ["html", "facts.en"])
    #expect(publication.digests.map { $0.articles?.map(\.value) } == [["one", "two"], nil])
    #expect(publication.digests.map(\.hasSummaries) == [false, true])
    #expect(publication.address == "https://example.org/reports/")
    #expect(publication.timestamp == 1_624_579_200)
    #expect(publication.summaryWords == 80)
    #expect(publication.documentBytes == 5000)
    #expect(publication.failOn == .warning)
    #expect(publication.cover?.value == "figures/cover.png")
    guard case .file(let font) = publication.books.font else {
      Issue.record("the font is a file")
      return
    }
    #expect(font.value == "fonts/naskh.ttf")
    #expect(publication.books.fontLicence?.value == "fonts/ofl.txt")
    #expect(publication.books.hasNCX)
  }

  @Test func booksCarryNothingAlongUnlessToldTo() throws {
    func books(_ line: String) throws -> Publication.BookOptions {
      try PublicationParser.parse(Array("name: أ\n\(line)\n".utf8), path: "warraq.yml").books
    }
    #expect(try books("language: ar-MA") == Publication.BookOptions())
    #expect(try books("books: {font: false, ncx: false}") == Publication.BookOptions())
    #expect(try books("books: {font: true}").font == .theme)
    #expect(
      findings("name: أ\nbooks: true").map(\.diagnostic.rule) == [.invalidPublicationValue])
    #expect(
      findings("name: أ\nbooks: {ncx: 1, fnot: true}").map(\.diagnostic.rule)
        == [.invalidPublicationValue, .unknownPublicationKey])
  }

  @Test func suggestsTheKeyThatWasMeant() throws {
    let finding = try #require(findings("name: x\nfomrats: [html]\n").first)
    #expect(finding.diagnostic.rule == .unknownPublicationKey)
    #expect(finding.diagnostic.message.contains("did you mean “formats”?"))
    #expect(finding.place?.line == 2)
    #expect(finding.place?.words == "fomrats")
  }

  @Test func findsEveryMistakeAtOnceInOrderOfPlace() {
    let found = findings(
      """
      name: [a]
      language: ar
      limits: 5
      timestamp: 1970-01-01
      digests: [{titel: x, slug: "لا"}]
      """)
    #expect(
      found.map(\.diagnostic.rule.name) == [
        "invalid-publication-value", "invalid-publication-value", "invalid-publication-value",
        "invalid-publication-value", "missing-publication-key", "unknown-publication-key",
      ])
  }

  @Test(arguments: ["name: &a x\n", "name: !!str x\n", "- a\n", "name: [\n", "a: 1\na: 2\n"])
  func refusesWhatIsNotAPlainMapping(_ yaml: String) throws {
    #expect(findings(yaml).first?.diagnostic.rule == .invalidPublication)
  }

  @Test func refusesBytesThatAreNotUTF8() {
    #expect(throws: InvalidPublication.self) {
      try PublicationParser.parse([0x6E, 0xFF], path: "warraq.yml")
    }
  }

  @Test func placesAWrongArabicValue() throws {
    let finding = try #require(findings("name: x\nlanguage: العربية\n").first)
    #expect(finding.place?.line == 2)
    #expect(finding.place?.column == 11)
    #expect(finding.place?.words == "العربية")
  }

  @Test func readsTimestamps() {
    #expect(TimestampParser.seconds("1700000000") == 1_700_000_000)
    #expect(TimestampParser.seconds("2023-11-14T22:13:20Z") == 1_700_000_000)
    #expect(TimestampParser.seconds("2023-11-14") == 1_699_920_000)
    for wrong in ["", "0", "2023-02-30", "2023-11-14T24:00:00Z", "now", "1979-12-31"] {
      #expect(TimestampParser.seconds(wrong) == nil)
    }
  }
}
