import Annotation

/// What leads from an article to the pages of those whom it names.
///
/// Who has a page is known only when every article has been read: until then a mark keeps the place.
public struct NameLinks: Sendable {
  /// What stands in a page until then; words of an article cannot, since they are escaped.
  static let mark = "<!--names-->"

  private let markup: NameMarkup
  private let words: [String: String]
  /// For each article whom it names that has a page, in the order of the index.
  private let entries: [[NameIndex.Entry]]

  init(_ index: NameIndex, _ publication: PublicationWords) {
    markup = NameMarkup(index, publication)
    words = publication.words
    var entries = [[NameIndex.Entry]](repeating: [], count: index.articles.count)
    for kind in NameIndex.kinds {
      for entry in index.entries[kind] ?? [] where entry.hasPage {
        for place in entry.places { entries[place.article].append(entry) }
      }
    }
    self.entries = entries
  }

  /// The page of an article with the links in their place.
  ///
  /// - Parameters:
  ///   - page: The page as its writer made it.
  ///   - article: The article's place in the site, newest first, from 0.
  /// - Returns: The page.
  public func filled(_ page: [UInt8], article: Int) -> [UInt8] {
    let mark = Array(Self.mark.utf8)
    // Themes have it behind the text, so that the search from the end is short.
    var start = page.count - mark.count
    while start >= 0, page[start] != mark[0] || !page[start...].starts(with: mark) { start -= 1 }
    guard start >= 0 else { return page }
    var out = MarkupBuffer(capacity: page.count + 1 << 12)
    out.append(markup: page[..<start])
    append(article, to: &out)
    out.append(markup: page[(start + mark.count)...])
    return out.bytes
  }

  private func append(_ article: Int, to out: inout MarkupBuffer) {
    guard entries.indices.contains(article), !entries[article].isEmpty else { return }
    out.append("<nav class=\"named\" aria-labelledby=\"named\">\n<h2 id=\"named\">")
    out.append(text: words["names-here"] ?? "")
    out.append("</h2>\n<dl>\n")
    for kind in NameIndex.kinds {
      let named = entries[article].filter { $0.identity.kind == kind }
      guard !named.isEmpty else { continue }
      out.append("<div><dt>")
      out.append(text: words["names-" + kind.rawValue] ?? "")
      out.append("</dt>\n")
      for entry in named {
        out.append("<dd><a href=")
        out.append(attribute: NamePages.folder + entry.pageName + ".html")
        out.append(">")
        out.append(markup: markup.name(entry).utf8)
        out.append("</a></dd>\n")
      }
      out.append("</div>\n")
    }
    out.append("</dl>\n</nav>\n")
  }
}
