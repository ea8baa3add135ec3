import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct InputCheckTests {
  @Test(arguments: ["text", "markdown"])
  func invalidByteIsReportedWithItsOffset(format: String) throws {
    let found = refusal {
      _ = try Manuscript.read(bytes: Array("نص ".utf8) + [0xFF] + Array("نص".utf8), format: format)
    }
    #expect(found.map(\.rule) == [.invalidUTF8])
    #expect(found.first?.source == 5..<6)
    #expect(found.first?.message == "byte 5 (0xFF) is not UTF-8")
  }

  @Test func nulIsReportedWithItsOffset() {
    let found = refusal { _ = try Manuscript.read(bytes: [0x61, 0x00, 0x62]) }
    #expect(found.map(\.rule) == [.nulByte])
    #expect(found.first?.source == 1..<2)
  }

  @Test func documentPastTheLimitIsRefused() {
    let found = refusal {
      _ = try PlainTextReader().read(
        Input(path: nil, bytes: [UInt8](repeating: 0x61, count: 11), byteLimit: 10))
    }
    #expect(found.map(\.rule) == [.documentTooLarge])
  }

  @Test(arguments: ["", " ", "\n\n\t\n", "\u{FEFF}", "\u{A0}\n\u{200B}", "---\nlang: ar\n---\n"])
  func documentWithoutTextIsRefused(text: String) {
    for format in ["text", "markdown"] {
      let found = refusal { _ = try Manuscript.read(text, format: format) }
      #expect(found.map(\.rule) == [.emptyDocument], "\(format)")
    }
  }

  @Test(arguments: ["text", "markdown"])
  func byteOrderMarkIsNoText(format: String) throws {
    let manuscript = try Manuscript.read("\u{FEFF}نص واحد.", format: format)
    #expect(manuscript.text.string == "نص واحد.")
    #expect(manuscript.alignment.source(of: 0..<4) == 3..<7)
  }

  @Test func frontMatterMayFollowAByteOrderMark() throws {
    let manuscript = try Manuscript.read("\u{FEFF}---\ntitle: أ\n---\nنص.")
    #expect(manuscript.metadata.title == "أ")
  }
}
