internal import CICU

/// ICU's guess at the character encoding of some bytes.
public struct EncodingGuess: Sendable, Hashable {
  /// The IANA name of the encoding.
  public let name: String
  /// How sure ICU is, from 0 to 100.
  public let confidence: Int

  /// Guesses; nil for fewer than 50 bytes, where the guess is worth nothing.
  ///
  /// Only the first 64 KB are looked at.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= 50 else { return nil }
    var status: warraq_icu_status = 0
    var name = [CChar](repeating: 0, count: 64)
    let confidence = bytes.prefix(65_536).withUnsafeBytes { raw in
      warraq_icu_detect(
        raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), &name, &status)
    }
    guard status <= 0, confidence > 0 else { return nil }
    self.name = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.confidence = Int(confidence)
  }
}
