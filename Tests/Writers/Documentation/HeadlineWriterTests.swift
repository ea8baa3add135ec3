import Annotation
import Foundation
import Manuscript
import Testing
import Writers

/// Writes the title and the headings of a document, a line each.
struct HeadlineWriter: Writer {
  let name = "headlines"
  let fileExtension = "txt"
  let summary = "the title and the headings, a line each"

  func write(_ edition: Edition, in context: WritingContext) -> Rendering {
    var lines = [edition.title]
    for leaf in edition.manuscript.blocks.leaves where leaf.kind == .heading {
      let indent = String(repeating: "  ", count: (leaf.level ?? 2) - 1)
      lines.append(indent + edition.text[leaf.range])
    }
    return Rendering(.text(lines.joined(separator: "\n") + "\n"))
  }
}

/// The writer that the README shows.
@Suite struct HeadlineWriterTests {
  @Test func writesTitleAndHeadings() throws {
    let edition = try Sample.edition(
      "# ذاكرة من ورق\n\nنص.\n\n# الورق\n\n## من سمرقند\n\nنص.\n\n# الطباعة\n\nنص.")
    let rendering = HeadlineWriter().write(edition, in: try Sample.context())
    #expect(
      Sample.text(rendering) == """
        ذاكرة من ورق
          الورق
            من سمرقند
          الطباعة

        """)
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func isFoundByItsName() {
    let registry = WriterRegistry(WriterRegistry.standard.writers + [HeadlineWriter()])
    #expect(registry.writer(named: "headlines") is HeadlineWriter)
  }

  @Test func standsInTheREADMEAsItIs() throws {
    let here = URL(fileURLWithPath: #filePath)
    var root = here
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let source = try String(contentsOf: here, encoding: .utf8)
    let start = try #require(source.range(of: "/// Writes the title"))
    let end = try #require(source.range(of: "\n}\n"))
    #expect(readme.contains(source[start.lowerBound..<end.upperBound]))
  }
}
