import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct OpenITIReaderTests {
  private static let head = "######OpenITI#\n#META#Header#End#\n"

  @Test func headingsHaveTheLevelOfTheirBars() throws {
    let text = Self.head + "### | أ\n### || ب\n### ||| ت\n### |||||||| ث\n"
    let levels = try Manuscript.read(text, format: "openiti").blocks.leaves.map(\.level)
    #expect(levels == [2, 3, 4, 6])
  }

  @Test(arguments: [
    "PageV01P023", "PageV1P2A", "FolioV01P003B", "PageBegV01P004", "PageEndV01P004",
  ])
  func pageNumbersAreMarksAndNoWords(tag: String) throws {
    let manuscript = try Manuscript.read(
      Self.head + "# كلمة \(tag) كلمة\n", format: "openiti")
    #expect(manuscript.text.string == "كلمة كلمة")
    #expect(manuscript.marks.count == 1)
    #expect(manuscript.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "ms001", "msA12", "Milestone300", "@PER02", "@T11", "@SRC02", "YB123", "@YD597", "@MATN@",
    "@USER@CAT_SUB_SUBSUB@", "@MGR@PERSON@Prophet@-@tr@", "#$#PROV",
  ])
  func tagsForAnalysisAreCountedAndLeftOut(tag: String) throws {
    let manuscript = try Manuscript.read(Self.head + "# كلمة \(tag) كلمة\n", format: "openiti")
    #expect(manuscript.text.string == "كلمة كلمة")
    #expect(manuscript.diagnostics.map(\.rule.name) == ["analytical-tags"])
  }

  @Test(arguments: ["@WRONG", "@PEP02x"])
  func unknownTagsAreReported(tag: String) throws {
    let manuscript = try Manuscript.read(Self.head + "# كلمة \(tag) كلمة\n", format: "openiti")
    #expect(manuscript.text.string == "كلمة كلمة")
    #expect(manuscript.diagnostics.map(\.rule.name) == ["unknown-tag"])
    #expect(manuscript.diagnostics.first?.arguments.first == tag)
  }

  @Test(arguments: ["a@b.org", "(@)", "msx1", "Page", "5%", "Yes"])
  func whatIsNoTagStaysInTheText(word: String) throws {
    let manuscript = try Manuscript.read(Self.head + "# كلمة \(word) كلمة\n", format: "openiti")
    #expect(manuscript.text.string == "كلمة \(word) كلمة")
    #expect(manuscript.diagnostics.isEmpty)
  }

  /// A text of all tags in any order, and its words.
  private func document(seed: Int) -> (text: String, words: [String]) {
    var generator = ArabicTextGenerator(seed: seed)
    var words: [String] = []
    func some() -> String {
      (0...generator.random.below(6)).map { _ in
        words.append(generator.plainWord())
        return words[words.count - 1]
      }.joined(separator: " ")
    }
    let heads = [
      "# ", "~~", "### | ", "### || ", "### $ ", "### $$ ", "### @ ", "### @ RAW ",
      "### $BIO_MAN$ ",
      "### $BAD$ ", "### |EDITOR| ", "### |EDTOR| ", "## ", "#~:x: ", "# $RWY$ ", "", "#", "### ",
      "# % ", "#*# ",
    ]
    let tags = [
      " PageV01P002 ", "\nPageV01P003\n", " ms12 ", " %~% ", " @QB@ ", " @QE@ ", " @PER02 ",
      " @BAD ", "@QB@", "%~%", " % ", "\n", "\n\n", "\n~~", " #$#REG1 ", "---\n",
    ]
    var text = Self.head
    for _ in 0..<generator.random.number(1...12) {
      text += generator.random.pick(heads) + some()
      for _ in 0..<generator.random.below(4) { text += generator.random.pick(tags) + some() }
      text += "\n"
    }
    return (text, words)
  }

  @Test(arguments: 0..<500)
  func everyWordIsInTheTextAndLeadsToItsOwnBytes(seed: Int) throws {
    let (source, words) = document(seed: seed)
    let manuscript = try Manuscript.read(source, format: "openiti")
    let text = manuscript.text.utf8
    var position = 0
    for word in words {
      let letters = Array(word.utf8)
      while position + letters.count <= text.count,
        !text[position..<position + letters.count].elementsEqual(letters)
      { position += 1 }
      guard position + letters.count <= text.count else {
        Issue.record("\(word) in\n\(source)")
        return
      }
      let place = manuscript.alignment.source(of: position..<position + letters.count)
      #expect(String(decoding: manuscript.source.bytes[place], as: UTF8.self) == word)
      position += letters.count
    }
    for piece in manuscript.alignment.pieces where piece.isVerbatim {
      #expect(text[piece.text].elementsEqual(manuscript.source.bytes[piece.source]))
    }
    for mark in manuscript.marks {
      #expect(
        manuscript.blocks.leaves.contains {
          $0.range.lowerBound <= mark.range.lowerBound
            && mark.range.upperBound <= $0.range.upperBound
        }, "\(mark) in\n\(source)")
    }
  }

  @Test(arguments: [
    ("lines", "ب\n", 40_000), ("tags", "# كلمة @BAD1 @QB@ كلمة %~% ", 10_000),
    ("signs", "@", 200_000), ("names", "@AAAA", 10_000), ("continuations", "~~ب\n", 60_000),
  ])
  func hostileTextIsReadInLinearTime(name: String, part: String, count: Int) throws {
    let clock = ContinuousClock()
    func time(_ count: Int) throws -> Duration {
      let text = Self.head + "# كلمة\n" + String(repeating: part, count: count)
      return try clock.measure { _ = try Manuscript.read(text, format: "openiti") }
    }
    let (quarter, whole) = (
      try time(count / 4), min(try time(count), try time(count))
    )
    #expect(whole < quarter * 8 + .milliseconds(300), "\(name): \(quarter), then \(whole)")
  }
}
