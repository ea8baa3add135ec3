public import Annotation
public import Manuscript
import Publishing
public import Readers

extension Edition {
  /// The edition of a text, by the pipeline that publishes.
  ///
  /// - Parameters:
  ///   - text: The document.
  ///   - format: The reader's name.
  ///   - metadata: What is known of the document from outside.
  ///   - titlePolicy: Whether the first line may be the title.
  /// - Returns: The edition, with all its layers.
  /// - Throws: ``UnreadableDocument``.
  public static func of(
    _ text: String, format: String = "text", metadata: Metadata = Metadata(),
    titlePolicy: Input.TitlePolicy = .given
  ) throws -> Edition {
    try Pipeline().edition(
      of: Input(
        path: nil, bytes: Array(text.utf8), metadata: metadata, titlePolicy: titlePolicy),
      format: format)
  }

  /// The words of each sentence.
  public var sentenceTexts: [String] { sentences.map { text[$0.range] } }

  /// The names of the rules of all findings, in order.
  public var ruleNames: [String] { diagnostics.map(\.rule.name) }
}

extension Manuscript {
  /// What a reader makes of a text.
  ///
  /// - Throws: ``UnreadableDocument``.
  public static func read(
    _ text: String, format: String = "text", titlePolicy: Input.TitlePolicy = .firstLine
  ) throws -> Manuscript {
    try read(bytes: Array(text.utf8), format: format, titlePolicy: titlePolicy)
  }

  /// What a reader makes of some bytes.
  ///
  /// - Throws: ``UnreadableDocument``.
  public static func read(
    bytes: [UInt8], format: String = "text", titlePolicy: Input.TitlePolicy = .firstLine
  ) throws -> Manuscript {
    guard let reader = ReaderRegistry.standard.reader(named: format) else {
      throw UnreadableDocument([Diagnostic(.unknownFormat, format)])
    }
    return try reader.read(Input(path: nil, bytes: bytes, titlePolicy: titlePolicy))
  }
}

/// The findings with which a document is refused; empty when it is read.
public func refusal(_ body: () throws -> Void) -> [Diagnostic] {
  do {
    try body()
    return []
  } catch let error as UnreadableDocument {
    return error.diagnostics
  } catch {
    return []
  }
}
