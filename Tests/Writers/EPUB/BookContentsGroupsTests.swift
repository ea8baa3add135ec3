import Foundation
import Testing
import XML
import Zip

@testable import Writers

/// The contents of a book of many articles are held together by what their neighbours share.
@Suite struct BookContentsGroupsTests {
  private func contents(_ count: Int, _ metadata: (Int) -> String) throws -> String {
    let articles = try (0..<count).map { number in
      Digest.Article(
        slug: "article-\(number)",
        edition: try BookSample.edition(
          "---\ntitle: مقال \(number)\n\(metadata(number))---\n\nنص.\n")
      ) { _ in nil }
    }
    var context = try BookSample.context(slug: "digest")
    context.books.hasNCX = true
    let rendering = EPUBDigestWriter().write(
      Digest(title: "مختارات", subtitle: nil, hasSummaries: false, articles: articles),
      in: context)
    // A group leads nowhere, and every point of an NCX must.
    let ncx = try BookSample.text("OEBPS/toc.ncx", in: BookSample.open(rendering))
    #expect(ncx.components(separatedBy: "<navPoint ").count == count + 1)
    try BookSample.keep(rendering, as: "many.epub")
    let text = try BookSample.text("OEBPS/nav.xhtml", in: BookSample.open(rendering))
    #expect(text.components(separatedBy: "<a href=\"chapter-").count > count)
    return text
  }

  private func groups(_ text: String) -> [String] {
    text.components(separatedBy: "<li><span>").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
  }

  @Test func aFewArticlesAreAList() throws {
    #expect(try groups(contents(60) { "section: باب \($0 / 30)\n" }).isEmpty)
  }

  @Test func sectionsComeFirst() throws {
    let text = try contents(61) { "section: باب \($0 / 31)\ndate: 2021-0\(1 + $0 / 31)-01\n" }
    #expect(groups(text) == ["باب 0", "باب 1"])
  }

  @Test func monthsComeNext() throws {
    let text = try contents(61) { "date: 2021-0\(1 + $0 / 31)-15\n" }
    #expect(groups(text) == ["يناير 2021", "فبراير 2021"])
  }

  @Test func numbersHoldWhatNothingElseHolds() throws {
    let text = try contents(61) { "section: باب \($0 % 7)\n" }
    #expect(groups(text).count == 2)
    #expect(groups(text).first?.contains("50") == true)
    #expect(groups(text).last?.contains("61") == true)
  }
}
