public import Annotation
import Manuscript
public import Normalization
public import Readers

/// The way of one document from bytes to edition: reader, normaliser, annotators.
public struct Pipeline: Sendable {
  private let readers: ReaderRegistry
  private let normalizer: Normalizer
  private let annotation: AnnotationPipeline

  public init(
    readers: ReaderRegistry = .standard, house: HouseRules = .none,
    annotation: AnnotationPipeline = AnnotationPipeline()
  ) {
    self.readers = readers
    normalizer = Normalizer(house: house)
    self.annotation = annotation
  }

  /// The edition of a document.
  ///
  /// - Parameters:
  ///   - input: The document.
  ///   - format: The reader's name; nil to go by the document's first bytes, then by the path's ending;
  ///     plain text for a pipe.
  /// - Returns: The document with all its layers.
  /// - Throws: ``UnreadableDocument``, with the reasons.
  public func edition(of input: Input, format: String? = nil) throws(UnreadableDocument) -> Edition
  {
    let reader = try readers.reader(for: input, format: format)
    return edition(of: try reader.read(input))
  }

  /// The edition of a manuscript as a reader left it.
  func edition(of manuscript: Manuscript) -> Edition {
    let (manuscript, edits) = normalizer.normalize(manuscript)
    return annotation.annotate(manuscript, edits: edits)
  }
}
