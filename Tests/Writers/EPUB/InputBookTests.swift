import Annotation
import Foundation
import Normalization
import Readers
import Testing
import Writers
import XML
import Zip

/// The documents of the repository, each as a book and all in one.
@Suite struct InputBookTests {
  private static let folder = BookSample.root.appending(path: "Input")

  private static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? [])
    .filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.sorted()

  private static func edition(_ name: String) throws -> Edition {
    let reader = try #require(ReaderRegistry.standard.reader(forPath: name))
    let bytes = try Array(Data(contentsOf: folder.appending(path: name)))
    let (manuscript, edits) = Normalizer().normalize(
      try reader.read(Input(path: name, bytes: bytes)))
    return AnnotationPipeline().annotate(manuscript, edits: edits)
  }

  private static let image: @Sendable (String) -> [UInt8]? = { path in
    (try? Data(contentsOf: folder.appending(path: path))).map { Array($0) }
  }

  private func check(_ rendering: Rendering) throws {
    #expect(rendering.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    let book = try BookSample.open(rendering)
    for entry in book.entries {
      let bytes = try book.contents(of: entry)
      if [".xhtml", ".opf", ".xml"].contains(where: entry.name.hasSuffix) {
        #expect(throws: Never.self, "\(entry.name)") { try XMLParser.check(bytes) }
      }
    }
  }

  @Test(arguments: names) func everyDocumentMakesASoundBook(name: String) throws {
    let slug = String(name.prefix { $0 != "." })
    let rendering = try EPUBWriter().write(
      Self.edition(name), in: BookSample.context(slug: slug, image: Self.image))
    try check(rendering)
    try BookSample.keep(rendering, as: slug + ".epub")
  }

  @Test func allDocumentsMakeASoundDigest() throws {
    try #require(Self.names.count >= 10)
    let articles = try Self.names.map {
      Digest.Article(
        slug: String($0.prefix { $0 != "." }), edition: try Self.edition($0), image: Self.image)
    }
    let rendering = try EPUBDigestWriter().write(
      Digest(title: "كل ما نُشر", subtitle: nil, hasSummaries: true, articles: articles),
      in: BookSample.context(slug: "all"))
    try check(rendering)
    try BookSample.keep(rendering, as: "all.epub")
  }
}
