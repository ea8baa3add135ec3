import TestSupport
import Testing

@testable import Readers

@Suite struct ReaderRegistryTests {
  @Test(
    arguments: [
      ("a.md", "markdown"), ("b/c.MARKDOWN", "markdown"), ("a.txt", "text"), ("a.b.text", "text"),
      ("a.docx", "docx"),
      ("a.mARkdown", "openiti"), ("a.markdown", "markdown"), ("a.completed", "openiti"),
      ("a.inprogress", "openiti"),
    ])
  func endingsTellTheReader(path: String, name: String) {
    #expect(ReaderRegistry.standard.reader(forPath: path)?.name == name)
  }

  @Test(arguments: ["a", "a.docm", "a.doc", "a.md/b", ".", "a.", "md"])
  func otherPathsHaveNone(path: String) {
    #expect(ReaderRegistry.standard.reader(forPath: path) == nil)
  }

  @Test(arguments: [nil, "a.txt", "0300Mithal.Kitab.Shamela0001-ara1", "a"])
  func firstLineTellsOpenITIWhateverTheNameIs(path: String?) {
    func reader(_ text: String) -> String? {
      let input = Input(path: path, bytes: Array(text.utf8))
      return try? ReaderRegistry.standard.reader(for: input, format: nil).name
    }
    #expect(reader("######OpenITI#\n# نص") == "openiti")
    #expect(reader("\u{FEFF}######OpenITI#") == "openiti")
    #expect(reader("نص ######OpenITI#") != "openiti")
  }
}
