public import Manuscript

/// Reads one format into a manuscript, with the way back to every byte.
public protocol Reader: Sendable {
  /// The name that `format:` and `--from` take, such as `markdown`.
  var name: String { get }
  /// The endings of its files, without the point; the case of letters counts where two differ in it.
  var fileExtensions: [String] { get }
  /// One line that tells what it reads, for `warraq formats`.
  var summary: String { get }

  /// Whether a document says by its first bytes that it is in this format, whatever its name is.
  func recognises(_ bytes: [UInt8]) -> Bool

  /// Reads a document.
  ///
  /// - Throws: ``UnreadableDocument`` when no manuscript can be made of it.
  func read(_ input: Input) throws(UnreadableDocument) -> Manuscript
}

extension Reader {
  public func recognises(_ bytes: [UInt8]) -> Bool { false }
}

/// A document as it comes in.
public struct Input: Sendable {
  /// How a document's title is to be found when its front matter names none.
  public enum TitlePolicy: Sendable {
    /// The first line is the title when it ends a paragraph without a final stop.
    case firstLine
    /// The title is known already, or there is none.
    case given
  }

  public var path: String?
  public var bytes: [UInt8]
  /// What is known of the document from outside; front matter wins over it.
  public var metadata: Metadata
  public var titlePolicy: TitlePolicy
  /// The most bytes that a document may have.
  public var byteLimit: Int
  /// How its bytes become text, for readers of formats that are text.
  public var decoding: DecodingOptions

  /// The limit that holds unless a publication sets its own: 64 MiB.
  public static let standardByteLimit = 64 * 1024 * 1024

  public init(
    path: String?, bytes: [UInt8], metadata: Metadata = Metadata(),
    titlePolicy: TitlePolicy = .firstLine, byteLimit: Int = Input.standardByteLimit,
    decoding: DecodingOptions = DecodingOptions()
  ) {
    self.path = path
    self.bytes = bytes
    self.metadata = metadata
    self.titlePolicy = titlePolicy
    self.byteLimit = byteLimit
    self.decoding = decoding
  }
}

/// Why a document could not be read.
public struct UnreadableDocument: Error, Sendable {
  /// Why, at least one of them an error; places are bytes of the input.
  public let diagnostics: [Diagnostic]
  /// The document as UTF-8, to tell lines and columns by; nil when it is UTF-8 or could not be decoded.
  public let decoded: DecodedText?

  public init(_ diagnostics: [Diagnostic], decoded: DecodedText? = nil) {
    self.diagnostics = diagnostics
    self.decoded = decoded
  }
}
