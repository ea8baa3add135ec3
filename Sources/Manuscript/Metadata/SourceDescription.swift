/// The input that a manuscript was read from.
public struct SourceDescription: Sendable, Hashable {
  /// The path as it was given, with `/` between its parts; nil for a text that came by a pipe.
  public var path: String?
  /// `text`, `markdown` or another reader's name.
  public var format: String
  /// The name of the character encoding, as IANA registers it.
  public var encoding: String
  /// The bytes of the input.
  public var bytes: [UInt8]
  /// The input as UTF-8; nil when it is UTF-8 already.
  public var decoded: DecodedText?

  public init(
    path: String?, format: String, encoding: String, bytes: [UInt8], decoded: DecodedText? = nil
  ) {
    self.path = path
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
    self.decoded = decoded
  }

  /// The bytes that the manuscript is aligned with, and that lines and columns are counted in.
  public var aligned: [UInt8] { decoded?.utf8 ?? bytes }

  /// The bytes of the input behind a range of ``aligned``.
  public func bytes(of range: Range<Int>) -> Range<Int> {
    decoded?.source(of: range) ?? range
  }

  /// The range of ``aligned`` that some bytes of the input stand for.
  public func aligned(of bytes: Range<Int>) -> Range<Int> {
    decoded?.letters(of: bytes) ?? bytes
  }
}
