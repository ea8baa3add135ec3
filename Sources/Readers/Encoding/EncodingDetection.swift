import ICU
import Manuscript

/// A guess at the encoding of bytes that are not UTF-8 and name no encoding.
///
/// ICU's detector knows many encodings, but takes MacArabic and DOS pages for others, and finds
/// Windows-1256 in noise. So each Arabic encoding is tried on the text itself: in the right one nearly
/// all bytes beyond ASCII are Arabic letters, and every fourth word begins with the article or is one of
/// the small words of the language; in a wrong one the letters are others and such words do not occur.
struct EncodingDetection: Sendable {
  let encoding: TextEncoding
  /// How sure it is, from 0 to 100.
  let confidence: Int

  /// Fewer bytes tell too little.
  static let leastBytes = 50
  /// A guess that is less sure is not used.
  static let leastConfidence = 50
  /// More bytes are not looked at.
  private static let sampleBytes = 65_536

  /// Guesses; nil when the bytes are too few or are like nothing that is known.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.leastBytes else { return nil }
    let sample = bytes[..<min(bytes.count, Self.sampleBytes)]
    if let wide = Self.wide(sample) {
      self = wide
      return
    }
    // Controls stand in programs and pictures, and a guess at those would find words in noise.
    guard sample.count(where: Self.isControl) * 200 < sample.count else { return nil }
    var best: (encoding: SingleByteEncoding, likelihood: Int)?
    for candidate in ArabicLikelihood.candidates {
      let likelihood = candidate.likelihood(of: sample)
      // Of two that read the same letters, the first one listed counts.
      if likelihood > best?.likelihood ?? 0 { best = (candidate.encoding, likelihood) }
    }
    if let best, best.likelihood >= Self.leastConfidence {
      encoding = .singleByte(best.encoding)
      confidence = best.likelihood
      return
    }
    guard let guess = EncodingGuess(Array(sample.prefix(8192))),
      let encoding = TextEncoding(named: guess.name), case .singleByte(let known) = encoding,
      !ArabicLikelihood.candidates.contains(where: { $0.encoding == known }),
      encoding.isASCIICompatible
    else {
      guard let best else { return nil }
      encoding = .singleByte(best.encoding)
      confidence = best.likelihood
      return
    }
    self.encoding = encoding
    confidence = guess.confidence
  }

  private init(_ encoding: TextEncoding, _ confidence: Int) {
    self.encoding = encoding
    self.confidence = confidence
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains(byte) || byte == 0x7F
  }

  /// UTF-16 or UTF-32 without a byte order mark, when at least nine units of ten are plain in it.
  private static func wide(_ sample: ArraySlice<UInt8>) -> EncodingDetection? {
    let encodings: [TextEncoding] = [
      .utf32(isBigEndian: false), .utf32(isBigEndian: true), .utf16(isBigEndian: false),
      .utf16(isBigEndian: true),
    ]
    // NUL is the upper half of every space and line end; other text has none.
    guard sample.contains(0) else { return nil }
    for encoding in encodings {
      let text = Decoding.decode(Array(sample), from: 0, as: encoding).utf8
      var units = 0
      var plain = 0
      var index = 0
      while index < text.count {
        let length = UTF8Sequence.length(ofLead: text[index])
        units += 1
        switch text[index] {
        case 0x0A, 0x0D, 0x09, 0x20...0x7E, 0xD8...0xDB: plain += 1
        default: break
        }
        index += length
      }
      if units > 0, plain * 10 >= units * 9 {
        return EncodingDetection(encoding, min(99, plain * 100 / units))
      }
    }
    return nil
  }

  /// Whether bytes are UTF-8 that was damaged, and no other encoding.
  static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var letters = 0
      var illFormed = 0
      var index = 0
      while index < bytes.count, letters + illFormed < sampleBytes {
        switch UTF8Sequence.read(bytes, at: index) {
        case .letter(let length):
          if length > 1 { letters += 1 }
          index += length
        case .illFormed(let length):
          illFormed += 1
          index += length
        }
      }
      return letters >= 4 && letters >= illFormed * 3
    }
  }
}
