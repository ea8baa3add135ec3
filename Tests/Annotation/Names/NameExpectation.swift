import Manuscript
import TestSupport
import Testing

@testable import Annotation

/// Holds the names of one kind that are found against those that a text has marked.
func expectNames(
  _ marked: String, _ kind: Entity.Kind, location: SourceLocation = #_sourceLocation
) throws {
  let edition = try Edition.of(MarkedText(marked).plain)
  let found = edition.entities.filter { $0.kind == kind }.map(\.range)
  #expect(edition.text.marking(found) == marked, sourceLocation: location)
}
