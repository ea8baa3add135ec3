public import Manuscript

/// A document of the evaluation set: its text, and what should be found in it.
public struct GoldDocument: Sendable {
  public let name: String
  public let field: String
  public let date: String?
  public let text: String
  /// The sentences, in bytes of ``text``.
  public let sentences: [TextRange]
  /// The marks of all layers, in the order of the file.
  public let marks: [GoldMark]

  /// What is wrong with a file.
  public struct Fault: Error, CustomStringConvertible {
    public let description: String
  }

  /// The marks of some layers, in order of place.
  public func marks(_ layers: Set<GoldMark.Layer>) -> [GoldMark] {
    marks.filter { layers.contains($0.layer) }.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
