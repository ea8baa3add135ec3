public import Annotation

/// Binds several editions into one artifact.
public protocol DigestWriter: Sendable {
  var name: String { get }
  var fileExtension: String { get }

  /// Writes a digest.
  ///
  /// Its editions may lack quantities, dates, names, quotations and facts, which no book shows: a run keeps
  /// the editions of all articles until the digest is bound.
  func write(_ digest: Digest, in context: WritingContext) -> Rendering
}

/// An ordered selection of articles, bound into one book.
public struct Digest: Sendable {
  public let title: String
  public let subtitle: String?
  /// Whether the summary of each article stands before it.
  public let hasSummaries: Bool
  public let articles: [Article]
  /// The picture that is its cover; nil for the publication's, or one that is made.
  public let cover: CoverPicture?

  /// One article of a digest.
  public struct Article: Sendable {
    public let slug: String
    public let edition: Edition
    /// The bytes of an image by the path that the article's author wrote.
    public let image: @Sendable (_ path: String) -> [UInt8]?

    public init(
      slug: String, edition: Edition, image: @escaping @Sendable (_ path: String) -> [UInt8]?
    ) {
      self.slug = slug
      self.edition = edition
      self.image = image
    }
  }

  public init(
    title: String, subtitle: String?, hasSummaries: Bool, articles: [Article],
    cover: CoverPicture? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.hasSummaries = hasSummaries
    self.articles = articles
    self.cover = cover
  }
}
