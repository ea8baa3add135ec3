import Annotation
public import Foundation
import Manuscript
import Publishing
import Readers

/// All documents of the evaluation set, and how well they are annotated.
public struct EvaluationSet: Sendable {
  public let documents: [GoldDocument]

  /// Reads the documents of a folder, in order of their names.
  ///
  /// - Throws: ``GoldDocument/Fault``, or what the file system says.
  public init(folder: URL) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    documents = try files.filter { $0.hasSuffix(".txt") }.map { file in
      let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      return try GoldDocumentParser.parse(source, name: String(file.dropLast(4)))
    }
  }

  /// The scores of all documents together, and every difference.
  ///
  /// - Throws: ``GoldDocument/Fault`` when a document is not published as it stands.
  public func measure() throws -> (scores: [Measure: Score], differences: [String]) {
    let pipeline = Pipeline()
    var scores: [Measure: Score] = [:]
    var differences: [String] = []
    for document in documents {
      var metadata = Metadata()
      metadata.date = document.date
      let edition = try pipeline.edition(
        of: Input(
          path: nil, bytes: Array(document.text.utf8), metadata: metadata, titlePolicy: .given),
        format: "text")
      guard edition.text.string == document.text else {
        throw GoldDocument.Fault(description: "\(document.name): the text is changed on its way")
      }
      let measurement = DocumentMeasurement(document, edition)
      scores.merge(measurement.scores, uniquingKeysWith: +)
      differences += measurement.differences
    }
    return (scores, differences)
  }
}
