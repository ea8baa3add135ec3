import Manuscript

/// Stretches that no rule of the house touches: code, links, other languages, addresses, `@names`.
struct ProtectedRanges {
  /// In order; none overlaps another.
  private(set) var ranges: [Range<Int>] = []

  /// Finds them in a leaf.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - leaf: The leaf.
  ///   - marked: What marks of the manuscript protect, in order of place.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ leaf: Range<Int>, marked: ArraySlice<Range<Int>>) {
    var index = leaf.lowerBound
    var wordStart = index
    while index < leaf.upperBound {
      let kind = Self.classes[Int(bytes[index])]
      if kind == 0 {
        index += 1
      } else if kind == 1 {
        index += 1
        wordStart = index
      } else if Self.isAddress(bytes, index, leaf) {
        let end = Self.end(bytes, index, leaf.upperBound)
        ranges.append(wordStart..<end)
        index = max(end, index + 1)
        wordStart = index
      } else {
        index += 1
      }
    }
    if !marked.isEmpty { join(marked) }
  }

  private mutating func join(_ marked: ArraySlice<Range<Int>>) {
    var joined: [Range<Int>] = []
    for range in (ranges + marked).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        let upper = max(last.upperBound, range.upperBound)
        joined[joined.count - 1] = last.lowerBound..<upper
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }

  /// For each byte: 1 ends a word, 2 may be the sign of an address.
  private static let classes: [UInt8] = {
    var classes = [UInt8](repeating: 0, count: 256)
    for byte in UInt8(0)...0x20 { classes[Int(byte)] = 1 }
    for byte in "\"()[]<>".utf8 { classes[Int(byte)] = 1 }
    for byte in "@.:#".utf8 { classes[Int(byte)] = 2 }
    return classes
  }()

  /// Whether a sign belongs to an address, a name with `@` or a hashtag.
  private static func isAddress(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ leaf: Range<Int>
  ) -> Bool {
    guard index + 1 < leaf.upperBound else { return false }
    let next = Sign.at(bytes, index + 1).0
    let before = Sign.before(bytes, index, leaf.lowerBound)?.0
    switch bytes[index] {
    case 0x40, 0x23: return next.isLetter || next.value == 0x5F
    case 0x3A:
      return index + 2 < leaf.upperBound && bytes[index + 1] == 0x2F && bytes[index + 2] == 0x2F
    default: return next.isLatin && (before?.isLatin == true || before?.isDigit == true)
    }
  }

  /// Where the word of an address ends; marks at its end belong to the sentence.
  private static func end(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> Int {
    var index = start
    var end = start + 1
    while index < limit {
      let (sign, length) = Sign.at(bytes, index)
      switch sign {
      case .space: return end
      case .other(let value):
        if stops.contains(value) { return end }
        index += length
        if !trailing.contains(value) { end = index }
      default:
        index += length
        end = index
      }
    }
    return end
  }

  /// Signs that no address holds: quotation marks and Arabic punctuation.
  private static let stops = Set("\"<>«»“”،؛؟".unicodeScalars.map(\.value))
  /// Signs that an address may hold, but not end with.
  private static let trailing = Set(".,:;!?()[]…".unicodeScalars.map(\.value))
}
