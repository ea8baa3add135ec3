import Annotation
import Manuscript
import XML
import Zip

/// The books of a publication for reading programs: an acquisition feed of OPDS 1.2, on as many pages as it needs.
public struct BookCatalog: Sendable {
  /// One book.
  public struct Book: Sendable {
    /// The stem of its file.
    public var slug: String
    public var title: String
    public var subtitle: String?
    public var authors: [String]
    /// ISO 8601.
    public var date: String?
    /// A BCP 47 tag; nil for the publication's language.
    public var language: String?
    public var subjects: [String]
    public var summary: String
    public var rights: String?
    /// Whether the site has a page of the same text.
    public var hasPage: Bool
    /// The picture of its cover as a file of its own; nil when there is none.
    public var cover: Cover?

    /// The book of one article.
    public init(_ entry: SiteIndex.Entry, hasPage: Bool) {
      slug = entry.slug
      title = entry.title
      authors = entry.authors
      date = entry.date
      language = entry.language
      subjects = [entry.section].compactMap { $0 } + entry.subjects
      summary = entry.summary
      rights = entry.rights
      self.hasPage = hasPage
    }

    /// The book of several articles.
    public init(slug: String, title: String, subtitle: String?, articles: [SiteIndex.Entry]) {
      self.slug = slug
      self.title = title
      self.subtitle = subtitle
      authors = Self.distinct(articles.flatMap(\.authors))
      date = articles.compactMap(\.date).max()
      subjects = Self.distinct(articles.flatMap(\.subjects))
      summary = ""
      hasPage = false
    }

    /// Each value once, in order of first appearance.
    private static func distinct(_ values: [String]) -> [String] {
      var seen: Set<String> = []
      return values.filter { seen.insert($0).inserted }
    }
  }

  /// A picture of a cover.
  public struct Cover: Sendable, Hashable {
    /// Relative to the folder of the books.
    public let path: String
    public let mediaType: String

    public init(path: String, mediaType: String) {
      self.path = path
      self.mediaType = mediaType
    }
  }

  private static let portion = 100
  private static let type = "application/atom+xml;profile=opds-catalog;kind=acquisition"

  private let books: [Book]

  /// Takes the books in the order in which they are to be offered.
  public init(_ books: [Book]) { self.books = books }

  /// The pages of the catalogue, by their names in the folder of the books.
  public func files(in context: WritingContext) -> [Artifact.File] {
    let count = max(1, (books.count + Self.portion - 1) / Self.portion)
    return (1...count).map { number in
      Artifact.File(path: Self.name(number), bytes: page(number, of: count, in: context))
    }
  }

  private static func name(_ number: Int) -> String {
    number == 1 ? "opds.xml" : "opds-\(number).xml"
  }

  private func page(_ number: Int, of count: Int, in context: WritingContext) -> [UInt8] {
    let publication = PublicationWords(context)
    let title = (publication.words["books"] ?? "") + ": " + context.publication
    var xml = XMLBuilder()
    xml.element(
      "feed",
      [
        ("xmlns", "http://www.w3.org/2005/Atom"), ("xmlns:dc", "http://purl.org/dc/terms/"),
        ("xml:lang", publication.language),
      ]
    ) { xml in
      xml.element("id", text: context.identifier("epub" + (number > 1 ? "/page-\(number)" : "")))
      xml.element("title", text: publication.plain(title))
      xml.element("updated", text: UTCTime(secondsSince1970: context.timestamp).description)
      xml.element("author") { $0.element("name", text: publication.plain(context.publication)) }
      func link(_ relation: String, _ number: Int) {
        xml.empty(
          "link",
          [
            ("rel", relation), ("type", Self.type),
            ("href", Self.address(Self.name(number), context)),
          ])
      }
      link("self", number)
      link("start", 1)
      if count > 1 {
        link("first", 1)
        if number > 1 { link("previous", number - 1) }
        if number < count { link("next", number + 1) }
        link("last", count)
      }
      let first = (number - 1) * Self.portion
      for book in books[first..<min(first + Self.portion, books.count)] {
        Self.append(book, publication, to: &xml)
      }
    }
    return xml.bytes
  }

  private static func append(
    _ book: Book, _ publication: PublicationWords, to xml: inout XMLBuilder
  ) {
    let context = publication.context
    let language = book.language ?? publication.language
    let direction = Conventions(language: language).direction
    func plain(_ words: String) -> String { InlineText.plain(words, in: direction) }
    func isBlank(_ words: String) -> Bool { words.allSatisfy(\.isWhitespace) }
    xml.element("entry", [("xml:lang", language != publication.language ? language : nil)]) { xml in
      // The number that stands in the book itself.
      xml.element("id", text: context.identifier(book.slug))
      xml.element("title", text: isBlank(book.title) ? book.slug : plain(book.title))
      xml.element("updated", text: UTCTime(secondsSince1970: context.timestamp).description)
      for author in book.authors where !isBlank(author) {
        xml.element("author") { $0.element("name", text: plain(author)) }
      }
      xml.element("dc:identifier", text: context.identifier(book.slug))
      xml.element("dc:language", text: language)
      xml.element("dc:publisher", text: plain(context.publication))
      if let date = book.date { xml.element("dc:issued", text: date) }
      for subject in book.subjects where !isBlank(subject) {
        xml.empty("category", [("term", subject), ("label", plain(subject))])
      }
      let summary = book.subtitle ?? book.summary
      if !isBlank(summary) { xml.element("summary", text: plain(summary)) }
      if let rights = book.rights { xml.element("rights", text: plain(rights)) }
      if let cover = book.cover {
        xml.empty(
          "link",
          [
            ("rel", "http://opds-spec.org/image"), ("type", cover.mediaType),
            ("href", address(cover.path, context)),
          ])
      }
      xml.empty(
        "link",
        [
          ("rel", "http://opds-spec.org/acquisition/open-access"), ("type", "application/epub+zip"),
          ("href", address(book.slug + ".epub", context)),
        ])
      if book.hasPage {
        let page = SitePaths.article(book.slug)
        xml.empty(
          "link",
          [
            ("rel", "alternate"), ("type", "text/html"),
            ("href", context.address.map { $0 + "html/" + page } ?? "../html/" + page),
          ])
      }
    }
  }

  /// The address of a file beside the catalogue; relative when the publication's is not known.
  private static func address(_ path: String, _ context: WritingContext) -> String {
    context.address.map { $0 + "epub/" + path } ?? path
  }
}
