public import Annotation
import Manuscript

/// The front page of a site: what there is to read, and the books to take away.
public struct SiteIndex: Sendable {
  /// One article.
  public struct Entry: Sendable {
    public var slug: String
    public var title: String
    /// ISO 8601.
    public var date: String?
    public var summary: String
    public var section: String?
    /// A BCP 47 tag; nil for the publication's language.
    public var language: String?
    public var authors: [String] = []
    public var subjects: [String] = []
    public var rights: String?

    public init(
      slug: String, title: String, date: String? = nil, summary: String = "",
      section: String? = nil, language: String? = nil
    ) {
      self.slug = slug
      self.title = title
      self.date = date
      self.summary = summary
      self.section = section
      self.language = language
    }

    /// The entry of an edition.
    public init(_ edition: Edition, slug: String) {
      let metadata = edition.metadata
      self.init(
        slug: slug, title: edition.title, date: metadata.date, summary: edition.summary.text,
        section: metadata.section, language: metadata.language)
      authors = metadata.authors
      subjects = metadata.subjects
      rights = metadata.rights
    }
  }

  /// One book that binds several articles.
  public struct Book: Sendable, Hashable {
    public var title: String
    public var subtitle: String?
    /// The address relative to the front page.
    public var href: String

    public init(title: String, subtitle: String? = nil, href: String) {
      self.title = title
      self.subtitle = subtitle
      self.href = href
    }
  }

  /// So many articles stand on the front page; when there are more, the older ones are in the archive.
  public static let limit = 40

  /// So many sections are named on the front page when there is an archive that names all.
  private static let mostSections = 24

  public var entries: [Entry]
  public var books: [Book]
  var sections: [SiteSections.Section]

  /// Takes articles, newest first, and books in the order in which they are to be shown.
  public init(entries: [Entry], books: [Book] = []) {
    self.entries = entries
    self.books = books
    sections = SiteSections(entries).sections
  }

  /// Renders the front page.
  ///
  /// - Parameter context: The publication; its slug and images are not looked at.
  /// - Returns: The page.
  public func render(in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    var values = publication.values(ofPage: SitePaths.home)
    values["isHome"] = true
    values["groups"] = EntryValues(publication, page: SitePaths.home)
      .groups(SiteGroups(Array(entries.prefix(Self.limit))))
    let named =
      entries.count <= Self.limit
      ? sections
      : Array(sections.sorted { $0.entries.count > $1.entries.count }.prefix(Self.mostSections))
    values["hasSections"] = !named.isEmpty
    values["sections"] = SiteSections.values(named, publication, page: SitePaths.home)
    values["archive"] = entries.count > Self.limit && context.site?.hasArchive == true
    values["hasBooks"] = !books.isEmpty
    values["books"] = books.map { book in
      var values: [String: Any] = ["title": publication.markup(book.title), "href": book.href]
      values["subtitle"] = book.subtitle.map(publication.markup)
      return values
    }
    return publication.render("index", values)
  }
}
