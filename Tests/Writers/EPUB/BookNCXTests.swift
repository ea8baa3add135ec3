import Foundation
import Testing
import XML
import Zip

@testable import Writers

/// The contents in the form of EPUB 2 say what the navigation document says.
@Suite struct BookNCXTests {
  private func book(_ markdown: String) throws -> ZipReader {
    var context = try BookSample.context()
    context.books.hasNCX = true
    let rendering = try EPUBWriter().write(BookSample.edition(markdown), in: context)
    try BookSample.keep(rendering, as: "ncx.epub")
    return try BookSample.open(rendering)
  }

  @Test func thereIsNoneUnlessAsked() throws {
    let rendering = try EPUBWriter().write(
      BookSample.edition(BookSample.rich), in: BookSample.context())
    let book = try BookSample.open(rendering)
    #expect(!book.entries.contains { $0.name.hasSuffix(".ncx") })
    #expect(try !BookSample.text("OEBPS/package.opf", in: book).contains("toc="))
  }

  @Test func itLeadsWhereTheContentsLead() throws {
    // Deeper than an NCX goes: what stands below is listed all the same.
    let deep = "\n\n## قسم\n\n### باب\n\n#### فصل\n\n##### فقرة\n\n###### بند\n\n## آخر\n\nنص.\n"
    let book = try book(BookSample.rich + deep)
    let ncx = Addresses()
    try XMLParser.parse(#require(try book.contents(of: "OEBPS/toc.ncx")), handler: ncx)
    let navigation = DocumentCollector()
    try XMLParser.parse(#require(try book.contents(of: "OEBPS/nav.xhtml")), handler: navigation)
    let chapters = navigation.addresses.filter { $0.hasPrefix("chapter-") }
    #expect(ncx.sources.count > 8)
    // The last address of the navigation document is the landmark of the text.
    #expect(ncx.sources == Array(chapters.dropLast()))
    let package = try BookSample.text("OEBPS/package.opf", in: book)
    #expect(package.contains("<spine toc=\"ncx\" page-progression-direction=\"rtl\">"))
    #expect(
      package.contains(
        "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>"))
    let text = try BookSample.text("OEBPS/toc.ncx", in: book)
    #expect(text.contains("xml:lang=\"ar-MA\" dir=\"rtl\""))
    let identifier = try #require(
      package.split(separator: "<dc:identifier id=\"identifier\">").last?.split(separator: "<")
        .first)
    #expect(text.contains("<meta name=\"dtb:uid\" content=\"\(identifier)\"/>"))
  }

  private final class Addresses: XMLHandler {
    var sources: [String] = []

    func start(element: String, namespace: String?, attributes: [XMLAttribute]) {
      guard element == "content" else { return }
      sources += attributes.filter { $0.name == "src" }.map(\.value)
    }
  }
}
