import Foundation
import Manuscript
import Testing
import Typesetting
import Zip

@testable import Writers

/// A book carries a font along when its publication says so.
@Suite struct BookFontTests {
  private static let text = "---\ntitle: ورق\n---\n\nنصٌّ عن الورق والحبر، و«الخط».\n"

  private func rendering(_ font: BookFont?, _ markdown: String = text) throws -> Rendering {
    var context = try BookSample.context()
    context.books.font = font
    return try EPUBWriter().write(BookSample.edition(markdown), in: context)
  }

  @Test func noBookCarriesAFontUnlessAsked() throws {
    let book = try BookSample.open(rendering(nil))
    #expect(!book.entries.contains { $0.name.contains("fonts/") })
    #expect(try !BookSample.text("OEBPS/book.css", in: book).contains("@font-face"))
  }

  @Test func theFontIsCutToTheLettersOfTheBookAndItsLicenceGoesAlong() throws {
    let font = try #require(try BookSample.context().theme.bookFont)
    let rendering = try rendering(font)
    try BookSample.keep(rendering, as: "font.epub")
    #expect(rendering.diagnostics.isEmpty)
    let book = try BookSample.open(rendering)
    let bytes = try #require(try book.contents(of: "OEBPS/fonts/book.ttf"))
    #expect(bytes.count * 3 < font.bytes.count)
    let cut = try #require(Font(bytes))
    for scalar in "نصٌّ عن الورق والحبر، و«الخط».".unicodeScalars where scalar != " " {
      #expect(cut.has(scalar), "\(scalar)")
    }
    #expect(!cut.has("ڭ"))
    #expect(try book.contents(of: "OEBPS/fonts/licence.txt") == font.licence)
    let style = try BookSample.text("OEBPS/book.css", in: book)
    #expect(style.contains("src: url(\"fonts/book.ttf\");"))
    let package = try BookSample.text("OEBPS/package.opf", in: book)
    #expect(package.contains("<item id=\"font\" href=\"fonts/book.ttf\" media-type=\"font/ttf\"/>"))
    #expect(
      package.contains(
        "<link refines=\"#font\" rel=\"dcterms:license\" href=\"fonts/licence.txt\""))
  }

  @Test func theSameBookHasTheSameFont() throws {
    let font = try BookSample.context().theme.bookFont
    #expect(try rendering(font).artifact == rendering(font).artifact)
  }

  @Test func aFontThatCannotBeCutIsAFinding() throws {
    let font = BookFont(path: "broken.ttf", bytes: Array("no font".utf8), licence: nil)
    #expect(try rendering(font).diagnostics.map(\.rule) == [.unusableBookFont])
  }
}
