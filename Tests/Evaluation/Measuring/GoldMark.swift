public import Manuscript

/// Something that a document of the evaluation set says should be found.
public struct GoldMark: Sendable {
  public enum Layer: String, Sendable, CaseIterable {
    case segments, quantity, ordinal, date, person, organisation, place, miscellaneous
    case direct, indirect, fact
  }

  public let layer: Layer
  public let range: TextRange
  /// What stands behind the equals sign, cut at semicolons; empty when nothing does.
  public let values: [String]
  /// The line of the file that it stands in, from 1.
  public let line: Int

  /// A value by its place; nil when the document leaves it open.
  public func value(_ index: Int) -> String? {
    index < values.count ? values[index] : nil
  }
}
