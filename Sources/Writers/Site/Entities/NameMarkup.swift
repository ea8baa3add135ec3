import Annotation

/// The markup of names and of the places that name them, made once for all pages.
///
/// It is not made by templates: a site has tens of thousands of mentions.
struct NameMarkup: Sendable {
  /// What every list says of an article.
  private struct Article: Sendable {
    let address: String
    let title: String
    let date: String
    /// ` lang="…" dir="…"` where its language is another than the site's.
    let attributes: String
  }

  private let index: NameIndex
  private let articles: [Article]
  private let direction: DirectionLayer.Direction
  /// In how many articles a name stands, by the number of articles, and how often in one.
  private let inArticles: Words
  private let times: Words
  private let digits: @Sendable (Int) -> String

  /// Words with a place for a number in them.
  private struct Words: Sendable {
    let before: String
    let after: String

    init(_ words: String?) {
      let parts = (words ?? "{0}").split(separator: "{0}", omittingEmptySubsequences: false)
      before = String(parts[0])
      after = parts.count > 1 ? String(parts[1]) : ""
    }
  }

  init(_ index: NameIndex, _ publication: PublicationWords) {
    self.index = index
    let conventions = publication.conventions
    direction = conventions.direction
    digits = { conventions.plain($0) }
    inArticles = Words(publication.words["in-articles"])
    times = Words(publication.words["times-named"])
    articles = index.articles.map { article in
      let language = article.entry.language ?? publication.language
      let direction = Conventions(language: language).direction
      return Article(
        address: "../" + SitePaths.article(article.entry.slug),
        title: InlineText.markup(article.entry.title, in: direction),
        date: Self.date(article.entry.date, publication),
        attributes: language.prefix { $0 != "-" } == publication.language.prefix { $0 != "-" }
          ? "" : publication.attributes(language: language, direction: direction))
    }
  }

  private static func date(_ date: String?, _ publication: PublicationWords) -> String {
    guard let date = publication.date(date), let iso = date["iso"] as? String,
      let text = date["text"] as? String
    else { return "" }
    return "<time datetime=\"\(iso)\">\(text)</time>"
  }

  /// The day of the newest article that names somebody, ISO 8601.
  func date(_ entry: NameIndex.Entry) -> String? {
    index.articles[entry.places[0].article].entry.date
  }

  /// The slugs of all articles that name it.
  func slugs(_ entry: NameIndex.Entry) -> [String] {
    entry.places.map { index.articles[$0.article].entry.slug }
  }

  /// A name in its own language.
  func name(_ entry: NameIndex.Entry) -> String {
    let attributes = articles[entry.places[0].article].attributes
    let markup = InlineText.markup(entry.name, in: attributes.isEmpty ? direction : .rightToLeft)
    return attributes.isEmpty ? markup : "<span\(attributes)>\(markup)</span>"
  }

  /// The English name and the short form, where they are known; empty where they are not.
  func english(_ entry: NameIndex.Entry) -> String {
    var words = [entry.english, entry.acronym].compactMap { $0 }.filter { $0 != entry.name }
    if words.count == 2, words[0] == words[1] { words.removeLast() }
    guard !words.isEmpty else { return "" }
    var out = MarkupBuffer()
    out.append("<bdi dir=\"ltr\" lang=\"en\">")
    out.append(text: words[0])
    if words.count > 1 { out.append(text: " (" + words[1] + ")") }
    out.append("</bdi>")
    return out.string
  }

  /// What a person is, in the words of an article.
  func role(_ entry: NameIndex.Entry) -> String? {
    entry.role.map { InlineText.markup($0, in: direction) }
  }

  /// The articles that name somebody: headline, date, and the words around the name, as items of a list.
  func append(_ places: some Sequence<NameIndex.Entry.Place>, to out: inout MarkupBuffer) {
    for place in places {
      out.append("<li>")
      append(place, heading: true, to: &out)
      out.append("</li>\n")
    }
  }

  private func append(_ place: NameIndex.Entry.Place, heading: Bool, to out: inout MarkupBuffer) {
    let article = articles[place.article]
    let names = index.articles[place.article].names
    let mention = names.mentions[place.mention]
    out.append(heading ? "<h3" : "<p class=\"headline\"")
    out.append(markup: article.attributes.utf8)
    out.append("><a href=\"")
    out.append(markup: article.address.utf8)
    if let fragment = mention.fragment {
      out.append("#")
      out.append(markup: fragment.utf8)
    }
    out.append("\">")
    out.append(markup: article.title.utf8)
    out.append(heading ? "</a></h3>\n" : "</a></p>\n")
    if !article.date.isEmpty || mention.count > 1 {
      out.append("<p class=\"byline\">")
      out.append(markup: article.date.utf8)
      if mention.count > 1 {
        if !article.date.isEmpty { out.append(" ") }
        out.append("<span>")
        out.append(markup: filled(times, mention.count).utf8)
        out.append("</span>")
      }
      out.append("</p>\n")
    }
    out.append("<p class=\"snippet\"")
    out.append(markup: article.attributes.utf8)
    out.append(">")
    out.append(markup: names.snippets[mention.snippet])
    out.append("</p>\n")
  }

  /// A name in the list of its letter: a link to its page, or all there is to say of it.
  func append(listed entry: NameIndex.Entry, to out: inout MarkupBuffer) {
    let page = entry.pageName
    out.append("<li id=")
    out.append(attribute: page)
    out.append(">\n<p class=\"name\">")
    if entry.hasPage {
      out.append("<a href=")
      out.append(attribute: page + ".html")
      out.append(">")
      out.append(markup: name(entry).utf8)
      out.append("</a>")
    } else {
      out.append("<b>")
      out.append(markup: name(entry).utf8)
      out.append("</b>")
    }
    let english = english(entry)
    if !english.isEmpty {
      out.append(" ")
      out.append(markup: english.utf8)
    }
    if entry.hasPage {
      out.append(" <span class=\"count\">")
      out.append(markup: filled(inArticles, entry.places.count).utf8)
      out.append("</span>")
    }
    out.append("</p>\n")
    if let role = role(entry) {
      out.append("<p class=\"role\">")
      out.append(markup: role.utf8)
      out.append("</p>\n")
    }
    if !entry.hasPage { append(entry.places[0], heading: false, to: &out) }
    out.append("</li>\n")
  }

  /// Words with a number in them, as markup.
  private func filled(_ words: Words, _ number: Int) -> String {
    InlineText.markup(words.before + digits(number) + words.after, in: direction)
  }

  /// In how many articles a name stands.
  func count(_ entry: NameIndex.Entry) -> String { filled(inArticles, entry.places.count) }
}
