import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct EncodingRoundTripTests {
  static let names = [
    "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1256", "ISO-8859-6", "x-mac-arabic",
    "cp720", "UTF-8",
  ]

  @Test(arguments: names)
  func everyLetterLeadsToItsBytes(name: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    let text =
      name == "cp720"
      ? EncodedText.plain(EncodedText.prose, for: .cp720) : EncodedText.prose
    let bytes = try #require(EncodedText.encode(text, encoding))
    let manuscript = try EncodedText.read(bytes, DecodingOptions(encoding: name))
    #expect(manuscript.source.encoding == name)
    #expect(manuscript.source.bytes == bytes)
    #expect(manuscript.text.string == text)
    try expectProvenance(manuscript, encoding)
  }

  @Test(arguments: 0..<60)
  func generatedTextLeadsToItsBytes(seed: Int) throws {
    var generator = ArabicTextGenerator(seed: seed)
    let name = Self.names[seed % 4]
    let encoding = try #require(TextEncoding(named: name))
    let text = "أ" + generator.text(pieces: 80)
    let bytes = try #require(EncodedText.encode(text, encoding))
    let decoding = Decoding.decode(bytes, from: 0, as: encoding)
    #expect(decoding.utf8 == Array(text.utf8))
    try expectProvenance(EncodedText.read(bytes, DecodingOptions(encoding: name)), encoding)
  }

  @Test func dosLettersWithShapesAreRead() throws {
    // `ﺍﻟﺴﻼﻡ` with the shapes that a DOS screen showed.
    let bytes: [UInt8] = [0xC7, 0xE4, 0xD3, 0x9E, 0xEF]
    let manuscript = try EncodedText.read(bytes, DecodingOptions(encoding: "cp864"))
    #expect(manuscript.text.string == "ﺍﻟﺳﻼﻡ")
    #expect(manuscript.source(of: 6..<12) == 2..<4)
  }

  @Test(arguments: [
    ("cp1256", "windows-1256"), ("windows1256", "windows-1256"), ("Windows 1256", "windows-1256"),
    ("iso88596", "ISO-8859-6"), ("Arabic", "ISO-8859-6"), ("ASMO-708", "ISO-8859-6"),
    ("ISO_8859-6:1987", "ISO-8859-6"), ("MacArabic", "x-mac-arabic"), ("DOS-720", "cp720"),
    ("utf8", "UTF-8"), ("utf-16", "UTF-16LE"), ("latin1", "windows-1252"),
    ("windows-1251", "windows-1251"), ("KOI8-R", "KOI8-R"),
  ])
  func aliasesAreKnown(alias: String, name: String) {
    #expect(TextEncoding(named: alias)?.name == name)
  }

  @Test(arguments: ["", "klingon", "Shift_JIS", "GB18030", "\u{661}", "utf-7"])
  func otherNamesAreNot(name: String) throws {
    #expect(TextEncoding(named: name) == nil)
    let found = refusal { _ = try EncodedText.read([0x61], DecodingOptions(encoding: name)) }
    #expect(found.map(\.rule) == [.unknownEncoding])
    #expect(found.first?.hint?.contains("x-mac-arabic") == true)
  }

  /// Every word of a manuscript stands in the bytes that it is said to come from.
  private func expectProvenance(_ manuscript: Manuscript, _ encoding: TextEncoding) throws {
    var start = 0
    for piece in manuscript.alignment.pieces where piece.isVerbatim {
      start = piece.text.lowerBound
      var words: [Range<Int>] = []
      for offset in piece.text where manuscript.text.utf8[offset] == 0x20 {
        words.append(start..<offset)
        start = offset
      }
      words.append(start..<piece.text.upperBound)
      for word in words where !word.isEmpty {
        let source = manuscript.source(of: word)
        let bytes = Array(manuscript.source.bytes[source])
        let decoded = Decoding.decode(bytes, from: 0, as: encoding)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == manuscript.text[word])
        #expect(
          manuscript.source.legible(of: source) == manuscript.alignment.source(of: word))
      }
    }
    #expect(manuscript.text.count > 0)
  }
}
