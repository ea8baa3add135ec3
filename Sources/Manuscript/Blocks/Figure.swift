/// An image with a caption.
public struct Figure: Sendable, Hashable, Codable {
  /// The image's path as the author wrote it, relative to the document.
  public var path: String
  /// What the image shows, for those who do not see it; empty for an ornament.
  public var alternative: String
  public var caption: TextRange?

  public init(path: String, alternative: String, caption: TextRange? = nil) {
    self.path = path
    self.alternative = alternative
    self.caption = caption
  }
}
