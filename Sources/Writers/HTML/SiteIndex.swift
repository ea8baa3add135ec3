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
    /// The other outputs, with addresses relative to the front page.
    public var alternates: [WritingContext.Alternate]

    public init(
      slug: String, title: String, date: String? = nil, summary: String = "",
      section: String? = nil, language: String? = nil,
      alternates: [WritingContext.Alternate] = []
    ) {
      self.slug = slug
      self.title = title
      self.date = date
      self.summary = summary
      self.section = section
      self.language = language
      self.alternates = alternates
    }

    /// The entry of an edition.
    public init(
      _ edition: Edition, slug: String, alternates: [WritingContext.Alternate] = []
    ) {
      self.init(
        slug: slug, title: edition.title, date: edition.metadata.date,
        summary: edition.summary.text, section: edition.metadata.section,
        language: edition.metadata.language, alternates: alternates)
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

  public var entries: [Entry]
  public var books: [Book]

  /// Takes articles and books in the order in which they are to be shown.
  public init(entries: [Entry], books: [Book] = []) {
    self.entries = entries
    self.books = books
  }

  /// Renders the front page.
  ///
  /// - Parameter context: The publication; its slug and images are not looked at.
  /// - Returns: The page.
  public func render(in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    var values = publication.values
    values["canonical"] = publication.address("html/index.html")
    values["entries"] = entries.map { Self.values($0, publication) }
    values["hasBooks"] = !books.isEmpty
    values["books"] = books.map { book in
      var values: [String: Any] = ["title": publication.markup(book.title), "href": book.href]
      values["subtitle"] = book.subtitle.map(publication.markup)
      return values
    }
    return publication.render("index", values)
  }

  private static func values(_ entry: Entry, _ publication: PublicationWords) -> [String: Any] {
    let language = entry.language ?? publication.language
    let direction = Conventions(language: language).direction
    let isForeign = language != publication.language
    func markup(_ string: String) -> String { InlineText.markup(string, in: direction) }
    var values: [String: Any] = [
      "href": entry.slug + ".html", "title": markup(entry.title),
      "attributes": publication.attributes(language: language, direction: direction),
      "interfaceAttributes": isForeign
        ? " lang=\"\(publication.language)\" dir=\"\(publication.conventions.direction.rawValue)\""
        : "",
    ]
    values["date"] = publication.date(entry.date)
    values["section"] = entry.section.map(markup)
    if !entry.summary.isEmpty { values["summary"] = markup(entry.summary) }
    // Links of one name that lead to different places tell a screen reader nothing.
    values["alternates"] = publication.alternates(entry.alternates, documentLanguage: language)
      .map { alternate in
        var alternate = alternate
        if let label = alternate["label"] as? String {
          alternate["accessibleName"] = label + ": " + publication.plain(entry.title)
        }
        return alternate
      }
    values["hasAlternates"] = !entry.alternates.isEmpty
    return values
  }
}
