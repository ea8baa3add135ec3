import Manuscript

/// One paragraph, heading or cell before the rules of the house: its bytes, and what is found in them.
struct LeafScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let house: HouseRules
  /// Where images and signs of notes stand, in order.
  private let anchors: ArraySlice<Int>
  private let protected: ProtectedRanges
  /// The first protected range that does not end before what was asked last.
  private var cursor = 0
  private(set) var changes: [Change] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, house: HouseRules,
    anchors: ArraySlice<Int>, marked: ArraySlice<Range<Int>>
  ) {
    self.bytes = bytes
    self.range = range
    self.house = house
    self.anchors = anchors
    protected = ProtectedRanges(bytes, range, marked: marked)
  }

  /// Notes a change.
  mutating func change(_ rule: PolicyRule, _ range: Range<Int>, _ replacement: String) {
    changes.append(Change(rule: rule, range: range, replacement: replacement))
  }

  /// The end of the protected stretch at an index, nil when there is none.
  ///
  /// To be asked with indices that do not fall.
  @inline(__always)
  mutating func protectedEnd(_ index: Int) -> Int? {
    let ranges = protected.ranges
    guard !ranges.isEmpty else { return nil }
    while cursor < ranges.count, ranges[cursor].upperBound <= index { cursor += 1 }
    guard cursor < ranges.count, ranges[cursor].lowerBound <= index else { return nil }
    return ranges[cursor].upperBound
  }

  /// Begins a new look from the front.
  mutating func rewind() { cursor = 0 }

  /// Whether an image or a sign of a note stands at an offset.
  func hasAnchor(at offset: Int) -> Bool {
    let first = anchors.partitioningIndex { $0 >= offset }
    return first < anchors.endIndex && anchors[first] == offset
  }

  /// The sign at an index of the leaf; nil at its end.
  @inline(__always)
  func sign(at index: Int) -> (Sign, Int)? {
    index < range.upperBound ? Sign.at(bytes, index) : nil
  }

  /// The sign before an index, past marks, tatweel and characters without width; nil at the beginning.
  func sign(before index: Int) -> Sign? {
    var index = index
    var budget = Self.lookLimit
    while budget > 0, let (sign, length) = Sign.before(bytes, index, range.lowerBound) {
      switch sign {
      case .mark, .tatweel, .invisible: index -= length
      default: return sign
      }
      budget -= 1
    }
    return nil
  }

  /// The nearest letter from an index on; nil when none is near.
  func letter(from start: Int) -> Sign? {
    var index = start
    var budget = Self.lookLimit
    while budget > 0, let (sign, length) = sign(at: index) {
      if sign.isLetter { return sign }
      index += length
      budget -= 1
    }
    return nil
  }

  /// How far a rule looks around, in code points.
  static let lookLimit = 64
}
