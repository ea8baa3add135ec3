import XML

/// The list of a site's pages for search engines: sitemaps.org, version 0.9.
struct SiteMap {
  /// The protocol allows 50,000 addresses in a file.
  private static let limit = 50_000
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private let pages: [(path: String, date: String?)]
  private let address: String

  /// - Parameters:
  ///   - pages: The paths of the pages, and the day of what is newest on each.
  ///   - address: Where the folder of the site is reachable, with a slash at its end.
  init(_ pages: [(path: String, date: String?)], address: String) {
    self.pages = pages.filter { $0.path.hasSuffix(".html") }
    self.address = address
  }

  /// `sitemap.xml`; of a site that is too large for one, a list of several.
  var files: [Site.Page] {
    guard pages.count > Self.limit else {
      return [file(SitePaths.sitemap, Self.pages(pages[...], address))]
    }
    let parts = stride(from: 0, to: pages.count, by: Self.limit).enumerated().map { number, start in
      file(
        "sitemap-\(number + 1).xml",
        Self.pages(pages[start..<min(start + Self.limit, pages.count)], address))
    }
    var xml = XMLBuilder()
    xml.element("sitemapindex", [("xmlns", Self.namespace)]) { xml in
      for part in parts {
        xml.element("sitemap") { $0.element("loc", text: address + part.path) }
      }
    }
    return [file(SitePaths.sitemap, xml.bytes)] + parts
  }

  private func file(_ path: String, _ bytes: [UInt8]) -> Site.Page {
    Site.Page(path: path) { Rendering(.bytes(bytes)) }
  }

  private static func pages(
    _ pages: ArraySlice<(path: String, date: String?)>, _ address: String
  ) -> [UInt8] {
    var xml = XMLBuilder()
    xml.element("urlset", [("xmlns", namespace)]) { xml in
      for page in pages {
        xml.element("url") { xml in
          xml.element("loc", text: address + page.path)
          if let date = page.date { xml.element("lastmod", text: date) }
        }
      }
    }
    return xml.bytes
  }
}
