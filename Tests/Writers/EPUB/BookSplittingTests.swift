import Annotation
import Foundation
import Manuscript
import TestSupport
import Testing
import XML
import Zip

@testable import Writers

/// A long article stands in several documents, and nothing of it is lost between them.
@Suite struct BookSplittingTests {
  /// An article of sections with notes, tables, and links from each section to others.
  private static func article(seed: Int, sections: Int) -> String {
    var random = TestSupport.SeededGenerator(seed: seed)
    var parts = ["# مقال طويل"]
    var notes: [String] = []
    for number in 1...sections {
      parts.append(String(repeating: "#", count: random.number(2...4)) + " باب \(number)")
      for _ in 0..<random.number(0...4) {
        let words = Array(repeating: "كلمة", count: random.number(1...40)).joined(separator: " ")
        let target = random.number(1...sections)
        var paragraph = "\(words) [انظر](#باب-\(target)) و href=\"#a\" id=\"b\"."
        if random.chance(40) {
          notes.append("[^\(notes.count)]: حاشية \(notes.count) [انظر](#باب-\(target)).")
          paragraph += "[^\(notes.count - 1)]"
        }
        if !notes.isEmpty, random.chance(20) { paragraph += "[^\(random.below(notes.count))]" }
        parts.append(random.chance(20) ? "> " + paragraph : paragraph)
      }
    }
    return (parts + notes).joined(separator: "\n\n") + "\n"
  }

  private func markup(_ edition: Edition, bound: Int?) throws -> BodyMarkup {
    let strings = try BookSample.context().theme.strings
    var options = BodyMarkup.Options(
      profile: .book, words: BodyMarkup.Words(strings, language: "ar-MA"))
    options.idPrefix = "a1-"
    options.partBound = bound
    return BodyMarkup(edition, options: options)
  }

  @Test(arguments: 0..<40)
  func partsAreTheWholeAndEveryLinkHasItsTarget(seed: Int) throws {
    let edition = try BookSample.edition(Self.article(seed: seed, sections: 4 + seed % 12))
    let whole = try markup(edition, bound: nil)
    #expect(whole.parts.count == 1)
    for bound in [400, 2_000, 9_000, 1 << 20] {
      let parted = try markup(edition, bound: bound)
      #expect(parted.parts.flatMap(\.body) == whole.body)
      #expect(parted.headings == whole.headings)
      #expect(parted.title == whole.title)
      if bound == 1 << 20 { #expect(parted.parts == whole.parts) }
      // Every note stands somewhere, once.
      let notes = Self.identifiers(Array(parted.parts.map(\.notes).joined()), containing: "-n")
      #expect(
        notes.filter { !$0.contains("notes") }.sorted()
          == Self.identifiers(whole.notes, containing: "-n").filter { !$0.contains("notes") }
          .sorted())

      let pieces = BodyPieces(parted) { "piece-\($0).xhtml" }
      #expect(pieces.pieces.count == parted.parts.count)
      var places: Set<String> = []
      for (index, piece) in pieces.pieces.enumerated() {
        for id in try Self.collect(piece).ids {
          #expect(places.insert("piece-\(index).xhtml#\(id)").inserted, "\(id) stands twice")
        }
      }
      for (index, piece) in pieces.pieces.enumerated() {
        for address in try Self.collect(piece).addresses {
          let target = address.hasPrefix("#") ? "piece-\(index).xhtml" + address : address
          #expect(places.contains(target), "\(bound): no \(target)")
          #expect(
            address.hasPrefix("#") || !address.hasPrefix("piece-\(index).xhtml"),
            "a link inside a document names no document: \(address)")
        }
      }
      for heading in parted.headings {
        #expect(places.contains("piece-\(pieces.place(of: heading.id)).xhtml#\(heading.id)"))
      }
    }
  }

  @Test func aPartIsLongerThanItsBoundOnlyForASingleBlock() {
    let boundaries = [0, 100, 900, 950, 1_000, 5_000, 5_100].map {
      BodyCutter.Boundary(offset: $0, level: nil)
    }
    #expect(BodyCutter(boundaries, end: 5_200).cuts(bound: 1_000) == [1_000, 5_000])
    #expect(BodyCutter(boundaries, end: 1_000).cuts(bound: 1_000).isEmpty)
    #expect(BodyCutter([], end: 9_000).cuts(bound: 1_000).isEmpty)
  }

  @Test func aSectionIsWhereAPartBegins() {
    func cuts(_ levels: [Int?]) -> [Int] {
      let boundaries = levels.enumerated().map {
        BodyCutter.Boundary(offset: $0.offset * 100, level: $0.element)
      }
      return BodyCutter(boundaries, end: levels.count * 100).cuts(bound: 1_000)
    }
    let plain = [Int?](repeating: nil, count: 12)
    #expect(cuts(plain) == [1_000])
    var headed = plain
    headed[7] = 3
    #expect(cuts(headed) == [700])
    headed[6] = 2
    #expect(cuts(headed) == [600])
    headed[9] = 2
    #expect(cuts(headed) == [900])
  }

  @Test func aBookLeadsToEveryDocumentOfALongArticle() throws {
    let line = "نص طويل عن الورق والحبر يعود إلى [الفصل الأول](#فصل-1) ثم يمضي في سبيله."
    let chapters = (1...30).map { number in
      "## فصل \(number)\n\nأول الفصل.[^1]\n\n"
        + Array(repeating: line, count: number == 1 ? 2 : 62).joined(separator: "\n\n")
    }
    let edition = try BookSample.edition(
      "---\ntitle: كتاب\nsource: الأرشيف\n---\n\n" + chapters.joined(separator: "\n\n")
        + "\n\n[^1]: حاشية.\n")
    let context = try BookSample.context()
    let rendering = EPUBDigestWriter().write(
      Digest(
        title: "كتاب", subtitle: nil, hasSummaries: true,
        articles: [Digest.Article(slug: "long", edition: edition) { _ in nil }]), in: context)
    #expect(rendering.diagnostics.isEmpty)
    let book = try BookSample.open(rendering)
    try BookSample.keep(rendering, as: "long.epub")
    let package = PackageCollector()
    try XMLParser.parse(#require(try book.contents(of: "OEBPS/package.opf")), handler: package)
    let names = package.spine.filter { $0.hasPrefix("chapter-1") }
    #expect(names.count > 1)
    #expect(names == ["chapter-1"] + (2...names.count).map { "chapter-1-\($0)" })
    var documents: [String: DocumentCollector] = [:]
    for name in names.map({ $0 + ".xhtml" }) + ["nav.xhtml"] {
      let bytes = try #require(try book.contents(of: "OEBPS/" + name))
      #expect(bytes.count < BookChapterMaker.bound + 60_000)
      let collector = DocumentCollector()
      try XMLParser.parse(bytes, handler: collector)
      documents[name] = collector
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.components(separatedBy: "<h1").count == 2)
      #expect(text.contains("المصدر: الأرشيف") == (name == names.last.map { $0 + ".xhtml" }))
    }
    for (name, document) in documents {
      for address in document.addresses where address.contains("#") {
        let parts = address.split(separator: "#", omittingEmptySubsequences: false)
        let target = parts[0].isEmpty ? name : String(parts[0])
        #expect(documents[target]?.ids.contains(String(parts[1])) == true, "\(address)")
      }
    }
    let listed = Set(
      documents["nav.xhtml"]?.addresses.compactMap {
        $0.split(separator: "#").first.map(String.init)
      }
        ?? [])
    for name in names { #expect(listed.contains(name + ".xhtml")) }
  }

  private static func collect(_ body: [UInt8]) throws -> DocumentCollector {
    let collector = DocumentCollector()
    try XMLParser.parse(
      Array("<div xmlns:epub=\"http://www.idpf.org/2007/ops\">".utf8) + body
        + Array("</div>".utf8), handler: collector)
    return collector
  }

  private static func identifiers(_ body: [UInt8], containing part: String) -> [String] {
    ((try? collect(body))?.ids ?? []).filter { $0.contains(part) }
  }
}
