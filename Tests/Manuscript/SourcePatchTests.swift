import TestSupport
import Testing

@testable import Manuscript

@Suite struct SourcePatchTests {
  @Test func changesOfAnyOrderAreMadeAtTheirPlaces() {
    let patch = SourcePatch([
      .init(4..<5, "D".utf8), .init(0..<2, []), .init(3..<3, "+".utf8), .init(5..<5, "!".utf8),
    ])
    #expect(String(decoding: patch.applied(to: Array("abcde".utf8)), as: UTF8.self) == "c+dD!")
    #expect(patch.refused.isEmpty)
  }

  @Test func ofTwoChangesThatOverlapTheFirstIsMade() {
    let patch = SourcePatch([.init(1..<3, "x".utf8), .init(2..<4, "y".utf8)])
    #expect(String(decoding: patch.applied(to: Array("abcd".utf8)), as: UTF8.self) == "axd")
    #expect(patch.refused == [.init(2..<4, "y".utf8)])
  }

  @Test func changeOutsideTheSourceIsPassedOver() {
    #expect(SourcePatch([.init(2..<9, [])]).applied(to: [1, 2, 3]) == [1, 2, 3])
  }

  @Test(
    arguments: [
      // Markup between two spaces stays; the letters stand before it.
      ("كلمة [ نص](u)", "كلمة  نص", 8..<10, " ", "كلمة [نص](u)"),
      ("أ&nbsp;ب", "أ\u{A0}ب", 2..<4, " ", "أ ب"),
      // What is put in stands behind the markup that closes there, before the one that opens.
      ("[أ،](u)ب", "أ،ب", 4..<4, " ", "[أ،](u) ب"),
      ("أ،**ب**", "أ،ب", 4..<4, " ", "أ، **ب**"),
    ])
  func markupStaysWhereItIs(
    source: String, text: String, range: Range<Int>, replacement: String, expected: String
  ) throws {
    let manuscript = try Manuscript.read(source, format: "markdown")
    #expect(manuscript.text.string == text)
    let changes = try #require(
      SourceMapper(manuscript).changes(replacing: range, by: Array(replacement.utf8)))
    let patched = SourcePatch(changes).applied(to: manuscript.source.bytes)
    #expect(String(decoding: patched, as: UTF8.self) == expected)
  }

  @Test func lineEndThatReadsAsTheSameSpaceStays() throws {
    let manuscript = try Manuscript.read(
      "أ\u{A0}\nب جملة قصيرة\nج.\n\nد هـ\nو.", format: "markdown", titlePolicy: .given)
    let space = try #require(manuscript.text.utf8.firstIndex(of: 0xC2))
    let changes = try #require(
      SourceMapper(manuscript).changes(replacing: space..<space + 3, by: [0x20]))
    #expect(changes == [.init(2..<4, [])])
  }
}
