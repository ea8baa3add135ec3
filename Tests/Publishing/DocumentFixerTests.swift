import Manuscript
import Publishing
import TestSupport
import Testing

@Suite struct DocumentFixerTests {
  private let text =
    "---\r\ntitle: عنوان, أول\r\n---\r\n\r\nزار المعرض , ثم **عاد** في في المساء.\r\n\r\n    code , x\r\n\r\nانظر [هنا](https://a.example/,b) و`قال ,` اليوم.\r\n"

  @Test func onlyTheLettersOfFixesChange() {
    let files = MemoryFileSystem(["/a.md": text])
    let result = DocumentFixer(files: files).fix("/a.md", isDryRun: false)
    #expect(result.findings.isEmpty)
    #expect(
      files.text("/a.md")
        == "---\r\ntitle: عنوان, أول\r\n---\r\n\r\nزار المعرض، ثم **عاد** في المساء.\r\n\r\n    code , x\r\n\r\nانظر [هنا](https://a.example/,b) و`قال ,` اليوم.\r\n"
    )
  }

  @Test func mendingTwiceChangesNothingTheSecondTime() {
    let files = MemoryFileSystem(["/a.md": text])
    let fixer = DocumentFixer(files: files)
    let once = fixer.fix("/a.md", isDryRun: false)
    let twice = fixer.fix("/a.md", isDryRun: false)
    #expect(!once.mended.isEmpty)
    #expect(twice.mended.isEmpty)
    #expect(twice.bytes == once.bytes)
  }

  @Test func dryRunWritesNothing() {
    let files = MemoryFileSystem(["/a.md": text])
    #expect(!DocumentFixer(files: files).fix("/a.md", isDryRun: true).mended.isEmpty)
    #expect(files.text("/a.md") == text)
  }

  @Test func faultLeavesTheFileWhole() {
    let files = MemoryFileSystem(["/a.md": text])
    files.fail(.rename, after: 0)
    let result = DocumentFixer(files: files).fix("/a.md", isDryRun: false)
    #expect(result.findings.map(\.diagnostic.rule) == [.unwritableOutput])
    #expect(files.text("/a.md") == text)
    #expect(files.contents(of: "/") == Snapshot(["a.md": Array(text.utf8)]))
  }

  @Test func otherEncodingsAreRefused() {
    let files = MemoryFileSystem()
    let utf16: [UInt8] =
      [0xFF, 0xFE]
      + "زار المعرض , ثم عاد.".utf16.flatMap {
        [UInt8($0 & 0xFF), UInt8($0 >> 8)]
      }
    files.put("/a.txt", utf16)
    let result = DocumentFixer(files: files).fix("/a.txt", isDryRun: false)
    #expect(!result.findings.isEmpty)
    #expect(result.bytes == utf16)
  }

  @Test func generatedTextIsStableAfterOneRun() {
    var generator = ArabicTextGenerator(seed: 7)
    for _ in 0..<40 {
      let source = Array(generator.text(pieces: 200).utf8)
      let fixer = DocumentFixer(files: MemoryFileSystem())
      let once = fixer.mend(source, path: "a.txt")
      #expect(fixer.mend(once.bytes, path: "a.txt").mended.isEmpty)
    }
  }
}
