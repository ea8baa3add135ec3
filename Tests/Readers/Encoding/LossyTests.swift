import Manuscript
import TestSupport
import Testing

@testable import Readers

@Suite struct LossyDecodingTests {
  private static let lossy = DecodingOptions(isLossy: true)

  @Test func badBytesBecomeReplacementCharacters() throws {
    let manuscript = try EncodedText.read(
      Array("نص ".utf8) + [0xFF, 0xE2, 0x80] + Array(" آخر".utf8), Self.lossy)
    #expect(manuscript.text.string == "نص \u{FFFD}\u{FFFD} آخر")
    #expect(manuscript.source(of: 5..<8) == 5..<6)
    #expect(manuscript.source(of: 8..<11) == 6..<8)
    #expect(manuscript.source(of: 12..<18) == 9..<15)
    let report = try #require(manuscript.diagnostics.first)
    #expect(report.rule == .replacedBytes)
    #expect(report.source == 5..<8)
    #expect(report.message.hasSuffix("(2 in all, the first at byte 5)"))
  }

  @Test(arguments: 0..<200)
  func replacementIsThatOfTheStandardLibrary(seed: Int) {
    var generator = ArabicTextGenerator(seed: seed)
    var bytes = Array(generator.text(pieces: 8).utf8)
    for _ in 0..<generator.random.below(9) {
      bytes[generator.random.below(bytes.count)] = UInt8(generator.random.below(256))
    }
    let decoding = UTF8Decoder.decode(bytes, from: 0)
    #expect(decoding.utf8 == Array(String(decoding: bytes, as: UTF8.self).utf8))
    let offsets = DecodedOffsets(
      of: decoding.utf8, widths: decoding.widths, start: 0, sourceCount: bytes.count)
    let text = DecodedText(decoding.utf8, offsets: offsets)
    var source = 0
    var offset = 0
    while offset < text.utf8.count {
      let length = UTF8Sequence.length(ofLead: text.utf8[offset])
      let place = text.source(of: offset..<offset + length)
      #expect(place.lowerBound == source)
      #expect(text.letters(of: place) == offset..<offset + length)
      source = place.upperBound
      offset += length
    }
    #expect(source == bytes.count)
  }

  @Test(
    arguments: [
      ([0x06, 0x44, 0xD8, 0x00, 0x06, 0x45], "UTF-16BE", 2, "ل\u{FFFD}م"),
      ([0x44, 0x06, 0x00, 0xDC], "UTF-16LE", 2, "ل\u{FFFD}"),
      ([0x44, 0x06, 0x45], "UTF-16LE", 2, "ل\u{FFFD}"),
      ([0x44, 0x06, 0x00, 0x00, 0x00, 0x00, 0x11, 0x00], "UTF-32LE", 4, "ل\u{FFFD}"),
      ([0x44, 0x06, 0x00, 0x00, 0x45], "UTF-32LE", 4, "ل\u{FFFD}"),
      ([0xE4, 0xA1], "ISO-8859-6", 1, "ل\u{FFFD}"),
    ] as [([UInt8], String, Int, String)])
  func whatIsNoLetterIsAnErrorWithItsOffset(
    bytes: [UInt8], name: String, offset: Int, text: String
  ) throws {
    let found = refusal { _ = try EncodedText.read(bytes, DecodingOptions(encoding: name)) }
    #expect(found.map(\.rule) == [.invalidBytes])
    #expect(found.first?.source?.lowerBound == offset)
    let manuscript = try EncodedText.read(bytes, DecodingOptions(encoding: name, isLossy: true))
    #expect(manuscript.text.string == text)
    #expect(manuscript.source(of: manuscript.text.range) == 0..<bytes.count)
  }

  @Test(arguments: EncodingRoundTripTests.names)
  func longNonsenseIsReadInLinearTime(name: String) throws {
    let encoding = try #require(TextEncoding(named: name))
    for byte: UInt8 in [0x00, 0x0A, 0x20, 0xC3, 0xD8, 0xFF] {
      let bytes = [UInt8](repeating: byte, count: 1_000_003)
      let decoding = Decoding.decode(bytes, from: 0, as: encoding)
      let offsets = DecodedOffsets(
        of: decoding.utf8, widths: decoding.widths, start: 0, sourceCount: bytes.count)
      let text = DecodedText(decoding.utf8, offsets: offsets)
      #expect(text.source(of: 0..<text.utf8.count) == 0..<bytes.count)
      _ = try? EncodedText.read(bytes, DecodingOptions(isLossy: true, repairsEncoding: true))
    }
  }
}
