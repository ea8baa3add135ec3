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
  /// The input's parts, when it is a package of several; ranges of source are theirs then.
  public var package: SourcePackage?

  public init(
    path: String?, format: String, encoding: String, bytes: [UInt8], decoded: DecodedText? = nil
  ) {
    self.path = path
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
    self.decoded = decoded
  }

  /// What people read of the input: the text that lines and columns are counted in.
  ///
  /// In a package of several parts a line is a paragraph that has letters, without its markup.
  public var legible: [UInt8] { decoded?.utf8 ?? package?.legible ?? bytes }

  /// The bytes of the input behind a range that the manuscript is aligned with.
  public func bytes(of range: Range<Int>) -> Range<Int> {
    decoded?.source(of: range) ?? range
  }

  /// The range of ``legible`` that a range of the source stands for.
  public func legible(of source: Range<Int>) -> Range<Int> {
    decoded?.letters(of: source) ?? package?.legible(of: source) ?? source
  }

  /// The parts that offsets of the source run through; none when they are bytes of the input itself.
  public var parts: [SourcePart] { package?.parts ?? [] }
}
