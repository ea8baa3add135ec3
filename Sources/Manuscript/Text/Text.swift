/// One document's text, as UTF-8 bytes.
///
/// All ranges in Warraq are byte ranges into one `Text`: bytes are what is scanned, and a byte range
/// costs nothing to keep. Code points and UTF-16 units are worked out at the edge, by ``CodePointMap``.
public struct Text: Sendable, Hashable {
  /// The bytes, always well-formed UTF-8.
  public let utf8: [UInt8]

  /// Makes a text of a string.
  public init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  /// Makes a text of bytes that are known to be well-formed UTF-8.
  public init(wellFormed utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The length in bytes.
  public var count: Int { utf8.count }

  /// The whole text as a range.
  public var range: TextRange { 0..<utf8.count }

  /// The letters of a range, as a string.
  public subscript(range: TextRange) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The beginning of a range, of whole code points and at most so many bytes.
  package func prefix(of range: TextRange, atMost count: Int) -> TextRange {
    guard range.count > count else { return range }
    var end = range.lowerBound + count
    while end > range.lowerBound, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  /// The whole text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }
}

/// A half-open range of bytes in a ``Text``; both ends lie on code point boundaries.
public typealias TextRange = Range<Int>
