import Foundation
import Testing
import Zip

@testable import Covers
@testable import Typesetting

@Suite struct CoverPressTests {
  private static let styles = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Styles")

  private func press(_ design: CoverStyle.Design) throws -> CoverPress {
    func font(_ path: String) throws -> Font {
      try #require(Font(Array(Data(contentsOf: Self.styles.appending(path: path)))))
    }
    let naskh = try font("warraq/fonts/Amiri-Regular.ttf")
    let kufi = try font("diwan/fonts/NotoKufiArabic-Bold.ttf")
    return CoverPress(
      CoverStyle(
        design: design, ground: Color(red: 90, green: 29, blue: 12),
        ink: Color(red: 251, green: 243, blue: 226), accent: Color(red: 217, green: 183, blue: 121),
        fonts: design == .frame ? [naskh] : [kufi, naskh]))
  }

  private func text(_ title: String) -> CoverText {
    CoverText(
      title: title, subtitle: "من \u{2066}EPUB 3.3\u{2069} إلى الشاشة", authors: "هيئة التحرير",
      publication: "مجلة الورّاق", date: "25 يونيو 2021", direction: .rightToLeft, language: "ar-MA")
  }

  private static let titles = [
    "الميناء", "توسعة الميناء وأثرها في تجارة البحر",
    "دليل \u{2066}C++\u{2069} منذ \u{2066}2024-05-01\u{2069}",
    Array(repeating: "المخطوطات والخزانات", count: 15).joined(separator: " "),
  ]

  @Test(arguments: CoverStyle.Design.allCases, titles)
  func aCoverIsSmallAndTheSameEachTime(design: CoverStyle.Design, title: String) throws {
    let press = try press(design)
    let cover = press.cover(text(title))
    #expect(cover.count > 1_000 && cover.count < 60_000)
    #expect(cover == press.cover(text(title)))
    #expect(try cover == self.press(design).cover(text(title)))
    #expect(cover != press.cover(text("غيره")))
    if let folder = ProcessInfo.processInfo.environment["WARRAQ_KEEP_BOOKS"] {
      try Data(cover).write(
        to: URL(filePath: folder).appending(path: "\(design)-\(title.utf8.count).png"))
    }
  }

  /// Ornaments need no font and are drawn in whole numbers: every machine must give these very pixels.
  @Test(arguments: zip(CoverStyle.Design.allCases, [2_123_334_643 as UInt32, 1_794_958_577]))
  func theOrnamentIsTheSameOnEveryMachine(design: CoverStyle.Design, checksum: UInt32) {
    let plain = CoverPress.plain.style
    let press = CoverPress(
      CoverStyle(
        design: design, ground: plain.ground, ink: plain.ink, accent: plain.accent, fonts: []))
    #expect(ZlibStream.checksum(press.sharedEncoder().ground.pixels) == checksum)
  }

  @Test(arguments: [
    "", " ", "漢字", "\u{202E}\u{2067}", String(repeating: "\u{64B}", count: 4_000),
    String(repeating: "طويل", count: 5_000), "<script>alert(1)</script>", "\u{0}\u{FFFE}\u{10FFFF}",
  ])
  func aHostileTitleDoesNoHarm(title: String) throws {
    for design in CoverStyle.Design.allCases {
      #expect(try press(design).cover(text(title)).count > 1_000)
    }
  }

  @Test func lettersThatNoFontHasAreTold() throws {
    #expect(try press(.frame).missingLetters(text("كتاب 漢字 و漢")) == ["漢", "字"])
    #expect(try press(.frame).missingLetters(text("كتاب C++")).isEmpty)
  }
}
