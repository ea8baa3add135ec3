import TestSupport
import Testing

@testable import Readers

@Suite struct ReaderRegistryTests {
  @Test(
    arguments: [
      ("a.md", "markdown"), ("b/c.MARKDOWN", "markdown"), ("a.txt", "text"), ("a.b.text", "text"),
      ("a.docx", "docx"),
    ])
  func endingsTellTheReader(path: String, name: String) {
    #expect(ReaderRegistry.standard.reader(forPath: path)?.name == name)
  }

  @Test(arguments: ["a", "a.docm", "a.doc", "a.md/b", ".", "a.", "md"])
  func otherPathsHaveNone(path: String) {
    #expect(ReaderRegistry.standard.reader(forPath: path) == nil)
  }
}
