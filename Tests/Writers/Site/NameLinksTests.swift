import Annotation
import TestSupport
import Testing

@testable import Writers

@Suite struct NameLinksTests {
  private func links(_ texts: [String]) throws -> NameLinks {
    let articles = try texts.enumerated().map { number, text in
      var edition = try Edition.of(text)
      let start = text.range(of: "الرباط").map {
        text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
      }
      edition.entities =
        start.map {
          [Entity(range: $0..<$0 + 12, kind: .place, name: "الرباط", english: "Rabat", by: "test")]
        } ?? []
      return Site.Article(
        entry: SiteIndex.Entry(edition, slug: "a\(number)"),
        names: ArticleNames(edition, slug: "a\(number)"))
    }
    return NameLinks(NameIndex(articles), PublicationWords(try Sample.context()))
  }

  private func filled(_ links: NameLinks, _ page: String, _ article: Int) -> String {
    String(decoding: links.filled(Array(page.utf8), article: article), as: UTF8.self)
  }

  @Test func leadsToThePageOfWhomSeveralArticlesName() throws {
    let links = try links(["زار الرباط أمس.", "عاد من الرباط.", "بلا أسماء."])
    let page = filled(links, "<p>نص</p><!--names--><hr/>", 1)
    #expect(page.contains("<a href=\"entities/place-rabat.html\">الرباط</a>"))
    #expect(page.hasPrefix("<p>نص</p><nav ") && page.hasSuffix("</nav>\n<hr/>"))
    #expect(WellFormedness.fault(in: "<div>" + page + "</div>") == nil)
  }

  @Test func leavesNothingWhereNobodyHasAPage() throws {
    let links = try links(["زار الرباط أمس.", "بلا أسماء."])
    for article in 0...2 {
      #expect(filled(links, "<p>نص</p><!--names--><hr/>", article) == "<p>نص</p><hr/>")
    }
  }

  @Test(arguments: ["", "<", "<!--names--", "نص", "<p>بلا مكان</p>"])
  func leavesAPageWithoutAPlaceForThemAsItIs(page: String) throws {
    #expect(try filled(links(["زار الرباط.", "عاد من الرباط."]), page, 0) == page)
  }
}
