import Publishing
import TestSupport
import Testing

/// The pages around the articles, as a run makes them.
@Suite struct SiteRunTests {
  private func site(
    _ changes: [String: String?] = [:], publication: String = ""
  ) async -> (files: MemoryFileSystem, report: RunReport) {
    let file = SmallPublication.file + "\n" + publication
    let files = SmallPublication.world(changes.merging(["warraq.yml": file]) { old, _ in old })
    return (files, await SmallPublication.run(files).publish("warraq.yml"))
  }

  private static let articles: [String: String?] = [
    "Input/first.txt": """
    ---
    title: افتتاح ميناء الرباط
    date: 2024-02-01
    section: اقتصاد
    ---
    # عنوان فرعي

    افتتح وزير الخارجية المغربي ناصر بوريطة ميناء الرباط أمس.

    وقال بوريطة: "هذا يوم مشهود".
    """,
    "Input/second.md": """
    ---
    title: لقاء في القاهرة
    date: 2024-01-15
    section: سياسة
    ---
    التقى ناصر بوريطة نظيره المصري في القاهرة.

    - وصل من الرباط
    - وعاد إلى المغرب

    | المدينة | العدد |
    | --- | --- |
    | فاس | 3 |
    """,
  ]

  @Test func everyLinkLeadsToAPlaceThatIsThere() async throws {
    let (files, report) = await site(Self.articles)
    #expect(report.status == .clean)
    let output = files.contents(of: "Output").files
    var fragments = 0
    for (path, bytes) in output where path.hasPrefix("html/") && path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      for part in page.split(separator: "href=\"").dropFirst() {
        let link = part.prefix { $0 != "\"" }
        guard !link.hasPrefix("http"), !link.hasPrefix("#") else { continue }
        let target = String(link.prefix { $0 != "#" && $0 != "?" })
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let place = Self.normalized(folder + "/" + target)
        let there = try #require(output[place], "\(path): \(link)")
        guard let fragment = link.split(separator: "#").dropFirst().first else { continue }
        fragments += 1
        #expect(
          String(decoding: there, as: UTF8.self).contains(" id=\"\(fragment)\""),
          "\(path): \(link)")
      }
    }
    #expect(fragments > 8)
    let own = files.text("Output/html/entities/person-na9r-bwry6h.html") ?? ""
    #expect(own.contains("../first.html#p") && own.contains("../second.html#p"))
    #expect(own.contains("Nasser Bourita"))
  }

  private static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  @Test func listsItsPagesWhenItsAddressIsKnown() async {
    let (without, _) = await site(Self.articles)
    #expect(without.text("Output/html/sitemap.xml") == nil)
    let (with, _) = await site(Self.articles, publication: "address: https://warraq.example/a/\n")
    let map = with.text("Output/html/sitemap.xml") ?? ""
    let pages = with.contents(of: "Output").paths.filter {
      $0.hasPrefix("html/") && $0.hasSuffix(".html")
    }
    for page in pages { #expect(map.contains("<loc>https://warraq.example/a/\(page)</loc>")) }
    #expect(map.split(separator: "<loc>").count - 1 == pages.count)
  }

  @Test func offersBooksWithoutASiteAndASiteWithoutBooks() async {
    let file = "name: س\nlanguage: ar-MA\nformats: "
    let (books, _) = await site(["warraq.yml": file + "epub\n"])
    #expect(books.contents(of: "Output").paths.filter { $0.hasSuffix(".xml") } == ["epub/opds.xml"])
    #expect(books.text("Output/epub/opds.xml")?.contains("../html/") == false)
    let (pages, _) = await site(["warraq.yml": file + "html\n"])
    #expect(pages.contents(of: "Output").paths.filter { $0.hasSuffix(".xml") } == ["html/feed.xml"])
    #expect(pages.text("Output/html/index.html")?.contains("opds.xml") == false)
  }

  @Test(arguments: ["index", "search", "archive", "entities"])
  func leavesTheNamesOfItsOwnPagesToThem(name: String) async {
    let (_, report) = await site(["Input/\(name).txt": "عنوان\n\nنص قصير هنا.\n"])
    #expect(SmallPublication.codes(report).contains("same-slug"))
    #expect(!report.isWritten)
  }

  @Test func dependsOnNoClockAndNoNumberOfJobs() async {
    var outputs: [Snapshot] = []
    for jobs in [1, 2, 8] {
      let files = SmallPublication.world(Self.articles)
      _ = await SmallPublication.run(files, cores: jobs)
        .publish("warraq.yml", options: RunOptions(jobs: jobs))
      outputs.append(files.contents(of: "Output"))
    }
    #expect(outputs.dropFirst().allSatisfy { $0 == outputs[0] })
  }

  @Test func readsNoFactsThatNobodyLooksAt() async {
    let file = "name: س\nlanguage: ar-MA\nformats: "
    let (alone, _) = await site(Self.articles.merging(["warraq.yml": file + "html\n"]) { $1 })
    let (both, _) = await site(
      Self.articles.merging(["warraq.yml": file + "[html, facts.json]\n"]) { $1 })
    let facts = both.text("Output/facts/second.json") ?? ""
    #expect(facts.contains("\"id\":\"f1\""))
    // The page is the same but for the link to the facts.
    func page(_ files: MemoryFileSystem) -> [Substring] {
      (files.text("Output/html/entities/person-na9r-bwry6h.html") ?? "").split(separator: "\n")
    }
    #expect(!page(alone).isEmpty && page(alone) == page(both))
  }
}
