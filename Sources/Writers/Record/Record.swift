/// The record, version 1, as a program reads it back.
///
/// ``RecordEncoder`` writes it; this type is for those who take it up again. Offsets are Unicode code
/// points of ``text``, `source` is a pair of byte offsets into the input.
public struct Record: Codable, Sendable, Hashable {
  public let schema: String
  public let id: String?
  public let ok: Bool
  public let source: Source
  public let metadata: Metadata
  public let text: String
  public let blocks: [Block]
  public let sentences: [Span]
  public let tokens: [Token]?
  public let summary: Summary?
  public let entities: [Entity]
  public let quantities: [Quantity]
  public let ordinals: [Ordinal]
  public let dates: [DateMention]
  public let quotes: [Quote]
  public let facts: [Fact]
  public let diagnostics: [Finding]

  /// The input.
  public struct Source: Codable, Sendable, Hashable {
    public let path: String?
    public let sha256: String
    public let encoding: String
    public let format: String
    public let bytes: Int
    /// The parts of a package that source ranges run through; nil when they are bytes of the input.
    public let parts: [Part]?

    /// A part of a package.
    public struct Part: Codable, Sendable, Hashable {
      public let name: String
      public let source: [Int]
    }
  }

  /// What is known of the document beside its text.
  public struct Metadata: Codable, Sendable, Hashable {
    public let title: String?
    public let lang: String?
    public let date: String?
    public let subtitle: String?
    public let section: String?
    public let source: String?
    public let url: String?
    public let rights: String?
    public let authors: [String]?
    public let subjects: [String]?
    public let englishTitle: String?

    enum CodingKeys: String, CodingKey {
      case title, lang, date, subtitle, section, source, url, rights, authors, subjects
      case englishTitle = "title-en"
    }
  }

  /// A place.
  public struct Span: Codable, Sendable, Hashable {
    public let start: Int
    public let end: Int
    public let source: [Int]
    /// Why it ends where it ends.
    public let by: String?
  }
}
