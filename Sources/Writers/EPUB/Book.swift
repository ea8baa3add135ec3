import Annotation

/// A book before it is packed: what its package document, its title page and its contents tell.
struct Book {
  /// The number of the book, an absolute IRI: `urn:uuid:…`.
  var identifier: String
  var title: String
  var subtitle: String?
  /// A BCP 47 tag.
  var language: String
  var direction: DirectionLayer.Direction
  var creators: [String] = []
  /// An ISO 8601 day.
  var date: String?
  /// The publication that brings the book out.
  var publisher: String
  /// Where the text was taken from: a name, and an address.
  var sources: [String] = []
  var rights: [String] = []
  var subjects: [String] = []
  /// What the book says, in a few sentences.
  var description: String?
  /// The seconds since 1970 that stand as the time of the last change.
  var timestamp: Int
  /// Whether it binds articles that each tell their own authors, source and rights.
  var isCollection = false
  /// How many articles a collection binds.
  var articleCount = 1
  /// The first and the last day of its articles, ISO 8601.
  var span: ClosedRange<String>?
  /// The title in other scripts, with a language tag for each.
  var alternateTitles: [(language: String, title: String)] = []
  /// The picture that was given for its cover.
  var cover: CoverPicture?
  var chapters: [BookChapter] = []
  var images = BookImages()

  /// The languages of the book, its own first; regions of a language that is there already do not count.
  var languages: [String] {
    var languages = [language]
    for chapter in chapters
    where !languages.contains(where: { LanguageTag.areOneLanguage($0, chapter.language) }) {
      languages.append(chapter.language)
    }
    return languages
  }

  /// Whether the contents are a page that one turns to, and not only a list that the reader offers.
  var showsContents: Bool {
    chapters.count > 1 || chapters.contains { $0.entries.count > 1 }
  }
}
