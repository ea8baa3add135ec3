import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct MarkdownReaderTests {
  /// The tree without places and findings.
  private func outline(_ source: String, _ policy: Input.TitlePolicy = .firstLine) throws -> String
  {
    let manuscript = try Manuscript.read(source, format: "markdown", titlePolicy: policy)
    return ManuscriptDump.tree(manuscript).split(separator: "\n")
      .filter { !$0.hasPrefix("#") && !$0.hasPrefix("!") }
      .map { line in
        line.lastIndex(of: "@").map { String(line[..<line.index(before: $0)]) } ?? String(line)
      }
      .joined(separator: "\n")
  }

  private func findings(_ source: String) throws -> [String] {
    try Manuscript.read(source, format: "markdown").diagnostics.map(\.rule.name)
  }

  // MARK: - Parsers beside each other

  @Test func findsTheSameLinksWhileOtherDocumentsAreRead() async throws {
    let source = String(repeating: "انظر www.example.org و ~~قديم~~ هنا.\n\n", count: 40)
    let alone = try Manuscript.read(source, format: "markdown").marks
    #expect(alone.count == 80)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<200 {
        group.addTask { try Manuscript.read(source, format: "markdown").marks == alone }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  // MARK: - Titles and headings

  @Test func firstHeadingOfTheFirstLevelIsTheTitle() throws {
    #expect(
      try outline("# عنوان\n\n## قسم\n\nنص.")
        == "title ‹عنوان›\nheading 2 ‹قسم›\nparagraph ‹نص.›")
  }

  @Test func headingsStepDownWhenPartsUseTheFirstLevel() throws {
    #expect(
      try outline("# عنوان\n\n# باب\n\n## فصل\n\n###### أدنى")
        == "title ‹عنوان›\nheading 2 ‹باب›\nheading 3 ‹فصل›\nheading 6 ‹أدنى›")
  }

  @Test func firstHeadingBelowTextIsNoTitle() throws {
    #expect(try outline("نص.\n\n# باب") == "paragraph ‹نص.›\nheading 2 ‹باب›")
  }

  @Test func givenTitleLeavesTheFirstHeadingToTheText() throws {
    #expect(try outline("# باب\n\nنص.", .given) == "heading 2 ‹باب›\nparagraph ‹نص.›")
    #expect(
      try outline("---\ntitle: عنوان\n---\n# باب")
        == "title ‹عنوان›\nheading 2 ‹باب›")
  }

  @Test func firstParagraphIsNeverTheTitle() throws {
    #expect(try outline("سطر بلا نقطة\n\nنص.") == "paragraph ‹سطر بلا نقطة›\nparagraph ‹نص.›")
  }

  // MARK: - Lists

  @Test func arabicDigitsNumberAListAndAreKept() throws {
    #expect(
      try outline("٣. ثالث\n٤. رابع\n\nنص.\n\n۱۲) آخر") == """
        list numbers from ٣, tight
          item 3
            paragraph ‹ثالث›
          item 4
            paragraph ‹رابع›
        paragraph ‹نص.›
        list numbers from ۱۲, tight
          item 12
            paragraph ‹آخر›
        """)
  }

  @Test func everyItemKeepsTheNumberThatItsAuthorGave() throws {
    #expect(
      try outline("1. أ\n1. ب\n7. ج").split(separator: "\n").filter { $0.contains("item") }
        == ["  item 1", "  item 1", "  item 7"])
  }

  @Test func nestedListsHaveNumbersOfTheirOwn() throws {
    #expect(
      try outline("٧. أ\n   ١. ب\n   ٢. ج\n٨. د\n- 3. ه").split(separator: "\n")
        .filter { $0.contains("item") }
        == ["  item 7", "      item 1", "      item 2", "  item 8", "  item", "      item 3"])
  }

  @Test func yearAtTheHeadOfALineIsNoItem() throws {
    #expect(
      try outline("افتتح المعرض سنة\n٢٠٢٤. وحضره جمهور.")
        == "paragraph ‹افتتح المعرض سنة ٢٠٢٤. وحضره جمهور.›")
  }

  @Test func tasksAreDoneOrToDo() throws {
    #expect(
      try outline("- [x] أنجز\n- [ ] بقي\n- نص").split(separator: "\n")
        .filter { $0.contains("item") } == ["  item done", "  item to do", "  item"])
  }

  @Test func looseListsAreTold() throws {
    #expect(try outline("- أ\n\n- ب").hasPrefix("list bullets, loose"))
  }

  // MARK: - Inline

  @Test func marksStandOverTheirWords() throws {
    #expect(
      try outline("نص *مائل* و**غليظ *وسط*** و~~محذوف~~ و`شفرة`") == """
        paragraph ‹نص مائل وغليظ وسط ومحذوف وشفرة›
          · emphasis ‹مائل›
          · strong ‹غليظ وسط›
          · emphasis ‹وسط›
          · strikethrough ‹محذوف›
          · code ‹شفرة›
        """)
  }

  @Test(
    arguments: [
      ("[كلمة](http://a.b \"عنوان\") ثم", "link http://a.b “عنوان”"),
      ("[كلمة](<a b>) ثم", "link a b"), ("[كلمة](a_(b)) ثم", "link a_(b)"),
      ("[*كلمة*](a) ثم", "link a"), ("[__كلمة__][x] ثم\n\n[x]: a 'ب'", "link a “ب”"),
      ("[كلمة] ثم\n\n[كلمة]: a", "link a"), ("[كلمة] (ثم)\n\n[كلمة]: a", "link a"),
      ("[كلمة](#)", "link #"),
    ])
  func linksKeepTheirWordsAndDestination(source: String, mark: String) throws {
    let tree = try outline(source)
    #expect(tree.contains("· \(mark) ‹كلمة›"))
    #expect(tree.hasPrefix(source.contains("(ثم)") ? "paragraph ‹كلمة (ثم)›" : "paragraph ‹كلمة"))
  }

  @Test(arguments: ["<http://a.b/c>", "http://a.b/c"])
  func addressesAreLinks(address: String) throws {
    #expect(
      try outline("قبل \(address) بعد")
        == "paragraph ‹قبل http://a.b/c بعد›\n  · link http://a.b/c ‹http://a.b/c›")
  }

  @Test func wordsBehindALinkLeadToTheirOwnPlace() throws {
    let source = "[أ](b \"ج\") ج"
    let manuscript = try Manuscript.read(source, format: "markdown")
    #expect(manuscript.text.string == "أ ج")
    #expect(manuscript.alignment.source(of: 3..<5) == 13..<15)
  }

  @Test(
    arguments: [
      ("أ &amp; ب", "أ & ب"), ("أ &#38; ب", "أ & ب"), ("أ &amp;amp; ب", "أ &amp; ب"),
      ("أ\\*ب\\*", "أ*ب*"), ("أ &nothing; ب", "أ &nothing; ب"), ("&#1576;&#x628;", "بب"),
      ("أ \\\\ ب", "أ \\ ب"), ("أ < ب > ج", "أ < ب > ج"), ("a_b_c", "a_b_c"),
    ])
  func escapesAndReferencesStandForTheirLetters(source: String, text: String) throws {
    #expect(try Manuscript.read(source, format: "markdown").text.string == text)
  }

  @Test func hardBreaksAreLineFeedsAndSoftOnesSpaces() throws {
    #expect(
      try Manuscript.read("أ  \nب\\\nج<br>د\nه", format: "markdown").text.string
        == "أ\nب\nج\nد ه")
  }

  @Test func markupIsLeftOutAndReported() throws {
    let source = "نص <b>غليظ</b> <!-- سر -->\n\n<div>\nكلمة\n</div>"
    #expect(try outline(source) == "paragraph ‹نص غليظ ›\nparagraph ‹كلمة›")
    #expect(try findings(source) == ["raw-markup", "raw-markup", "raw-markup"])
  }

  @Test func signLessThanInsideMarkupIsALetter() throws {
    #expect(try outline("<p>\nأ < ب\n</p>") == "paragraph ‹أ < ب›")
  }

  // MARK: - Blocks

  @Test func imagesAloneAreFigures() throws {
    #expect(
      try outline("![بديل](ص.png \"شرح الصورة\")\n\nنص ![بديل](ص.png) نص") == """
        figure ص.png “بديل”
          caption ‹شرح الصورة›
        paragraph ‹نص  نص›
          · image ص.png “بديل” ‹›
        """)
  }

  @Test func captionOfAnImageInALineIsReported() throws {
    #expect(try findings("نص ![بديل](ص.png \"شرح\") نص") == ["image-title"])
  }

  @Test func verseHasLinesAndHemistichs() throws {
    #expect(
      try outline("```verse\nصدر البيت *** عجز البيت\nسطر حر\n```") == """
        verse
          line ‹صدر البيت *** عجز البيت›
            hemistich ‹صدر البيت›
            hemistich ‹عجز البيت›
          line ‹سطر حر›
            hemistich ‹سطر حر›
        """)
  }

  @Test func codeKeepsItsLettersAndDigits() throws {
    #expect(
      try outline("```swift\nlet a = \"[^1]\"\n  ١. ب\n```\n\n    ١. ج")
        == "code swift ‹let a = \"[^1]\"⏎  ١. ب›\ncode - ‹١. ج›")
  }

  @Test(arguments: ["\n", "\r\n"])
  func codeLeadsToItsOwnLines(end: String) throws {
    let source = ["```", "أ", "ب", "```"].joined(separator: end)
    let manuscript = try Manuscript.read(source, format: "markdown")
    #expect(manuscript.text.string == "أ\nب")
    #expect(manuscript.alignment.source(of: 0..<2) == 3 + end.utf8.count..<5 + end.utf8.count)
  }

  @Test func tablesHaveCellsAndAlignments() throws {
    #expect(
      try outline("| أ | ب | ج |\n| :-- | :-: | --: |\n| 1 | `a\\|b` | |") == """
        table start center end
          head ‹أ›
          head ‹ب›
          head ‹ج›
          row 1 ‹1›
          row 1 ‹a|b›
            · code ‹a|b›
          row 1 ‹›
        """)
  }

  @Test func cellsWithoutAColumnAreReported() throws {
    let found = try Manuscript.read("| أ | ب |\n| - | - |\n| 1 | 2 | ثالث |", format: "markdown")
      .diagnostics
    #expect(found.map(\.rule) == [.excessCells])
    #expect(found.first?.arguments == ["ثالث"])
  }

  @Test func notesAreNumberedByTheirReferences() throws {
    let source = "أ[^ب] ج[^أ]\n\n[^أ]: الثانية\n[^ب]: الأولى"
    let manuscript = try Manuscript.read(source, format: "markdown")
    let labels = manuscript.marks.compactMap { mark in
      if case .noteReference(let label) = mark.kind { label } else { nil }
    }
    let notes = manuscript.blocks.compactMap { block in
      if case .note(let note) = block { note } else { nil }
    }
    #expect(labels == notes.map(\.label))
    #expect(notes.map(\.number) == [1, 2])
    #expect(
      notes.map { manuscript.text[$0.blocks.leaves.first?.range ?? 0..<0] } == [
        "الأولى", "الثانية",
      ])
    #expect(manuscript.diagnostics.isEmpty)
  }

  @Test func notesWithoutPartnerAreReportedAtTheirPlace() throws {
    let source = "نص[^غائبة] `[^شفرة]` \\[^مفلتة]\n\n    [^كود]: أ\n\n[^مهملة]: ب"
    let found = try Manuscript.read(source, format: "markdown").diagnostics
    #expect(found.map(\.rule) == [.missingNote, .unusedNote])
    #expect(found.map(\.arguments) == [["غائبة"], ["مهملة"]])
    #expect(found.first?.source == 4..<17)
  }

  @Test func nestingThreeHundredDeepIsRefused() {
    let found = refusal {
      _ = try Manuscript.read(String(repeating: "> ", count: 300) + "نص", format: "markdown")
    }
    #expect(found.map(\.rule) == [.nestedTooDeep])
    #expect(found.first?.source?.lowerBound == 0)
  }

  @Test func nestingTwoHundredDeepIsRead() throws {
    let manuscript = try Manuscript.read(
      String(repeating: "> ", count: 200) + "نص", format: "markdown")
    #expect(manuscript.text.string == "نص")
  }

  @Test func emphasisThousandsDeepIsReadWithItsWords() throws {
    let source = String(repeating: "*أ _ب ", count: 3000) + String(repeating: "_ *", count: 3000)
    let manuscript = try Manuscript.read(source, format: "markdown")
    #expect(manuscript.text.string.contains("أ"))
    #expect(manuscript.alignment.textCount == manuscript.text.count)
  }

  @Test func longDocumentIsReadInReasonableTime() throws {
    let part = "## قسم\n\nنص *مائل* و[رابط](http://a.b) ثم `شفرة`.\n\n١. أول\n٢. ثان\n\n"
    let source = String(repeating: part, count: 4000)
    let clock = ContinuousClock()
    var count = 0
    let time = try clock.measure {
      count = try Manuscript.read(source, format: "markdown").blocks.count
    }
    #expect(count == 12_000)
    #expect(time < .seconds(15), "\(time)")
  }
}
