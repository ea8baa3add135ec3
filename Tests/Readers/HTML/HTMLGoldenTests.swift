import Foundation
import TestSupport
import Testing

/// Pages of different kinds as the reader understands them, drawn as trees.
@Suite struct HTMLGoldenTests {
  private static let files = GoldenFiles(
    folder: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path)

  @Test(arguments: try Self.files.documents())
  func everyPageIsUnderstoodAsAReviewerHasRead(_ document: String) throws {
    let form = GoldenForm("tree") { edition in
      ManuscriptDump.tree(edition.manuscript, diagnostics: edition.diagnostics)
    }
    let difference = try Self.files.difference(document, form)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
