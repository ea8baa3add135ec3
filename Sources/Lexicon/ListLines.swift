/// Up to four lines of word lists, without storage of their own.
public struct ListLines: Sendable, Hashable {
  private var slots = SIMD4<UInt32>()

  /// More lines are not kept.
  public static let limit = 4

  public init() {}

  public init(_ lines: ListLine...) {
    for line in lines { append(line) }
  }

  /// Adds a line, unless it is there already or there is no room.
  public mutating func append(_ line: ListLine) {
    for slot in 0..<Self.limit {
      if slots[slot] == line.packed { return }
      if slots[slot] == 0 {
        slots[slot] = line.packed
        return
      }
    }
  }

  public mutating func append(contentsOf others: ListLines) {
    for line in others { append(line) }
  }

  public var isEmpty: Bool { slots[0] == 0 }
}

extension ListLines: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { (0..<Self.limit).first { slots[$0] == 0 } ?? Self.limit }

  public subscript(position: Int) -> ListLine { ListLine(packed: slots[position]) }
}
