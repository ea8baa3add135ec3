public import Manuscript

/// What is asked for in the decoding of a document.
public struct DecodingOptions: Sendable, Hashable {
  /// The encoding's name, from a user: it wins over all that the document says; nil to find it out.
  public var encoding: String?
  /// Whether bytes that are no letter become U+FFFD, in place of an error.
  public var isLossy: Bool
  /// Whether text that was encoded twice is repaired, and not only reported.
  public var repairsEncoding: Bool

  public init(encoding: String? = nil, isLossy: Bool = false, repairsEncoding: Bool = false) {
    self.encoding = encoding
    self.isLossy = isLossy
    self.repairsEncoding = repairsEncoding
  }

  /// The encodings that are listed for people; more are known.
  public static var knownEncodings: [String] { TextEncoding.knownNames }

  /// These options, with others where nothing is asked for.
  public func laid(over other: DecodingOptions) -> DecodingOptions {
    DecodingOptions(
      encoding: encoding ?? other.encoding, isLossy: isLossy || other.isLossy,
      repairsEncoding: repairsEncoding || other.repairsEncoding)
  }

  /// What is wrong with an encoding's name; nil when it is one that Warraq knows.
  public static func problem(withEncoding name: String, source: Range<Int>? = nil) -> Diagnostic? {
    TextEncoding(named: name) == nil ? TextEncoding.unknown(name, source: source) : nil
  }
}
