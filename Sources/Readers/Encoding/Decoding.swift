import Manuscript

/// Some bytes as UTF-8, and what was in the way.
struct Decoding: Sendable {
  /// Well-formed; U+FFFD stands where nothing could be read.
  var utf8: [UInt8]
  /// The bytes that each letter took.
  var widths: DecodedOffsets.Widths
  /// How often U+FFFD had to be put in.
  var invalidCount = 0
  /// The bytes of the first place where nothing could be read.
  var firstInvalid: Range<Int>?

  /// Notes that nothing could be read at a place.
  mutating func noteInvalid(_ range: Range<Int>) {
    if firstInvalid == nil { firstInvalid = range }
    invalidCount += 1
  }

  /// Decodes the bytes from an offset on.
  static func decode(_ bytes: [UInt8], from start: Int, as encoding: TextEncoding) -> Decoding {
    switch encoding {
    case .utf8: UTF8Decoder.decode(bytes, from: start)
    case .utf16(let isBigEndian): WideDecoder.decodeUTF16(bytes, from: start, isBigEndian)
    case .utf32(let isBigEndian): WideDecoder.decodeUTF32(bytes, from: start, isBigEndian)
    case .singleByte(let encoding): SingleByteDecoder.decode(bytes, from: start, as: encoding)
    }
  }
}
