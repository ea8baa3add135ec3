/// A document as UTF-8 that came in another encoding, and the way back to the bytes that it came in.
///
/// A manuscript is aligned with ``utf8``; what leaves Warraq speaks of the bytes of the input.
public struct DecodedText: Sendable, Hashable {
  /// The document, well-formed UTF-8.
  public let utf8: [UInt8]
  private let offsets: DecodedOffsets

  /// Joins a decoded text to its source.
  ///
  /// - Parameters:
  ///   - utf8: The text, well-formed UTF-8.
  ///   - offsets: Where its letters stood in the source.
  package init(_ utf8: [UInt8], offsets: DecodedOffsets) {
    self.utf8 = utf8
    self.offsets = offsets
  }

  /// The bytes of the input that a range of ``utf8`` was decoded from.
  public func source(of range: Range<Int>) -> Range<Int> {
    let lower = offsets.source(of: range.lowerBound, in: utf8)
    guard !range.isEmpty else { return lower..<lower }
    return lower..<max(lower, offsets.source(of: range.upperBound, in: utf8))
  }

  /// The letters of ``utf8`` that some bytes of the input stand for, whole letters only.
  public func letters(of source: Range<Int>) -> Range<Int> {
    let lower = offsets.letter(at: source.lowerBound, in: utf8)
    guard !source.isEmpty else { return lower..<lower }
    return lower..<max(lower, offsets.letter(endingAt: source.upperBound, in: utf8))
  }
}
