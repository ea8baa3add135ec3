import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct PlainTextReaderTests {
  /// The blocks as words, with `#` before a title and `##` before a heading.
  private func outline(_ text: String, _ policy: Input.TitlePolicy = .firstLine) throws -> [String]
  {
    let manuscript = try Manuscript.read(text, titlePolicy: policy)
    return manuscript.blocks.map { block in
      switch block {
      case .title(let range): "# " + manuscript.text[range]
      case .heading(_, let range): "## " + manuscript.text[range]
      default: [block].leaves.map { manuscript.text[$0.range] }.joined()
      }
    }
  }

  @Test func firstLineWithoutAFinalStopIsTheTitle() throws {
    #expect(
      try outline("افتتاح المعرض السنوي\nبدأ المعرض صباح اليوم.\nوحضره جمهور كبير.")
        == ["# افتتاح المعرض السنوي", "بدأ المعرض صباح اليوم.", "وحضره جمهور كبير."])
  }

  @Test func aWholeTextInOneLineIsNoTitle() throws {
    let line = String(repeating: "كلمة ", count: 2_000) + "أخيرة"
    #expect(try outline(line) == [line])
  }

  @Test(arguments: [
    ".", "؟", "!", "…", ":", "؛", "،", ".»", "؟\"", "!)", ".\u{200F}", ".\u{A0}", "۔",
  ])
  func firstLineThatEndsASentenceIsText(stop: String) throws {
    let first = "بدأ المعرض صباح اليوم" + stop
    let blocks = try outline(first + "\nوحضره جمهور كبير.")
    #expect(blocks.first?.hasPrefix("#") == false)
  }

  @Test func titleThatIsGivenLeavesTheFirstLineToTheText() throws {
    #expect(try outline("سطر بلا نقطة\nسطر آخر.", .given) == ["سطر بلا نقطة", "سطر آخر."])
  }

  @Test func documentOfOneLineIsItsTitleOrItsText() throws {
    #expect(try outline("سطر واحد بلا نقطة") == ["# سطر واحد بلا نقطة"])
    #expect(try outline("سطر واحد بنقطة.") == ["سطر واحد بنقطة."])
  }

  @Test func emptyLinesPartParagraphs() throws {
    #expect(try outline("\n\nأ ب.\n \t\n\nج د.\n\n") == ["أ ب.", "ج د."])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsOfThreeKindsAreTaken(end: String) throws {
    let text = ["عنوان الخبر", "", "أ ب.", "ج د."].joined(separator: end)
    #expect(try outline(text) == ["# عنوان الخبر", "أ ب.", "ج د."])
  }

  @Test func lineOfInvisibleCharactersIsAnEmptyLine() throws {
    #expect(try outline("أ ب.\n\u{A0}\u{200B}\nج د.") == ["أ ب.", "ج د."])
  }

  @Test func spacesAroundALineAreNotItsText() throws {
    let manuscript = try Manuscript.read("  أ ب. \t\n\tج.")
    #expect(manuscript.text.string == "أ ب.\n\nج.")
    #expect(manuscript.alignment.source(of: 0..<5) == 2..<7)
  }

  @Test func linesBrokenToAWidthAreJoined() throws {
    let text = """
      عنوان الوثيقة

      بدأ المعرض صباح اليوم في القاعة الكبرى
      بحضور جمهور كبير من القراء والناشرين
      ويستمر أسبوعا كاملا.

      وقال المنظمون إن العدد فاق ما كان
      منتظرا في هذه الدورة.
      """
    #expect(
      try outline(text) == [
        "# عنوان الوثيقة",
        "بدأ المعرض صباح اليوم في القاعة الكبرى بحضور جمهور كبير من القراء والناشرين ويستمر أسبوعا كاملا.",
        "وقال المنظمون إن العدد فاق ما كان منتظرا في هذه الدورة.",
      ])
  }

  @Test func spaceBetweenJoinedLinesLeadsToTheLineEnd() throws {
    let manuscript = try Manuscript.read(
      "أ ب\r\n  ج د\r\nه و.\r\n\r\nز ح\r\nط ي\r\nك.", titlePolicy: .given)
    #expect(manuscript.text.string.hasPrefix("أ ب ج د ه و."))
    #expect(manuscript.alignment.source(of: 5..<6) == 5..<9)
  }

  @Test func shortLineBeforeALongParagraphIsASubhead() throws {
    let long =
      "وجاء في البيان الصادر عن الجهة المنظمة أن الدورة الحالية استقبلت زوارا من كل المدن القريبة."
    #expect(
      try outline("عنوان الخبر\n\(long)\nأرقام الدورة\n\(long)")
        == ["# عنوان الخبر", long, "## أرقام الدورة", long])
  }

  @Test func shortLastLineIsNoSubhead() throws {
    let long = "وجاء في البيان الصادر عن الجهة المنظمة أن الدورة الحالية استقبلت زوارا من كل المدن."
    #expect(try outline("عنوان الخبر\n\(long)\nهيئة التحرير").last == "هيئة التحرير")
  }

  @Test func lineOfTenMegabytesIsReadInReasonableTime() throws {
    let sentence = "بدأ المعرض صباح اليوم في القاعة الكبرى. "
    let text = String(repeating: sentence, count: 10_000_000 / sentence.utf8.count + 1)
    let clock = ContinuousClock()
    var manuscript: Manuscript?
    let time = try clock.measure { manuscript = try .read(text) }
    #expect(manuscript?.blocks.count == 1)
    #expect(time < .seconds(20), "\(time)")
  }

  @Test(arguments: 0..<200)
  func everyLetterOfRandomTextIsInTheManuscript(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let source = "نص " + generator.text(pieces: 40)
    let manuscript = try Manuscript.read(source)
    func visible(_ string: String) -> [Unicode.Scalar] {
      string.unicodeScalars.filter { VisibleText.isIn(Array(String($0).utf8)[...]) }
    }
    #expect(visible(manuscript.text.string) == visible(source))
    for piece in manuscript.alignment.pieces where piece.isVerbatim {
      #expect(
        manuscript.text.utf8[piece.text].elementsEqual(manuscript.source.bytes[piece.source]))
    }
  }
}
