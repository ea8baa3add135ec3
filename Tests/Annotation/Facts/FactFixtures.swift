import Manuscript
import TestSupport

@testable import Annotation

/// What several suites of facts need.
enum FactFixtures {
  /// The metadata of a text of 14 May 2024.
  static var metadata: Metadata {
    var metadata = Metadata()
    metadata.date = "2024-05-14"
    return metadata
  }

  /// The facts of a text of 14 May 2024, without who people are.
  static func facts(_ text: String) throws -> [Fact] {
    try Edition.of(text, metadata: metadata).facts.filter { $0.kind != .role }
  }

  /// The English of the first fact.
  static func english(_ text: String) throws -> String? {
    try facts(text).first?.english
  }

  /// The first fact's words between signs, beside those that the test marks.
  static func marked(_ marked: String) throws -> (found: [String], expected: [String]) {
    let text = MarkedText(marked)
    let edition = try Edition.of(text.plain, metadata: metadata)
    let found = edition.facts.filter { $0.kind != .role }.map { edition.text[$0.range] }
    return (found, text.words)
  }
}
