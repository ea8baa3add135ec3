import Publishing
import TestSupport

/// A publication of two documents in memory, for tests of runs.
enum SmallPublication {
  static let file = """
    name: نشرة الاختبار
    language: ar-MA
    timestamp: 2024-03-01
    digests:
      - title: الكتاب
        slug: book
        articles: [second, first]
    """

  static func world(_ changes: [String: String?] = [:]) -> MemoryFileSystem {
    var files: [String: String?] = [
      "warraq.yml": file,
      "Input/first.txt": "عنوان أول\n\nكتب المراسل نصا قصيرا في الرباط عام 2020.\n",
      "Input/second.md": "# عنوان ثان\n\nنص *مهم* عن مدينة فاس.\n",
    ]
    files.merge(changes) { _, new in new }
    return MemoryFileSystem(files.compactMapValues { $0 })
  }

  static func run(_ files: MemoryFileSystem, epoch: String? = nil, cores: Int = 2) -> PublicationRun
  {
    let world = World(
      files: files, environment: { $0 == "SOURCE_DATE_EPOCH" ? epoch : nil }, cores: cores)
    return PublicationRun(world: world, workshop: .standard)
  }

  /// The codes of the findings of a run, without those that only note something.
  static func codes(_ report: RunReport) -> [String] {
    report.findings.map(\.diagnostic).filter { $0.severity > .info }.map(\.rule.name)
  }
}
