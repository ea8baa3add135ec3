import EvaluationSet
import Foundation
import Testing

/// The layers stay as good as they are.
@Suite struct EvaluationTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func holdsThirtyDocumentsInSixFields() throws {
    let set = try EvaluationSet(folder: Self.folder.appendingPathComponent("Documents"))
    #expect(set.documents.count >= 30)
    #expect(Set(set.documents.map(\.field)).count >= 6)
  }

  @Test func keepsEveryLayerAboveItsFloor() throws {
    let set = try EvaluationSet(folder: Self.folder.appendingPathComponent("Documents"))
    let scores = try set.measure().scores
    let floors = try Self.floors()
    #expect(Set(floors.keys) == Set(Measure.allCases))
    for (measure, floor) in floors {
      let score = try #require(scores[measure])
      #expect(
        score.f1 * 100 >= floor, "\(measure.rawValue): \(score.f1 * 100) is below \(floor)")
    }
  }

  @Test func refusesAMarkThatIsNotInItsSentence() {
    let source = "field: x\n\nجملة أولى.\n  place فاس = Fez\n"
    #expect(throws: GoldDocument.Fault.self) {
      try GoldDocumentParser.parse(source, name: "x")
    }
  }

  @Test func findsTheNextOfTwoLikeWords() throws {
    let source = "field: x\n\nفاس ثم فاس.\n  place فاس\n  place فاس\n"
    let document = try GoldDocumentParser.parse(source, name: "x")
    #expect(document.marks.map(\.range.lowerBound) == [0, "فاس ثم ".utf8.count])
  }

  @Test func findsAShortWordBehindALongerOneThatHoldsIt() throws {
    let source = "field: x\n\nمنصبها أفاد به.\n  segments به = ب+ه\n"
    let document = try GoldDocumentParser.parse(source, name: "x")
    #expect(document.marks.map(\.range.lowerBound) == ["منصبها أفاد ".utf8.count])
  }

  /// Lines of `measure, tab, least F1 in per cent`.
  private static func floors() throws -> [Measure: Double] {
    let file = folder.appendingPathComponent("floors.tsv")
    var floors: [Measure: Double] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t")
      if parts.count == 2, let measure = Measure(rawValue: String(parts[0])) {
        floors[measure] = Double(parts[1])
      }
    }
    return floors
  }
}
