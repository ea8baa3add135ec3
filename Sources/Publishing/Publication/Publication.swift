public import Annotation
public import Manuscript
public import Normalization
public import Readers

/// What a publication file says: the publication's name, what goes in, and what comes out.
public struct Publication: Sendable, Hashable {
  /// The publication's name, in its own language.
  public var name: String
  /// Its language with its region, a BCP 47 tag such as `ar-MA`.
  public var language: String
  /// The theme's name.
  public var theme: Entry
  /// Paths and patterns of documents, relative to the publication file.
  public var inputs: [Entry]
  /// The folder for the outputs, relative to the publication file.
  public var output: Entry
  /// The names of writers; nil for all of them.
  public var formats: [Entry]?
  public var digests: [DigestEntry]
  /// Where the outputs will be reachable, with a slash at its end.
  public var address: String?
  /// Seconds since 1970-01-01T00:00:00Z.
  public var timestamp: Int?
  /// The most words of a summary; nil for the annotator's own limit.
  public var summaryWords: Int?
  /// The most bytes of one document.
  public var documentBytes: Int
  /// How the bytes of documents become text.
  public var decoding: DecodingOptions
  /// The rules of the house that are applied to every document.
  public var house: HouseRules
  /// From which severity on findings make the run fail.
  public var failOn: Severity
  /// Which rules of proofreading are used, and how grave they are.
  public var proofreading: ProofreadingSwitches
  /// The publication's own names and words: CSV files, relative to the publication file; the first wins.
  public var glossaries: [Entry] = []
  /// Whether the site has a page that shows every element of the theme.
  public var hasStyleGuide = false

  /// The picture that is every book's cover but of those that have one of their own.
  public var cover: Entry?
  public var books = BookOptions()

  /// How books are made.
  public struct BookOptions: Sendable, Hashable {
    /// Which font books carry along.
    public enum Font: Sendable, Hashable {
      case none
      /// The theme's.
      case theme
      /// A file, relative to the publication file.
      case file(Entry)
    }

    public var font = Font.none
    /// The licence of a font of a file.
    public var fontLicence: Entry?
    /// Whether the contents of EPUB 2 stand beside those of EPUB 3.
    public var hasNCX = false

    public init() {}
  }

  /// A word of the publication file, and where it stands there, for messages.
  public struct Entry: Sendable, Hashable {
    public let value: String
    /// Bytes of the publication file.
    public let source: Range<Int>?

    public init(_ value: String, source: Range<Int>? = nil) {
      self.value = value
      self.source = source
    }
  }

  /// A book of several articles.
  public struct DigestEntry: Sendable, Hashable {
    public var title: String
    public var subtitle: String?
    /// The stem of its file.
    public var slug: Entry
    /// The stems of its articles in order; nil for all documents.
    public var articles: [Entry]?
    /// Whether the summary of each article stands before it.
    public var hasSummaries: Bool
    /// The picture that is its cover, relative to the publication file.
    public var cover: Entry?
  }
}
