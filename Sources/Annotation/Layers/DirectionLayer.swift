import ICU
public import Manuscript

/// Which way text runs: of the document, of each leaf, and of the runs inside that run the other way.
///
/// It is worked out once, and every writer takes `dir`, `lang`, isolates and page progression from it.
public struct DirectionLayer: Sendable, Hashable {
  public enum Direction: String, Sendable, Hashable, Codable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
  }

  /// A stretch that runs against its leaf and must be isolated, wrapped tightly.
  public struct Run: Sendable, Hashable {
    public let range: TextRange
    public let direction: Direction
    /// The language of the stretch where it is sure, as a BCP 47 tag.
    public let language: String?

    public init(range: TextRange, direction: Direction, language: String?) {
      self.range = range
      self.direction = direction
      self.language = language
    }
  }

  /// The direction of the whole document.
  public var document: Direction = .rightToLeft
  /// The direction of each leaf, in the order of `manuscript.blocks.leaves`.
  public var leaves: [Direction] = []
  /// The runs in order of place; none overlaps another or crosses the end of a leaf.
  public var runs: [Run] = []

  public init() {}

  /// The runs inside a range, by binary search.
  public func runs(in range: TextRange) -> ArraySlice<Run> {
    let low = runs.firstIndex(from: range.lowerBound)
    var end = low
    while end < runs.count, runs[end].range.upperBound <= range.upperBound { end += 1 }
    return runs[low..<end]
  }

  /// Whether the first letter of a range that runs any way stands in a run against its leaf.
  ///
  /// Engines that take the direction of a paragraph from its first strong letter, whatever the markup says,
  /// need a mark before it.
  public func beginsWithRun(_ range: TextRange, of text: Text) -> Bool {
    let low = runs.firstIndex(from: range.lowerBound)
    guard low < runs.count, runs[low].range.upperBound <= range.upperBound else { return false }
    return !text[range.lowerBound..<runs[low].range.lowerBound].unicodeScalars.contains {
      Bidi.strongDirection(of: $0) != nil
    }
  }

  /// The runs of a stretch that is shown by itself; those that reach out of it are cut.
  package func runs(cutTo range: TextRange) -> [Run] {
    var index = runs.firstIndex(from: range.lowerBound)
    if index > 0, runs[index - 1].range.upperBound > range.lowerBound { index -= 1 }
    var result: [Run] = []
    while index < runs.count, runs[index].range.lowerBound < range.upperBound {
      let run = runs[index]
      result.append(
        Run(
          range: run.range.clamped(to: range), direction: run.direction, language: run.language))
      index += 1
    }
    return result
  }
}
