/// Changes to the bytes of a source, applied all at once.
///
/// Places are those of the source before any change, so that what several rules found can be joined.
public struct SourcePatch: Sendable, Hashable {
  /// Bytes of the source, and what shall stand in their place.
  public struct Change: Sendable, Hashable {
    /// The bytes to replace; empty where something is put in.
    public let source: Range<Int>
    public let replacement: [UInt8]

    public init(_ source: Range<Int>, _ replacement: some Sequence<UInt8>) {
      self.source = source
      self.replacement = Array(replacement)
    }
  }

  /// The changes that are applied, in order of place; none touches the bytes of another.
  public private(set) var changes: [Change] = []
  /// The changes that are left out, because they overlap one that stands before them.
  public private(set) var refused: [Change] = []

  /// Sorts changes by their places; of two that overlap, the first is applied.
  public init(_ changes: some Sequence<Change>) {
    let inOrder = changes.enumerated().sorted {
      ($0.element.source.lowerBound, $0.element.source.upperBound, $0.offset)
        < ($1.element.source.lowerBound, $1.element.source.upperBound, $1.offset)
    }
    var end = 0
    for (_, change) in inOrder {
      if change.source.lowerBound < end {
        refused.append(change)
      } else {
        self.changes.append(change)
        end = change.source.upperBound
      }
    }
  }

  /// The source with every change made.
  ///
  /// - Parameter source: The bytes that the places are about; a change outside them is passed over.
  /// - Returns: The new source.
  public func applied(to source: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(source.count + changes.count)
    var position = 0
    for change in changes where change.source.upperBound <= source.count {
      result.append(contentsOf: source[position..<change.source.lowerBound])
      result.append(contentsOf: change.replacement)
      position = change.source.upperBound
    }
    result.append(contentsOf: source[position...])
    return result
  }
}
