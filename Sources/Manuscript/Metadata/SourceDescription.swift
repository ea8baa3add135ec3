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
  /// The input's parts, when it is a package of several; ranges of source are theirs then.
  public var package: SourcePackage?

  public init(path: String?, format: String, encoding: String, bytes: [UInt8]) {
    self.path = path
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
  }

  /// The parts that offsets of the source run through; none when they are bytes of the input itself.
  public var parts: [SourcePart] { package?.parts ?? [] }
}
