import Manuscript

/// Where the pages of a site stand, relative to its folder.
public enum SitePaths {
  /// The front page.
  public static let home = "index.html"
  public static let search = "search.html"
  /// The months that have articles.
  public static let archive = "archive.html"
  /// The index of names.
  public static let entities = "entities.html"
  public static let feed = "feed.xml"
  public static let sitemap = "sitemap.xml"
  /// The catalogue of books, which stands beside them.
  public static let catalog = "../epub/opds.xml"

  /// What no article may be called, and what stands there.
  public static let reserved = [
    "index": "the page of contents", "search": "the search", "archive": "the archive",
    "entities": "the index of names",
  ]

  /// The page of an article.
  static func article(_ slug: String) -> String { slug + ".html" }

  /// The first page of a section; sections whose names have the same letters share it.
  static func section(_ name: String) -> String { "sections/" + PageName.make(name) + ".html" }

  /// The first page of a month, `2021-06`.
  static func month(_ month: String) -> String { "archive/" + month + ".html" }

  /// The articles without a date.
  static let undated = "archive/undated.html"

  /// A further page of a list: `sections/news-2.html`; the first has no number.
  static func page(_ number: Int, of path: String) -> String {
    number < 2 ? path : path.dropLast(".html".count) + "-\(number).html"
  }

  /// How a page in a path leads back to the folder of the site: nothing, or `../`.
  static func root(from path: String) -> String { path.contains("/") ? "../" : "" }
}
