import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct FrontMatterTests {
  private func document(_ yaml: String) -> String { "---\n\(yaml)\n---\nنص الوثيقة كله هنا.\n" }

  @Test func everyKeyIsRead() throws {
    let manuscript = try Manuscript.read(
      document(
        """
        title: عنوان
        title-en: A title
        subtitle: "عنوان: فرعي"
        authors: [هند, سعيد]
        date: 2021-06-25
        lang: ar-MA
        section: ثقافة
        subjects:
          - تراث
          - كتب
        source: المطبعة
        url: https://example.org/a
        rights: كل الحقوق
        """))
    let metadata = manuscript.metadata
    #expect(metadata.title == "عنوان")
    #expect(metadata.englishTitle == "A title")
    #expect(metadata.subtitle == "عنوان: فرعي")
    #expect(metadata.authors == ["هند", "سعيد"])
    #expect(metadata.date == "2021-06-25")
    #expect(metadata.language == "ar-MA")
    #expect(metadata.section == "ثقافة")
    #expect(metadata.subjects == ["تراث", "كتب"])
    #expect(metadata.source == "المطبعة")
    #expect(metadata.url == "https://example.org/a")
    #expect(metadata.rights == "كل الحقوق")
    #expect(manuscript.diagnostics.isEmpty)
  }

  @Test(arguments: ["text", "markdown"])
  func titleStandsFirstAndLeadsToItsLetters(format: String) throws {
    let manuscript = try Manuscript.read(document("lang: ar\ntitle: عنوان"), format: format)
    guard case .title(let range)? = manuscript.blocks.first else {
      Issue.record("the title is the first block")
      return
    }
    let source = manuscript.alignment.source(of: range)
    #expect(String(decoding: manuscript.source.bytes[source], as: UTF8.self) == "عنوان")
  }

  @Test func titleIsNotLookedForInItsKey() throws {
    let manuscript = try Manuscript.read("---\ntitle: title\n---\nنص.")
    #expect(manuscript.alignment.source(of: 0..<5) == 11..<16)
  }

  @Test func escapedTitleLeadsToItsValue() throws {
    let manuscript = try Manuscript.read("---\ntitle: \"a\\\"b\"\n---\nنص.")
    #expect(manuscript.metadata.title == "a\"b")
    #expect(manuscript.alignment.source(of: 0..<3) == 11..<17)
  }

  @Test(arguments: ["\n", "\r\n"])
  func lineEndsOfBothKindsAreTaken(end: String) throws {
    let manuscript = try Manuscript.read(
      ["---", "title: عنوان", "date: 2021-06-25", "---", "نص الوثيقة."].joined(separator: end))
    #expect(manuscript.metadata.date == "2021-06-25")
    #expect(manuscript.text.string == "عنوان\n\nنص الوثيقة.")
  }

  @Test func frontMatterWinsOverWhatIsKnown() throws {
    var known = Metadata()
    known.title = "معروف"
    known.section = "قسم"
    let manuscript = try PlainTextReader().read(
      Input(path: nil, bytes: Array(document("title: مكتوب").utf8), metadata: known))
    #expect(manuscript.metadata.title == "مكتوب")
    #expect(manuscript.metadata.section == "قسم")
  }

  @Test func whatIsNotYAMLIsRefusedAtItsLine() throws {
    let found = refusal { _ = try Manuscript.read(document("lang: ar\ntitle: [أ")) }
    #expect(found.map(\.rule) == [.invalidFrontMatter])
    #expect(try #require(found.first?.source).lowerBound >= 4)
  }

  @Test func lineOfAnErrorIsTheLineOfTheSource() throws {
    let found = refusal { _ = try Manuscript.read(document("lang: ar\ndate: 2021\nurl: &a b")) }
    let source = try #require(found.first?.source)
    #expect(
      LineMap(Array(document("lang: ar\ndate: 2021\nurl: &a b").utf8)).position(
        of: source.lowerBound
      ).line == 4)
  }

  @Test(arguments: ["- أ\n- ب", "كلمة", "42"])
  func yamlThatIsNoMappingIsRefused(yaml: String) {
    let found = refusal { _ = try Manuscript.read(document(yaml)) }
    #expect(found.map(\.rule) == [.invalidFrontMatter])
  }

  @Test func unclosedFrontMatterIsRefusedAtItsOpening() {
    let found = refusal { _ = try Manuscript.read("---\ntitle: أ\n\nنص.") }
    #expect(found.map(\.rule) == [.unclosedFrontMatter])
    #expect(found.first?.source == 0..<3)
  }

  @Test func unknownKeyIsReportedWithTheRightOne() throws {
    let manuscript = try Manuscript.read(document("titel: عنوان"))
    let found = try #require(manuscript.diagnostics.first)
    #expect(found.rule == .unknownFrontMatterKey)
    #expect(found.message == "“titel” is not a key of the front matter (did you mean “title”?)")
    #expect(found.source == 4..<4 + "titel: عنوان".utf8.count)
  }

  @Test(arguments: ["2021-02-30", "25/06/2021", "٢٠٢١-٠٦-٢٥", "أمس", "2021"])
  func whatIsNoDayIsRefused(date: String) {
    let found = refusal { _ = try Manuscript.read(document("date: \(date)")) }
    #expect(found.map(\.rule) == [.invalidDate])
  }

  @Test(arguments: ["title: [أ, ب]", "lang: {a: b}", "authors: {a: b}"])
  func valuesOfAnotherFormAreRefused(yaml: String) {
    let found = refusal { _ = try Manuscript.read(document(yaml)) }
    #expect(found.map(\.rule) == [.invalidFrontMatterValue])
  }

  @Test func keysThatAreNoTextAreRefused() {
    let found = refusal { _ = try Manuscript.read(document("[أ, ب]: ج")) }
    #expect(found.map(\.rule) == [.invalidFrontMatter])
  }

  @Test func emptyFrontMatterSaysNothing() throws {
    let manuscript = try Manuscript.read("---\n---\nسطر ينتهي بنقطة.")
    #expect(manuscript.text.string == "سطر ينتهي بنقطة.")
  }

  @Test func dashesFurtherDownAreNoFrontMatter() throws {
    let manuscript = try Manuscript.read("سطر أول.\n---\nسطر ثان.")
    #expect(manuscript.blocks.count == 3)
    #expect(manuscript.metadata.title == nil)
  }
}
