import Foundation
import TestSupport
import Testing

/// The corpus as readers and normaliser understand it, drawn as trees.
@Suite struct TreeGoldenTests {
  private static let files = GoldenFiles(
    folder: URL(fileURLWithPath: #filePath).deletingLastPathComponent().path)

  @Test(arguments: try Self.files.documents())
  func everyDocumentIsUnderstoodAsAReviewerHasRead(_ document: String) throws {
    let form = GoldenForm("tree") { edition in
      ManuscriptDump.tree(edition.manuscript, diagnostics: edition.diagnostics)
    }
    let difference = try Self.files.difference(document, form)
    #expect(difference == nil, "\(difference ?? "")")
  }
}
