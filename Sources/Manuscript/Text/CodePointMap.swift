/// Turns byte offsets of a text into code point offsets, in constant time.
public struct CodePointMap: Sendable {
  /// Code points that start before each multiple of ``stride`` bytes.
  private let checkpoints: [Int]
  private let utf8: [UInt8]
  private static let stride = 64

  /// Prepares the map of a text, in one pass over its bytes.
  public init(_ text: Text) {
    utf8 = text.utf8
    var points: [Int] = []
    points.reserveCapacity(utf8.count / Self.stride + 1)
    var total = 0
    var offset = 0
    while offset < utf8.count {
      points.append(total)
      let end = min(offset + Self.stride, utf8.count)
      total += Self.starts(in: utf8, offset..<end)
      offset = end
    }
    points.append(total)
    checkpoints = points
  }

  /// The number of code points before a byte offset.
  public func offset(_ byte: Int) -> Int {
    let block = byte / Self.stride
    guard block < checkpoints.count else { return checkpoints.last ?? 0 }
    return checkpoints[block] + Self.starts(in: utf8, block * Self.stride..<byte)
  }

  private static func starts(in utf8: [UInt8], _ range: Range<Int>) -> Int {
    utf8.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
