/// Something said of a range of text inside one block: emphasis, a link, a language.
public struct Mark: Sendable, Hashable, Codable {
  /// What is said.
  public enum Kind: Sendable, Hashable, Codable {
    case emphasis
    case strong
    case strikethrough
    case code
    /// A link; the destination is as the author wrote it, and not yet checked.
    case link(destination: String, title: String?)
    /// The place of a note's sign; the range is empty.
    case noteReference(label: String)
    /// An image inside a line; the range is empty.
    case image(path: String, alternative: String)
    /// The end of a page of a printed edition, by its number; the range is empty.
    case pageBreak(label: String)
    /// Words in another language, as a BCP 47 tag.
    case language(String)
  }

  public var range: TextRange
  public var kind: Kind

  public init(_ kind: Kind, _ range: TextRange) {
    self.kind = kind
    self.range = range
  }
}
