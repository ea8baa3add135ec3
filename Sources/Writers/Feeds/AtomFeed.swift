import Annotation
import Digest
import Manuscript
import XML
import Zip

/// The newest articles of a site for feed readers: Atom (RFC 4287).
struct AtomFeed {
  /// So many articles are told of.
  static let limit = 50

  /// Newest first.
  let entries: [SiteIndex.Entry]

  /// Renders the feed.
  func render(in context: WritingContext) -> Rendering {
    let publication = PublicationWords(context)
    let entries = entries.prefix(Self.limit)
    let updated = entries.map { Self.moment($0.date, context) }.max()
    var xml = XMLBuilder()
    xml.element(
      "feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", publication.language)]
    ) { xml in
      xml.element("id", text: context.identifier("html"))
      xml.element("title", text: publication.plain(context.publication))
      xml.element("updated", text: updated ?? Self.moment(nil, context))
      xml.element("generator", text: "Warraq")
      if let address = context.address {
        xml.empty(
          "link",
          [
            ("rel", "self"), ("type", "application/atom+xml"),
            ("href", address + "html/" + SitePaths.feed),
          ])
      }
      xml.empty(
        "link",
        [("rel", "alternate"), ("type", "text/html"), ("href", Self.page(SitePaths.home, context))])
      // RFC 4287, section 4.1.1: a feed has an author unless all its entries have.
      xml.element("author") { $0.element("name", text: publication.plain(context.publication)) }
      for entry in entries { Self.append(entry, publication, to: &xml) }
    }
    return Rendering(.bytes(xml.bytes))
  }

  private static func append(
    _ entry: SiteIndex.Entry, _ publication: PublicationWords, to xml: inout XMLBuilder
  ) {
    let context = publication.context
    let language = entry.language ?? publication.language
    let direction = Conventions(language: language).direction
    func plain(_ words: String) -> String { InlineText.plain(words, in: direction) }
    let isForeign = language != publication.language
    xml.element("entry", [("xml:lang", isForeign ? language : nil)]) { xml in
      xml.element("id", text: context.identifier("html/" + entry.slug))
      xml.element("title", text: plain(entry.title))
      if let date = entry.date { xml.element("published", text: date + "T00:00:00Z") }
      xml.element("updated", text: moment(entry.date, context))
      xml.empty(
        "link",
        [
          ("rel", "alternate"), ("type", "text/html"),
          ("href", page(SitePaths.article(entry.slug), context)),
        ])
      for author in entry.authors where !author.allSatisfy(\.isWhitespace) {
        xml.element("author") { $0.element("name", text: plain(author)) }
      }
      for category in [entry.section].compactMap({ $0 }) + entry.subjects {
        xml.empty("category", [("term", category), ("label", plain(category))])
      }
      if !entry.summary.isEmpty { xml.element("summary", text: plain(entry.summary)) }
      if let rights = entry.rights { xml.element("rights", text: plain(rights)) }
    }
  }

  /// A page's address; relative to the feed (section 2) when the site's is not known.
  private static func page(_ path: String, _ context: WritingContext) -> String {
    context.address.map { $0 + "html/" + path } ?? path
  }

  /// The beginning of a day, or the time stamp of the outputs.
  private static func moment(_ date: String?, _ context: WritingContext) -> String {
    if let date, CalendarDay(date) != nil { return date + "T00:00:00Z" }
    return UTCTime(secondsSince1970: context.timestamp).description
  }
}
