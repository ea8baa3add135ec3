import ICU
import Manuscript

/// The checks that every document passes before a reader looks at it.
enum InputCheck {
  /// Refuses what is not text: too many bytes, bytes that are not UTF-8, NUL bytes, nothing at all.
  ///
  /// - Returns: Where the text begins: after a byte order mark, if there is one.
  static func start(of input: Input) throws(UnreadableDocument) -> Int {
    let bytes = input.bytes
    if bytes.count > input.byteLimit {
      throw UnreadableDocument([
        Diagnostic(.documentTooLarge, "\(bytes.count)", "\(input.byteLimit)")
      ])
    }
    if let offset = UTF8Sequence.firstIllFormed(bytes) {
      throw UnreadableDocument([invalidUTF8(bytes, at: offset)])
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw UnreadableDocument([
        Diagnostic(.nulByte, source: offset..<offset + 1, "\(offset)")
      ])
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func invalidUTF8(_ bytes: [UInt8], at offset: Int) -> Diagnostic {
    let hexadecimal = String(bytes[offset], radix: 16, uppercase: true)
    var guess = ""
    if let encoding = EncodingGuess(bytes) {
      guess = "; it looks like \(encoding.name) (\(encoding.confidence) of 100)"
    }
    return Diagnostic(
      .invalidUTF8, source: offset..<offset + 1, "\(offset)", hexadecimal, guess)
  }
}
