import Foundation
import Manuscript
import TestSupport
import Testing

@testable import Readers

/// Documents in the shape that each program writes, drawn as trees.
@Suite struct DOCXGoldenTests {
  @Test(arguments: DOCXSample.names)
  func everySampleIsUnderstoodAsAReviewerHasRead(name: String) throws {
    let manuscript = try Manuscript.read(bytes: DOCXSample.archive(name), format: "docx")
    let tree = ManuscriptDump.tree(manuscript)
    let place = DOCXSample.folder("Expected/\(name).tree")
    let expected = try? String(contentsOf: place, encoding: .utf8)
    if expected == nil || ProcessInfo.processInfo.environment["WARRAQ_ACCEPT"] == "1" {
      try Data(tree.utf8).write(to: place)
    }
    #expect(tree == expected, "read \(place.lastPathComponent), and commit it")
  }

  @Test func imagesComeWithTheDocument() throws {
    let manuscript = try Manuscript.read(bytes: DOCXSample.archive("word-report"), format: "docx")
    #expect(manuscript.attachments == ["media/image1.png": DOCXSample.image])
  }

  @Test func everyPartOfTheSourceIsNamed() throws {
    let manuscript = try Manuscript.read(
      bytes: DOCXSample.archive("libreoffice-article"), format: "docx")
    #expect(
      manuscript.source.parts.map(\.name) == [
        "word/document.xml", "word/footnotes.xml", "word/endnotes.xml",
      ])
    #expect(manuscript.source.parts.last?.range.upperBound == manuscript.source.package?.utf8.count)
  }
}
