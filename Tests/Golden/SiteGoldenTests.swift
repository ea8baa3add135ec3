import Foundation
import Publishing
import TestSupport
import Testing

/// A small site: the pages around its articles, and what machines are told of them.
@Suite struct SiteGoldenTests {
  private static let files = GoldenFiles(
    folder: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path)

  /// The pages that a reviewer reads.
  private static let pages = [
    "html/index.html", "html/entities.html", "html/entities/people.html",
    "html/entities/person-na9r-bwry6h.html", "html/sections/aqt9ad.html", "html/first.html",
    "html/feed.xml", "html/sitemap.xml", "epub/opds.xml",
  ]

  @Test func aSiteIsAsAReviewerHasRead() async throws {
    let world = MemoryFileSystem([
      "warraq.yml": """
      name: نشرة الاختبار
      language: ar-MA
      address: https://warraq.example/
      timestamp: 2024-03-01
      formats: [html, epub]
      """,
      "Input/first.md": """
      ---
      title: افتتاح ميناء الرباط بـ 3 أرصفة
      date: 2024-02-01
      section: اقتصاد
      authors: [محمد العلوي]
      subjects: [الموانئ]
      ---
      افتتح وزير الخارجية المغربي ناصر بوريطة ميناء الرباط أمس، وحضرت شركة OCP Group الحفل.

      وقال بوريطة: «هذا يوم مشهود».
      """,
      "Input/second.md": """
      ---
      title: لقاء في القاهرة
      date: 2023-01-15
      section: سياسة
      ---
      التقى ناصر بوريطة نظيره المصري في القاهرة.
      """,
    ])
    let run = PublicationRun(
      world: World(files: world, environment: { _ in nil }, cores: 2), workshop: .standard)
    let report = await run.publish("warraq.yml")
    #expect(report.isWritten)
    let text = Self.pages.map { path in
      "== \(path)\n\(world.text("Output/" + path) ?? "(not made)")\n"
    }.joined()
    let difference = try Self.files.difference("small-site.pages", text)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
