import Manuscript
import TestSupport
import Testing
import Zip

@testable import Readers

@Suite struct DOCXReaderTests {
  private func marks(_ manuscript: Manuscript) -> [String] {
    manuscript.marks.map { "\($0.kind) \(manuscript.text[$0.range])" }
  }

  @Test func aBoldFirstParagraphIsTheTitle() throws {
    let bold = "<w:p><w:r><w:rPr><w:bCs/></w:rPr><w:t>عنوان بلا نمط</w:t></w:r></w:p>"
    let manuscript = try DOCXSample.read(bold + DOCXSample.paragraph("نص."))
    #expect(manuscript.metadata.title == "عنوان بلا نمط")
    #expect(manuscript.marks.isEmpty)
    #expect(try DOCXSample.read(bold).metadata.title == nil)
  }

  @Test func emptyParagraphsVanish() throws {
    let manuscript = try DOCXSample.read(
      "<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>" + DOCXSample.paragraph("نص."))
    #expect(manuscript.blocks.count == 1)
  }

  @Test func aBoldStyleIsTurnedOffByAnother() throws {
    let styles = """
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:style w:type="paragraph" w:styleId="p"><w:rPr><w:bCs/></w:rPr></w:style>\
      <w:style w:type="character" w:styleId="c"><w:basedOn w:val="d"/></w:style>\
      <w:style w:type="character" w:styleId="d"><w:rPr><w:bCs/></w:rPr></w:style></w:styles>
      """
    let manuscript = try DOCXSample.read(
      """
      <w:p><w:pPr><w:pStyle w:val="p"/></w:pPr><w:r><w:t>غليظ</w:t></w:r>\
      <w:r><w:rPr><w:rStyle w:val="c"/></w:rPr><w:t>رقيق</w:t></w:r></w:p>
      """,
      [
        "word/styles.xml": styles,
        "word/_rels/document.xml.rels": DOCXSample.relationships([("s", "styles", "styles.xml")]),
      ])
    #expect(marks(manuscript) == ["strong غليظ"])
  }

  @Test func boldOfOtherScriptsIsNotThatOfArabicInARightToLeftRun() throws {
    let manuscript = try DOCXSample.read(
      """
      <w:p><w:r><w:rPr><w:b/><w:rtl/></w:rPr><w:t>رقيق</w:t></w:r>\
      <w:r><w:rPr><w:b/></w:rPr><w:t>غليظ</w:t></w:r></w:p>
      """)
    #expect(marks(manuscript) == ["strong غليظ"])
  }

  @Test func oneBranchOfTwoIsRead() throws {
    let manuscript = try DOCXSample.read(
      """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires="unknown"><w:t>أول</w:t></mc:Choice>\
      <mc:Choice Requires="wps"><w:t>ثان</w:t></mc:Choice><mc:Fallback><w:t>ثالث</w:t></mc:Fallback>\
      </mc:AlternateContent></w:r></w:p>
      """)
    #expect(manuscript.text.string == "ثان")
  }

  @Test func aBranchThatNobodyKnowsIsTold() throws {
    let manuscript = try DOCXSample.read(
      DOCXSample.paragraph("نص")
        + """
        <w:p><w:r><mc:AlternateContent><mc:Choice Requires="unknown"><w:t>أول</w:t></mc:Choice>\
        </mc:AlternateContent></w:r></w:p>
        """)
    #expect(manuscript.diagnostics.map(\.rule.name) == ["left-out-object"])
  }

  @Test func nestedFieldsKeepResultsAndLeaveInstructions() throws {
    func sign(_ kind: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>"
    }
    let manuscript = try DOCXSample.read(
      "<w:p>" + sign("begin") + "<w:r><w:instrText>HYPERLINK </w:instrText></w:r>"
        + "<w:r><w:instrText>\"https://example.org/\"</w:instrText></w:r>" + sign("separate")
        + "<w:r><w:t>قبل</w:t></w:r>" + sign("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        + sign("separate") + "<w:r><w:t>3</w:t></w:r>" + sign("end") + "<w:r><w:t>بعد</w:t></w:r>"
        + sign("end") + "<w:r><w:t>خارج</w:t></w:r></w:p>")
    #expect(manuscript.text.string == "قبل3بعدخارج")
    #expect(
      manuscript.marks.map(\.kind) == [.link(destination: "https://example.org/", title: nil)])
    #expect(manuscript.marks.map { manuscript.text[$0.range] } == ["قبل3بعد"])
  }

  @Test func spacesCountOnlyWhereTheyAreSaidTo() throws {
    let manuscript = try DOCXSample.read(
      "<w:p><w:r><w:t> كلمة </w:t></w:r><w:r><w:t xml:space=\"preserve\"> وكلمة</w:t></w:r></w:p>")
    #expect(manuscript.text.string == "كلمة وكلمة")
  }

  @Test func referencesLeadToTheirOwnBytes() throws {
    let manuscript = try DOCXSample.read(DOCXSample.paragraph("أ&amp;ب&#x62A;"))
    #expect(manuscript.text.string == "أ&بت")
    let source = manuscript.alignment.source(of: 2..<3)
    let package = try #require(manuscript.source.package)
    #expect(String(decoding: package.utf8[source], as: UTF8.self) == "&amp;")
  }

  @Test func aPictureOutsideIsNotFetched() throws {
    let manuscript = try DOCXSample.read(
      DOCXSample.paragraph("نص")
        + "<w:p><w:r><w:drawing><a:blip r:link=\"i\"/></w:drawing></w:r></w:p>",
      [
        "word/_rels/document.xml.rels":
          DOCXSample.relationships([("i", "image", "https://example.org/a.png")])
      ])
    #expect(manuscript.diagnostics.map(\.rule.name) == ["outside-image"])
    #expect(manuscript.attachments.isEmpty)
  }

  @Test func theFindingOfAWordShowsItsParagraph() throws {
    let manuscript = try DOCXSample.read(
      DOCXSample.paragraph("أول") + "<w:p/>" + DOCXSample.paragraph("كلمة هنا"))
    let package = try #require(manuscript.source.package)
    let text = Array(manuscript.text.utf8)
    let start = try #require(text.firstIndex(ofSequence: Array("هنا".utf8)))
    let source = manuscript.alignment.source(of: start..<text.count)
    #expect(String(decoding: package.legible, as: UTF8.self) == "أول\nكلمة هنا")
    #expect(
      String(decoding: package.legible[package.legible(of: source)], as: UTF8.self) == "هنا")
    let place = LineMap(package.legible).position(of: package.legible(of: source).lowerBound)
    #expect(place == (line: 2, column: 6))
  }

  @Test func listsCountOnAfterAParagraphBetweenThem() throws {
    let numbering = """
      <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>\
      <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>\
      </w:numbering>
      """
    let item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr>"
    let manuscript = try DOCXSample.read(
      DOCXSample.paragraph("أ", item) + DOCXSample.paragraph("فاصل")
        + DOCXSample.paragraph("ب", item),
      [
        "word/numbering.xml": numbering,
        "word/_rels/document.xml.rels":
          DOCXSample.relationships([("n", "numbering", "numbering.xml")]),
      ])
    let numbers = manuscript.blocks.flatMap { block -> [Int?] in
      if case .list(let list) = block { list.items.map(\.number) } else { [] }
    }
    #expect(numbers == [3, 4])
  }

  @Test(arguments: [
    ("A", 1, "lowerLetter", "a"), ("", 28, "upperLetter", "BB"), ("", 3, "arabicAbjad", "ج"),
    ("", 3, "arabicAlpha", "ت"), ("", 1994, "upperRoman", "MCMXCIV"), ("", 7, "decimalZero", "07"),
  ])
  func numbersAreWrittenAsTheListAsks(_: String, number: Int, format: String, text: String) {
    #expect(NumberFormat.text(number, format) == text)
  }
}
