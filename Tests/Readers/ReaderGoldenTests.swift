import Foundation
import TestSupport
import Testing

/// Documents of all kinds as their readers understand them, drawn as trees.
@Suite struct ReaderGoldenTests {
  private static let files = GoldenFiles(
    folder: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path)

  @Test(arguments: try Self.files.documents())
  func everyDocumentIsReadAsAReviewerHasSeen(_ document: String) throws {
    let form = GoldenForm("tree") { ManuscriptDump.tree($0.manuscript) }
    let difference = try Self.files.difference(document, form)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
