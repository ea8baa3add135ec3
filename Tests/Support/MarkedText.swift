public import Manuscript

/// A text in which ‹ and › stand around the stretches that a test expects to be found.
public struct MarkedText: Sendable {
  /// The text without the signs.
  public let plain: String
  /// The stretches between the signs, in bytes of ``plain``, in order of their beginnings.
  public let ranges: [Range<Int>]

  /// Takes the signs out; they may stand inside one another.
  public init(_ marked: String) {
    var plain = ""
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "‹": open.append(plain.utf8.count)
      case "›": if let start = open.popLast() { ranges.append(start..<plain.utf8.count) }
      default: plain.unicodeScalars.append(scalar)
      }
    }
    self.plain = plain
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The words between the signs.
  public var words: [String] {
    let text = Text(plain)
    return ranges.map { text[$0] }
  }
}

extension Text {
  /// The whole text with ‹ and › around some ranges: what a failed test shows.
  public func marking(_ ranges: [Range<Int>]) -> String {
    var signs: [Int: (closing: String, opening: String)] = [:]
    for range in ranges {
      signs[range.lowerBound, default: ("", "")].opening += "‹"
      signs[range.upperBound, default: ("", "")].closing += "›"
    }
    var marked: [UInt8] = []
    for offset in 0...count {
      if let (closing, opening) = signs[offset] {
        marked += Array(closing.utf8) + Array(opening.utf8)
      }
      if offset < count { marked.append(utf8[offset]) }
    }
    return String(decoding: marked, as: UTF8.self)
  }
}
