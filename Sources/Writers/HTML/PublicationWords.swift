import Annotation
import Manuscript

/// What every template is told of the publication around it.
struct PublicationWords {
  let context: WritingContext
  let conventions: Conventions
  let dates: DateText
  let words: [String: String]

  /// Takes the publication's own language unless a sheet has one of its own.
  init(_ context: WritingContext, language: String? = nil) {
    let language = language ?? context.language
    self.context = context
    conventions = Conventions(language: language)
    dates = DateText(conventions, strings: context.theme.strings)
    words = context.theme.strings.all(language: language)
  }

  /// The language of the interface.
  var language: String { conventions.language }

  /// The values that all templates share.
  var values: [String: Any] {
    [
      "lang": language, "dir": conventions.direction.rawValue, "digits": conventions.digitsClass,
      "locale": Self.locale(language), "words": words,
      "publication": markup(context.publication), "publicationText": plain(context.publication),
    ]
  }

  /// The values that a page of a site has beside these: what it is called, and where it leads.
  ///
  /// - Parameter path: The page's own path in the site.
  /// - Returns: All values of such a page.
  func values(ofPage path: String) -> [String: Any] {
    var values = values
    values["canonical"] = address("html/" + path)
    let root = SitePaths.root(from: path)
    values["root"] = root
    guard let site = context.site else { return values }
    values["home"] = root + SitePaths.home
    values["feed"] = root + SitePaths.feed
    if site.hasCatalog { values["catalog"] = root + SitePaths.catalog }
    var links = [(SitePaths.home, "home")]
    if site.hasArchive { links.append((SitePaths.archive, "archive")) }
    links += [(SitePaths.entities, "entities"), (SitePaths.search, "search")]
    var out = MarkupBuffer()
    for (target, word) in links {
      out.append("<li><a href=")
      out.append(attribute: root + target)
      if target == path { out.append(" aria-current=\"page\"") }
      out.append(">")
      out.append(text: words[word] ?? word)
      out.append("</a></li>\n")
    }
    values["siteLinks"] = out.string
    return values
  }

  /// A number in the words of a key, as markup.
  func count(_ key: String, _ number: Int) -> String {
    markup(context.theme.strings(key, language: language, [conventions.plain(number)]))
  }

  /// Words as markup for a place in the interface's direction.
  func markup(_ string: String) -> String {
    InlineText.markup(string, in: conventions.direction)
  }

  /// Words of some language as markup for a place in the interface's direction; nil for the interface's language.
  func markup(_ string: String, language: String?) -> String {
    let language = language ?? self.language
    let direction = Conventions(language: language).direction
    guard direction != conventions.direction else { return markup(string) }
    let attributes = attributes(language: language, direction: direction)
    return "<bdi\(attributes)>\(InlineText.markup(string, in: direction))</bdi>"
  }

  /// Words without markup for a place in the interface's direction.
  func plain(_ string: String) -> String { InlineText.plain(string, in: conventions.direction) }

  /// A day of metadata as a template shows it; nil when it is none.
  func date(_ iso: String?) -> [String: Any]? {
    guard let iso, let day = CalendarDay(iso) else { return nil }
    return ["iso": day.description, "text": markup(dates.day(day))]
  }

  /// ` lang="…" dir="…"` for an element whose language is not the interface's; empty when it is.
  func attributes(language: String, direction: DirectionLayer.Direction) -> String {
    guard language != self.language || direction != conventions.direction else { return "" }
    var out = MarkupBuffer()
    out.append(" lang=")
    out.append(attribute: language)
    out.append(" dir=")
    out.append(attribute: direction.rawValue)
    return out.string
  }

  /// The other outputs of a document.
  func alternates(
    _ alternates: [WritingContext.Alternate], documentLanguage: String
  ) -> [[String: Any]] {
    alternates.map { alternate in
      let label = context.theme.strings("writer-" + alternate.writer, language: language)
      let ending = alternate.href.split(separator: ".").last.map(String.init) ?? ""
      return [
        "href": alternate.href, "label": plain(label), "labelMarkup": markup(label),
        "type": Self.mediaTypes[ending] ?? "application/octet-stream",
        "hreflang": alternate.writer.hasSuffix(".en") ? "en" : documentLanguage,
      ]
    }
  }

  /// A language and its country as Open Graph writes them, `ar_MA`; without the country where it is none.
  static func locale(_ language: String) -> String {
    let parts = language.split(whereSeparator: { $0 == "-" || $0 == "_" })
    let country = parts.dropFirst().first { $0.utf8.count == 2 }
    return ([parts.first?.lowercased(), country?.uppercased()].compactMap { $0 })
      .joined(separator: "_")
  }

  /// A style sheet of the theme as a `data:` address (RFC 2397), so that a page can be sent by itself.
  func embedded(_ sheet: String) -> String {
    let bytes = context.theme.asset(sheet) ?? []
    return "data:text/css;charset=utf-8;base64," + Base64.encode(bytes)
  }

  /// The address of an output, when the publication has one.
  func address(_ path: String) -> String? { context.address.map { $0 + path } }

  private static let mediaTypes = [
    "html": "text/html", "epub": "application/epub+zip", "txt": "text/plain",
    "json": "application/json",
  ]

  /// Renders a template; a finding when the theme has none of that name.
  func render(_ template: String, _ values: [String: Any]) -> Rendering {
    guard
      let page = context.theme.templates.render(
        TemplateValues(values: values), withTemplate: template)
    else {
      return Rendering(.text(""), diagnostics: diagnostics(ofTemplate: template))
    }
    return Rendering(.text(page))
  }

  /// What is wrong with a template: that the theme does not have it.
  func diagnostics(ofTemplate template: String) -> [Diagnostic] {
    if context.theme.templates.getTemplate(named: template) != nil { return [] }
    return [
      Diagnostic(
        .invalidTemplate, context.theme.name + "/" + template + ".mustache", "it is not there")
    ]
  }
}
