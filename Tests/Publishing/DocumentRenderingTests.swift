import Manuscript
import Readers
import Synchronization
import TestSupport
import Testing
import Writers

@testable import Publishing

@Suite struct DocumentRenderingTests {
  /// Reads plain text and counts how often.
  private final class CountingReader: Reader {
    let name = "text"
    let fileExtensions = ["txt"]
    let summary = ""
    let count = Mutex(0)

    func read(_ input: Input) throws(UnreadableDocument) -> Manuscript {
      count.withLock { $0 += 1 }
      return try PlainTextReader().read(input)
    }
  }

  @Test func inspectingReadsOnceForAllWriters() {
    let reader = CountingReader()
    var workshop = Workshop.standard
    workshop.readers = ReaderRegistry([reader])
    let rendering = DocumentRendering(
      workshop: workshop, files: MemoryFileSystem([:]), environment: { _ in nil })
    let findings = rendering.inspect(Array("قال «نعم كل شيء.\n".utf8), path: "a.txt")
    #expect(findings.map(\.diagnostic.rule.name) == ["unclosed-quotation"])
    #expect(reader.count.withLock { $0 } == 1)
  }

  @Test func whatWritersFindIsToldAsTheyTellIt() {
    let rendering = DocumentRendering(
      workshop: .standard, files: MemoryFileSystem([:]), environment: { _ in nil })
    let source = Array("# عنوان\n\nقال «نعم.\n\n![صورة](none.png)\n".utf8)
    var expected: [Finding] = []
    for writer in Workshop.standard.writers {
      let result = rendering.render(source, path: "a.md", .init(writer: writer.name))
      for finding in result.findings where !expected.contains(finding) { expected.append(finding) }
    }
    #expect(!expected.isEmpty)
    #expect(rendering.inspect(source, path: "a.md") == expected)
  }
}
