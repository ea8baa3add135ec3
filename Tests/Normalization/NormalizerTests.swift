import Manuscript
import TestSupport
import Testing

@testable import Normalization

@Suite struct NormalizerTests {
  private func normalized(_ text: String, as kind: Leaf.Kind = .paragraph) -> String {
    let source = Text(text)
    let block: Block =
      kind == .code ? .code(Code(range: source.range)) : .paragraph(source.range)
    let manuscript = Manuscript(
      source: SourceDescription(path: nil, format: "text", encoding: "UTF-8", bytes: source.utf8),
      text: source, blocks: [block], alignment: Alignment(identity: source.count))
    return Normalizer().normalize(manuscript).0.text.string
  }

  @Test(
    arguments: [
      ("كلمة  وكلمة", "كلمة وكلمة"),
      ("كلمة\u{A0}وكلمة", "كلمة وكلمة"),
      ("كلمة \u{A0}\t وكلمة", "كلمة وكلمة"),
      ("  كلمة \t", "كلمة"),
      ("كل\u{200B}مة", "كلمة"),
      ("كل\u{AD}مة", "كلمة"),
      ("\u{FEFF}كلمة", "كلمة"),
      ("\u{202B}كلمة\u{202C} و\u{2067}كلمة\u{2069}", "كلمة وكلمة"),
      ("كلمة\u{7F}\u{1}", "كلمة"),
      ("كلمة\u{B}وكلمة\u{C}", "كلمة وكلمة"),
      ("كلمة \u{200B} وكلمة", "كلمة وكلمة"),
      ("\u{202B} كلمة \u{202C}", "كلمة"),
      ("كلمة\u{200B} \u{A0}", "كلمة"),
    ])
  func whatNoReaderSeesIsTakenOut(before: String, after: String) {
    #expect(normalized(before) == after)
  }

  @Test(
    arguments: [
      "فى البيت ، قال", "بـ\"كلمة\"", "مي\u{200C}رود", "90%\u{61C} من", "\u{200F}كلمة\u{200E}",
      "إنّهُ قَالَ", "سطر\nسطر", "e\u{301}", "👩\u{200D}🚀", "ﷺ ﻻ", "١٢٫٥", "",
    ])
  func lettersAndLegitimateJoinersStay(text: String) {
    #expect(Array(normalized(text).utf8) == Array(text.utf8))
  }

  @Test func codeKeepsItsSpaces() {
    #expect(normalized("  a\t=  1\u{200B}\u{C}\n    b", as: .code) == "  a\t=  1\n    b")
  }

  @Test(arguments: ["\u{64E}", "\u{301}", "\u{6D6}", "\u{610}", "\u{20D0}", "\u{5B0}", "\u{94D}"])
  func noMoreThanThirtyMarksStandOnALetter(mark: String) {
    let kept = normalized("ب" + String(repeating: mark, count: 200) + "ت").unicodeScalars
    #expect(kept.count == 32)
  }

  @Test func marksPartedByInvisibleSignsAreOneTower() {
    let mark = String(repeating: "\u{64E}", count: 20)
    #expect(normalized("ب" + mark + "\u{200B}" + mark).unicodeScalars.count == 31)
  }

  @Test func eachHiddenControlIsReportedWithItsPlace() throws {
    let manuscript = try Manuscript.read("قال\u{202E} الوزير\u{202C} كلمة")
    let found = Normalizer().normalize(manuscript).0.diagnostics.filter { $0.rule == .bidiControl }
    #expect(found.map(\.source) == [6..<9, 22..<25])
    #expect(found.map(\.arguments) == [["U+202E"], ["U+202C"]])
  }

  @Test func everyLineOfTheMetadataIsCleaned() {
    let text = Text("نص")
    var metadata = Metadata()
    metadata.rights = "حقوق \u{2066}محفوظة"
    metadata.authors = ["كاتب\u{202E}"]
    metadata.subjects = ["باب  أول"]
    let manuscript = Manuscript(
      source: SourceDescription(path: nil, format: "text", encoding: "UTF-8", bytes: text.utf8),
      metadata: metadata, text: text, blocks: [.paragraph(text.range)],
      alignment: Alignment(identity: text.count))
    let cleaned = Normalizer().normalize(manuscript).0.metadata
    #expect(cleaned.rights == "حقوق محفوظة")
    #expect(cleaned.authors == ["كاتب"])
    #expect(cleaned.subjects == ["باب أول"])
  }

  @Test func titleOfTheMetadataIsCleanedToo() {
    #expect(Normalizer.cleaned(" عنوان\u{A0} \u{200B} طويل ") == "عنوان طويل")
  }

  @Test(
    arguments: [
      "نص ![ب](a.png) نص", "![ب](a.png) نص", "نص ![ب](a.png)", "نص ![ب](a.png)  نص",
    ])
  func spacesOnBothSidesOfAnImageStay(source: String) throws {
    let (once, _) = Normalizer().normalize(try .read("أ.\n\n- أ " + source, format: "markdown"))
    let image = try #require(once.marks.first?.range.lowerBound)
    let (before, after) = (once.text[0..<image], once.text[image..<once.text.count])
    #expect(before.hasSuffix("نص ") || before.hasSuffix("أ "))
    #expect(after == "" || after == " نص")
    #expect(Normalizer().normalize(once).1.isEmpty)
  }

  @Test func marksMoveWithTheirWords() throws {
    let manuscript = try Manuscript.read("كلمة  **غليظة\u{200B}**  وكلمة", format: "markdown")
    let (after, _) = Normalizer().normalize(manuscript)
    let mark = try #require(after.marks.first)
    #expect(after.text.marking([mark.range]) == "كلمة ‹غليظة› وكلمة")
  }
}

@Suite struct NormalizerPropertyTests {
  @Test(arguments: 0..<300)
  func normalisingTwiceChangesNothingTheSecondTime(seed: Int) throws {
    let manuscript = try Self.manuscript(seed)
    let (once, _) = Normalizer().normalize(manuscript)
    let (twice, edits) = Normalizer().normalize(once)
    #expect(edits.isEmpty)
    #expect(twice.text.utf8 == once.text.utf8)
  }

  @Test(arguments: 0..<300)
  func editsPlayedBackwardsGiveTheTextBefore(seed: Int) throws {
    let manuscript = try Self.manuscript(seed)
    let (after, edits) = Normalizer().normalize(manuscript)
    var bytes = after.text.utf8
    for edit in edits.reversed() {
      #expect(bytes[edit.after].elementsEqual(edit.replacement.utf8))
      bytes.replaceSubrange(edit.after, with: Array(edit.original.utf8))
    }
    #expect(bytes == manuscript.text.utf8)
  }

  @Test(arguments: 0..<300)
  func verbatimPiecesHoldTheBytesOfTheSource(seed: Int) throws {
    let manuscript = try Self.manuscript(seed)
    let (after, _) = Normalizer().normalize(manuscript)
    #expect(after.alignment.textCount == after.text.count)
    for piece in after.alignment.pieces where piece.isVerbatim {
      #expect(after.text.utf8[piece.text].elementsEqual(manuscript.source.bytes[piece.source]))
    }
  }

  @Test(arguments: 0..<200)
  func leavesStayApartAndKeepTheirWords(seed: Int) throws {
    let manuscript = try Self.manuscript(seed)
    let (after, _) = Normalizer().normalize(manuscript)
    let before = manuscript.blocks.leaves
    let leaves = after.blocks.leaves
    #expect(leaves.map(\.kind) == before.map(\.kind))
    for (leaf, old) in zip(leaves, before) {
      #expect(Self.letters(after.text[leaf.range]) == Self.letters(manuscript.text[old.range]))
    }
  }

  private static func manuscript(_ seed: Int) throws -> Manuscript {
    var generator = ArabicTextGenerator(seed: seed)
    return try .read("كلمة " + generator.text(pieces: 30))
  }

  private static func letters(_ string: String) -> [Unicode.Scalar] {
    string.unicodeScalars.filter { $0.properties.generalCategory == .otherLetter }
  }
}
